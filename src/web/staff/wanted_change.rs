//! A change to a case as a browser asks for it (docs/PROTOCOL.md §12).

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;
use serde_json::Value;
use validator::Validate;

use crate::app::change_case::{Assessed, Change, Facts, NewEntry};
use crate::crypto::Head;
use crate::crypto::data::MOST_CUSTODIANS;
use crate::crypto::hash::Hash;
use crate::db::cases::ThreadEnd;
use crate::domain::file::ObjectId;
use crate::domain::referral::Basis;
use crate::domain::workflow::{Aim, Custody, Target};
use crate::domain::{Account, Action, BodyId, Day, DisclosureId, ReferralId, TermId, Thread};

/// More bodies than any route has.
const MOST_BODIES: usize = 64;

/// A change as a browser asks for it.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedChange {
    #[validate(length(max = 40))]
    action: String,
    /// A body's id, a referral's id, or a task's number.
    #[validate(length(max = 64))]
    target: Option<String>,
    /// Where each thread of the case ended for who decided, by its name.
    seen: BTreeMap<Thread, WantedEnd>,
    entry: Option<WantedEntry>,
    /// What the server keeps in the clear.
    details: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WantedEnd {
    n: u32,
    head: Head,
}

/// A sealed entry and the place that it was written for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WantedEntry {
    thread: String,
    n: u32,
    head: Head,
    ciphertext: String,
}

impl WantedEntry {
    /// The entry; `None` where it is not spelt as one.
    pub(super) fn read(self) -> Option<NewEntry> {
        Some(NewEntry {
            thread: Thread::parse(&self.thread).ok().filter(|thread| thread.is_read_by_reviewers())?,
            on: ThreadEnd { n: self.n, head: self.head },
            ciphertext: BASE64_STANDARD.decode(self.ciphertext).ok()?,
        })
    }
}

/// What a liaison or a custodian does: an action, and the sealed entry that says so.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedStep {
    #[validate(length(max = 40))]
    action: String,
    entry: WantedEntry,
}

impl WantedStep {
    /// The step; `None` where something is not what it is called.
    pub(super) fn read(self) -> Option<(Action, NewEntry)> {
        Some((Action::parse(&self.action).ok()?, self.entry.read()?))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Routed {
    edition: String,
    bodies: Vec<BodyId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Referred {
    basis: String,
    edition: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    #[serde(rename = "for")]
    assignee: Account,
    due: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CustodiansAsked {
    /// The original that is asked for; none where it is the name.
    object: Option<ObjectId>,
    urgent: bool,
    custodians: Vec<Account>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ended {
    result: TermId,
}

/// The change; `None` where the request is not one of our pages'.
pub(super) fn read(wanted: WantedChange) -> Option<Change> {
    let action = Action::parse(&wanted.action).ok()?;
    let entry = match wanted.entry {
        None => None,
        Some(entry) => Some(entry.read()?),
    };
    let (facts, beside) = facts(action, wanted.details)?;
    let thread = entry.as_ref().map(|entry| entry.thread);
    let target = match (action.rule().aim, wanted.target) {
        (Aim::Case, None) => Target::Case,
        (Aim::Body, Some(body)) if action == Action::Refer => {
            let (Thread::Referral(referral), Beside::Basis(basis)) = (thread?, beside) else { return None };
            Target::Refer(BodyId::parse(&body).ok()?, referral, basis)
        }
        (Aim::Body, Some(body)) => Target::Body(BodyId::parse(&body).ok()?),
        (Aim::Referral, Some(id)) => Target::Referral(ReferralId::parse(&id).ok()?),
        (Aim::Disclosure, None) => {
            let (Thread::Disclosure(id), Beside::Asked(of, urgent)) = (thread?, beside) else { return None };
            Target::AskName(id, of, urgent)
        }
        (Aim::Disclosure, Some(id)) => Target::Disclosure(DisclosureId::parse(&id).ok()?),
        (Aim::Task, Some(n)) => Target::Task(n.parse().ok()?),
        _ => return None,
    };
    let end = |end: WantedEnd| ThreadEnd { n: end.n, head: end.head };
    let seen = wanted.seen.into_iter().map(|(thread, seen)| (thread, end(seen))).collect();
    Some(Change { action, target, seen, entry, facts })
}

/// What comes in the clear and belongs to what the step is done to.
enum Beside {
    Nothing,
    Basis(Basis),
    /// What is asked for, and whether it cannot wait.
    Asked(Custody, bool),
}

/// What comes in the clear with this action.
fn facts(action: Action, details: Option<Value>) -> Option<(Facts, Beside)> {
    fn read<T: serde::de::DeserializeOwned>(details: Option<Value>) -> Option<T> {
        serde_json::from_value(details?).ok()
    }
    Some(match action {
        Action::Classify => (Facts::Assessed(Box::new(read::<Assessed>(details)?)), Beside::Nothing),
        Action::Route => {
            let routed: Routed = read(details)?;
            if routed.bodies.len() > MOST_BODIES {
                return None;
            }
            (Facts::Route(digest(&routed.edition)?, routed.bodies), Beside::Nothing)
        }
        Action::Refer => {
            let referred: Referred = read(details)?;
            (Facts::Referral(digest(&referred.edition)?), Beside::Basis(Basis::parse(&referred.basis).ok()?))
        }
        Action::AskName => {
            let asked: CustodiansAsked = read(details)?;
            if asked.custodians.len() > MOST_CUSTODIANS {
                return None;
            }
            let of = asked.object.map_or(Custody::Name, Custody::Original);
            (Facts::Asked { custodians: asked.custodians }, Beside::Asked(of, asked.urgent))
        }
        Action::AddTask => {
            let given: Given = read(details)?;
            (Facts::Task(given.assignee, given.due), Beside::Nothing)
        }
        Action::ConcludeAction | Action::ConcludeNoAction => {
            (Facts::Result(read::<Ended>(details)?.result), Beside::Nothing)
        }
        _ if details.is_none() => (Facts::None, Beside::Nothing),
        _ => return None,
    })
}

fn digest(text: &str) -> Option<Hash> {
    BASE64_STANDARD.decode(text).ok()?.try_into().ok()
}
