//! A case as its reader's browser gets it (docs/PROTOCOL.md §12).

use std::collections::BTreeMap;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Serialize;

use crate::app::case_bundle::{CaseBundle, LinkedCase, SealedThread};
use crate::crypto::Head;
use crate::db::disclosures::Disclosure;
use crate::db::marks::Task;
use crate::db::referrals::Referral;
use crate::domain::file::ObjectId;
use crate::domain::workflow::{About, Aim, Proposal, Rule};
use crate::domain::{Account, BodyId, CaseId, Day, DisclosureId, Kind, Outcome, ReferralId};

#[derive(Serialize)]
pub(super) struct Bundle {
    case: CaseId,
    reference: String,
    received_on: Day,
    mode: &'static str,
    danger: bool,
    state: &'static str,
    due_on: Option<Day>,
    paused_on: Option<Day>,
    escalated: bool,
    proposals: Vec<ProposalView>,
    assigned_to: Option<Account>,
    holders: Vec<Account>,
    recused: Vec<Account>,
    labels: Vec<&'static str>,
    links: Vec<LinkView>,
    tasks: Vec<TaskView>,
    referrals: Vec<ReferralView>,
    disclosures: Vec<DisclosureView>,
    /// The originals that custodians keep.
    originals: Vec<ObjectId>,
    /// What was classified and chosen, in the clear: a claim, until the sealed entries say the same.
    classification: Option<serde_json::Value>,
    route: Option<serde_json::Value>,
    concluded_by: Option<Account>,
    second_look: bool,
    grant: String,
    signer: String,
    threads: BTreeMap<String, ThreadView>,
    actions: Vec<OfferedAction>,
}

/// A thread with its ciphertexts.
#[derive(Serialize)]
pub(super) struct ThreadView {
    n: u32,
    head: Head,
    entries: Vec<EntryView>,
}

#[derive(Serialize)]
struct EntryView {
    n: u32,
    ciphertext: String,
}

#[derive(Serialize)]
struct ProposalView {
    about: String,
    proposed_by: Account,
    approved_by: Option<Account>,
    reasons: Option<u32>,
}

#[derive(Serialize)]
struct LinkView {
    case: CaseId,
    reference: String,
    kind: &'static str,
    from_other: bool,
    linked_by: Option<Account>,
    linked_on: Option<Day>,
}

#[derive(Serialize)]
struct TaskView {
    n: u32,
    #[serde(rename = "for")]
    assignee: Account,
    due_on: Day,
    done_on: Option<Day>,
}

#[derive(Serialize)]
struct ReferralView {
    id: ReferralId,
    body: BodyId,
    state: &'static str,
    basis: &'static str,
    sent_on: Day,
    moved_on: Day,
}

/// A request for what was given in confidence.
#[derive(Serialize)]
pub(super) struct DisclosureView {
    pub id: DisclosureId,
    /// The original that was asked for; none where it is the name.
    pub object: Option<ObjectId>,
    pub state: &'static str,
    pub urgent: bool,
    pub asked_on: Day,
    pub decide_from: Day,
    pub moved_on: Day,
}

/// Something that may be done.
#[derive(Serialize)]
pub(super) struct OfferedAction {
    action: &'static str,
    /// What it is done to: `case`, `body`, `referral`, `disclosure` or `task`.
    aim: &'static str,
    entry: Option<Kind>,
    outcome: Option<Outcome>,
}

impl From<&'static Rule> for OfferedAction {
    fn from(rule: &'static Rule) -> Self {
        let aim = match rule.aim {
            Aim::Case => "case",
            Aim::Body => "body",
            Aim::Referral => "referral",
            Aim::Disclosure => "disclosure",
            Aim::Task => "task",
            Aim::Month => "month",
        };
        OfferedAction { action: rule.id, aim, entry: rule.entry, outcome: rule.outcome }
    }
}

impl From<&SealedThread> for ThreadView {
    fn from(sealed: &SealedThread) -> Self {
        let entry =
            |(n, sealed): &(u32, Vec<u8>)| EntryView { n: *n, ciphertext: BASE64_STANDARD.encode(sealed) };
        ThreadView {
            n: sealed.end.n,
            head: sealed.end.head,
            entries: sealed.entries.iter().map(entry).collect(),
        }
    }
}

impl ProposalView {
    fn new(proposal: &Proposal, reasons: Option<u32>) -> Self {
        ProposalView {
            about: proposal.about.as_text(),
            proposed_by: proposal.proposed_by.clone(),
            approved_by: proposal.approved_by.clone(),
            reasons: reasons.filter(|_| proposal.about == About::NoAction),
        }
    }
}

impl From<&LinkedCase> for LinkView {
    fn from(LinkedCase { link, by }: &LinkedCase) -> Self {
        LinkView {
            case: link.other.clone(),
            reference: link.other.reference(),
            kind: link.kind.as_str(),
            from_other: link.from_other,
            linked_by: by.as_ref().map(|(account, _)| account.clone()),
            linked_on: by.as_ref().map(|(_, day)| *day),
        }
    }
}

impl From<&Task> for TaskView {
    fn from(task: &Task) -> Self {
        TaskView { n: task.n, assignee: task.assignee.clone(), due_on: task.due_on, done_on: task.done_on }
    }
}

impl From<&Referral> for ReferralView {
    fn from(referral: &Referral) -> Self {
        ReferralView {
            id: referral.id,
            body: referral.body.clone(),
            state: referral.state.as_str(),
            basis: referral.basis.as_str(),
            sent_on: referral.sent_on,
            moved_on: referral.moved_on,
        }
    }
}

impl From<&Disclosure> for DisclosureView {
    fn from(disclosure: &Disclosure) -> Self {
        DisclosureView {
            id: disclosure.id,
            object: disclosure.of.object().cloned(),
            state: disclosure.state.as_str(),
            urgent: disclosure.urgent,
            asked_on: disclosure.asked_on,
            decide_from: disclosure.decide_from,
            moved_on: disclosure.moved_on,
        }
    }
}

impl From<&CaseBundle> for Bundle {
    fn from(bundle: &CaseBundle) -> Self {
        let (case, handling) = (&bundle.case, &bundle.case.handling);
        let json = |text: &Option<String>| text.as_deref().and_then(|text| serde_json::from_str(text).ok());
        let (threads, proposals) = (bundle.sealed.threads.iter(), bundle.standing.proposals.iter());
        Bundle {
            case: case.id.clone(),
            reference: case.id.reference(),
            received_on: case.received_on,
            mode: case.mode.as_str(),
            danger: case.danger,
            state: case.state.as_str(),
            due_on: case.due_on,
            paused_on: handling.paused_on,
            escalated: handling.escalated,
            proposals: proposals.map(|proposal| ProposalView::new(proposal, bundle.reasons)).collect(),
            assigned_to: handling.assigned_to.clone(),
            holders: bundle.holders.clone(),
            recused: bundle.recused.clone(),
            labels: bundle.labels.iter().map(|label| label.as_str()).collect(),
            links: bundle.links.iter().map(LinkView::from).collect(),
            tasks: bundle.tasks.iter().map(TaskView::from).collect(),
            referrals: bundle.referrals.iter().map(ReferralView::from).collect(),
            disclosures: bundle.disclosures.iter().map(DisclosureView::from).collect(),
            originals: bundle.standing.originals.clone(),
            classification: json(&handling.classification),
            route: json(&handling.route),
            concluded_by: handling.concluded_by.clone(),
            second_look: handling.second_look,
            grant: BASE64_STANDARD.encode(&bundle.sealed.grant),
            signer: case.signer.to_base64(),
            threads: threads.map(|sealed| (sealed.thread.to_string(), ThreadView::from(sealed))).collect(),
            actions: bundle.actions.iter().copied().map(OfferedAction::from).collect(),
        }
    }
}
