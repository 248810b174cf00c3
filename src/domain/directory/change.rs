//! What changed about the bodies, for people who follow the directory.

use super::body::OversightBody;
use super::table::{Id, Named};
use super::words::words;
use crate::domain::Day;

/// One change, as `changes.toml` has it.
#[derive(Debug)]
pub struct Change {
    /// Day, body and kind together: for ever the same, so that a feed's reader shows it once.
    pub id: String,
    /// When it was written into the directory.
    pub day: Day,
    pub body: Id<OversightBody>,
    pub kind: ChangeKind,
    /// What changed, in one sentence.
    pub says: String,
}

impl Named for Change {
    fn id(&self) -> &str {
        &self.id
    }
}

words! {
    /// What happened to a body.
    ChangeKind, "unknown kind of change";
    Added = "added",
    Changed = "changed",
    Closed = "closed",
}
