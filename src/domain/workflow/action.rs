//! What can be done, by whom, to what.

use super::{Custody, RULES, Rule};
use crate::domain::referral::Basis;
use crate::domain::{Account, BodyId, DisclosureId, NotValid, ReferralId, Role};

/// What somebody does to a case.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Action {
    Acknowledge,
    Assess,
    Message,
    Ask,
    Resume,
    Note,
    Classify,
    Route,
    RequestConsent,
    ProposeOverride,
    ApproveOverride,
    Refer,
    AnswerBody,
    RecordAcknowledged,
    RecordDeclined,
    RecordQuestion,
    RecordOutcome,
    AskName,
    AddTask,
    CompleteTask,
    Pause,
    Unpause,
    ProposeNoAction,
    ConcludeAction,
    ConcludeNoAction,
    ProposeUnreadable,
    ConfirmUnreadable,
    Reopen,
    BodyAcknowledge,
    BodyDecline,
    BodyAsk,
    BodyReport,
    ReleaseName,
    RefuseName,
    Reply,
    AddFile,
    Consent,
    AnswerName,
    Withdraw,
    Rate,
    AnotherLook,
    CheckIn,
    Diary,
}

impl Action {
    pub fn parse(id: &str) -> Result<Self, NotValid> {
        RULES.iter().find(|rule| rule.id == id).map(|rule| rule.action).ok_or(NotValid("unknown action"))
    }

    /// The row of this action.
    pub fn rule(self) -> &'static Rule {
        let found = RULES.iter().find(|rule| rule.action == self);
        found.expect("every action has a row: held by a test")
    }

    pub fn id(self) -> &'static str {
        self.rule().id
    }
}

/// Who may take an action.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    Reporter,
    /// Reviewers and leads who hold a grant.
    Reviewers,
    /// A lead who holds a grant and is not the one who proposed (invariant I7).
    OtherLead,
    /// Somebody at the body that the referral went to.
    Liaison,
    /// Whoever keeps names and originals given in confidence, and is not the one who asked for this one.
    Custodian,
}

/// What an action is done to, beside the case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Aim {
    Case,
    Body,
    Referral,
    Disclosure,
    Task,
    Month,
}

/// What this one is done to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    Case,
    Body(BodyId),
    /// A body, what the new referral to it is called, and on what ground it leaves.
    Refer(BodyId, ReferralId, Basis),
    /// A body, and whether the reporter agrees that it is told.
    Consent(BodyId, bool),
    Referral(ReferralId),
    /// What the new request is called, what it is for, and whether it cannot wait for the reporter.
    AskName(DisclosureId, Custody, bool),
    Disclosure(DisclosureId),
    /// The task that is this entry of the staff thread.
    Task(u32),
    /// The check-in after this many months.
    Month(u8),
}

impl Target {
    pub fn aim(&self) -> Aim {
        match self {
            Target::Case => Aim::Case,
            Target::Body(_) | Target::Refer(..) | Target::Consent(..) => Aim::Body,
            Target::Referral(_) => Aim::Referral,
            Target::AskName(..) | Target::Disclosure(_) => Aim::Disclosure,
            Target::Task(_) => Aim::Task,
            Target::Month(_) => Aim::Month,
        }
    }
}

/// Who is asking.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Actor<'a> {
    Reporter,
    Staff(&'a Account, Role),
    Liaison(&'a Account, &'a BodyId),
}

impl Actor<'_> {
    /// The account, for those who have one.
    pub(super) fn account(&self) -> Option<&Account> {
        match self {
            Actor::Reporter => None,
            Actor::Staff(account, _) | Actor::Liaison(account, _) => Some(account),
        }
    }
}

/// Why an action is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    #[error("this cannot be done while the case stands where it does now")]
    NotInThisState,
    #[error("this is for somebody in another role")]
    NotYours,
    #[error("this needs a proposal first, and a lead other than the one who made it")]
    NeedsSecondPerson,
    #[error("the reporter asked for another look: somebody other than the one who closed it takes it")]
    NeedsAnotherReviewer,
    #[error("this step needs a sealed entry that came without one, or the other way round")]
    WrongEntry,
    #[error("this step is done to something else")]
    WrongTarget,
    #[error("the case was not classified yet")]
    NotClassified,
    #[error("the reporter did not agree that this body is told")]
    NoConsent,
    #[error("this body has it already")]
    AlreadyThere,
    #[error("this is over: it cannot be done a second time")]
    Over,
    #[error("no name is kept in confidence here")]
    NoName,
    #[error("no original of this file is kept in confidence here")]
    NoOriginal,
    #[error("the reporter still has time to say what they think of it")]
    TooEarly,
    #[error("the profile of this service does not let a clock stand still")]
    NoPausing,
    #[error("the thread holds as many entries as a case can need")]
    Full,
    #[error("the case has as many files as it may have")]
    EnoughFiles,
    #[error("this is as much as is taken from one person in a day")]
    EnoughToday,
}
