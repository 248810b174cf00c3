//! A case's key for a further person, sealed by the browser of somebody who has one. Whether the reporter excluded
//! that person stands in the sealed report: the browser that grants refuses it, the server cannot know. Who stepped back
//! from the case stands in its chain, and is given it again only by somebody who insists.

use super::session::SignedIn;
use super::{App, AppError};
use crate::crypto::document;
use crate::db::{DbError, audit, grants, holders};
use crate::domain::{Account, Act, CaseId, Kind, Role};

/// What became of it.
#[derive(PartialEq, Eq, Debug)]
pub enum Granted {
    Done,
    /// No case that the asking person can open.
    NotFound,
    /// The person it is for does not open cases here.
    NotAReader,
    /// The person has one already, and it is not this person's to replace.
    Already,
    /// The person stepped back from the case.
    SteppedBack,
    /// The sealed file is not one that Candour makes.
    NotAGrant,
}

/// Stores the grant. To somebody who stepped back from the case only `even_so`.
pub async fn grant(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    to: Account,
    ciphertext: Vec<u8>,
    even_so: bool,
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
    let is_lead = person.role == Some(Role::Lead);
    let written = app.database.write(move |connection| {
        let stepped_back = audit::actors_of(connection, case.as_str(), Act::Recused)?.contains(&to);
        if stepped_back && !even_so && !grants::holders(connection, &case)?.contains(&to) {
            return Ok(Granted::SteppedBack);
        }
        if grants::holds(connection, &case, &to)? {
            // Whether a grant opens the case, only its reader can tell: one that does not is made anew.
            let by = audit::last_by(connection, case.as_str(), Act::Granted, to.as_str())?;
            if !by.is_some_and(|by| is_lead || by == granter.as_str()) {
                return Err(DbError::Duplicate);
            }
            holders::give_up(connection, &case, &to)?;
        }
        holders::share(connection, &case, &granter, &to, &ciphertext)?;
        let event =
            audit::Event { day: today, actor: granter.as_str(), act: Act::Granted, subject: to.as_str() };
        audit::append(connection, case.as_str(), event)?;
        Ok(Granted::Done)
    });
    match written.await {
        Ok(granted) => Ok(granted),
        Err(DbError::NotFound) => Ok(Granted::NotFound),
        Err(DbError::Duplicate) => Ok(Granted::Already),
        Err(error) => Err(error.into()),
    }
}
