//! Candour: see docs/ARCHITECTURE.md.

pub mod crypto;
pub mod db;
pub mod domain;
pub mod templates;
