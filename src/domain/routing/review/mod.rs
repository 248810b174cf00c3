//! Looking over a directory before people rely on it: rules that never answer or contradict each other, concerns that
//! nobody answers, and facts that nobody looked up lately.

mod contradictions;
mod gaps;
mod protections;
mod reach;
mod upkeep;

use std::fmt;

use crate::domain::Day;
use crate::domain::directory::Directory;
use crate::domain::directory::place::Place;

/// How much a finding weighs, the heaviest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// The directory gives wrong answers: it is not used like this.
    Fault,
    /// Somebody should look before people rely on it.
    Warning,
}

/// Something that was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    pub weight: Weight,
    /// What it is about, by id.
    pub id: String,
    pub sentence: String,
}

impl Finding {
    fn fault(id: &str, sentence: impl Into<String>) -> Self {
        Finding { weight: Weight::Fault, id: id.to_owned(), sentence: sentence.into() }
    }

    fn warning(id: &str, sentence: impl Into<String>) -> Self {
        Finding { weight: Weight::Warning, id: id.to_owned(), sentence: sentence.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.id, self.sentence)
    }
}

/// Everything there is to find, the heaviest first.
pub fn review(directory: &Directory, today: Day) -> Vec<Finding> {
    let mut findings = rules(directory);
    findings.extend(answers(directory, Place::ALL));
    findings.extend(protections(directory));
    findings.extend(upkeep(directory, today));
    findings.sort_by_key(|finding| finding.weight);
    findings
}

/// Rules and modifiers that never answer, or contradict each other.
pub fn rules(directory: &Directory) -> Vec<Finding> {
    let mut findings = reach::findings(directory);
    findings.extend(contradictions::findings(directory));
    findings
}

/// Concerns from these places that nobody answers, or that are answered in a dangerous order.
pub fn answers(directory: &Directory, places: &[Place]) -> Vec<Finding> {
    gaps::findings(directory, places)
}

/// Statements on protection that leave a gap, contradict each other, are told to nobody, or promise too much.
pub fn protections(directory: &Directory) -> Vec<Finding> {
    protections::findings(directory)
}

/// Facts that nobody looked up, or not lately.
pub fn upkeep(directory: &Directory, today: Day) -> Vec<Finding> {
    upkeep::findings(directory, today)
}

/// Bank holidays that are known for too short a time.
pub fn calendar(directory: &Directory, today: Day) -> Vec<Finding> {
    upkeep::calendar(directory, today)
}
