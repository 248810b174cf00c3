//! Somebody steps back from a case: their own grant is deleted. That they may have kept a copy is stated in
//! docs/THREAT-MODEL.md; no key is changed.

use super::remaining::others_who_stay;
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::db::{audit, grants, holders};
use crate::domain::{Act, CaseId};

/// What became of it.
#[derive(PartialEq, Eq, Debug)]
pub enum Recused {
    Done,
    /// No case that the asking person can open.
    NotFound,
    /// Nobody else who stays can open it.
    NobodyElse,
}

/// Deletes the person's grant, unless it is the last that matters.
pub async fn recuse(app: &App, person: &SignedIn, case: CaseId) -> Result<Recused, AppError> {
    let (account, today, keyring) = (person.account.clone(), app.today(), app.keyring()?);
    let written = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        let others = others_who_stay(connection, &keyring, &account)?;
        if !holders::of_case(connection, &case)?.iter().any(|holder| others.contains(holder)) {
            return Ok(Recused::NobodyElse);
        }
        holders::give_up(connection, &case, &account)?;
        holders::unassign(connection, &case, &account)?;
        let event = audit::Event { day: today, actor: account.as_str(), act: Act::Recused, subject: "" };
        audit::append(connection, case.as_str(), event)?;
        Ok(Recused::Done)
    });
    Ok(found(written.await)?.unwrap_or(Recused::NotFound))
}
