//! Sign-in sessions. Ending one deletes its wrap key, and with it what the browser kept is worthless.

use diesel::prelude::*;

use super::schema::sessions;
use super::{AnyConnection, DbError};
use crate::crypto::Secret32;
use crate::crypto::hash::Hash;
use crate::domain::Account;

/// A session. Times are seconds since 1970.
pub struct Session {
    /// `H(cookie)`; names the session without opening it.
    pub id: Hash,
    pub account: Account,
    pub wrap_key: Secret32,
    pub started_at: i64,
    pub seen_at: i64,
}

#[derive(Queryable)]
struct SessionRow {
    id: Vec<u8>,
    account: String,
    wrap_key: Vec<u8>,
    started_at: i64,
    seen_at: i64,
}

impl TryFrom<SessionRow> for Session {
    type Error = DbError;

    fn try_from(row: SessionRow) -> Result<Self, DbError> {
        let wrap_key = zeroize::Zeroizing::new(row.wrap_key);
        let corrupt = || DbError::Corrupt("a session");
        let mut key = Secret32::default();
        if wrap_key.len() != key.len() {
            return Err(corrupt());
        }
        key.copy_from_slice(&wrap_key);
        Ok(Session {
            id: row.id.try_into().map_err(|_| corrupt())?,
            account: Account::parse(&row.account)?,
            wrap_key: key,
            started_at: row.started_at,
            seen_at: row.seen_at,
        })
    }
}

/// Begins a session.
pub fn insert(connection: &mut AnyConnection, session: &Session) -> Result<(), DbError> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(session.id.as_slice()),
            sessions::account.eq(session.account.as_str()),
            sessions::wrap_key.eq(session.wrap_key.as_slice()),
            sessions::started_at.eq(session.started_at),
            sessions::seen_at.eq(session.seen_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// The session with this id, whether or not its time is over.
pub fn find(connection: &mut AnyConnection, id: &Hash) -> Result<Option<Session>, DbError> {
    let row = sessions::table.find(id.as_slice()).get_result::<SessionRow>(connection).optional()?;
    row.map(Session::try_from).transpose()
}

/// A person's sessions, newest first.
pub fn of(connection: &mut AnyConnection, account: &Account) -> Result<Vec<Session>, DbError> {
    let rows = sessions::table
        .filter(sessions::account.eq(account.as_str()))
        .order(sessions::started_at.desc())
        .load::<SessionRow>(connection)?;
    rows.into_iter().map(Session::try_from).collect()
}

/// Notes that a session was used.
pub fn seen(connection: &mut AnyConnection, id: &Hash, at: i64) -> Result<(), DbError> {
    diesel::update(sessions::table.find(id.as_slice())).set(sessions::seen_at.eq(at)).execute(connection)?;
    Ok(())
}

/// Ends a person's session. Another person's is not found.
pub fn end(connection: &mut AnyConnection, account: &Account, id: &Hash) -> Result<(), DbError> {
    let ended =
        diesel::delete(sessions::table.find(id.as_slice()).filter(sessions::account.eq(account.as_str())))
            .execute(connection)?;
    if ended == 1 { Ok(()) } else { Err(DbError::NotFound) }
}

/// Ends all of a person's sessions.
pub fn end_all_of(connection: &mut AnyConnection, account: &Account) -> Result<usize, DbError> {
    Ok(diesel::delete(sessions::table.filter(sessions::account.eq(account.as_str()))).execute(connection)?)
}

/// Whether any session is over; see [`end_over`].
pub fn any_over(connection: &mut AnyConnection, started: i64, seen: i64) -> Result<bool, DbError> {
    let over = sessions::table.filter(sessions::started_at.lt(started).or(sessions::seen_at.lt(seen)));
    let first: Option<i64> = over.select(sessions::started_at).first(connection).optional()?;
    Ok(first.is_some())
}

/// Ends every session that began before `started` or was last used before `seen`.
pub fn end_over(connection: &mut AnyConnection, started: i64, seen: i64) -> Result<usize, DbError> {
    let over = sessions::table.filter(sessions::started_at.lt(started).or(sessions::seen_at.lt(seen)));
    Ok(diesel::delete(over).execute(connection)?)
}
