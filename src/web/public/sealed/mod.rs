//! For the script that seals a report in its reporter's browser. Nothing here takes a word in the clear: these routes
//! share no parser with the form that is sent the plain way (docs/PROTOCOL.md §13).

pub mod files;
mod keys;
mod report;

pub use keys::keys;
pub use report::report;
