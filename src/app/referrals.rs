//! A body's own area: what was referred to it, and nothing else. Who is at which body only `keys/` says.

use super::case_bundle::{Reading, SealedThread, record};
use super::change_case::{NewEntry, Told, follow, subject};
use super::clocks::Clocks;
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::document;
use crate::db::referrals::{self, Referral};
use crate::db::{AnyConnection, DbError, audit, cases, standing, threads};
use crate::domain::referral::Turn;
use crate::domain::workflow::{
    Actor, ReferralState, Refusal, Rule, Standing, Step, Target, Writer, permitted, take,
};
use crate::domain::{Account, Act, Action, BodyId, CaseId, Day, Kind, ReferralId, Role, Thread};

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
    /// By when the body is asked to say that it has it, as the cover letter says; nothing once it did.
    pub confirm_by: Option<Day>,
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

enum Outcome {
    Done,
    Meanwhile,
    Refused(Refusal),
}

/// The referrals to this person's body that are open, or those that are over; the oldest first, after a place.
pub async fn inbox(
    app: &App,
    person: &SignedIn,
    over: bool,
    after: Option<ReferralId>,
) -> Result<Option<Inbox>, AppError> {
    let Some(body) = body_of(app, person)? else { return Ok(None) };
    let (asked, clocks) = (body.clone(), app.clocks());
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
        listed(connection, rows, &clocks)
    });
    let Some(mut rows): Option<Vec<Listed>> = found(read.await)? else { return Ok(None) };
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    Ok(Some(Inbox { body, rows, more }))
}

fn listed(
    connection: &mut AnyConnection,
    rows: Vec<Referral>,
    clocks: &Clocks,
) -> Result<Vec<Listed>, DbError> {
    let chains: Vec<&str> = rows.iter().map(|referral| referral.case.as_str()).collect();
    let letters = audit::acts_in(connection, &chains, &Turn::ACTS)?;
    let mut listed = Vec::new();
    for referral in rows {
        let beginning = format!("{} {}/", referral.body, Thread::Referral(referral.id));
        let of_it = letters.iter().filter(|letter| letter.subject.starts_with(&beginning));
        let done: Vec<Act> = of_it.map(|letter| letter.act).collect();
        let confirm_by = match referral.state {
            ReferralState::Sent => {
                clocks.confirm_by(&cases::find(connection, &referral.case)?, referral.sent_on)
            }
            ReferralState::Acknowledged | ReferralState::Declined | ReferralState::Answered => None,
        };
        listed.push(Listed { turn: Turn::of(referral.state, &done), confirm_by, referral });
    }
    Ok(listed)
}

/// A referral, for a liaison of its body; `None` otherwise, whether or not there is one. Fetching it is audited.
pub async fn fetch(app: &App, person: &SignedIn, id: ReferralId) -> Result<Option<ReferralBundle>, AppError> {
    let Some(body) = body_of(app, person)? else { return Ok(None) };
    let (account, reading) = (person.account.clone(), Reading::of(app));
    let Some(bundle) = now(app, &account, &body, id, reading).await? else { return Ok(None) };
    let case = bundle.referral.case.clone();
    let recorded = app.database.write(move |connection| {
        let subject = format!("{body} {}", Thread::Referral(id));
        record(connection, &case, &account, Act::ReferralOpened, &subject, reading.today)
    });
    recorded.await?;
    Ok(Some(bundle))
}

/// The referral as it is now. However much there is to read, nobody who writes waits for it.
async fn now(
    app: &App,
    account: &Account,
    body: &BodyId,
    id: ReferralId,
    reading: Reading,
) -> Result<Option<ReferralBundle>, AppError> {
    let (account, body) = (account.clone(), body.clone());
    let read = move |connection: &mut AnyConnection| {
        read(connection, &body, id, reading, Actor::Liaison(&account, &body))
    };
    found(app.database.read(read).await)
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
    let (by, to) = (account.clone(), body.clone());
    let outcome = app.database.write(move |connection| {
        let actor = Actor::Liaison(&account, &body);
        let referral = find(connection, &body, id)?;
        let mut case = cases::find(connection, &referral.case)?;
        if entry.on != threads::end_of(connection, &case, entry.thread)? {
            return Ok(Outcome::Meanwhile);
        }
        let before = standing::read(connection, &case, reading.may_pause, reading.today)?;
        let step = Step { action, actor, target: Target::Referral(id), day: reading.today };
        let after = match take(&step, &before) {
            Ok(after) => after,
            Err(refusal) => return Ok(Outcome::Refused(refusal)),
        };
        let written = audit::written(connection, case.id.as_str(), account.as_str(), reading.today)?;
        let writer = Writer::Outside { today: written };
        if let Err(refusal) = writer.may_add(entry.thread, entry.on.n) {
            return Ok(Outcome::Refused(refusal));
        }
        cases::add_entry(connection, &case.id, entry.thread, entry.on, &entry.ciphertext)?;
        standing::write(connection, &case.id, &before, &after, reading.today)?;
        follow(&mut case, action, &after, Told::Nobody, reading.today, &clocks);
        case.handling.news = true;
        cases::save(connection, &case)?;
        let about = subject(Some(&body), &step.target, Some(&entry));
        record(connection, &case.id, &account, Act::from(action), &about, reading.today)?;
        Ok(Outcome::Done)
    });
    let as_it_is = match found(outcome.await)? {
        None => return Ok(Changed::NotFound),
        Some(Outcome::Refused(refusal)) => return Ok(Changed::Refused(refusal)),
        Some(Outcome::Done) => Changed::Done,
        Some(Outcome::Meanwhile) => Changed::Meanwhile,
    };
    let bundle = now(app, &by, &to, id, reading).await?;
    Ok(bundle.map_or(Changed::NotFound, |bundle| as_it_is(Box::new(bundle))))
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
