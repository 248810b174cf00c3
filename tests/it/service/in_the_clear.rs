//! What is stored unsealed about a case is told to reporters: every column of the database stands in
//! docs/THREAT-MODEL.md beside the sentence of the page that means it.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::html::between;
use crate::support::spawn_app;

/// Tables that hold nothing about a case. Whoever makes another table decides whether it belongs here.
const NOT_ABOUT_A_CASE: [&str; 6] =
    ["changes", "people", "saved_views", "service", "sessions", "statistics_releases"];

const THREAT_MODEL: &str = include_str!("../../../docs/THREAT-MODEL.md");
const COPY: &str = include_str!("../../../locales/en/public.ftl");

/// What stands between backticks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// The table of the threat model: by sentence, its columns.
fn told() -> BTreeMap<&'static str, Vec<&'static str>> {
    let table = between(THREAT_MODEL, "| sentence | columns |", "\n\n").expect("the table");
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let rows = rows.map(|row| row.split('|').collect::<Vec<_>>());
    rows.map(|cells| (quoted(cells[1]).next().expect("a sentence"), quoted(cells[2]).collect())).collect()
}

/// A sentence of the copy.
fn sentence(id: &str) -> &'static str {
    let start = format!("{id} = ");
    COPY.lines().find_map(|line| line.strip_prefix(start.as_str())).unwrap_or_else(|| panic!("{id}"))
}

#[test]
fn every_column_about_a_case_has_a_sentence_and_no_other_has() {
    let service = spawn_app();
    let file = service.tables();
    let about = file.names().into_iter().filter(|table| !NOT_ABOUT_A_CASE.contains(&table.as_str()));
    let stored: BTreeSet<String> = about
        .flat_map(|table| {
            file.columns(&table)
                .into_iter()
                .map(move |column| format!("{table}.{column}"))
                .collect::<Vec<_>>()
        })
        .collect();
    let told = told();
    let named: Vec<String> = told.values().flatten().map(ToString::to_string).collect();
    let once: BTreeSet<String> = named.iter().cloned().collect();
    assert_eq!(named.len(), once.len(), "a column stands twice");
    let unnamed: Vec<_> = stored.difference(&once).collect();
    assert!(unnamed.is_empty(), "stored, and told to nobody: {unnamed:?}");
    let gone: Vec<_> = once.difference(&stored).collect();
    assert!(gone.is_empty(), "told, and stored nowhere: {gone:?}");
}

#[test]
fn no_table_of_people_or_figures_names_a_case() {
    let service = spawn_app();
    for table in NOT_ABOUT_A_CASE {
        let columns = service.tables().columns(table);
        assert!(!columns.is_empty(), "{table} is gone");
        assert!(!columns.iter().any(|column| column.contains("case")), "{table}: {columns:?}");
    }
}

#[test]
fn the_page_says_every_sentence_and_the_threat_model_knows_each() {
    let service = spawn_app();
    let page = service.reporter().http.get("/before-you-report").expect(200).text();
    let told = told();
    for id in told.keys() {
        assert!(page.contains(sentence(id)), "the page does not say {id}");
    }
    let written = COPY.lines().filter_map(|line| line.strip_prefix("open-")?.split(" =").next());
    let written: BTreeSet<String> = written.map(|id| format!("open-{id}")).collect();
    let known: BTreeSet<String> =
        told.keys().filter(|id| id.starts_with("open-")).map(ToString::to_string).collect();
    assert_eq!(written, known);
}
