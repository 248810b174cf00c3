//! Who works on a case: one case, or many at once.

use super::case_bundle::{self, CaseBundle, record};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::db::cases::{self, Case};
use crate::db::{AnyConnection, DbError, grants};
use crate::domain::{Account, Act, CaseId, Day};

/// How many cases are assigned in one go: one write, which nobody waits behind for long.
pub const MOST_AT_ONCE: usize = 50;

/// What became of it.
pub enum Assigned {
    Done(Box<CaseBundle>),
    /// They cannot open the case.
    HoldsNoGrant,
    /// They do not stand in `keys/` as somebody who opens cases.
    NotInOffice,
    /// No case that this person can open.
    NotFound,
}

/// Hands a case to somebody who can open it, or to nobody in particular.
pub async fn assign(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    to: Option<Account>,
) -> Result<Assigned, AppError> {
    if !person.opens_cases() {
        return Ok(Assigned::NotFound);
    }
    let in_office = is_in_office(app, to.as_ref())?;
    let (account, of, today) = (person.account.clone(), case.clone(), app.today());
    let refused = app.database.write(move |connection| {
        // First, so that whoever has no grant learns nothing from the answer.
        grants::find(connection, &case, &account)?;
        if !in_office {
            return Ok(Some(Assigned::NotInOffice));
        }
        let facts = cases::find(connection, &case)?;
        let done = hand_over(connection, &account, facts, to.as_ref(), today)?;
        Ok((!done).then_some(Assigned::HoldsNoGrant))
    });
    match found(refused.await)? {
        None => Ok(Assigned::NotFound),
        Some(Some(refused)) => Ok(refused),
        Some(None) => {
            let bundle = case_bundle::now(app, person, of).await?;
            Ok(bundle.map_or(Assigned::NotFound, |bundle| Assigned::Done(Box::new(bundle))))
        }
    }
}

/// What became of many.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ManyAssigned {
    pub done: Vec<CaseId>,
    /// Cases that the assignee cannot open: they stayed as they were.
    pub without_grant: Vec<CaseId>,
    /// How many of the ids name no case that the asking person can open.
    pub not_found: usize,
}

/// Hands many cases over in one write; `None` where the assignee does not stand in `keys/`.
pub async fn assign_many(
    app: &App,
    person: &SignedIn,
    mut wanted: Vec<CaseId>,
    to: Option<Account>,
) -> Result<Option<ManyAssigned>, AppError> {
    wanted.sort();
    wanted.dedup();
    wanted.truncate(MOST_AT_ONCE);
    if !person.opens_cases() {
        return Ok(Some(ManyAssigned { not_found: wanted.len(), ..ManyAssigned::default() }));
    }
    if !is_in_office(app, to.as_ref())? {
        return Ok(None);
    }
    let (account, today) = (person.account.clone(), app.today());
    let assigned = app.database.write(move |connection| {
        let mut assigned = ManyAssigned::default();
        for case in wanted {
            let found =
                grants::find(connection, &case, &account).and_then(|_| cases::find(connection, &case));
            match found {
                Err(DbError::NotFound) => assigned.not_found += 1,
                Err(error) => return Err(error),
                Ok(facts) => {
                    let done = hand_over(connection, &account, facts, to.as_ref(), today)?;
                    let list = if done { &mut assigned.done } else { &mut assigned.without_grant };
                    list.push(case);
                }
            }
        }
        Ok(assigned)
    });
    Ok(Some(assigned.await?))
}

fn is_in_office(app: &App, to: Option<&Account>) -> Result<bool, AppError> {
    let Some(to) = to else { return Ok(true) };
    Ok(app.keyring()?.readers().any(|member| member.account == *to))
}

/// Hands one case over, with its audit row; false when the assignee cannot open it. What is so already is left alone.
fn hand_over(
    connection: &mut AnyConnection,
    by: &Account,
    mut case: Case,
    to: Option<&Account>,
    today: Day,
) -> Result<bool, DbError> {
    if let Some(to) = to
        && !grants::holds(connection, &case.id, to)?
    {
        return Ok(false);
    }
    if case.handling.assigned_to.as_ref() == to {
        return Ok(true);
    }
    case.handling.assigned_to = to.cloned();
    cases::save(connection, &case)?;
    record(connection, &case.id, by, Act::Assigned, to.map_or("", Account::as_str), today)?;
    Ok(true)
}
