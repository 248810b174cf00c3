//! What the queue is filtered by: one row for each thing that is true of a case, in the queue's order.

use diesel::prelude::*;

use super::cases::{Case, NEVER};
use super::schema::{case_facets, case_labels};
use super::{AnyConnection, DbError};

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

/// Writes the facets of a case that has none yet.
pub(super) fn insert(connection: &mut AnyConnection, case: &Case, labels: &[String]) -> Result<(), DbError> {
    let due = case.due_on.map_or_else(|| NEVER.to_owned(), |day| day.to_string());
    let rows: Vec<_> = of(case, labels)
        .into_iter()
        .map(|facet| {
            (
                case_facets::facet.eq(facet),
                case_facets::closed.eq(!case.state.is_open()),
                case_facets::calm.eq(case.is_calm()),
                case_facets::due_on.eq(due.clone()),
                case_facets::case_id.eq(case.id.as_str()),
            )
        })
        .collect();
    for row in rows {
        diesel::insert_into(case_facets::table).values(row).execute(connection)?;
    }
    Ok(())
}

/// What is true of a case, each as `name:value`.
fn of(case: &Case, labels: &[String]) -> Vec<String> {
    let handling = &case.handling;
    let mut facets = vec![
        format!("state:{}", case.state.as_str()),
        format!("mode:{}", case.mode.as_str()),
        format!("assigned:{}", handling.assigned_to.as_ref().map_or("", |account| account.as_str())),
    ];
    let named =
        [("nation", &handling.nation), ("category", &handling.category), ("urgency", &handling.urgency)];
    facets.extend(named.iter().filter_map(|(name, id)| Some(format!("{name}:{}", id.as_ref()?))));
    facets.extend(labels.iter().map(|label| format!("label:{label}")));
    let marks = [
        ("news", handling.news),
        ("escalated", handling.escalated),
        ("paused", handling.paused_on.is_some()),
    ];
    facets.extend(marks.iter().filter(|(_, holds)| *holds).map(|(name, _)| format!("is:{name}")));
    facets
}
