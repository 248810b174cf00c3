//! Where the private thread and those of referrals end. The two that every case has stand in the case itself.

use diesel::prelude::*;

use super::cases::{Case, ThreadEnd, end, number};
use super::schema::threads;
use super::{AnyConnection, DbError};
use crate::crypto::Head;
use crate::domain::{CaseId, Thread};

/// Where this thread of the case ends; one without entries ends where it begins.
pub fn end_of(connection: &mut AnyConnection, case: &Case, thread: Thread) -> Result<ThreadEnd, DbError> {
    match thread {
        Thread::Shared => Ok(case.shared),
        Thread::Staff => Ok(case.staff),
        Thread::Private | Thread::Referral(_) | Thread::Disclosure(_) => {
            let row: Option<(i32, Vec<u8>)> = threads::table
                .find((case.id.as_str(), thread.to_string()))
                .select((threads::n, threads::head))
                .get_result(connection)
                .optional()?;
            match row {
                Some((n, head)) => end(n, head),
                None => Ok(ThreadEnd { n: 0, head: Head::first(&case.id, thread) }),
            }
        }
        Thread::Grant | Thread::Original => Err(DbError::Failed("a grant or a kept key is no entry")),
    }
}

/// Moves the end of a thread on, if it still is where the writer saw it. Returns how many rows moved: one, or none.
pub(super) fn advance(
    connection: &mut AnyConnection,
    case: &CaseId,
    thread: Thread,
    on: ThreadEnd,
    next: ThreadEnd,
) -> Result<usize, DbError> {
    let name = thread.to_string();
    if on.n == 0 {
        if on.head != Head::first(case, thread) {
            return Ok(0);
        }
        let row = (
            threads::case_id.eq(case.as_str()),
            threads::thread.eq(&name),
            threads::n.eq(number(next.n)?),
            threads::head.eq(next.head.bytes().as_slice()),
        );
        return match diesel::insert_into(threads::table)
            .values(row)
            .execute(connection)
            .map_err(DbError::from)
        {
            Err(DbError::Duplicate) => Ok(0),
            inserted => inserted,
        };
    }
    Ok(diesel::update(
        threads::table
            .find((case.as_str(), &name))
            .filter(threads::n.eq(number(on.n)?))
            .filter(threads::head.eq(on.head.bytes().as_slice())),
    )
    .set((threads::n.eq(number(next.n)?), threads::head.eq(next.head.bytes().as_slice())))
    .execute(connection)?)
}
