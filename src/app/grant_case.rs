//! A case's key for a further person, sealed by the browser of somebody who has one. Whether the reporter excluded
//! that person stands in the sealed report: the browser that grants refuses it, the server cannot know.

use super::session::SignedIn;
use super::{App, AppError};
use crate::crypto::document;
use crate::db::{DbError, audit, grants, holders};
use crate::domain::{Account, Act, CaseId, Kind};

/// What became of it.
#[derive(PartialEq, Eq, Debug)]
pub enum Granted {
    Done,
    /// No case that the asking person can open.
    NotFound,
    /// The person it is for does not open cases here.
    NotAReader,
    /// The person has one already.
    Already,
    /// The sealed file is not one that Candour makes.
    NotAGrant,
}

/// Stores the grant.
pub async fn grant(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    to: Account,
    ciphertext: Vec<u8>,
) -> Result<Granted, AppError> {
    let (granter, today) = (person.account.clone(), app.today());
    let (wanted, holder) = (case.clone(), granter.clone());
    let held = app.database.read(move |connection| match grants::find(connection, &wanted, &holder) {
        Err(DbError::NotFound) => Ok(false),
        other => other.map(|_| true),
    });
    if !held.await? {
        return Ok(Granted::NotFound);
    }
    let keyring = app.keyring()?;
    if !keyring.readers().any(|member| member.account == to) {
        return Ok(Granted::NotAReader);
    }
    if !document::is_sealed(Kind::Grant, 0, &ciphertext) {
        return Ok(Granted::NotAGrant);
    }
    let written = app.database.write(move |connection| {
        holders::share(connection, &case, &granter, &to, &ciphertext)?;
        let event =
            audit::Event { day: today, actor: granter.as_str(), act: Act::Granted, subject: to.as_str() };
        audit::append(connection, case.as_str(), event)
    });
    match written.await {
        Ok(()) => Ok(Granted::Done),
        Err(DbError::NotFound) => Ok(Granted::NotFound),
        Err(DbError::Duplicate) => Ok(Granted::Already),
        Err(error) => Err(error.into()),
    }
}
