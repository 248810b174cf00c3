//! Clocks that run for somebody, and what an installation can promise.

use std::fmt;

use serde::Deserialize;

use super::any_of::AnyOf;
use super::mark::Mark;
use super::place::{Nation, Place};
use super::table::{Id, Named};
use super::words::words;
use crate::domain::Day;

/// By when somebody has to do something, as `deadlines.toml` has it.
#[derive(Debug)]
pub struct Clock {
    pub id: String,
    pub label: String,
    pub within: Span,
    /// What starts it.
    pub from: String,
    pub owner: Owner,
    pub kind: ClockKind,
    /// The step of the profile in force whose length and start take the place of its own.
    pub step: Option<Step>,
    /// Where it runs.
    pub nations: AnyOf<Nation>,
    /// Whether it was seen to be law already; a clock that was not is verified before it is shown as law.
    pub commencement_seen: bool,
    pub mark: Mark,
}

impl Clock {
    /// Whether it runs in this place; where the nation is not known, any may.
    pub fn runs_in(&self, place: Place) -> bool {
        place.nation().is_none_or(|nation| self.nations.contains(nation))
    }
}

impl Named for Clock {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Whom a clock binds.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Owner {
    /// This service: the only clocks that are promises.
    Service,
    /// Somebody else, for information.
    Other(String),
}

words! {
    /// What gives a clock its force.
    ClockKind, "unknown kind of clock";
    Statutory = "statutory",
    RegulatorGuidance = "regulator_guidance",
    Standard = "standard",
    Practice = "practice",
    /// The service's own.
    Proposal = "proposal",
}

words! {
    /// What an installation promises its reporters.
    Step, "unknown step of a profile";
    Acknowledge = "acknowledge",
    FirstDecision = "first_decision",
    Feedback = "feedback",
    Update = "update",
}

/// A length of time, in the unit of whoever set it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    Immediately,
    AsSoonAsPracticable,
    Minutes(u16),
    Hours(u16),
    WorkingHours(u16),
    Days(u16),
    Weeks(u16),
    Months(u16),
    /// As the law of tribunals counts: the day of the act is the first.
    MonthsLessADay(u16),
    Years(u16),
    WorkingDays(u16),
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match *self {
            Span::Immediately => return f.write_str("immediately"),
            Span::AsSoonAsPracticable => return f.write_str("as soon as practicable"),
            Span::Minutes(count) => (count, "minute"),
            Span::Hours(count) => (count, "hour"),
            Span::WorkingHours(count) => (count, "working hour"),
            Span::Days(count) => (count, "day"),
            Span::Weeks(count) => (count, "week"),
            Span::MonthsLessADay(count) => return write!(f, "{} less a day", Span::Months(count)),
            Span::Months(count) => (count, "month"),
            Span::Years(count) => (count, "year"),
            Span::WorkingDays(count) => (count, "working day"),
        };
        write!(f, "{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}

/// The profile that is in force where none is chosen.
pub const DEFAULT_PROFILE: &str = "default";

/// What an installation can promise its reporters.
#[derive(Debug)]
pub struct Profile {
    pub id: String,
    pub title: String,
    /// From receipt to a person's acknowledgement.
    pub acknowledge: Span,
    /// From there to the first decision.
    pub first_decision: Span,
    /// From the acknowledgement to the answer on the substance.
    pub feedback: Span,
    /// From each update to the next.
    pub update: Span,
    /// Whether a clock may stand still while something else has to come first.
    pub pauses: bool,
    /// The clocks that it follows.
    pub rests_on: Vec<Id<Clock>>,
    pub note: Option<String>,
    pub checked: Day,
}

impl Profile {
    /// How long a step may take.
    pub fn within(&self, step: Step) -> Span {
        match step {
            Step::Acknowledge => self.acknowledge,
            Step::FirstDecision => self.first_decision,
            Step::Feedback => self.feedback,
            Step::Update => self.update,
        }
    }
}

impl Named for Profile {
    fn id(&self) -> &str {
        &self.id
    }
}
