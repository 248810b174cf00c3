//! `protections.toml`

use serde::Deserialize;

use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::facts::Reporter;
use crate::domain::directory::fault::Gathering;
use crate::domain::directory::place::Place;
use crate::domain::directory::protection::{AppliesTo, Protection, Route, Topic};
use crate::domain::directory::table::Table;
use crate::domain::directory::words::Evidence;
use crate::domain::questionnaire::Mode;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementRow {
    id: String,
    topic: Topic,
    nations: Option<Vec<Place>>,
    reporter: Option<Vec<Reporter>>,
    modes: Option<Vec<String>>,
    routes: Option<Vec<Route>>,
    text: String,
    law: String,
    evidence: Evidence,
    source: Option<String>,
    further_source: Option<String>,
    checked: Day,
}

pub fn protections(mut open: Open<'_>) -> Table<Protection> {
    let rows: Vec<StatementRow> = open.rows("statement");
    let statements = rows.into_iter().map(|row| statement(&mut open.gathering, row)).collect();
    let statements = open.table(statements);
    open.finish();
    statements
}

fn statement(gathering: &mut Gathering<'_>, row: StatementRow) -> Protection {
    let id = row.id;
    gathering.wording(&id, "text", &row.text);
    gathering.wording(&id, "law", &row.law);
    if row.topic == Topic::Route && row.routes.is_none() {
        gathering.add(&id, "is about a route and names none");
    }
    for address in row.source.iter().chain(&row.further_source) {
        if !address.starts_with("https://") && !address.starts_with("http://") {
            gathering.add(&id, "names a source that is no web address");
        }
    }
    let when = AppliesTo {
        places: row.nations.map(|words| gathering.any_of(&id, "nations", words)),
        reporters: row.reporter.map(|words| gathering.any_of(&id, "reporter", words)),
        modes: row.modes.map(|names| modes(gathering, &id, &names)),
        routes: row.routes.map(|words| gathering.any_of(&id, "routes", words)),
    };
    Protection {
        topic: row.topic,
        when,
        text: row.text,
        law: row.law,
        further_source: row.further_source,
        mark: gathering.mark(&id, row.evidence, row.source, row.checked),
        id,
    }
}

fn modes(gathering: &mut Gathering<'_>, id: &str, names: &[String]) -> AnyOf<Mode> {
    let mut modes = Vec::with_capacity(names.len());
    for name in names {
        match Mode::parse(name) {
            Some(mode) => modes.push(mode),
            None => gathering.add(id, format!("unknown way of reporting: {name}")),
        }
    }
    gathering.any_of(id, "modes", modes)
}
