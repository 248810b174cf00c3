//! Cases and their entries. The server keeps ciphertext, where the case stands, and no more.

use diesel::prelude::*;

use super::handling::{Handling, HandlingRow};
use super::schema::{cases, entries, grants};
use super::{AnyConnection, DbError, facets, threads};
use crate::crypto::hash::Hash;
use crate::crypto::{Head, Place, VerifyKey};
use crate::domain::directory::facts::Urgency;
use crate::domain::questionnaire::Mode;
use crate::domain::{CaseId, Day, State, Thread};

/// Stands for "no date" where the queue is ordered by date: after every real one.
const NEVER: &str = "9999-12-31";

/// A due day as the queue orders it.
pub(super) fn queue_day(due_on: Option<Day>) -> String {
    due_on.map_or_else(|| NEVER.to_owned(), |day| day.to_string())
}

/// Where a thread ends: the number of its next entry and the head that one must be written on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ThreadEnd {
    pub n: u32,
    pub head: Head,
}

impl ThreadEnd {
    /// The place of this thread's next entry.
    pub fn in_thread(self, thread: Thread) -> Place {
        Place { thread, n: self.n, head: self.head }
    }
}

/// What the server knows of a case.
#[derive(Clone, Debug)]
pub struct Case {
    pub id: CaseId,
    /// `S`; certified by the id.
    pub signer: VerifyKey,
    pub received_on: Day,
    pub mode: Mode,
    pub danger: bool,
    pub state: State,
    pub due_on: Option<Day>,
    pub shared: ThreadEnd,
    pub staff: ThreadEnd,
    pub handling: Handling,
}

impl Case {
    /// Whether nobody is said to be in danger now, by the reporter or by who classified it.
    pub fn is_calm(&self) -> bool {
        !self.danger && self.handling.urgency.as_deref() != Some(Urgency::Immediate.as_str())
    }

    /// By when something has to happen, as the queue has it: nothing is due while the clock stands still.
    pub fn due_in_queue(&self) -> Option<Day> {
        self.due_on.filter(|_| self.handling.paused_on.is_none())
    }

    /// The place of the shared thread's next entry.
    pub fn next_shared(&self) -> Place {
        self.shared.in_thread(Thread::Shared)
    }
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = cases)]
struct CaseRow {
    id: String,
    access_hash: Vec<u8>,
    signer: Vec<u8>,
    received_on: String,
    mode: String,
    danger: bool,
    state: String,
    due_on: Option<String>,
    shared_n: i32,
    shared_head: Vec<u8>,
    staff_n: i32,
    staff_head: Vec<u8>,
    #[diesel(embed)]
    handling: HandlingRow,
}

impl TryFrom<CaseRow> for Case {
    type Error = DbError;

    fn try_from(row: CaseRow) -> Result<Self, DbError> {
        let signer = row.signer.try_into().map_err(|_| DbError::Corrupt("a case's signer"))?;
        Ok(Case {
            id: CaseId::parse(&row.id)?,
            signer: VerifyKey::from_bytes(&signer).map_err(|_| DbError::Corrupt("a case's signer"))?,
            received_on: Day::parse(&row.received_on)?,
            mode: Mode::parse(&row.mode).ok_or(DbError::Corrupt("a case's mode"))?,
            danger: row.danger,
            state: State::parse(&row.state)?,
            due_on: row.due_on.as_deref().map(Day::parse).transpose()?,
            shared: end(row.shared_n, row.shared_head)?,
            staff: end(row.staff_n, row.staff_head)?,
            handling: row.handling.try_into()?,
        })
    }
}

pub(super) fn end(n: i32, head: Vec<u8>) -> Result<ThreadEnd, DbError> {
    let corrupt = DbError::Corrupt("a thread's end");
    match (u32::try_from(n), Hash::try_from(head)) {
        (Ok(n), Ok(head)) => Ok(ThreadEnd { n, head: Head::from_bytes(head) }),
        _ => Err(corrupt),
    }
}

/// Stores a case that was just opened. [`DbError::Duplicate`] when its code or its id is there already.
pub fn insert(connection: &mut AnyConnection, access_hash: &Hash, case: &Case) -> Result<(), DbError> {
    let row = CaseRow {
        id: case.id.to_string(),
        access_hash: access_hash.to_vec(),
        signer: case.signer.bytes().to_vec(),
        received_on: case.received_on.to_string(),
        mode: case.mode.as_str().to_owned(),
        danger: case.danger,
        state: case.state.as_str().to_owned(),
        due_on: case.due_on.map(|day| day.to_string()),
        shared_n: number(case.shared.n)?,
        shared_head: case.shared.head.bytes().to_vec(),
        staff_n: number(case.staff.n)?,
        staff_head: case.staff.head.bytes().to_vec(),
        handling: (&case.handling).into(),
    };
    diesel::insert_into(cases::table).values(row).execute(connection)?;
    facets::insert(connection, case, &[])
}

/// The case with this id.
pub fn find(connection: &mut AnyConnection, case: &CaseId) -> Result<Case, DbError> {
    cases::table.find(case.as_str()).select(CaseRow::as_select()).get_result(connection)?.try_into()
}

/// The case that this code opens, if any.
pub fn find_by_access(connection: &mut AnyConnection, access_hash: &Hash) -> Result<Option<Case>, DbError> {
    cases::table
        .filter(cases::access_hash.eq(access_hash.as_slice()))
        .select(CaseRow::as_select())
        .get_result(connection)
        .optional()?
        .map(Case::try_from)
        .transpose()
}

/// Stores an entry that the caller counted into the case it inserts in the same write.
pub fn insert_entry(
    connection: &mut AnyConnection,
    case: &CaseId,
    thread: Thread,
    n: u32,
    ciphertext: &[u8],
) -> Result<(), DbError> {
    diesel::insert_into(entries::table)
        .values((
            entries::case_id.eq(case.as_str()),
            entries::thread.eq(thread.as_str()),
            entries::n.eq(number(n)?),
            entries::ciphertext.eq(ciphertext),
        ))
        .execute(connection)?;
    Ok(())
}

/// Adds an entry that was written on `on`. [`DbError::Conflict`] when the thread has moved on.
pub fn add_entry(
    connection: &mut AnyConnection,
    case: &CaseId,
    thread: Thread,
    on: ThreadEnd,
    ciphertext: &[u8],
) -> Result<ThreadEnd, DbError> {
    let next = ThreadEnd { n: on.n + 1, head: on.head.after(ciphertext) };
    let (n, next_n) = (number(on.n)?, number(next.n)?);
    let (head, next_head) = (on.head.bytes().as_slice(), next.head.bytes().as_slice());
    let id = case.as_str();
    let moved = match thread {
        Thread::Shared => diesel::update(
            cases::table.find(id).filter(cases::shared_n.eq(n)).filter(cases::shared_head.eq(head)),
        )
        .set((cases::shared_n.eq(next_n), cases::shared_head.eq(next_head)))
        .execute(connection)?,
        Thread::Staff => diesel::update(
            cases::table.find(id).filter(cases::staff_n.eq(n)).filter(cases::staff_head.eq(head)),
        )
        .set((cases::staff_n.eq(next_n), cases::staff_head.eq(next_head)))
        .execute(connection)?,
        Thread::Private | Thread::Referral(_) | Thread::Disclosure(_) => {
            threads::advance(connection, case, thread, on, next)?
        }
        Thread::Grant | Thread::Original => return Err(DbError::Failed("a grant or a kept key is no entry")),
    };
    if moved != 1 {
        return Err(DbError::Conflict);
    }
    insert_entry(connection, case, thread, on.n, ciphertext)?;
    Ok(next)
}

/// Stores where the case stands and how it is handled, in the case and in everybody's queue.
pub fn save(connection: &mut AnyConnection, case: &Case) -> Result<(), DbError> {
    let due = case.due_on.map(|day| day.to_string());
    diesel::update(cases::table.find(case.id.as_str()))
        .set((
            cases::state.eq(case.state.as_str()),
            cases::due_on.eq(due.as_deref()),
            HandlingRow::from(&case.handling),
        ))
        .execute(connection)?;
    diesel::update(grants::table.filter(grants::case_id.eq(case.id.as_str())))
        .set((
            grants::closed.eq(!case.state.is_open()),
            grants::calm.eq(case.is_calm()),
            grants::due_on.eq(queue_day(case.due_in_queue())),
        ))
        .execute(connection)?;
    facets::write(connection, case)
}

/// A thread's entries as `(n, ciphertext)`, in order.
pub fn entries(
    connection: &mut AnyConnection,
    case: &CaseId,
    thread: Thread,
) -> Result<Vec<(u32, Vec<u8>)>, DbError> {
    let rows: Vec<(i32, Vec<u8>)> = entries::table
        .filter(entries::case_id.eq(case.as_str()))
        .filter(entries::thread.eq(thread.as_str()))
        .order(entries::n.asc())
        .select((entries::n, entries::ciphertext))
        .load(connection)?;
    rows.into_iter()
        .map(|(n, ciphertext)| {
            Ok((u32::try_from(n).map_err(|_| DbError::Corrupt("an entry's number"))?, ciphertext))
        })
        .collect()
}

/// One entry's ciphertext.
pub fn entry(
    connection: &mut AnyConnection,
    case: &CaseId,
    thread: Thread,
    n: u32,
) -> Result<Vec<u8>, DbError> {
    // No thread is as long as that, and it may have been asked for in an address.
    let n = number(n).map_err(|_| DbError::NotFound)?;
    Ok(entries::table
        .find((case.as_str(), thread.as_str(), n))
        .select(entries::ciphertext)
        .get_result(connection)?)
}

pub(super) fn number(n: u32) -> Result<i32, DbError> {
    i32::try_from(n).map_err(|_| DbError::Failed("a thread is full"))
}
