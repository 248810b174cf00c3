//! What is hung on a case: labels, links to other cases, tasks, and the reporter's answers to check-ins.

use diesel::prelude::*;

use super::cases::{self, number};
use super::schema::{case_labels, case_links, checkins, grants, tasks};
use super::{AnyConnection, DbError, facets};
use crate::domain::aftermath::{CheckinMonth, Detriment};
use crate::domain::label::Label;
use crate::domain::{Account, CaseId, Day, NotValid};

/// A case's labels, by name.
pub fn labels(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<Label>, DbError> {
    let rows: Vec<String> = case_labels::table
        .filter(case_labels::case_id.eq(case.as_str()))
        .order(case_labels::label.asc())
        .select(case_labels::label)
        .load(connection)?;
    Ok(rows.iter().map(|label| Label::parse(label)).collect::<Result<_, _>>()?)
}

/// Replaces a case's labels.
pub fn set_labels(connection: &mut AnyConnection, case: &CaseId, labels: &[Label]) -> Result<(), DbError> {
    diesel::delete(case_labels::table.filter(case_labels::case_id.eq(case.as_str()))).execute(connection)?;
    for label in labels {
        diesel::insert_into(case_labels::table)
            .values((case_labels::case_id.eq(case.as_str()), case_labels::label.eq(label.as_str())))
            .execute(connection)?;
    }
    let case = cases::find(connection, case)?;
    facets::write(connection, &case)
}

/// How two cases belong together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LinkKind {
    SameMatter,
    /// The one goes along with the other: what is decided there is told here too. Neither reporter learns of it.
    Merged,
}

impl LinkKind {
    pub fn as_str(self) -> &'static str {
        match self {
            LinkKind::SameMatter => "same_matter",
            LinkKind::Merged => "merged",
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        match text {
            "same_matter" => Ok(LinkKind::SameMatter),
            "merged" => Ok(LinkKind::Merged),
            _ => Err(NotValid("cases are linked as 'same_matter' or 'merged'")),
        }
    }
}

/// Another case that this one is linked with.
#[derive(Clone, PartialEq, Debug)]
pub struct Link {
    pub other: CaseId,
    pub kind: LinkKind,
    /// Whether the link was made at the other case: a merged case then goes along with this one.
    pub from_other: bool,
}

/// A case's links, as far as this person can open both ends: a link must not tell of a case.
pub fn links(connection: &mut AnyConnection, case: &CaseId, reader: &Account) -> Result<Vec<Link>, DbError> {
    let mine = || grants::table.filter(grants::person.eq(reader.as_str())).select(grants::case_id);
    let from: Vec<(String, String)> = case_links::table
        .filter(case_links::case_id.eq(case.as_str()))
        .filter(case_links::other.eq_any(mine()))
        .order(case_links::other.asc())
        .select((case_links::other, case_links::kind))
        .load(connection)?;
    let to: Vec<(String, String)> = case_links::table
        .filter(case_links::other.eq(case.as_str()))
        .filter(case_links::case_id.eq_any(mine()))
        .order(case_links::case_id.asc())
        .select((case_links::case_id, case_links::kind))
        .load(connection)?;
    let link = |from_other: bool| {
        move |(other, kind): (String, String)| {
            Ok(Link { other: CaseId::parse(&other)?, kind: LinkKind::parse(&kind)?, from_other })
        }
    };
    from.into_iter().map(link(false)).chain(to.into_iter().map(link(true))).collect()
}

/// Links a case with another, in place of a link that was there.
pub fn link(
    connection: &mut AnyConnection,
    case: &CaseId,
    other: &CaseId,
    kind: LinkKind,
) -> Result<(), DbError> {
    unlink(connection, case, other)?;
    diesel::insert_into(case_links::table)
        .values((
            case_links::case_id.eq(case.as_str()),
            case_links::other.eq(other.as_str()),
            case_links::kind.eq(kind.as_str()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes the link between two cases away, whichever of them it was made at.
pub fn unlink(connection: &mut AnyConnection, case: &CaseId, other: &CaseId) -> Result<(), DbError> {
    let (case, other) = (case.as_str(), other.as_str());
    let there = case_links::case_id.eq(case).and(case_links::other.eq(other));
    let back = case_links::case_id.eq(other).and(case_links::other.eq(case));
    diesel::delete(case_links::table.filter(there.or(back))).execute(connection)?;
    Ok(())
}

/// Something somebody has to do by a day. What it is stands sealed at `n` of the staff thread.
#[derive(Clone, PartialEq, Debug)]
pub struct Task {
    pub n: u32,
    pub assignee: Account,
    pub due_on: Day,
    pub done_on: Option<Day>,
}

/// A case's tasks, the first given first.
pub fn tasks(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<Task>, DbError> {
    let rows: Vec<(i32, String, String, Option<String>)> = tasks::table
        .filter(tasks::case_id.eq(case.as_str()))
        .order(tasks::n.asc())
        .select((tasks::n, tasks::assignee, tasks::due_on, tasks::done_on))
        .load(connection)?;
    rows.into_iter()
        .map(|(n, assignee, due_on, done_on)| {
            Ok(Task {
                n: u32::try_from(n).map_err(|_| DbError::Corrupt("a task's number"))?,
                assignee: Account::parse(&assignee)?,
                due_on: Day::parse(&due_on)?,
                done_on: done_on.as_deref().map(Day::parse).transpose()?,
            })
        })
        .collect()
}

/// Stores a task that was just given.
pub fn add_task(connection: &mut AnyConnection, case: &CaseId, task: &Task) -> Result<(), DbError> {
    diesel::insert_into(tasks::table)
        .values((
            tasks::case_id.eq(case.as_str()),
            tasks::n.eq(number(task.n)?),
            tasks::assignee.eq(task.assignee.as_str()),
            tasks::due_on.eq(task.due_on.to_string()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Stores a reporter's answer to a check-in.
pub fn add_checkin(
    connection: &mut AnyConnection,
    case: &CaseId,
    month: CheckinMonth,
    detriment: Detriment,
) -> Result<(), DbError> {
    diesel::insert_into(checkins::table)
        .values((
            checkins::case_id.eq(case.as_str()),
            checkins::month.eq(i32::from(u8::from(month))),
            checkins::detriment.eq(detriment.as_str()),
        ))
        .execute(connection)?;
    Ok(())
}
