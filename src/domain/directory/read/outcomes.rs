//! `outcomes.toml`

use serde::Deserialize;

use super::rows::Open;
use crate::domain::directory::outcome::CaseOutcome;
use crate::domain::directory::table::Table;
use crate::domain::{Day, Outcome};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutcomeRow {
    id: String,
    answer: Outcome,
    reporter: String,
    staff: String,
    source: String,
    checked: Day,
}

/// Reads the outcomes; each kind of feedback has at least one, or cases could not be closed with it.
pub fn outcomes(mut open: Open<'_>) -> Table<CaseOutcome> {
    let mut outcomes = Vec::new();
    for row in open.rows::<OutcomeRow>("outcome") {
        let shaped = row.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        if !shaped || !(2..=40).contains(&row.id.len()) {
            open.gathering.add(&row.id, "an id has 2 to 40 small letters and underscores");
        }
        for (key, text) in [("reporter", &row.reporter), ("staff", &row.staff), ("source", &row.source)] {
            open.gathering.wording(&row.id, key, text);
        }
        outcomes.push(CaseOutcome {
            id: row.id,
            answer: row.answer,
            for_reporter: row.reporter,
            for_staff: row.staff,
            source: row.source,
            checked: row.checked,
        });
    }
    for answer in [Outcome::ActionTaken, Outcome::NoAction] {
        if !outcomes.iter().any(|outcome| outcome.answer == answer) {
            open.gathering.add("", format!("no outcome has the answer {}", answer.as_str()));
        }
    }
    let outcomes = open.table(outcomes);
    open.finish();
    outcomes
}
