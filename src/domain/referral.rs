//! Words of a referral: why it may be sent, and what comes back.

use super::Act;
use super::directory::words::words;
use super::workflow::ReferralState;

words! {
    /// Why a case may be shared with a body.
    Basis, "unknown basis";
    /// The reporter said yes.
    Consent = "consent",
    /// Serious harm, proposed by one person and approved by a lead.
    SeriousHarm = "serious_harm",
}

words! {
    /// What a letter of a referral says.
    Says, "a letter does not say this";
    /// The body has it.
    Acknowledged = "acknowledged",
    /// The body does not take it, and may suggest another.
    Declined = "declined",
    /// The body asks something.
    Question = "question",
    /// What came of it.
    Outcome = "outcome",
    /// What the staff of the case answer.
    Answer = "answer",
}

words! {
    /// Whose turn it is with a referral, as its body sees it.
    Turn, "unknown turn";
    /// The body has to say that it has the referral.
    Confirm = "confirm",
    /// The body was written to.
    Read = "read",
    /// The body has to say what it did.
    Report = "report",
    /// The body asked something.
    Reviewers = "reviewers",
    Nobody = "nobody",
}

impl Turn {
    /// The acts that a turn hangs on.
    pub const ACTS: [Act; 6] = [
        Act::Referred,
        Act::BodyAcknowledged,
        Act::BodyDeclined,
        Act::BodyAsked,
        Act::BodyAnswered,
        Act::BodyReported,
    ];

    /// By how far the body has come and all that was done to the referral, in order.
    pub fn of(state: ReferralState, done: &[Act]) -> Self {
        let asked_or_answered = |act: &&Act| matches!(act, Act::BodyAsked | Act::BodyAnswered);
        match (done.iter().rev().find(asked_or_answered), state) {
            (_, ReferralState::Declined) => Turn::Nobody,
            (Some(Act::BodyAsked), _) => Turn::Reviewers,
            _ if done.last() == Some(&Act::BodyAnswered) => Turn::Read,
            (_, ReferralState::Sent) => Turn::Confirm,
            (_, ReferralState::Acknowledged) => Turn::Report,
            (_, ReferralState::Answered) => Turn::Nobody,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_the_reviewers_turn_until_it_is_answered() {
        use Act::{BodyAcknowledged, BodyAnswered, BodyAsked, BodyDeclined, BodyReported, Referred};
        use ReferralState::{Acknowledged, Answered, Declined, Sent};
        for (state, done, turn) in [
            (Sent, [Referred].as_slice(), Turn::Confirm),
            (Sent, &[Referred, BodyAsked], Turn::Reviewers),
            (Acknowledged, &[Referred, BodyAcknowledged], Turn::Report),
            (Acknowledged, &[Referred, BodyAsked, BodyAcknowledged], Turn::Reviewers),
            (Acknowledged, &[Referred, BodyAcknowledged, BodyAsked, BodyAnswered], Turn::Read),
            (Sent, &[Referred, BodyAnswered], Turn::Read),
            (Answered, &[Referred, BodyAsked, BodyAnswered, BodyReported], Turn::Nobody),
            (Answered, &[Referred, BodyReported, BodyAsked], Turn::Reviewers),
            (Declined, &[Referred, BodyAsked, BodyDeclined], Turn::Nobody),
            (Declined, &[Referred, BodyDeclined, BodyAnswered], Turn::Nobody),
        ] {
            assert_eq!(Turn::of(state, done), turn, "{state:?} {done:?}");
        }
    }
}
