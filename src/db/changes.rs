//! What changed because someone spoke up.

use diesel::prelude::*;

use super::schema::changes;
use super::{AnyConnection, DbError};
use crate::domain::directory::place::Nation;
use crate::domain::{Account, Change, ChangeId, Day};

/// A change that was released.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Released {
    pub id: ChangeId,
    pub on: Day,
    pub nation: Option<Nation>,
    pub text: String,
    pub by: Account,
}

type Row = (String, String, Option<String>, String, String);

/// Releases a change.
pub fn insert(
    connection: &mut AnyConnection,
    id: &ChangeId,
    today: Day,
    change: &Change,
    by: &Account,
) -> Result<(), DbError> {
    diesel::insert_into(changes::table)
        .values((
            changes::id.eq(id.as_str()),
            changes::released_on.eq(today.to_string()),
            changes::nation.eq(change.nation.map(Nation::as_str)),
            changes::text.eq(change.text.as_str()),
            changes::released_by.eq(by.as_str()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a change back. [`DbError::NotFound`] if it is not there.
pub fn delete(connection: &mut AnyConnection, id: &ChangeId) -> Result<(), DbError> {
    let gone = diesel::delete(changes::table.find(id.as_str())).execute(connection)?;
    if gone == 1 { Ok(()) } else { Err(DbError::NotFound) }
}

/// Up to `limit` changes released on a day or later and before another, the latest first.
pub fn list(
    connection: &mut AnyConnection,
    from: Day,
    before: Day,
    limit: i64,
) -> Result<Vec<Released>, DbError> {
    let rows: Vec<Row> = changes::table
        .filter(changes::released_on.ge(from.to_string()))
        .filter(changes::released_on.lt(before.to_string()))
        .order((changes::released_on.desc(), changes::id.asc()))
        .limit(limit)
        .select((changes::id, changes::released_on, changes::nation, changes::text, changes::released_by))
        .load(connection)?;
    let released = |(id, on, nation, text, by): Row| {
        Ok(Released {
            id: ChangeId::parse(&id)?,
            on: Day::parse(&on)?,
            nation: nation.as_deref().map(Nation::parse).transpose()?,
            text,
            by: Account::parse(&by)?,
        })
    };
    rows.into_iter().map(released).collect()
}
