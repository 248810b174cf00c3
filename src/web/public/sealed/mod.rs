//! For the scripts that seal a report, and open and answer a case, in its reporter's browser. Nothing here takes a word in
//! the clear: these routes share no parser with the forms that are sent the plain way (docs/PROTOCOL.md §13).

pub mod files;
mod keys;
mod report;
mod track;

pub use keys::keys;
pub use report::{SentReport, report};
pub use track::{case, step};
