//! Everything a person reads: the engine, the copy, and one typed context for each page.
//!
//! A page is a struct that implements [`Page`]; its template is found by name in `templates/`, its wording in
//! `locales/`. Both are built into the binary.

mod assets;
mod charts;
mod engine;
mod error;
pub mod feeds;
mod helpers;
mod message;
mod messages;
mod page;
pub mod pages;
pub mod vocabulary;

pub use assets::{Assets, StaticFiles};
pub use engine::Templates;
pub use error::TemplateError;
pub use message::{Message, Words};
pub use messages::Messages;
pub use page::{Page, Responsible};

#[cfg(test)]
mod tests;
