//! What the server keeps in the clear of a step: what was classified, where it goes, who has a task, how it ended.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::{Change, Target};
use crate::app::clocks::Clocks;
use crate::app::{App, AppError};
use crate::crypto::hash::Hash;
use crate::db::cases::Case;
use crate::db::disclosures::Disclosure;
use crate::db::marks::Task;
use crate::db::referrals::Referral;
use crate::db::{AnyConnection, DbError, disclosures, marks, referrals};
use crate::domain::assessment::{CandourDuty, Irmer, Likelihood, Severity};
use crate::domain::directory::Directory;
use crate::domain::routing::Classification;
use crate::domain::workflow::{DisclosureState, ReferralState};
use crate::domain::{Account, Action, BodyId, Day, Outcome, TermId};

/// What reviewers said of a concern, as far as routing and statistics need it. The signed classification says the same
/// and more.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessed {
    pub routing: Classification,
    pub severity: Severity,
    pub likelihood: Likelihood,
    pub candour: CandourDuty,
    pub irmer: Irmer,
}

/// What comes with a step beside its sealed entry.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Facts {
    #[default]
    None,
    Assessed(Box<Assessed>),
    /// The digest of the directory it was chosen by, and the bodies in order.
    Route(Hash, Vec<BodyId>),
    /// The digest of the directory that a referral was made with.
    Referral(Hash),
    Task(Account, Day),
    /// An id of the outcome vocabulary.
    Result(TermId),
    /// Of whom something is asked: those of the custodians whom the reporter did not keep out, which only the sealed
    /// report tells.
    Asked {
        custodians: Vec<Account>,
    },
}

impl Facts {
    /// The directory that somebody decided with.
    pub(super) fn edition(&self) -> Option<&Hash> {
        match self {
            Facts::Route(edition, _) | Facts::Referral(edition) => Some(edition),
            Facts::None | Facts::Assessed(_) | Facts::Task(..) | Facts::Result(_) | Facts::Asked { .. } => {
                None
            }
        }
    }
}

/// The facts that belong to this action, and nothing else: whether they are of the right kind, and what they name is
/// in the directory.
pub(super) fn fit(app: &App, change: &Change) -> Result<bool, AppError> {
    let edition = app.directory();
    let directory = &edition.directory;
    let open = |body: &BodyId| directory.bodies().get(body.as_str()).is_some_and(|body| !body.is_closed());
    Ok(match (change.action, &change.facts) {
        (Action::Classify, Facts::Assessed(_)) => true,
        (Action::Route, Facts::Route(_, bodies)) => !bodies.is_empty() && bodies.iter().all(open),
        (Action::Refer, Facts::Referral(_)) => match &change.target {
            Target::Refer(body, ..) => open(body),
            _ => true,
        },
        (Action::RequestConsent | Action::ProposeOverride, Facts::None) => match &change.target {
            Target::Body(body) => open(body),
            _ => true,
        },
        (Action::AddTask, Facts::Task(assignee, _)) => {
            app.keyring()?.readers().any(|member| member.account == *assignee)
        }
        (Action::AskName, Facts::Asked { custodians }) => {
            let keyring = app.keyring()?;
            let in_office = |account: &Account| keyring.custodians().any(|member| member.account == *account);
            let each_once = custodians.iter().collect::<HashSet<_>>().len() == custodians.len();
            !custodians.is_empty() && each_once && custodians.iter().all(in_office)
        }
        (Action::ConcludeAction | Action::ConcludeNoAction, Facts::Result(result)) => {
            is_a_result(directory, change.action.rule().outcome, result)
        }
        (
            Action::Classify
            | Action::Route
            | Action::Refer
            | Action::AskName
            | Action::AddTask
            | Action::ConcludeAction
            | Action::ConcludeNoAction,
            _,
        ) => false,
        (_, facts) => *facts == Facts::None,
    })
}

/// Whether the vocabulary has this result, and it goes with what the feedback says.
fn is_a_result(directory: &Directory, outcome: Option<Outcome>, result: &TermId) -> bool {
    directory.outcomes().get(result.as_str()).is_some_and(|known| Some(known.answer) == outcome)
}

/// Puts the facts into the case.
pub(super) fn apply(case: &mut Case, change: &Change) {
    let handling = &mut case.handling;
    match &change.facts {
        Facts::Assessed(assessed) => {
            let routing = &assessed.routing;
            handling.nation = routing.place.nation().map(|nation| nation.to_string());
            handling.category = routing.categories.iter().next().map(|category| category.as_str().to_owned());
            handling.urgency = Some(routing.urgency.to_string());
            handling.classification = serde_json::to_string(assessed).ok();
        }
        Facts::Route(_, bodies) => handling.route = serde_json::to_string(bodies).ok(),
        Facts::Result(result) => {
            handling.result = Some(result.to_string());
            handling.outcome = change.action.rule().outcome;
        }
        Facts::None | Facts::Referral(_) | Facts::Task(..) | Facts::Asked { .. } => {}
    }
}

/// Stores what stands beside the case.
pub(super) fn store(
    connection: &mut AnyConnection,
    case: &Case,
    by: &Account,
    change: &Change,
    today: Day,
    clocks: &Clocks,
) -> Result<(), DbError> {
    match (&change.facts, &change.target, &change.entry) {
        (Facts::Referral(edition), Target::Refer(body, id, basis), _) => referrals::insert(
            connection,
            &Referral {
                id: *id,
                case: case.id.clone(),
                body: body.clone(),
                state: ReferralState::Sent,
                basis: *basis,
                edition: *edition,
                sent_on: today,
                moved_on: today,
            },
        ),
        (Facts::Task(assignee, due_on), _, Some(entry)) => {
            let task = Task { n: entry.on.n, assignee: assignee.clone(), due_on: *due_on, done_on: None };
            marks::add_task(connection, &case.id, &task)
        }
        (Facts::Asked { custodians }, Target::AskName(id, of, urgent), _) => {
            let asked = Disclosure {
                id: *id,
                case: case.id.clone(),
                of: of.clone(),
                state: DisclosureState::Asked,
                urgent: *urgent,
                asked_by: by.clone(),
                asked_on: today,
                decide_from: clocks.decide_from(case, today),
                moved_on: today,
            };
            disclosures::insert(connection, &asked, custodians)
        }
        _ => Ok(()),
    }
}
