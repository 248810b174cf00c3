//! What staff and reporter settle on the way to a referral, and afterwards (docs/PROTOCOL.md §6).

use serde::{Deserialize, Serialize};

use crate::domain::aftermath::{CheckinMonth, Detriment, Score};
use crate::domain::assessment::{CandourDuty, Irmer, Likelihood, Severity};
use crate::domain::{Account, BodyId, Day, TermId};

/// Asks whether this may go to a body.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    pub body: BodyId,
    pub text: String,
}

/// The reporter's answer, whether asked or not.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consent {
    pub body: BodyId,
    pub given: bool,
}

/// How well it was handled.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    pub score: Score,
    pub text: String,
}

/// How the reporter fares some months later.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkin {
    pub month: CheckinMonth,
    pub detriment: Detriment,
    pub text: String,
}

/// What a reviewer takes a concern to be. What routing alone understands is carried as ids.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Classification {
    pub nation: TermId,
    pub setting: TermId,
    pub about: Vec<TermId>,
    pub categories: Vec<TermId>,
    pub urgency: TermId,
    pub reporter: TermId,
    pub flags: Vec<TermId>,
    /// `null` where that is not known.
    pub nhs_funded: Option<bool>,
    pub severity: Severity,
    pub likelihood: Likelihood,
    pub candour: CandourDuty,
    pub irmer: Irmer,
    /// When it happened, and when its organisation knew of it; `null` where that is not known. Others' clocks start there.
    pub happened: Option<Day>,
    pub known: Option<Day>,
    pub text: String,
}

/// The bodies that were chosen, first one first.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Digest of the directory that the choice was made by, base64.
    pub edition: String,
    pub bodies: Vec<BodyId>,
    /// Why, where they are not those that were recommended.
    pub text: String,
}

/// Proposes to share with a body without consent.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    pub body: BodyId,
    pub text: String,
}

/// A lead agrees to an override.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// The override's place in the staff thread.
    pub of: u32,
    pub text: String,
}

/// Something that somebody has to do by a day.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    #[serde(rename = "for")]
    pub assignee: Account,
    pub due: Day,
    pub text: String,
}

/// A page of the reporter's own diary.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Diary {
    /// The day it is about.
    pub day: Day,
    pub text: String,
}
