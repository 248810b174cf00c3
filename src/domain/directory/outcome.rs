//! How a case can end.

use super::table::Named;
use crate::domain::{Day, Outcome};

/// An outcome, as `outcomes.toml` has it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseOutcome {
    pub id: String,
    /// Which kind of feedback it may come with.
    pub answer: Outcome,
    /// What the person who reported reads.
    pub for_reporter: String,
    /// What reviewers choose from.
    pub for_staff: String,
    /// Where the distinction comes from; "own" where it is this service's.
    pub source: String,
    pub checked: Day,
}

impl Named for CaseOutcome {
    fn id(&self) -> &str {
        &self.id
    }
}
