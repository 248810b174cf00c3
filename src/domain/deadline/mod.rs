//! By when somebody hears or does something. What an installation promises is a profile of `directory/deadlines.toml`;
//! working days are those of the concern's nation, and where the bank holidays that are known end, a day says so.

mod caution;
mod clocks;
mod span;
mod timetable;

pub use caution::Caution;
pub use clocks::{Force, Known, RunningClock, Start, clocks_for};
pub use timetable::Timetable;

use super::State;
use super::directory::clock::Step;

/// What the reporter waits for next while a case is in this state.
fn awaited(state: State) -> Option<Step> {
    match state {
        State::Received => Some(Step::Acknowledge),
        State::Acknowledged | State::Reopened => Some(Step::FirstDecision),
        State::Assessing | State::AwaitingReporter | State::Referred | State::WithBody => Some(Step::Update),
        State::Concluded | State::Withdrawn | State::Unreadable => None,
    }
}
