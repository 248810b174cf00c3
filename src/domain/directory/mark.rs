//! How an entry came to be known, and when somebody last looked.

use super::words::Evidence;
use crate::domain::Day;

/// Where a fact comes from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mark {
    pub evidence: Evidence,
    /// The page that it stands on or follows from.
    pub source: Option<String>,
    /// The day of the look-up.
    pub checked: Day,
}

impl Mark {
    /// Whether nothing was looked up.
    pub fn is_memory(&self) -> bool {
        self.evidence == Evidence::Memory
    }
}
