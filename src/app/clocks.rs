//! The days that are promised to a reporter, by the profile in force and the bank holidays of the concern's nation.

use crate::db::cases::Case;
use crate::domain::deadline::{next_update, working_days_after};
use crate::domain::{Day, State};

/// What days are reckoned with.
#[derive(Clone)]
pub struct Clocks;

impl Clocks {
    /// By when the reporter hears next, for a case that was just told something.
    pub fn next_update(&self, case: &Case, today: Day) -> Option<Day> {
        next_update(case.state, today)
    }

    /// By when what was received is acknowledged.
    pub fn acknowledge_by(&self, received: Day) -> Option<Day> {
        next_update(State::Received, received)
    }

    /// By when there is an answer on the substance.
    pub fn feedback_by(&self, received: Day) -> Option<Day> {
        next_update(State::Assessing, received)
    }

    /// The due day of a case whose clock stood still since a day.
    pub fn resumed(&self, _case: &Case, due: Day, since: Day, today: Day) -> Day {
        let mut days = 0;
        while working_days_after(since, days) < today {
            days += 1;
        }
        working_days_after(due, days)
    }
}
