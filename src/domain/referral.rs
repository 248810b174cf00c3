//! Words of a referral: why it may be sent, and what comes back.

use super::directory::words::words;

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
