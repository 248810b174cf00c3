//! By when somebody hears or does something. What an installation promises is a profile of `directory/deadlines.toml`;
//! working days are those of the concern's nation, and where the bank holidays that are known end, a day says so.

mod caution;
mod clocks;
mod span;
mod timetable;

pub use caution::Caution;
pub use clocks::{Force, Known, RunningClock, Start, clocks_for};
pub use timetable::Timetable;

use super::directory::clock::Step;
use super::{Day, State};

/// Working days from receipt to a person's acknowledgement (the service's own target, equal to the three days
/// of the Scottish National Whistleblowing Standards).
pub const ACKNOWLEDGE_WITHIN: u16 = 3;
/// Working days from acknowledgement to the first decision.
pub const FIRST_DECISION_WITHIN: u16 = 5;
/// Working days from each update to the next while a case is open.
pub const UPDATE_WITHIN: u16 = 20;

/// What the reporter waits for next while a case is in this state.
fn awaited(state: State) -> Option<Step> {
    match state {
        State::Received => Some(Step::Acknowledge),
        State::Acknowledged | State::Reopened => Some(Step::FirstDecision),
        State::Assessing | State::AwaitingReporter => Some(Step::Update),
        State::Concluded => None,
    }
}

/// The weekday that lies `count` weekdays after `day`, bank holidays not asked for.
pub fn working_days_after(day: Day, count: u16) -> Day {
    let mut left = count;
    let mut at = day;
    while left > 0 {
        at = at.plus_days(1);
        if at.is_weekday() {
            left -= 1;
        }
    }
    at
}

/// By when the reporter is told something, for a case that came into `state` on `day`: the default profile without a
/// calendar. [`Timetable::next_update`] knows bank holidays and the profile in force.
pub fn next_update(state: State, day: Day) -> Option<Day> {
    let within = match awaited(state)? {
        Step::Acknowledge => ACKNOWLEDGE_WITHIN,
        Step::FirstDecision => FIRST_DECISION_WITHIN,
        Step::Feedback | Step::Update => UPDATE_WITHIN,
    };
    Some(working_days_after(day, within))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_do_not_count() {
        let friday = Day::parse("2026-11-20").unwrap();
        assert_eq!(working_days_after(friday, 1).to_string(), "2026-11-23");
        assert_eq!(working_days_after(friday, 5).to_string(), "2026-11-27");
        let sunday = Day::parse("2026-11-22").unwrap();
        assert_eq!(working_days_after(sunday, 3).to_string(), "2026-11-25");
        assert_eq!(working_days_after(sunday, 0), sunday);
    }
}
