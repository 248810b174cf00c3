//! Grants as holdings: who can open what beside whom, for handing cases over.

use diesel::connection::Connection;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::schema::{self, grants};
use super::{AnyConnection, DbError, cases};
use crate::domain::{Account, CaseId};

diesel::alias!(grants as other: Other);

/// How many cases this person can open.
pub fn count(connection: &mut AnyConnection, person: &Account) -> Result<i64, DbError> {
    Ok(grants::table.filter(grants::person.eq(person.as_str())).count().get_result(connection)?)
}

/// How many of them none of `others` can open.
pub fn count_alone(
    connection: &mut AnyConnection,
    person: &Account,
    others: &[Account],
) -> Result<i64, DbError> {
    let others: Vec<&str> = others.iter().map(Account::as_str).collect();
    // By the case's key: a look-up for each case of theirs, not all that the others hold.
    let held_by_others = other
        .filter(other.field(grants::case_id).eq(grants::case_id))
        .filter(other.field(grants::person).eq_any(others));
    Ok(grants::table
        .filter(grants::person.eq(person.as_str()))
        .filter(diesel::dsl::not(diesel::dsl::exists(held_by_others)))
        .count()
        .get_result(connection)?)
}

/// Stores a further person's grant for a case that `holder` can open, at the same place in the queue.
/// [`DbError::NotFound`] where the holder has none, [`DbError::Duplicate`] where the person has one.
pub fn share(
    connection: &mut AnyConnection,
    case: &CaseId,
    holder: &Account,
    person: &Account,
    ciphertext: &[u8],
) -> Result<(), DbError> {
    let (closed, calm, due_on): (bool, bool, String) = grants::table
        .find((case.as_str(), holder.as_str()))
        .select((grants::closed, grants::calm, grants::due_on))
        .get_result(connection)?;
    diesel::insert_into(grants::table)
        .values((
            grants::case_id.eq(case.as_str()),
            grants::person.eq(person.as_str()),
            grants::closed.eq(closed),
            grants::calm.eq(calm),
            grants::due_on.eq(due_on),
            grants::ciphertext.eq(ciphertext),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes somebody's grant away. [`DbError::NotFound`] without one.
pub fn give_up(connection: &mut AnyConnection, case: &CaseId, person: &Account) -> Result<(), DbError> {
    let gone = diesel::delete(grants::table.find((case.as_str(), person.as_str()))).execute(connection)?;
    if gone == 1 { Ok(()) } else { Err(DbError::NotFound) }
}

/// Takes all of somebody's grants away. Returns how many there were.
pub fn give_up_all(connection: &mut AnyConnection, person: &Account) -> Result<usize, DbError> {
    Ok(diesel::delete(grants::table.filter(grants::person.eq(person.as_str()))).execute(connection)?)
}

/// Takes a case back from somebody who was asked to work on it. Another's stays with them.
pub fn unassign(connection: &mut AnyConnection, case: &CaseId, person: &Account) -> Result<(), DbError> {
    let mut case = cases::find(connection, case)?;
    if case.handling.assigned_to.as_ref() == Some(person) {
        case.handling.assigned_to = None;
        cases::save(connection, &case)?;
    }
    Ok(())
}

/// The same for all of their cases.
pub fn unassign_all(connection: &mut AnyConnection, person: &Account) -> Result<(), DbError> {
    let assigned: Vec<String> = schema::cases::table
        .filter(schema::cases::assigned_to.eq(person.as_str()))
        .select(schema::cases::id)
        .load(connection)?;
    assigned.iter().try_for_each(|case| unassign(connection, &CaseId::parse(case)?, person))
}

/// Who hands over, who does it for them, and who is to have it.
pub struct HandOver {
    pub from: Account,
    pub by: Account,
    pub to: Option<Account>,
}

type Query<'q> = grants::BoxedQuery<'q, <AnyConnection as Connection>::Backend>;

fn to_hand_over(hand_over: &HandOver) -> Query<'_> {
    let held_by = |person: &Account| {
        sql::<Bool>(
            "EXISTS (SELECT 1 FROM grants AS other
             WHERE other.case_id = grants.case_id AND other.person = ",
        )
        .bind::<Text, _>(person.to_string())
        .sql(")")
    };
    let query = grants::table
        .into_boxed()
        .filter(grants::person.eq(hand_over.from.as_str()))
        .filter(held_by(&hand_over.by));
    match &hand_over.to {
        Some(to) => query.filter(diesel::dsl::not(held_by(to))),
        None => query,
    }
}

/// How many cases the first two can open and the third cannot yet.
pub fn count_to_hand_over(connection: &mut AnyConnection, hand_over: &HandOver) -> Result<i64, DbError> {
    Ok(to_hand_over(hand_over).count().get_result(connection)?)
}

/// Their ids in order, up to `limit` after this one.
pub fn ids_to_hand_over(
    connection: &mut AnyConnection,
    hand_over: &HandOver,
    after: Option<&CaseId>,
    limit: i64,
) -> Result<Vec<CaseId>, DbError> {
    let after = after.map_or("", CaseId::as_str);
    let ids: Vec<String> = to_hand_over(hand_over)
        .filter(grants::case_id.gt(after))
        .order(grants::case_id.asc())
        .limit(limit)
        .select(grants::case_id)
        .load(connection)?;
    ids.iter().map(|id| Ok(CaseId::parse(id)?)).collect()
}
