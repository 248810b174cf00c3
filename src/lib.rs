//! Candour: see docs/ARCHITECTURE.md.

pub mod domain;
pub mod templates;
