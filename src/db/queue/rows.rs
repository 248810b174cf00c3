//! What the lines of a page show, looked up by key.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{QueuePlace, QueueRow};
use crate::db::schema::{case_labels, cases};
use crate::db::{AnyConnection, DbError};
use crate::domain::label::Label;
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, Day, State};

#[derive(Queryable, Selectable)]
#[diesel(table_name = cases)]
struct Line {
    id: String,
    received_on: String,
    mode: String,
    state: String,
    due_on: Option<String>,
    nation: Option<String>,
    category: Option<String>,
    assigned_to: Option<String>,
    paused_on: Option<String>,
    escalated: bool,
    news: bool,
}

/// The lines of these places, in the same order.
pub(super) fn read(
    connection: &mut AnyConnection,
    places: Vec<QueuePlace>,
) -> Result<Vec<QueueRow>, DbError> {
    if places.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<&str> = places.iter().map(|place| place.case.as_str()).collect();
    let lines: Vec<Line> =
        cases::table.filter(cases::id.eq_any(&ids)).select(Line::as_select()).load(connection)?;
    let mut lines: HashMap<String, Line> = lines.into_iter().map(|line| (line.id.clone(), line)).collect();
    let labelled: Vec<(String, String)> = case_labels::table
        .filter(case_labels::case_id.eq_any(&ids))
        .order((case_labels::case_id.asc(), case_labels::label.asc()))
        .select((case_labels::case_id, case_labels::label))
        .load(connection)?;
    let mut labels: HashMap<String, Vec<Label>> = HashMap::new();
    for (case, label) in labelled {
        labels.entry(case).or_default().push(Label::parse(&label)?);
    }
    let row = |place: QueuePlace| {
        let line = lines.remove(place.case.as_str()).ok_or(DbError::Corrupt("a grant without a case"))?;
        let labels = labels.remove(place.case.as_str()).unwrap_or_default();
        row(place, line, labels)
    };
    places.into_iter().map(row).collect()
}

fn row(place: QueuePlace, line: Line, labels: Vec<Label>) -> Result<QueueRow, DbError> {
    Ok(QueueRow {
        place,
        received_on: Day::parse(&line.received_on)?,
        mode: Mode::parse(&line.mode).ok_or(DbError::Corrupt("a case's mode"))?,
        state: State::parse(&line.state)?,
        nation: line.nation,
        category: line.category,
        assigned_to: line.assigned_to.as_deref().map(Account::parse).transpose()?,
        due_on: line.due_on.as_deref().map(Day::parse).transpose()?,
        paused: line.paused_on.is_some(),
        escalated: line.escalated,
        news: line.news,
        labels,
    })
}
