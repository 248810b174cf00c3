//! Candour: members of a professional body report substandard care, and it reaches somebody who can act.
//! See docs/ARCHITECTURE.md.

pub mod app;
pub mod cli;
pub mod config;
pub mod crypto;
pub mod db;
pub mod domain;
pub mod hardening;
pub mod startup;
pub mod store;
pub mod telemetry;
pub mod templates;
pub mod tls;
pub mod web;
