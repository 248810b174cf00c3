//! What a step does to the case's own row: its state, and the days that were promised.

use crate::app::clocks::{Clocks, place_of};
use crate::db::cases::Case;
use crate::domain::workflow::Standing;
use crate::domain::{Action, Day, Kind, State, Thread};

/// Whether the step tells the reporter something.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::app) enum Told {
    /// As the action's entry says.
    Reporter,
    /// Nothing: it was somebody else's step.
    Nobody,
}

/// Takes the case to where the step leaves it.
pub(in crate::app) fn follow(
    case: &mut Case,
    action: Action,
    after: &Standing,
    told: Told,
    today: Day,
    clocks: &Clocks,
) {
    let (before, was_paused) = (case.state, case.handling.paused_on);
    case.state = after.state;
    case.handling.follow(after);
    match action {
        Action::Acknowledge => {
            case.handling.acknowledged_on = Some(today);
            case.handling.feedback_by = clocks.feedback_by(place_of(case), today);
        }
        Action::ConcludeAction | Action::ConcludeNoAction => {
            case.handling.concluded_on = Some(today);
            case.handling.rating = None;
        }
        _ => {}
    }
    case.due_on = if !after.state.is_open() {
        None
    } else if let (Action::Unpause, Some(since)) = (action, was_paused) {
        case.due_on.map(|due| clocks.resumed(case, due, since, today))
    } else if case.handling.paused_on.is_some() {
        // Going on gives the working days back that were left when it stopped: they are counted up to this day.
        case.due_on
    } else if moves_the_date(action, before, after.state, told) {
        clocks.next_update(case, today)
    } else {
        case.due_on
    };
    if case.due_on.is_none_or(|due| due >= today) {
        case.handling.escalated = false;
    }
}

/// What the reporter was told moves the date of the next update; what only staff see does not. Writing before anybody
/// acknowledged the report does not replace the acknowledgement.
fn moves_the_date(action: Action, before: State, after: State, told: Told) -> bool {
    if before != after && (action != Action::Refer) {
        return true;
    }
    let rule = action.rule();
    let shared = rule.entry.is_none_or(|kind: Kind| kind.thread() == Some(Thread::Shared));
    let kept = matches!(action, Action::Pause | Action::CompleteTask | Action::ProposeUnreadable);
    told == Told::Reporter && shared && !kept && after != State::Received
}
