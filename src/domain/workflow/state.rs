//! Where a case stands.

use crate::domain::NotValid;

/// Where a case stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum State {
    Received,
    Acknowledged,
    Assessing,
    AwaitingReporter,
    /// It left for a body; none has confirmed yet.
    Referred,
    /// A body has it, or has answered.
    WithBody,
    Concluded,
    Reopened,
    /// The reporter took it back.
    Withdrawn,
    /// Two people found that nobody can open it.
    Unreadable,
}

impl State {
    pub const ALL: [State; 10] = [
        State::Received,
        State::Acknowledged,
        State::Assessing,
        State::AwaitingReporter,
        State::Referred,
        State::WithBody,
        State::Concluded,
        State::Reopened,
        State::Withdrawn,
        State::Unreadable,
    ];

    /// The states in which somebody still has something to do.
    pub const OPEN: [State; 7] = [
        State::Received,
        State::Acknowledged,
        State::Assessing,
        State::AwaitingReporter,
        State::Referred,
        State::WithBody,
        State::Reopened,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            State::Received => "received",
            State::Acknowledged => "acknowledged",
            State::Assessing => "assessing",
            State::AwaitingReporter => "awaiting_reporter",
            State::Referred => "referred",
            State::WithBody => "with_body",
            State::Concluded => "concluded",
            State::Reopened => "reopened",
            State::Withdrawn => "withdrawn",
            State::Unreadable => "unreadable",
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        State::ALL.into_iter().find(|state| state.as_str() == text).ok_or(NotValid("unknown case state"))
    }

    /// Whether somebody still has something to do.
    pub fn is_open(self) -> bool {
        State::OPEN.contains(&self)
    }

    /// Whether the case is being worked on and nothing else is waited for: here it stands where its referrals leave it.
    pub(super) fn is_at_work(self) -> bool {
        matches!(self, State::Assessing | State::Referred | State::WithBody)
    }
}
