//! The first part of `routing.toml`: law, what to do first, and flags.

use serde::Deserialize;

use super::condition::categories;
use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::facts::Flag;
use crate::domain::directory::law::{Basis, FirstAction};
use crate::domain::directory::place::Nation;
use crate::domain::directory::rule::FlagMeaning;
use crate::domain::directory::table::Table;
use crate::domain::directory::words::Evidence;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BasisRow {
    id: String,
    title: String,
    nations: Vec<Nation>,
    evidence: Evidence,
    source: Option<String>,
    further_source: Option<String>,
    checked: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActionRow {
    id: String,
    reporter: String,
    reviewer: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlagRow {
    id: Flag,
    meaning: String,
    #[serde(default)]
    not_with: Vec<String>,
}

pub fn basis(open: &mut Open<'_>) -> Table<Basis> {
    let rows: Vec<BasisRow> = open.rows("basis");
    let basis = rows.into_iter().map(|row| Basis {
        title: row.title,
        nations: open.gathering.any_of(&row.id, "nations", row.nations),
        further_source: row.further_source,
        mark: open.gathering.mark(&row.id, row.evidence, row.source, row.checked),
        id: row.id,
    });
    let basis = basis.collect();
    open.table(basis)
}

pub fn actions(open: &mut Open<'_>) -> Table<FirstAction> {
    let rows: Vec<ActionRow> = open.rows("action");
    for row in &rows {
        open.gathering.wording(&row.id, "reporter", &row.reporter);
        open.gathering.wording(&row.id, "reviewer", &row.reviewer);
    }
    let action = |ActionRow { id, reporter, reviewer }| FirstAction { id, reporter, reviewer };
    open.table(rows.into_iter().map(action).collect())
}

/// Every flag has a meaning, or nobody could tick it rightly.
pub fn flags(open: &mut Open<'_>) -> Table<FlagMeaning> {
    let rows: Vec<FlagRow> = open.rows("flag");
    let flags = rows.into_iter().map(|row| {
        let not_with = categories(row.id.as_str(), &row.not_with, &mut open.gathering);
        FlagMeaning { flag: row.id, meaning: row.meaning, not_with: not_with.into_iter().collect() }
    });
    let mut flags: Vec<FlagMeaning> = flags.collect();
    // In the order of the words, so that a flag is found by its place.
    flags.sort_by_key(|flag| flag.flag);
    let flags = open.table(flags);
    for flag in Flag::ALL.iter().filter(|flag| flags.get(flag.as_str()).is_none()) {
        open.gathering.add(flag.as_str(), "this flag has no meaning here");
    }
    flags
}
