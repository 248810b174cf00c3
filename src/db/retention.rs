//! Closed cases whose time is over: announcing, holding, and taking away every row.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::schema::{
    audit, case_facets, case_labels, case_links, cases, checkins, consents, deletions, disclosure_custodians,
    disclosures, entries, files, grants, holds, proposals, referrals, tasks, threads,
};
use super::{AnyConnection, DbError};
use crate::domain::file::ObjectId;
use crate::domain::keeping::HoldReason;
use crate::domain::{Account, Act, CaseId, Day, State};

/// A closed case, and when it was closed.
pub struct Closed {
    pub case: CaseId,
    pub on: Day,
    /// The day that was announced for its deletion, if one was.
    pub delete_on: Option<Day>,
    pub held: bool,
}

/// Up to `limit` closed cases after this one which could be over by this day: those that were received before it, and
/// that have no news from anybody.
pub fn closed_after(
    connection: &mut AnyConnection,
    after: &str,
    received_before: Day,
    limit: i64,
) -> Result<(Vec<Closed>, Option<String>), DbError> {
    let closed = State::ALL.iter().filter(|state| !state.is_open()).map(|state| state.as_str());
    let rows: Vec<(String, String, Option<String>)> = cases::table
        .filter(cases::id.gt(after))
        .filter(cases::state.eq_any(closed))
        .filter(cases::received_on.lt(received_before.to_string()))
        .filter(cases::news.eq(false))
        .order(cases::id.asc())
        .limit(limit)
        .select((cases::id, cases::state, cases::concluded_on))
        .load(connection)?;
    let last = rows.last().map(|(id, ..)| id.clone());
    let mut found = Vec::new();
    for (id, state, concluded_on) in rows {
        let concluded = concluded_on.filter(|_| state == State::Concluded.as_str());
        let on = match concluded {
            Some(day) => Some(day),
            None => ended_on(connection, &id)?,
        };
        let Some(on) = on else { continue };
        found.push(Closed {
            on: Day::parse(&on)?,
            delete_on: announced(connection, &id)?,
            held: is_held(connection, &id)?,
            case: CaseId::parse(&id)?,
        });
    }
    Ok((found, last))
}

/// The day on which a case was last closed, as its audit has it.
fn ended_on(connection: &mut AnyConnection, case: &str) -> Result<Option<String>, DbError> {
    let ends = [Act::Withdrawn, Act::Unreadable, Act::ConcludedAction, Act::ConcludedNoAction];
    Ok(audit::table
        .filter(audit::chain.eq(case))
        .filter(audit::act.eq_any(ends.map(Act::as_str)))
        .order(audit::n.desc())
        .select(audit::day)
        .first(connection)
        .optional()?)
}

fn announced(connection: &mut AnyConnection, case: &str) -> Result<Option<Day>, DbError> {
    let day: Option<String> =
        deletions::table.find(case).select(deletions::delete_on).get_result(connection).optional()?;
    Ok(day.as_deref().map(Day::parse).transpose()?)
}

fn is_held(connection: &mut AnyConnection, case: &str) -> Result<bool, DbError> {
    Ok(diesel::select(exists(holds::table.find(case))).get_result(connection)?)
}

/// Announces the day on which a case is deleted.
pub fn announce(connection: &mut AnyConnection, case: &CaseId, day: Day) -> Result<(), DbError> {
    diesel::delete(deletions::table.find(case.as_str())).execute(connection)?;
    diesel::insert_into(deletions::table)
        .values((deletions::case_id.eq(case.as_str()), deletions::delete_on.eq(day.to_string())))
        .execute(connection)?;
    Ok(())
}

/// Takes back what was announced for cases that are not closed any more, or have news.
pub fn take_back(connection: &mut AnyConnection) -> Result<usize, DbError> {
    let closed = State::ALL.iter().filter(|state| !state.is_open()).map(|state| state.as_str());
    let case = cases::table
        .filter(cases::id.eq(deletions::case_id))
        .filter(cases::state.eq_any(closed))
        .filter(cases::news.eq(false));
    Ok(diesel::delete(deletions::table.filter(not(exists(case)))).execute(connection)?)
}

/// Whether a case may be deleted now: closed, announced for this day or before, without news, and not held.
pub fn is_due(connection: &mut AnyConnection, case: &CaseId, today: Day) -> Result<bool, DbError> {
    let found: Option<(String, bool)> = cases::table
        .find(case.as_str())
        .select((cases::state, cases::news))
        .get_result(connection)
        .optional()?;
    let Some((state, news)) = found else { return Ok(false) };
    let over = announced(connection, case.as_str())?.is_some_and(|day| day <= today);
    Ok(over && !State::parse(&state)?.is_open() && !news && !is_held(connection, case.as_str())?)
}

/// A case that is deleted soon, or held.
pub struct Soon {
    pub case: CaseId,
    pub delete_on: Option<Day>,
    pub held: Option<(HoldReason, Account, Day)>,
}

/// Cases that this person can open and that are to be deleted, the next first; up to `limit`.
pub fn soon(connection: &mut AnyConnection, person: &Account, limit: i64) -> Result<Vec<Soon>, DbError> {
    let opens = grants::table
        .filter(grants::case_id.eq(deletions::case_id))
        .filter(grants::person.eq(person.as_str()));
    let held = holds::table.filter(holds::case_id.eq(deletions::case_id));
    let rows: Vec<(String, String)> = deletions::table
        .filter(exists(opens))
        .filter(not(exists(held)))
        .order((deletions::delete_on.asc(), deletions::case_id.asc()))
        .limit(limit)
        .select((deletions::case_id, deletions::delete_on))
        .load(connection)?;
    let soon = |(case, day): (String, String)| {
        Ok(Soon { case: CaseId::parse(&case)?, delete_on: Some(Day::parse(&day)?), held: None })
    };
    rows.into_iter().map(soon).collect()
}

/// Cases that this person can open and that are held; up to `limit`.
pub fn held(connection: &mut AnyConnection, person: &Account, limit: i64) -> Result<Vec<Soon>, DbError> {
    let opens =
        grants::table.filter(grants::case_id.eq(holds::case_id)).filter(grants::person.eq(person.as_str()));
    let rows: Vec<(String, String, String, String)> = holds::table
        .filter(exists(opens))
        .order((holds::held_on.asc(), holds::case_id.asc()))
        .limit(limit)
        .select((holds::case_id, holds::reason, holds::held_by, holds::held_on))
        .load(connection)?;
    let held = |(case, reason, by, on): (String, String, String, String)| {
        let reason = HoldReason::parse(&reason).map_err(|_| DbError::Corrupt("a reason to hold a case"))?;
        let held = Some((reason, Account::parse(&by)?, Day::parse(&on)?));
        Ok(Soon { delete_on: None, case: CaseId::parse(&case)?, held })
    };
    rows.into_iter().map(held).collect()
}

/// Holds a case. [`DbError::Duplicate`] where it is held already.
pub fn hold(
    connection: &mut AnyConnection,
    case: &CaseId,
    reason: HoldReason,
    (by, on): (&Account, Day),
) -> Result<(), DbError> {
    diesel::insert_into(holds::table)
        .values((
            holds::case_id.eq(case.as_str()),
            holds::reason.eq(reason.as_str()),
            holds::held_by.eq(by.as_str()),
            holds::held_on.eq(on.to_string()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Lets a case go. Its time begins to be announced anew. Says whether it was held.
pub fn lift(connection: &mut AnyConnection, case: &CaseId) -> Result<bool, DbError> {
    diesel::delete(deletions::table.find(case.as_str())).execute(connection)?;
    Ok(diesel::delete(holds::table.find(case.as_str())).execute(connection)? == 1)
}

/// The cases that this object belongs to, if it belongs to one.
pub fn case_of(connection: &mut AnyConnection, object: &str) -> Result<Option<CaseId>, DbError> {
    let case: Option<Option<String>> =
        files::table.find(object).select(files::case_id).get_result(connection).optional()?;
    Ok(case.flatten().as_deref().map(CaseId::parse).transpose()?)
}

/// Takes away every row of a case, its audit with them. Returns its objects, which the store still has.
pub fn delete(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<ObjectId>, DbError> {
    let id = case.as_str();
    let objects: Vec<String> =
        files::table.filter(files::case_id.eq(id)).select(files::object).load(connection)?;
    let asked: Vec<String> =
        disclosures::table.filter(disclosures::case_id.eq(id)).select(disclosures::id).load(connection)?;
    diesel::delete(disclosure_custodians::table.filter(disclosure_custodians::disclosure_id.eq_any(&asked)))
        .execute(connection)?;
    macro_rules! take_away {
        ($($table:ident)+) => {
            $(diesel::delete($table::table.filter($table::case_id.eq(id))).execute(connection)?;)+
        };
    }
    take_away!(disclosures files referrals proposals consents tasks checkins case_labels case_links case_facets);
    take_away!(threads entries grants deletions holds);
    diesel::delete(case_links::table.filter(case_links::other.eq(id))).execute(connection)?;
    diesel::delete(audit::table.filter(audit::chain.eq(id))).execute(connection)?;
    diesel::delete(cases::table.find(id)).execute(connection)?;
    objects.iter().map(|object| Ok(ObjectId::parse(object)?)).collect()
}
