//! The table itself.

use super::State::{
    Acknowledged, Assessing, AwaitingReporter, Concluded, Received, Referred, Reopened, Unreadable, WithBody,
    Withdrawn,
};
use super::{Action, Aim, State, Who};
use crate::domain::{Kind, Outcome};

/// Where the case stands afterwards.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Then {
    Same,
    To(State),
    /// Where its referrals leave it: with a body, referred, or else being assessed.
    Rest,
    /// The same, if the case stood in this state; otherwise unchanged.
    RestFrom(State),
    /// Where its referrals leave it, if it stood there before; otherwise unchanged. What a body does moves no case that
    /// waits for its reporter, or is closed.
    Follow,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub action: Action,
    pub id: &'static str,
    pub from: &'static [State],
    pub who: Who,
    pub aim: Aim,
    /// The sealed entry that has to come in the same step.
    pub entry: Option<Kind>,
    /// What the feedback in that entry says.
    pub outcome: Option<Outcome>,
    pub then: Then,
}

const AT_WORK: &[State] = &[Assessing, Referred, WithBody];
const BEING_READ: &[State] = &[Acknowledged, Assessing, AwaitingReporter, Referred, WithBody, Reopened];

/// The table.
pub const RULES: [Rule; 43] = [
    row(Action::Acknowledge, "acknowledge", &[Received], Some(Kind::Message), Then::To(Acknowledged)),
    row(Action::Assess, "assess", &[Acknowledged, Reopened], None, Then::Rest),
    row(Action::Message, "message", &State::ALL, Some(Kind::Message), Then::Same),
    row(Action::Ask, "ask", AT_WORK, Some(Kind::Message), Then::To(AwaitingReporter)),
    row(Action::Resume, "resume", &[AwaitingReporter], None, Then::Rest),
    row(Action::Note, "note", &State::ALL, Some(Kind::Note), Then::Same),
    row(Action::Classify, "classify", &State::OPEN, Some(Kind::Classification), Then::Same),
    row(Action::Route, "route", BEING_READ, Some(Kind::Route), Then::Same),
    // Asking whether a body may be told is a question like any other.
    Rule {
        aim: Aim::Body,
        ..row(
            Action::RequestConsent,
            "request_consent",
            &[Assessing, AwaitingReporter, Referred, WithBody],
            Some(Kind::Request),
            Then::To(AwaitingReporter),
        )
    },
    Rule {
        aim: Aim::Body,
        ..row(Action::ProposeOverride, "propose_override", BEING_READ, Some(Kind::Override), Then::Same)
    },
    Rule {
        who: Who::OtherLead,
        aim: Aim::Body,
        ..row(Action::ApproveOverride, "approve_override", BEING_READ, Some(Kind::Approval), Then::Same)
    },
    // Who waits for the reporter's word on one body may still have to tell another.
    Rule {
        aim: Aim::Body,
        ..row(
            Action::Refer,
            "refer",
            &[Assessing, AwaitingReporter, Referred, WithBody],
            Some(Kind::Pack),
            Then::Follow,
        )
    },
    to_referral(Action::AnswerBody, "answer_body", Who::Reviewers),
    to_referral(Action::RecordAcknowledged, "record_acknowledged", Who::Reviewers),
    to_referral(Action::RecordDeclined, "record_declined", Who::Reviewers),
    to_referral(Action::RecordQuestion, "record_question", Who::Reviewers),
    to_referral(Action::RecordOutcome, "record_outcome", Who::Reviewers),
    to_disclosure(Action::AskName, "ask_name", Who::Reviewers, BEING_READ, Kind::DisclosureRequest),
    row(Action::AddTask, "add_task", &State::OPEN, Some(Kind::Task), Then::Same),
    Rule { aim: Aim::Task, ..row(Action::CompleteTask, "complete_task", &State::ALL, None, Then::Same) },
    row(Action::Pause, "pause", BEING_READ, Some(Kind::Message), Then::Same),
    row(Action::Unpause, "unpause", &State::OPEN, Some(Kind::Message), Then::Same),
    row(Action::ProposeNoAction, "propose_no_action", AT_WORK, Some(Kind::Note), Then::Same),
    Rule {
        outcome: Some(Outcome::ActionTaken),
        ..row(Action::ConcludeAction, "conclude_action", AT_WORK, Some(Kind::Feedback), Then::To(Concluded))
    },
    Rule {
        who: Who::OtherLead,
        outcome: Some(Outcome::NoAction),
        ..row(
            Action::ConcludeNoAction,
            "conclude_no_action",
            AT_WORK,
            Some(Kind::Feedback),
            Then::To(Concluded),
        )
    },
    // Nothing can be sealed for a case that nobody can open, so neither step brings an entry.
    row(Action::ProposeUnreadable, "propose_unreadable", &State::OPEN, None, Then::Same),
    Rule {
        who: Who::OtherLead,
        ..row(Action::ConfirmUnreadable, "confirm_unreadable", &State::OPEN, None, Then::To(Unreadable))
    },
    row(
        Action::Reopen,
        "reopen",
        &[Concluded, Withdrawn, Unreadable],
        Some(Kind::Message),
        Then::To(Reopened),
    ),
    to_referral(Action::BodyAcknowledge, "body_acknowledge", Who::Liaison),
    to_referral(Action::BodyDecline, "body_decline", Who::Liaison),
    to_referral(Action::BodyAsk, "body_ask", Who::Liaison),
    to_referral(Action::BodyReport, "body_report", Who::Liaison),
    // What was taken back names nobody any more; that it is refused can always be said.
    to_disclosure(Action::ReleaseName, "release_name", Who::Custodian, &State::OPEN, Kind::Disclosure),
    to_disclosure(Action::RefuseName, "refuse_name", Who::Custodian, &State::ALL, Kind::Disclosure),
    reporters(Action::Reply, "reply", &State::OPEN, Kind::Message, Then::RestFrom(AwaitingReporter)),
    reporters(Action::AddFile, "add_file", &State::OPEN, Kind::File, Then::RestFrom(AwaitingReporter)),
    Rule {
        aim: Aim::Body,
        ..reporters(Action::Consent, "consent", &State::OPEN, Kind::Consent, Then::RestFrom(AwaitingReporter))
    },
    to_disclosure(Action::AnswerName, "answer_name", Who::Reporter, &State::ALL, Kind::DisclosureAnswer),
    reporters(Action::Withdraw, "withdraw", &State::OPEN, Kind::Withdrawal, Then::To(Withdrawn)),
    reporters(Action::Rate, "rate", &[Concluded], Kind::Rating, Then::Same),
    reporters(Action::AnotherLook, "another_look", &[Concluded], Kind::Message, Then::To(Reopened)),
    Rule {
        aim: Aim::Month,
        ..reporters(Action::CheckIn, "check_in", &State::ALL, Kind::Checkin, Then::Same)
    },
    reporters(Action::Diary, "diary", &State::ALL, Kind::Diary, Then::Same),
];

const fn row(
    action: Action,
    id: &'static str,
    from: &'static [State],
    entry: Option<Kind>,
    then: Then,
) -> Rule {
    Rule { action, id, from, who: Who::Reviewers, aim: Aim::Case, entry, outcome: None, then }
}

const fn reporters(
    action: Action,
    id: &'static str,
    from: &'static [State],
    entry: Kind,
    then: Then,
) -> Rule {
    Rule { who: Who::Reporter, ..row(action, id, from, Some(entry), then) }
}

/// What is said about a referral may be said wherever the case stands: a body's answer is never refused.
const fn to_referral(action: Action, id: &'static str, who: Who) -> Rule {
    Rule { who, aim: Aim::Referral, ..row(action, id, &State::ALL, Some(Kind::Letter), Then::Follow) }
}

/// What is said about a request for a name moves no case.
const fn to_disclosure(
    action: Action,
    id: &'static str,
    who: Who,
    from: &'static [State],
    entry: Kind,
) -> Rule {
    Rule { who, aim: Aim::Disclosure, ..row(action, id, from, Some(entry), Then::Same) }
}
