//! A case as a reviewer's browser fetches it: ciphertext, where it stands, and what the person may do.

use super::session::SignedIn;
use super::{App, AppError, found};
use crate::db::cases::Case;
use crate::db::{AnyConnection, DbError, audit, cases, grants};
use crate::domain::workflow::{Actor, Rule, permitted};
use crate::domain::{Account, Act, CaseId, Day, Thread};

/// Everything of a case that its reader needs to open and check it.
pub struct CaseBundle {
    pub case: Case,
    pub grant: Vec<u8>,
    pub shared: Vec<(u32, Vec<u8>)>,
    pub staff: Vec<(u32, Vec<u8>)>,
    pub actions: Vec<&'static Rule>,
}

/// The bundle, for somebody with a grant; `None` otherwise, whether or not the case exists. Fetching it is audited.
pub async fn fetch(app: &App, person: &SignedIn, case: CaseId) -> Result<Option<CaseBundle>, AppError> {
    let (reader, today) = (person.clone(), app.today());
    let fetched = app.database.write(move |connection| {
        let bundle = read(connection, &reader, &case)?;
        record(connection, &case, &reader.account, Act::Opened, "", today)?;
        Ok(bundle)
    });
    found(fetched.await)
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
            SealedFile::Entry(thread, n) => {
                (cases::entry(connection, &case, thread, n)?, format!("{thread}/{n}"))
            }
        };
        record(connection, &case, &account, Act::Downloaded, &subject, today)?;
        Ok(bytes)
    });
    found(fetched.await)
}

pub(super) fn read(
    connection: &mut AnyConnection,
    person: &SignedIn,
    case: &CaseId,
) -> Result<CaseBundle, DbError> {
    let grant = grants::find(connection, case, &person.account)?;
    let facts = cases::find(connection, case)?;
    let actions = person
        .role
        .map_or_else(Vec::new, |role| permitted(Actor::Staff(&person.account, role), &facts.standing()));
    Ok(CaseBundle {
        grant,
        shared: cases::entries(connection, case, Thread::Shared)?,
        staff: cases::entries(connection, case, Thread::Staff)?,
        actions,
        case: facts,
    })
}

fn record(
    connection: &mut AnyConnection,
    case: &CaseId,
    account: &Account,
    act: Act,
    subject: &str,
    day: Day,
) -> Result<(), DbError> {
    audit::append(connection, case.as_str(), audit::Event { day, actor: account.as_str(), act, subject })
}
