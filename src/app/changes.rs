//! What changed because someone spoke up: leads release it, everybody reads it.

use data_encoding::BASE32_NOPAD;

use super::session::SignedIn;
use super::{App, AppError};
use crate::db::changes::{self, Released};
use crate::db::{DbError, audit};
use crate::domain::audit::SERVICE_CHAIN;
use crate::domain::{Act, Change, ChangeId, Day};

/// How many are listed.
const LISTED: i64 = 200;

/// What was released, the latest first.
pub async fn list(app: &App) -> Result<Vec<Released>, AppError> {
    let (first, after) = (Day::from_number(0), app.today().plus_days(1));
    Ok(app.database.read(move |connection| changes::list(connection, first, after, LISTED)).await?)
}

/// Releases a change to everybody.
pub async fn release(app: &App, person: &SignedIn, change: Change) -> Result<(), AppError> {
    let random: [u8; 10] = app.random_bytes();
    let id = ChangeId::parse(&BASE32_NOPAD.encode(&random).to_ascii_lowercase())?;
    let (today, by) = (app.today(), person.account.clone());
    let written = app.database.write(move |connection| {
        changes::insert(connection, &id, today, &change, &by)?;
        let event =
            audit::Event { day: today, actor: by.as_str(), act: Act::ChangeReleased, subject: id.as_str() };
        audit::append(connection, SERVICE_CHAIN, event)
    });
    Ok(written.await?)
}

/// Takes a change back; `false` if it is not there.
pub async fn withdraw(app: &App, person: &SignedIn, id: ChangeId) -> Result<bool, AppError> {
    let (today, by) = (app.today(), person.account.clone());
    let written = app.database.write(move |connection| {
        changes::delete(connection, &id)?;
        let event =
            audit::Event { day: today, actor: by.as_str(), act: Act::ChangeWithdrawn, subject: id.as_str() };
        audit::append(connection, SERVICE_CHAIN, event)
    });
    match written.await {
        Err(DbError::NotFound) => Ok(false),
        written => Ok(written.map(|()| true)?),
    }
}
