//! What the queue is filtered by: one row for each thing that is true of a case, in the queue's order.

use std::fmt;

use diesel::prelude::*;

use super::cases::{Case, queue_day};
use super::connection::whichever;
use super::schema::{case_facets, case_labels};
use super::{AnyConnection, DbError};
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, State};

/// Something that is true of a case.
#[derive(Clone, Copy, Debug)]
pub enum Facet<'a> {
    State(State),
    Mode(Mode),
    /// To whom, or to nobody.
    Assigned(Option<&'a Account>),
    Nation(&'a str),
    Category(&'a str),
    Urgency(&'a str),
    Label(&'a str),
    News,
    Escalated,
    Paused,
}

impl fmt::Display for Facet<'_> {
    /// As it is stored: `name:value`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Facet::State(state) => write!(f, "state:{}", state.as_str()),
            Facet::Mode(mode) => write!(f, "mode:{}", mode.as_str()),
            Facet::Assigned(account) => write!(f, "assigned:{}", account.map_or("", Account::as_str)),
            Facet::Nation(id) => write!(f, "nation:{id}"),
            Facet::Category(id) => write!(f, "category:{id}"),
            Facet::Urgency(id) => write!(f, "urgency:{id}"),
            Facet::Label(id) => write!(f, "label:{id}"),
            Facet::News => f.write_str("is:news"),
            Facet::Escalated => f.write_str("is:escalated"),
            Facet::Paused => f.write_str("is:paused"),
        }
    }
}

/// Writes a case's facets anew.
pub(super) fn write(connection: &mut AnyConnection, case: &Case) -> Result<(), DbError> {
    diesel::delete(case_facets::table.filter(case_facets::case_id.eq(case.id.as_str())))
        .execute(connection)?;
    let labels: Vec<String> = case_labels::table
        .filter(case_labels::case_id.eq(case.id.as_str()))
        .select(case_labels::label)
        .load(connection)?;
    insert(connection, case, &labels)
}

/// Writes the facets of a case that has none yet, in one statement.
pub(super) fn insert(connection: &mut AnyConnection, case: &Case, labels: &[String]) -> Result<(), DbError> {
    let due = queue_day(case.due_in_queue());
    let rows: Vec<_> = of(case, labels)
        .iter()
        .map(|facet| {
            (
                case_facets::facet.eq(facet.to_string()),
                case_facets::closed.eq(!case.state.is_open()),
                case_facets::calm.eq(case.is_calm()),
                case_facets::due_on.eq(due.clone()),
                case_facets::case_id.eq(case.id.as_str()),
            )
        })
        .collect();
    // Many rows at once are each database's own affair; the statement is the same.
    whichever!(connection, connection => diesel::insert_into(case_facets::table).values(&rows).execute(connection))?;
    Ok(())
}

fn of<'a>(case: &'a Case, labels: &'a [String]) -> Vec<Facet<'a>> {
    let handling = &case.handling;
    let named = [
        handling.nation.as_deref().map(Facet::Nation),
        handling.category.as_deref().map(Facet::Category),
        handling.urgency.as_deref().map(Facet::Urgency),
        handling.news.then_some(Facet::News),
        handling.escalated.then_some(Facet::Escalated),
        handling.paused_on.map(|_| Facet::Paused),
    ];
    let always =
        [Facet::State(case.state), Facet::Mode(case.mode), Facet::Assigned(handling.assigned_to.as_ref())];
    let labels = labels.iter().map(|label| Facet::Label(label));
    always.into_iter().chain(named.into_iter().flatten()).chain(labels).collect()
}
