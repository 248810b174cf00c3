//! A case as a reviewer's browser fetches it: ciphertext, where it stands, and what the person may do.

use super::session::SignedIn;
use super::{App, AppError, found};
use crate::db::cases::{Case, ThreadEnd};
use crate::db::disclosures::Disclosure;
use crate::db::marks::{Link, Task};
use crate::db::referrals::Referral;
use crate::db::{
    AnyConnection, DbError, audit, cases, disclosures, grants, marks, referrals, standing, threads,
};
use crate::domain::label::Label;
use crate::domain::workflow::{About, Actor, Rule, Standing, permitted};
use crate::domain::{Account, Act, CaseId, Day, Thread};

/// Everything of a case that its reader needs to open and check it.
pub struct CaseBundle {
    pub case: Case,
    pub standing: Standing,
    pub sealed: SealedCase,
    pub referrals: Vec<Referral>,
    /// Requests for what was given in confidence.
    pub disclosures: Vec<Disclosure>,
    pub labels: Vec<Label>,
    /// Linked cases that this person can open as well.
    pub links: Vec<LinkedCase>,
    /// Where the staff thread has the reasons for closing without action, while that is proposed.
    pub reasons: Option<u32>,
    pub tasks: Vec<Task>,
    /// Who can open the case, by account.
    pub holders: Vec<Account>,
    /// Who stepped back from it, whether or not they were given it again.
    pub recused: Vec<Account>,
    pub actions: Vec<&'static Rule>,
}

/// A linked case, and who linked it when, as far as the audit knows.
pub struct LinkedCase {
    pub link: Link,
    pub by: Option<(Account, Day)>,
}

/// What of a case is sealed.
pub struct SealedCase {
    pub id: CaseId,
    pub grant: Vec<u8>,
    /// The shared and the staff thread, and one for each referral and each disclosure.
    pub threads: Vec<SealedThread>,
}

/// A thread as it is stored.
pub struct SealedThread {
    pub thread: Thread,
    pub end: ThreadEnd,
    pub entries: Vec<(u32, Vec<u8>)>,
}

impl SealedCase {
    /// A thread of this case, where it has it.
    pub fn thread(&self, thread: Thread) -> Option<&SealedThread> {
        self.threads.iter().find(|sealed| sealed.thread == thread)
    }
}

impl SealedThread {
    pub(super) fn read(
        connection: &mut AnyConnection,
        case: &Case,
        thread: Thread,
    ) -> Result<SealedThread, DbError> {
        let end = threads::end_of(connection, case, thread)?;
        Ok(SealedThread { thread, end, entries: cases::entries(connection, &case.id, thread)? })
    }

    /// The ciphertext at this place.
    pub fn entry(&self, n: u32) -> Option<&[u8]> {
        self.entries.iter().find(|(number, _)| *number == n).map(|(_, sealed)| sealed.as_slice())
    }
}

/// What a bundle is read with, beside the database.
#[derive(Clone, Copy)]
pub(super) struct Reading {
    pub today: Day,
    /// Whether the profile lets a clock stand still.
    pub may_pause: bool,
}

impl Reading {
    pub(super) fn of(app: &App) -> Self {
        Reading { today: app.today(), may_pause: app.may_pause() }
    }
}

/// The bundle, for somebody with a grant; `None` otherwise, whether or not the case exists. Fetching it is audited.
pub async fn fetch(app: &App, person: &SignedIn, case: CaseId) -> Result<Option<CaseBundle>, AppError> {
    let Some(bundle) = now(app, person, case.clone()).await? else { return Ok(None) };
    let (account, today) = (person.account.clone(), app.today());
    let recorded = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        record(connection, &case, &account, Act::Opened, "", today)
    });
    Ok(found(recorded.await)?.map(|()| bundle))
}

/// The bundle as it is now, for somebody with a grant. However much there is to read, nobody who writes waits for it.
pub(super) async fn now(app: &App, person: &SignedIn, case: CaseId) -> Result<Option<CaseBundle>, AppError> {
    let (person, reading) = (person.clone(), Reading::of(app));
    found(app.database.read(move |connection| read(connection, &person, &case, reading)).await)
}

/// One sealed file of a case.
pub enum SealedFile {
    Grant,
    Entry(Thread, u32),
}

/// A sealed file to take along, for somebody with a grant; `None` otherwise. Audited.
pub async fn download(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    file: SealedFile,
) -> Result<Option<Vec<u8>>, AppError> {
    let (account, today) = (person.account.clone(), app.today());
    let fetched = app.database.write(move |connection| {
        let grant = grants::find(connection, &case, &account)?;
        let (bytes, subject) = match file {
            SealedFile::Grant => (grant, "grant".to_owned()),
            SealedFile::Entry(thread, _) if !thread.is_read_by_reviewers() => return Err(DbError::NotFound),
            SealedFile::Entry(thread, n) => {
                (cases::entry(connection, &case, thread, n)?, format!("{thread}/{n}"))
            }
        };
        record(connection, &case, &account, Act::Downloaded, &subject, today)?;
        Ok(bytes)
    });
    found(fetched.await)
}

fn read(
    connection: &mut AnyConnection,
    person: &SignedIn,
    case: &CaseId,
    reading: Reading,
) -> Result<CaseBundle, DbError> {
    let grant = grants::find(connection, case, &person.account)?;
    let facts = cases::find(connection, case)?;
    let standing = standing::read(connection, &facts, reading.may_pause, reading.today)?;
    let actions = person.role.map_or_else(Vec::new, |role| {
        permitted(Actor::Staff(&person.account, role), &standing, reading.today)
    });
    let referrals = referrals::of_case(connection, case)?;
    let of_referrals = referrals.iter().map(|referral| Thread::Referral(referral.id));
    let disclosures = disclosures::of_case(connection, case)?;
    let of_disclosures = disclosures.iter().map(|asked| Thread::Disclosure(asked.id));
    let threads = [Thread::Shared, Thread::Staff]
        .into_iter()
        .chain(of_referrals)
        .chain(of_disclosures)
        .map(|thread| SealedThread::read(connection, &facts, thread))
        .collect::<Result<_, _>>()?;
    Ok(CaseBundle {
        sealed: SealedCase { id: case.clone(), grant, threads },
        labels: marks::labels(connection, case)?,
        links: linked(connection, case, &person.account)?,
        reasons: reasons(connection, case, &standing)?,
        tasks: marks::tasks(connection, case)?,
        holders: grants::holders(connection, case)?,
        recused: audit::actors_of(connection, case.as_str(), Act::Recused)?,
        case: facts,
        standing,
        referrals,
        disclosures,
        actions,
    })
}

pub(super) fn record(
    connection: &mut AnyConnection,
    case: &CaseId,
    account: &Account,
    act: Act,
    subject: &str,
    day: Day,
) -> Result<(), DbError> {
    audit::append(connection, case.as_str(), audit::Event { day, actor: account.as_str(), act, subject })
}

fn linked(
    connection: &mut AnyConnection,
    case: &CaseId,
    reader: &Account,
) -> Result<Vec<LinkedCase>, DbError> {
    let links = marks::links(connection, case, reader)?;
    if links.is_empty() {
        return Ok(Vec::new());
    }
    let rows = audit::rows_of(connection, case.as_str(), Act::Linked)?;
    let by = |other: &CaseId| {
        let row = rows.iter().rev().find(|row| row.subject == other.as_str())?;
        Account::parse(&row.actor).ok().zip(Day::parse(&row.day).ok())
    };
    Ok(links.into_iter().map(|link| LinkedCase { by: by(&link.other), link }).collect())
}

/// The note that was written with the proposal, as the audit of that step names it.
fn reasons(
    connection: &mut AnyConnection,
    case: &CaseId,
    standing: &Standing,
) -> Result<Option<u32>, DbError> {
    let Some(proposal) = standing.proposal(&About::NoAction) else {
        return Ok(None);
    };
    let rows = audit::rows_of(connection, case.as_str(), Act::NoActionProposed)?;
    let last = rows.iter().rev().find(|row| row.actor == proposal.proposed_by.as_str());
    let place = last.and_then(|row| row.subject.strip_prefix("staff/"));
    Ok(place.and_then(|n| n.parse().ok()))
}
