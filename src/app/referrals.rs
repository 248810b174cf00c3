//! A body's own area: what was referred to it, and nothing else. Who is at which body only `keys/` says.

use super::case_bundle::{Reading, SealedThread, record};
use super::change_case::{NewEntry, Told, follow, subject};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::document;
use crate::db::referrals::{self, Referral};
use crate::db::{AnyConnection, DbError, audit, cases, standing};
use crate::domain::referral::Turn;
use crate::domain::workflow::{Actor, ReferralState, Refusal, Rule, Standing, Step, Target, permitted, take};
use crate::domain::{Act, Action, BodyId, CaseId, Kind, ReferralId, Role, Thread};

/// How many referrals a page of the inbox shows.
pub const PAGE: usize = 50;

/// One page of a body's inbox.
pub struct Inbox {
    pub body: BodyId,
    pub rows: Vec<Listed>,
    /// Whether more follow.
    pub more: bool,
}

impl Inbox {
    /// Where the next page begins after, if there is one.
    pub fn next(&self) -> Option<ReferralId> {
        self.rows.last().filter(|_| self.more).map(|last| last.referral.id)
    }
}

/// A referral in an inbox.
pub struct Listed {
    pub referral: Referral,
    pub turn: Turn,
}

/// A referral as a liaison's browser fetches it.
pub struct ReferralBundle {
    pub referral: Referral,
    pub thread: SealedThread,
    pub actions: Vec<&'static Rule>,
}

/// What became of a liaison's step.
pub enum Changed {
    Done(Box<ReferralBundle>),
    /// Somebody was quicker. Nothing was changed; this is the referral now.
    Meanwhile(Box<ReferralBundle>),
    Refused(Refusal),
    NotADocument,
    /// No referral to this person's body.
    NotFound,
}

/// The body at which this person is a liaison, by `keys/`.
pub fn body_of(app: &App, person: &SignedIn) -> Result<Option<BodyId>, AppError> {
    if person.role != Some(Role::Liaison) {
        return Ok(None);
    }
    let keyring = app.keyring()?;
    Ok(keyring.member(&person.account).filter(|member| member.until.is_none()).and_then(|it| it.body.clone()))
}

/// The referrals to this person's body that are open, or those that are over; the oldest first, after a place.
pub async fn inbox(
    app: &App,
    person: &SignedIn,
    over: bool,
    after: Option<ReferralId>,
) -> Result<Option<Inbox>, AppError> {
    let Some(body) = body_of(app, person)? else { return Ok(None) };
    let asked = body.clone();
    let states: Vec<ReferralState> =
        ReferralState::ALL.into_iter().filter(|state| state.is_open() != over).collect();
    let limit = i64::try_from(PAGE + 1).map_err(|_| AppError::Internal("page size"))?;
    let read = app.database.read(move |connection| {
        let place = match after {
            None => None,
            Some(id) => {
                let row = find(connection, &asked, id)?;
                Some((row.sent_on, row.id))
            }
        };
        let rows = referrals::of_body(connection, &asked, &states, place, limit)?;
        rows.into_iter().map(|referral| listed(connection, referral)).collect()
    });
    let Some(mut rows): Option<Vec<Listed>> = found(read.await)? else { return Ok(None) };
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    Ok(Some(Inbox { body, rows, more }))
}

fn listed(connection: &mut AnyConnection, referral: Referral) -> Result<Listed, DbError> {
    let beginning = format!("{} {}/", referral.body, Thread::Referral(referral.id));
    let done = audit::acts_about(connection, referral.case.as_str(), &beginning)?;
    Ok(Listed { turn: Turn::of(referral.state, &done), referral })
}

/// A referral, for a liaison of its body; `None` otherwise, whether or not there is one. Fetching it is audited.
pub async fn fetch(app: &App, person: &SignedIn, id: ReferralId) -> Result<Option<ReferralBundle>, AppError> {
    let Some(body) = body_of(app, person)? else { return Ok(None) };
    let (account, reading) = (person.account.clone(), Reading::of(app));
    let fetched = app.database.write(move |connection| {
        let bundle = read(connection, &body, id, reading, Actor::Liaison(&account, &body))?;
        let subject = format!("{body} {}", Thread::Referral(id));
        record(connection, &bundle.referral.case, &account, Act::ReferralOpened, &subject, reading.today)?;
        Ok(bundle)
    });
    found(fetched.await)
}

/// A sealed file of a referral.
pub struct SealedFile {
    pub case: CaseId,
    pub bytes: Vec<u8>,
}

/// A sealed file of a referral to take along, for a liaison of its body; `None` otherwise. Audited.
pub async fn download(
    app: &App,
    person: &SignedIn,
    id: ReferralId,
    n: u32,
) -> Result<Option<SealedFile>, AppError> {
    let Some(body) = body_of(app, person)? else { return Ok(None) };
    let (account, today) = (person.account.clone(), app.today());
    let fetched = app.database.write(move |connection| {
        let Referral { case, .. } = find(connection, &body, id)?;
        let thread = Thread::Referral(id);
        let bytes = cases::entry(connection, &case, thread, n)?;
        record(connection, &case, &account, Act::Downloaded, &format!("{thread}/{n}"), today)?;
        Ok(SealedFile { case, bytes })
    });
    found(fetched.await)
}

/// What a liaison does with a referral.
pub async fn change(
    app: &App,
    person: &SignedIn,
    id: ReferralId,
    action: Action,
    entry: NewEntry,
) -> Result<Changed, AppError> {
    let Some(body) = body_of(app, person)? else { return Ok(Changed::NotFound) };
    let (account, reading, clocks) = (person.account.clone(), Reading::of(app), app.clocks());
    let recipients = app.keyring()?.body_recipients(&body).len();
    if entry.thread != Thread::Referral(id)
        || !document::is_sealed(Kind::Letter, recipients, &entry.ciphertext)
    {
        return Ok(Changed::NotADocument);
    }
    let outcome = app.database.write(move |connection| {
        let actor = Actor::Liaison(&account, &body);
        let bundle = read(connection, &body, id, reading, actor)?;
        if entry.on != bundle.thread.end {
            return Ok(Changed::Meanwhile(Box::new(bundle)));
        }
        let mut case = cases::find(connection, &bundle.referral.case)?;
        let before = standing::read(connection, &case, reading.may_pause, reading.today)?;
        let step = Step { action, actor, target: Target::Referral(id), day: reading.today };
        let after = match take(&step, &before) {
            Ok(after) => after,
            Err(refusal) => return Ok(Changed::Refused(refusal)),
        };
        cases::add_entry(connection, &case.id, entry.thread, entry.on, &entry.ciphertext)?;
        standing::write(connection, &case.id, &before, &after, reading.today)?;
        follow(&mut case, action, &after, Told::Nobody, reading.today, &clocks);
        case.handling.news = true;
        cases::save(connection, &case)?;
        let about = subject(Some(&body), &step.target, Some(&entry));
        record(connection, &case.id, &account, Act::from(action), &about, reading.today)?;
        Ok(Changed::Done(Box::new(read(connection, &body, id, reading, actor)?)))
    });
    Ok(found(outcome.await)?.unwrap_or(Changed::NotFound))
}

/// A referral to this body.
fn find(connection: &mut AnyConnection, body: &BodyId, id: ReferralId) -> Result<Referral, DbError> {
    let referral = referrals::find(connection, id)?;
    if referral.body == *body { Ok(referral) } else { Err(DbError::NotFound) }
}

fn read(
    connection: &mut AnyConnection,
    body: &BodyId,
    id: ReferralId,
    reading: Reading,
    actor: Actor<'_>,
) -> Result<ReferralBundle, DbError> {
    let referral = find(connection, body, id)?;
    let case = cases::find(connection, &referral.case)?;
    let standing = standing::read(connection, &case, reading.may_pause, reading.today)?;
    let thread = SealedThread::read(connection, &case, Thread::Referral(id))?;
    Ok(ReferralBundle { actions: possible(actor, &standing, id, reading), referral, thread })
}

/// What may be done to this referral now.
fn possible(actor: Actor<'_>, standing: &Standing, id: ReferralId, reading: Reading) -> Vec<&'static Rule> {
    let can = |rule: &&Rule| {
        let step = Step { action: rule.action, actor, target: Target::Referral(id), day: reading.today };
        take(&step, standing).is_ok()
    };
    permitted(actor, standing, reading.today).into_iter().filter(can).collect()
}
