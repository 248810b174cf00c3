//! Where a case can go: what reviewers classified, put to the directory in force.

use std::sync::Arc;

use super::change_case::Assessed;
use super::clocks::place_of;
use super::directory::Edition;
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::Keyring;
use crate::db::cases::Case;
use crate::db::{cases, grants};
use crate::domain::deadline::{Known, RunningClock, clocks_for};
use crate::domain::routing::{Decision, decide};
use crate::domain::{Account, BodyId, CaseId, Day};

/// What is needed to say where a case can go.
pub struct Routing {
    pub edition: Arc<Edition>,
    pub keyring: Arc<Keyring>,
    case: Case,
    assessed: Assessed,
    began: Began,
}

/// When what was reported began to count for others. It stands in the sealed classification alone: the browser that
/// opened it tells these days with its question, and they are not kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Began {
    /// When it happened.
    pub happened: Option<Day>,
    /// When its organisation knew of it.
    pub known: Option<Day>,
}

impl Began {
    /// The words of `deadlines.toml` that these days are.
    fn words(self) -> Vec<(&'static str, Day)> {
        let happened = ["incident", "event"];
        let known = [
            "incident_discovered",
            "employer_knows_or_has_reason_to_believe",
            "incident_identified",
            "incident_reported",
            "provider_aware",
        ];
        let of = |words: &[&'static str], day: Option<Day>| -> Vec<(&'static str, Day)> {
            day.map(|day| words.iter().map(|word| (*word, day)).collect()).unwrap_or_default()
        };
        [of(&happened, self.happened), of(&known, self.known)].concat()
    }
}

/// How a body can be reached through this service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reach {
    /// How many recipients a referral is sealed to; none means that nothing can be sent.
    pub recipients: usize,
    /// How many of them are people with an account here.
    pub accounts: usize,
}

/// The routing of a case that was classified, for somebody with a grant.
pub enum Asked {
    Routing(Box<Routing>),
    /// Nobody has classified the case yet.
    NotClassified,
    NotFound,
}

/// Looks a case up and puts its classification to the directory.
pub async fn ask(app: &App, person: &SignedIn, case: CaseId, began: Began) -> Result<Asked, AppError> {
    let account: Account = person.account.clone();
    let read = app.database.read(move |connection| {
        grants::find(connection, &case, &account)?;
        cases::find(connection, &case)
    });
    let Some(case) = found(read.await)? else { return Ok(Asked::NotFound) };
    let assessed = case.handling.classification.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let Some(assessed) = assessed else { return Ok(Asked::NotClassified) };
    let (edition, keyring) = (app.directory(), app.keyring()?);
    Ok(Asked::Routing(Box::new(Routing { edition, keyring, case, assessed, began })))
}

impl Routing {
    /// The answer: the same classification and the same directory always give the same one.
    pub fn decision(&self) -> Decision<'_> {
        decide(&self.edition.directory, &self.assessed.routing)
    }

    /// The clocks that run, with the days that are known.
    pub fn clocks<'d>(&'d self, decision: &Decision<'d>) -> Vec<RunningClock<'d>> {
        let timetable = self.edition.timetable(place_of(&self.case));
        let handling = &self.case.handling;
        let others = self.began.words();
        let received = Known::received(self.case.received_on);
        let known = Known { acknowledged: handling.acknowledged_on, others: &others, ..received };
        clocks_for(decision, &timetable, &known)
    }

    /// How this body can be reached.
    pub fn reach(&self, body: &str) -> Reach {
        let Ok(body) = BodyId::parse(body) else { return Reach { recipients: 0, accounts: 0 } };
        let held = self.keyring.recipients_of(&body);
        Reach { recipients: held.len(), accounts: held.iter().filter(|held| held.account.is_some()).count() }
    }
}
