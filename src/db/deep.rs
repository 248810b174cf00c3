//! What `candour check --deep` asks: a case with all that hangs on it, and what hangs on nothing.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::schema::{
    audit, case_facets, case_labels, case_links, cases, checkins, consents, deletions, disclosures, entries,
    files, grants, holds, proposals, referrals, tasks, threads,
};
use super::{AnyConnection, DbError};

/// How many strays of a table are named.
const STRAYS: i64 = 1_000;
/// How many entries are in memory at once.
const ENTRIES: i64 = 16;

/// Where a thread ends, as the database has it.
pub struct End {
    pub thread: String,
    pub n: i32,
    pub head: Vec<u8>,
}

/// Where the threads of a case end: the two that stand in its row, and the others.
pub fn ends_of(connection: &mut AnyConnection, case: &str) -> Result<Vec<End>, DbError> {
    let (shared_n, shared, staff_n, staff): (i32, Vec<u8>, i32, Vec<u8>) = cases::table
        .find(case)
        .select((cases::shared_n, cases::shared_head, cases::staff_n, cases::staff_head))
        .get_result(connection)?;
    let others: Vec<(String, i32, Vec<u8>)> = threads::table
        .filter(threads::case_id.eq(case))
        .select((threads::thread, threads::n, threads::head))
        .load(connection)?;
    let own = [("shared".to_owned(), shared_n, shared), ("staff".to_owned(), staff_n, staff)];
    Ok(own.into_iter().chain(others).map(|(thread, n, head)| End { thread, n, head }).collect())
}

/// Up to sixteen entries of a case that come after this place, in the order of thread and number.
pub fn entries_after(
    connection: &mut AnyConnection,
    case: &str,
    (thread, n): (&str, i32),
) -> Result<Vec<(String, i32, Vec<u8>)>, DbError> {
    Ok(entries::table
        .filter(entries::case_id.eq(case))
        .filter(entries::thread.gt(thread).or(entries::thread.eq(thread).and(entries::n.gt(n))))
        .order((entries::thread.asc(), entries::n.asc()))
        .limit(ENTRIES)
        .select((entries::thread, entries::n, entries::ciphertext))
        .load(connection)?)
}

/// The grants of a case, by account.
pub fn grants_of(connection: &mut AnyConnection, case: &str) -> Result<Vec<(String, Vec<u8>)>, DbError> {
    Ok(grants::table
        .filter(grants::case_id.eq(case))
        .order(grants::person.asc())
        .select((grants::person, grants::ciphertext))
        .load(connection)?)
}

macro_rules! strays {
    ($($table:ident)+) => {
        /// Rows of a case that is not there, as the table's name and the id.
        pub fn strays(connection: &mut AnyConnection) -> Result<Vec<(&'static str, String)>, DbError> {
            let mut strays = Vec::new();
            $(
                let case = cases::table.filter(cases::id.eq($table::case_id));
                let found: Vec<String> = $table::table
                    .filter(not(exists(case)))
                    .select($table::case_id)
                    .distinct()
                    .limit(STRAYS)
                    .load(connection)?;
                strays.extend(found.into_iter().map(|id| (stringify!($table), id)));
            )+
            let case = cases::table.filter(cases::id.nullable().eq(files::case_id));
            let found: Vec<Option<String>> = files::table
                .filter(files::case_id.is_not_null())
                .filter(not(exists(case)))
                .select(files::case_id)
                .distinct()
                .limit(STRAYS)
                .load(connection)?;
            strays.extend(found.into_iter().flatten().map(|id| ("files", id)));
            Ok(strays)
        }
    };
}

strays! {
    entries grants threads referrals proposals consents tasks checkins case_labels case_links case_facets disclosures
    deletions holds
}

/// Cases that have no audit chain.
pub fn without_chain(connection: &mut AnyConnection) -> Result<Vec<String>, DbError> {
    let row = audit::table.filter(audit::chain.eq(cases::id));
    Ok(cases::table.filter(not(exists(row))).select(cases::id).limit(STRAYS).load(connection)?)
}
