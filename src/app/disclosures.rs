//! A custodian's own area: the names and originals they were asked for, and nothing else of a case.

use super::case_bundle::{Reading, SealedThread, record};
use super::change_case::{NewEntry, subject};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::{age_file, document};
use crate::db::disclosures::{self, Disclosure};
use crate::db::{AnyConnection, DbError, cases, files, standing, threads};
use crate::domain::workflow::{
    Actor, Custody, DisclosureState, Refusal, Rule, Step, Target, Writer, permitted, take,
};
use crate::domain::{Account, Act, Action, Day, DisclosureId, Kind, Role, Thread};

/// How many requests a page of the list shows.
pub const PAGE: usize = 100;

/// What a custodian was asked for.
pub struct Asked {
    pub rows: Vec<Disclosure>,
    /// Whether there are more than the page shows.
    pub more: bool,
}

/// A request as a custodian's browser fetches it.
pub struct DisclosureBundle {
    pub disclosure: Disclosure,
    pub thread: SealedThread,
    /// What was asked for, sealed for the custodians and inside that for the case.
    pub kept: Option<Vec<u8>>,
    pub actions: Vec<&'static Rule>,
}

/// What became of a custodian's step.
pub enum Changed {
    Done(Box<DisclosureBundle>),
    /// Somebody was quicker. Nothing was changed; this is the request now.
    Meanwhile(Box<DisclosureBundle>),
    Refused(Refusal),
    NotADocument,
    /// Nothing that this person was asked.
    NotFound,
}

enum Outcome {
    Done,
    Meanwhile,
    Refused(Refusal),
}

/// What this person was asked that is open, or that is over.
pub async fn list(app: &App, person: &SignedIn, over: bool) -> Result<Option<Asked>, AppError> {
    if person.role != Some(Role::Custodian) {
        return Ok(None);
    }
    let account = person.account.clone();
    let limit = i64::try_from(PAGE + 1).map_err(|_| AppError::Internal("page size"))?;
    let read = app.database.read(move |connection| disclosures::asked_of(connection, &account, over, limit));
    let mut rows = read.await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    Ok(Some(Asked { rows, more }))
}

/// A request, for a custodian who was asked; `None` otherwise, whether or not there is one. Fetching it is audited.
pub async fn fetch(
    app: &App,
    person: &SignedIn,
    id: DisclosureId,
) -> Result<Option<DisclosureBundle>, AppError> {
    let reading = Reading::of(app);
    let Some(bundle) = now(app, person, id, reading).await? else { return Ok(None) };
    let (case, account) = (bundle.disclosure.case.clone(), person.account.clone());
    let recorded = app.database.write(move |connection| {
        let subject = Thread::Disclosure(id).to_string();
        record(connection, &case, &account, Act::DisclosureOpened, &subject, reading.today)
    });
    recorded.await?;
    Ok(Some(bundle))
}

async fn now(
    app: &App,
    person: &SignedIn,
    id: DisclosureId,
    reading: Reading,
) -> Result<Option<DisclosureBundle>, AppError> {
    if person.role != Some(Role::Custodian) {
        return Ok(None);
    }
    let account = person.account.clone();
    found(app.database.read(move |connection| read(connection, &account, id, reading)).await)
}

fn read(
    connection: &mut AnyConnection,
    account: &Account,
    id: DisclosureId,
    reading: Reading,
) -> Result<DisclosureBundle, DbError> {
    let disclosure = disclosures::find(connection, account, id)?;
    let case = cases::find(connection, &disclosure.case)?;
    let standing = standing::read(connection, &case, reading.may_pause, reading.today)?;
    let actor = Actor::Staff(account, Role::Custodian);
    let can = |rule: &&Rule| {
        let step = Step { action: rule.action, actor, target: Target::Disclosure(id), day: reading.today };
        take(&step, &standing).is_ok()
    };
    let kept = match &disclosure.of {
        Custody::Name => cases::entry(connection, &case.id, Thread::Shared, 1),
        Custody::Original(object) => files::kept(connection, object),
    };
    let kept = match kept {
        Ok(sealed) => Some(sealed),
        Err(DbError::NotFound) => None,
        Err(error) => return Err(error),
    };
    Ok(DisclosureBundle {
        thread: SealedThread::read(connection, &case, Thread::Disclosure(id))?,
        kept,
        actions: permitted(actor, &standing, reading.today).into_iter().filter(can).collect(),
        disclosure,
    })
}

/// Whether a sealed file can be a document of this kind in a disclosure's thread: for the case, its reporter, and some
/// of the custodians.
pub(super) fn is_sealed(app: &App, kind: Kind, ciphertext: &[u8]) -> Result<bool, AppError> {
    let custodians = app.keyring()?.custodians().count();
    let readers = age_file::inspect(ciphertext).map_or(0, |facts| facts.recipients);
    let fits = |custodian| document::is_sealed(kind, custodian, ciphertext);
    Ok(readers.checked_sub(2).is_some_and(|asked| (1..=custodians).contains(&asked) && fits(asked)))
}

/// What a custodian decides.
pub async fn change(
    app: &App,
    person: &SignedIn,
    id: DisclosureId,
    action: Action,
    entry: NewEntry,
) -> Result<Changed, AppError> {
    if person.role != Some(Role::Custodian) {
        return Ok(Changed::NotFound);
    }
    if entry.thread != Thread::Disclosure(id) || !is_sealed(app, Kind::Disclosure, &entry.ciphertext)? {
        return Ok(Changed::NotADocument);
    }
    let (account, reading) = (person.account.clone(), Reading::of(app));
    let outcome =
        app.database.write(move |connection| decide(connection, &account, id, action, &entry, reading)).await;
    let as_it_is = match found(outcome)? {
        None => return Ok(Changed::NotFound),
        Some(Outcome::Refused(refusal)) => return Ok(Changed::Refused(refusal)),
        Some(Outcome::Done) => Changed::Done,
        Some(Outcome::Meanwhile) => Changed::Meanwhile,
    };
    let bundle = now(app, person, id, reading).await?;
    Ok(bundle.map_or(Changed::NotFound, |bundle| as_it_is(Box::new(bundle))))
}

fn decide(
    connection: &mut AnyConnection,
    account: &Account,
    id: DisclosureId,
    action: Action,
    entry: &NewEntry,
    reading: Reading,
) -> Result<Outcome, DbError> {
    let disclosure = disclosures::find(connection, account, id)?;
    let mut case = cases::find(connection, &disclosure.case)?;
    if entry.on != threads::end_of(connection, &case, entry.thread)? {
        return Ok(Outcome::Meanwhile);
    }
    let before = standing::read(connection, &case, reading.may_pause, reading.today)?;
    let actor = Actor::Staff(account, Role::Custodian);
    let target = Target::Disclosure(id);
    let step = Step { action, actor, target: target.clone(), day: reading.today };
    let after = match take(&step, &before) {
        Ok(after) => after,
        Err(refusal) => return Ok(Outcome::Refused(refusal)),
    };
    if let Err(refusal) = Writer::Inside.may_add(entry.thread, entry.on.n) {
        return Ok(Outcome::Refused(refusal));
    }
    cases::add_entry(connection, &case.id, entry.thread, entry.on, &entry.ciphertext)?;
    standing::write(connection, &case.id, &before, &after, reading.today)?;
    case.handling.news = true;
    cases::save(connection, &case)?;
    let about = subject(None, &target, Some(entry));
    record(connection, &case.id, account, Act::from(action), &about, reading.today)?;
    Ok(Outcome::Done)
}

/// Whether anything can be decided already, for the list.
pub fn waits_until(disclosure: &Disclosure, today: Day) -> Option<Day> {
    let standing = disclosure.standing(today);
    let heard = disclosure.state == DisclosureState::Answered;
    (disclosure.state.is_open() && !heard && !standing.may_go_unanswered).then_some(disclosure.decide_from)
}
