//! By when the reporter hears next. Working days are Monday to Friday; bank holidays are not asked for yet
//! (`directory::Calendar` knows them).

use super::{Day, State};

/// Working days from receipt to a person's acknowledgement (the service's own target, equal to the three days
/// of the Scottish National Whistleblowing Standards).
pub const ACKNOWLEDGE_WITHIN: u16 = 3;
/// Working days from acknowledgement to the first decision.
pub const FIRST_DECISION_WITHIN: u16 = 5;
/// Working days from each update to the next while a case is open.
pub const UPDATE_WITHIN: u16 = 20;

/// The working day that lies `count` working days after `day`. Day 1 is the first working day after it.
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

/// By when the reporter is told something, for a case that came into `state` on `day`.
pub fn next_update(state: State, day: Day) -> Option<Day> {
    match state {
        State::Received => Some(working_days_after(day, ACKNOWLEDGE_WITHIN)),
        State::Acknowledged | State::Reopened => Some(working_days_after(day, FIRST_DECISION_WITHIN)),
        State::Assessing | State::AwaitingReporter | State::Referred | State::WithBody => {
            Some(working_days_after(day, UPDATE_WITHIN))
        }
        State::Concluded | State::Withdrawn | State::Unreadable => None,
    }
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
