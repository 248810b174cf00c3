//! Candour: see docs/ARCHITECTURE.md.

pub mod app;
pub mod crypto;
pub mod db;
pub mod domain;
pub mod templates;
