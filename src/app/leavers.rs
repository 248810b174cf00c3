//! Handing a leaver's cases to a colleague, by a lead who can open them too: the lead's browser seals the new grants.

use super::remaining::others_who_stay;
use super::session::SignedIn;
use super::{App, AppError};
use crate::db::holders::{self, HandOver};
use crate::db::people::{self, Standing};
use crate::domain::{Account, CaseId, Day, PersonName, Role};

/// How many cases are named at once.
pub const PAGE: i64 = 50;

/// Somebody who is leaving.
pub struct Leaver {
    pub account: Account,
    pub name: PersonName,
    pub role: Role,
    /// Their last day in office, where it was said.
    pub until: Option<Day>,
    /// How many cases they and the asking lead can open. Of others nothing is told: the lead may be whom their
    /// reporters kept out (invariant I5).
    pub shared: i64,
}

/// Everybody who is leaving and opens cases.
pub async fn list(app: &App, lead: &SignedIn) -> Result<Vec<Leaver>, AppError> {
    let (keyring, by) = (app.keyring()?, lead.account.clone());
    let listed = app.database.read(move |connection| {
        let mut leavers = Vec::new();
        let leaving = people::all(connection)?.into_iter().filter(|one| one.standing == Standing::Leaving);
        for person in leaving {
            let Some(member) = keyring.readers().find(|member| member.account == person.account) else {
                continue;
            };
            let hand_over = HandOver { from: person.account.clone(), by: by.clone(), to: None };
            leavers.push(Leaver {
                shared: holders::count_to_hand_over(connection, &hand_over)?,
                account: person.account,
                name: member.name.clone(),
                role: member.role,
                until: person.leaving_until,
            });
        }
        Ok(leavers)
    });
    Ok(listed.await?)
}

/// What is left to hand over.
pub struct ToHandOver {
    pub remaining: i64,
    pub cases: Vec<CaseId>,
}

/// A page of the cases that the leaver and the lead can open and the successor cannot. `None` where the one is not
/// leaving or the other does not stay.
pub async fn cases(
    app: &App,
    lead: &SignedIn,
    leaver: Account,
    to: Account,
    after: Option<CaseId>,
) -> Result<Option<ToHandOver>, AppError> {
    let (keyring, by) = (app.keyring()?, lead.account.clone());
    let listed = app.database.read(move |connection| {
        let leaving =
            people::find(connection, &leaver)?.is_some_and(|person| person.standing == Standing::Leaving);
        if !leaving || !others_who_stay(connection, &keyring, &leaver)?.contains(&to) {
            return Ok(None);
        }
        let hand_over = HandOver { from: leaver, by, to: Some(to) };
        Ok(Some(ToHandOver {
            remaining: holders::count_to_hand_over(connection, &hand_over)?,
            cases: holders::ids_to_hand_over(connection, &hand_over, after.as_ref(), PAGE)?,
        }))
    });
    Ok(listed.await?)
}
