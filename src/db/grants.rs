//! Who can open what.

use diesel::prelude::*;

use super::cases::queue_day;
use super::schema::grants;
use super::{AnyConnection, DbError};
use crate::domain::{Account, CaseId, Day};

/// A grant to store with the case it opens.
pub struct NewGrant<'a> {
    pub case: &'a CaseId,
    pub person: &'a Account,
    pub danger: bool,
    pub due_on: Option<Day>,
    pub ciphertext: &'a [u8],
}

/// Stores a grant for an open case.
pub fn insert(connection: &mut AnyConnection, grant: &NewGrant<'_>) -> Result<(), DbError> {
    diesel::insert_into(grants::table)
        .values((
            grants::case_id.eq(grant.case.as_str()),
            grants::person.eq(grant.person.as_str()),
            grants::closed.eq(false),
            grants::calm.eq(!grant.danger),
            grants::due_on.eq(queue_day(grant.due_on)),
            grants::ciphertext.eq(grant.ciphertext),
        ))
        .execute(connection)?;
    Ok(())
}

/// This person's grant for this case. [`DbError::NotFound`] without one, as for a case that does not exist.
pub fn find(connection: &mut AnyConnection, case: &CaseId, person: &Account) -> Result<Vec<u8>, DbError> {
    Ok(grants::table
        .find((case.as_str(), person.as_str()))
        .select(grants::ciphertext)
        .get_result(connection)?)
}

/// Whether this person can open this case.
pub fn holds(connection: &mut AnyConnection, case: &CaseId, person: &Account) -> Result<bool, DbError> {
    match find(connection, case, person) {
        Err(DbError::NotFound) => Ok(false),
        found => found.map(|_| true),
    }
}

/// Who can open this case, by account.
pub fn holders(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<Account>, DbError> {
    let rows: Vec<String> = grants::table
        .filter(grants::case_id.eq(case.as_str()))
        .order(grants::person.asc())
        .select(grants::person)
        .load(connection)?;
    Ok(rows.iter().map(|person| Account::parse(person)).collect::<Result<_, _>>()?)
}

/// Up to `limit` cases of this person whose id begins like this.
pub fn beginning_with(
    connection: &mut AnyConnection,
    person: &Account,
    begin: &str,
    limit: i64,
) -> Result<Vec<CaseId>, DbError> {
    // '{' follows 'z': everything that begins like this lies between.
    let rows: Vec<String> = grants::table
        .filter(grants::case_id.ge(begin))
        .filter(grants::case_id.lt(format!("{begin}{{")))
        .filter(grants::person.eq(person.as_str()))
        .order(grants::case_id.asc())
        .limit(limit)
        .select(grants::case_id)
        .load(connection)?;
    Ok(rows.iter().map(|case| CaseId::parse(case)).collect::<Result<_, _>>()?)
}
