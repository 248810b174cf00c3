//! Protocol 1 against docs/PROTOCOL.md: the vectors that both clients share, every attack of invariant I10 on sealed
//! documents and on a real database, and other people's tools and test files.

mod altered_disclosures;
mod altered_files;
mod altered_lines;
mod altered_plaintexts;
mod altered_triage;
mod audit_vectors;
mod cctv;
mod database;
mod derivations;
mod disclosure;
mod documents;
mod field_boxes;
mod files;
mod opening;
mod people;
mod person_rows;
mod raw_document;
mod referral;
mod reporter;
mod sample_case;
mod sample_disclosure;
mod sample_documents;
mod sample_files;
mod sample_triage;
mod sealed;
mod sealed_report;
mod standing;
mod stock_age;
mod vector_files;
mod workflow;
