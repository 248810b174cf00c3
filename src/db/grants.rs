//! Who can open what, and everybody's queue.

use diesel::prelude::*;

use super::cases::NEVER;
use super::schema::{cases, grants};
use super::{AnyConnection, DbError};
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, CaseId, Day, State};

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
    let due = grant.due_on.map_or_else(|| NEVER.to_owned(), |day| day.to_string());
    diesel::insert_into(grants::table)
        .values((
            grants::case_id.eq(grant.case.as_str()),
            grants::person.eq(grant.person.as_str()),
            grants::closed.eq(false),
            grants::calm.eq(!grant.danger),
            grants::due_on.eq(due),
            grants::ciphertext.eq(grant.ciphertext),
        ))
        .execute(connection)?;
    Ok(())
}

/// This person's grant for this case. [`DbError::NotFound`] without one, as for a case that does not exist.
pub fn find(connection: &mut AnyConnection, case: &CaseId, person: &Account) -> Result<Vec<u8>, DbError> {
    Ok(grants::table.find((case.as_str(), person.as_str())).select(grants::ciphertext).first(connection)?)
}

/// A place in a queue: a page begins after it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct QueuePlace {
    pub calm: bool,
    /// A day, or `9999-12-31` for none.
    pub due_on: String,
    pub case: CaseId,
}

/// One line of a queue.
#[derive(Clone, Debug)]
pub struct QueueRow {
    pub place: QueuePlace,
    pub received_on: Day,
    pub mode: Mode,
    pub state: State,
}

impl QueueRow {
    pub fn due_on(&self) -> Option<Day> {
        (self.place.due_on != NEVER).then(|| Day::parse(&self.place.due_on).ok()).flatten()
    }
}

type Row = (String, bool, String, String, String, String);

/// Up to `limit` cases of this person's queue after a place: danger first, then by due day.
pub fn queue(
    connection: &mut AnyConnection,
    person: &Account,
    closed: bool,
    after: Option<&QueuePlace>,
    limit: i64,
) -> Result<Vec<QueueRow>, DbError> {
    let mut query = grants::table
        .inner_join(cases::table)
        .filter(grants::person.eq(person.as_str()))
        .filter(grants::closed.eq(closed))
        .order((grants::calm.asc(), grants::due_on.asc(), grants::case_id.asc()))
        .limit(limit)
        .select((
            grants::case_id,
            grants::calm,
            grants::due_on,
            cases::received_on,
            cases::mode,
            cases::state,
        ))
        .into_boxed();
    if let Some(place) = after {
        // The first condition alone bounds the index walk; the others pick the exact place in it.
        query = query.filter(grants::calm.ge(place.calm)).filter(
            grants::calm.gt(place.calm).or(grants::due_on.gt(place.due_on.clone())).or(grants::due_on
                .eq(place.due_on.clone())
                .and(grants::case_id.gt(place.case.as_str().to_owned()))),
        );
    }
    query.load::<Row>(connection)?.into_iter().map(queue_row).collect()
}

fn queue_row((case, calm, due_on, received_on, mode, state): Row) -> Result<QueueRow, DbError> {
    Ok(QueueRow {
        place: QueuePlace { calm, due_on, case: CaseId::parse(&case)? },
        received_on: Day::parse(&received_on)?,
        mode: Mode::parse(&mode).ok_or(DbError::Corrupt("a case's mode"))?,
        state: State::parse(&state)?,
    })
}
