//! Candour as a whole, over HTTP and from the command line.

mod audit;
mod bad_bodies;
mod bad_fields;
mod canary;
mod cli_check;
mod cli_init;
mod cli_people;
mod codes;
mod copied_data;
mod enrolment;
mod escaping;
mod exclusions;
mod figures;
mod headers;
mod invented_ids;
mod log_lines;
mod main_job;
mod migrations;
mod no_time_of_day;
mod replies;
mod revocation;
mod same_origin;
mod sealed_fields;
mod sending_twice;
mod sessions;
mod staff_requests;
