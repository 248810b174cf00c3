//! What a recommendation rests on, and what has to be done before anything else.

use super::any_of::AnyOf;
use super::mark::Mark;
use super::place::Nation;
use super::table::Named;

/// A law or standard.
#[derive(Debug)]
pub struct Basis {
    pub id: String,
    pub title: String,
    pub nations: AnyOf<Nation>,
    pub further_source: Option<String>,
    pub mark: Mark,
}

impl Named for Basis {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Something to do first, in words for each who reads it: the one does it, the other sees that it is done.
#[derive(Debug)]
pub struct FirstAction {
    pub id: String,
    pub reporter: String,
    pub reviewer: String,
}

impl Named for FirstAction {
    fn id(&self) -> &str {
        &self.id
    }
}
