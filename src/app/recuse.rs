//! Somebody steps back from a case: their own grant is deleted. That they may have kept a copy is stated in
//! docs/THREAT-MODEL.md; no key is changed.

use super::remaining::others_who_stay;
use super::session::SignedIn;
use super::{App, AppError, found, record};
use crate::db::{AnyConnection, DbError, audit, grants, holders};
use crate::domain::{Account, Act, CaseId};

/// What became of it.
#[derive(PartialEq, Eq, Debug)]
pub enum Recused {
    Done,
    /// No case that the asking person can open.
    NotFound,
    /// Nobody else who stays can open it, as far as can be relied on.
    NobodyElse,
}

/// Deletes the person's grant, unless it is the last that matters.
pub async fn recuse(app: &App, person: &SignedIn, case: CaseId) -> Result<Recused, AppError> {
    let (account, today, keyring) = (person.account.clone(), app.today(), app.keyring()?);
    let (recused_from, recused_person) = (case.clone(), person.account.clone());
    let written = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        let others = others_who_stay(connection, &keyring, &account)?;
        let mut relied_on = false;
        for holder in grants::holders(connection, &case)? {
            relied_on |= others.contains(&holder) && has_looked(connection, &case, &holder, &account)?;
        }
        if !relied_on {
            return Ok(None);
        }
        holders::give_up(connection, &case, &account)?;
        holders::unassign(connection, &case, &account)?;
        let event = audit::Event { day: today, actor: account.as_str(), act: Act::Recused, subject: "" };
        audit::append(connection, case.as_str(), event)?;
        Ok(Some(audit::count_by(connection, case.as_str(), Act::Recused, &account)?))
    });
    match found(written.await)? {
        None => Ok(Recused::NotFound),
        Some(None) => Ok(Recused::NobodyElse),
        Some(Some(time)) => {
            record::recused(app, &recused_from, &recused_person, time).await;
            Ok(Recused::Done)
        }
    }
}

/// Whether somebody's grant can be relied on by the person who wants to go. The server cannot tell a grant that opens the
/// case from one that does not, so one that this same person gave counts when its holder has fetched the case since: had
/// it not opened, they would have seen.
fn has_looked(
    connection: &mut AnyConnection,
    case: &CaseId,
    holder: &Account,
    leaver: &Account,
) -> Result<bool, DbError> {
    let (looked, given) = ((holder.as_str(), Act::Opened), (leaver.as_str(), Act::Granted));
    audit::did_since(connection, case.as_str(), looked, given)
}
