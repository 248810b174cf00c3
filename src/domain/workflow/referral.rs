//! What one body was sent, and how far it has come with it.

use super::{Action, State};
use crate::domain::{BodyId, NotValid, ReferralId};

/// How far a body has come.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ReferralState {
    Sent,
    Acknowledged,
    /// Out of its remit: the case is back with the reviewers.
    Declined,
    /// It said what it did, or why it did nothing.
    Answered,
}

impl ReferralState {
    pub const ALL: [ReferralState; 4] =
        [ReferralState::Sent, ReferralState::Acknowledged, ReferralState::Declined, ReferralState::Answered];

    pub fn as_str(self) -> &'static str {
        match self {
            ReferralState::Sent => "sent",
            ReferralState::Acknowledged => "acknowledged",
            ReferralState::Declined => "declined",
            ReferralState::Answered => "answered",
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let found = ReferralState::ALL.into_iter().find(|state| state.as_str() == text);
        found.ok_or(NotValid("unknown state of a referral"))
    }

    /// Whether the body has yet to say what it did.
    pub fn is_open(self) -> bool {
        matches!(self, ReferralState::Sent | ReferralState::Acknowledged)
    }

    /// Where a step of the body's, or one recorded for it, leads; `None` where it is not possible any more.
    pub(super) fn after(self, action: Action) -> Option<Self> {
        use ReferralState::{Acknowledged, Answered, Declined, Sent};
        match (action, self) {
            (_, Declined) => None,
            (Action::BodyAcknowledge | Action::RecordAcknowledged, Sent) => Some(Acknowledged),
            (Action::BodyDecline | Action::RecordDeclined, Sent | Acknowledged) => Some(Declined),
            // A body may correct or add to its answer, ask after it, and be answered.
            (Action::BodyReport | Action::RecordOutcome, _) => Some(Answered),
            (Action::BodyAsk | Action::RecordQuestion | Action::AnswerBody, state) => Some(state),
            _ => None,
        }
    }
}

/// A referral, as far as the workflow has to know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Referral {
    pub id: ReferralId,
    pub body: BodyId,
    pub state: ReferralState,
}

/// Where its referrals leave a case on which work goes on.
pub(super) fn resting(referrals: &[Referral]) -> State {
    let any = |wanted: fn(ReferralState) -> bool| referrals.iter().any(|referral| wanted(referral.state));
    if any(|state| matches!(state, ReferralState::Acknowledged | ReferralState::Answered)) {
        State::WithBody
    } else if any(|state| state == ReferralState::Sent) {
        State::Referred
    } else {
        State::Assessing
    }
}
