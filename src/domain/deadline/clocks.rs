//! The clocks that a decision starts: what the service promises, and what it can only tell about others.

use super::{Caution, Timetable};
use crate::domain::Day;
use crate::domain::directory::calendar::Reckoned;
use crate::domain::directory::clock::{Clock, Owner, Span, Step};
use crate::domain::routing::Decision;

/// What is known of when things began. A clock whose start is not known has no due day.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// When the report came in.
    pub received: Day,
    /// When a person acknowledged it.
    pub acknowledged: Option<Day>,
    /// When the reporter last heard.
    pub updated: Option<Day>,
    /// What else somebody found out, by the words of `from` in `deadlines.toml`: the day on which an employer
    /// discovered an incident.
    pub others: &'a [(&'a str, Day)],
}

impl Known<'_> {
    /// Of a report that nobody has looked at yet.
    pub fn received(received: Day) -> Self {
        Known { received, acknowledged: None, updated: None, others: &[] }
    }

    fn day_of(&self, from: &str) -> Option<Day> {
        let other = || self.others.iter().find(|(word, _)| *word == from).map(|(_, day)| *day);
        match from {
            "submission" => Some(self.received),
            "acknowledgement" => self.acknowledged,
            "last_update" => self.updated,
            _ => other(),
        }
    }

    fn start_of(&self, step: Step) -> (&'static str, Option<Day>) {
        match step {
            Step::Acknowledge => ("submission", Some(self.received)),
            Step::FirstDecision | Step::Feedback => ("acknowledgement", self.acknowledged),
            Step::Update => ("last_update", self.updated),
        }
    }
}

/// When a clock starts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Start<'d> {
    On(Day),
    /// On a day that is not known here, by the word of `deadlines.toml`.
    When(&'d str),
}

/// Whether a clock binds this service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Force {
    /// This service promises it.
    Promise,
    /// It binds somebody else.
    Information,
}

/// A clock that runs for a concern.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RunningClock<'d> {
    pub id: &'d str,
    pub label: &'d str,
    pub owner: &'d Owner,
    pub force: Force,
    pub within: Span,
    pub starts: Start<'d>,
    /// `None` where the start is not known, where no length is set, and where nobody saw the clock in force.
    pub due: Option<Reckoned>,
    pub cautions: Vec<Caution>,
}

/// The clocks that a decision names and that run in its place, in the directory's order. Those of the service that
/// promise a step run as long as the profile in force has it, whatever the profile that they were written for.
pub fn clocks_for<'d>(
    decision: &Decision<'d>,
    timetable: &Timetable<'d>,
    known: &Known<'_>,
) -> Vec<RunningClock<'d>> {
    decision.clocks_here().map(|clock| running(clock, timetable, known)).collect()
}

fn running<'d>(clock: &'d Clock, timetable: &Timetable<'d>, known: &Known<'_>) -> RunningClock<'d> {
    let (within, word, day) = match clock.step {
        Some(step) => {
            let (word, day) = known.start_of(step);
            (timetable.profile().within(step), word, day)
        }
        None => (clock.within, clock.from.as_str(), known.day_of(&clock.from)),
    };
    let due = day.filter(|_| clock.commencement_seen).and_then(|from| timetable.ends(within, from));
    RunningClock {
        id: &clock.id,
        label: &clock.label,
        owner: &clock.owner,
        force: if clock.owner == Owner::Service { Force::Promise } else { Force::Information },
        within,
        starts: day.map_or(Start::When(word), Start::On),
        due,
        cautions: due.map(|day| timetable.cautions(within, day)).unwrap_or_default(),
    }
}
