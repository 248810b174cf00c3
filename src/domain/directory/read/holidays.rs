//! `bank-holidays.toml`

use std::collections::BTreeMap;

use serde::Deserialize;

use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::calendar::{Area, Calendar, Holiday};
use crate::domain::directory::place::Nation;
use crate::domain::directory::table::{Named, Table};
use crate::domain::directory::words::Evidence;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceRow {
    id: String,
    title: String,
    url: String,
}

impl Named for SourceRow {
    fn id(&self) -> &str {
        &self.id
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaRow {
    id: String,
    nations: Vec<Nation>,
    from: Day,
    until: Day,
    holidays: Vec<HolidayRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolidayRow {
    day: Day,
    name: String,
    instead_of: Option<Day>,
    source: String,
    evidence: Evidence,
    checked: Day,
}

/// Reads the calendar: each nation in one area, each holiday on a weekday that the data covers.
pub fn holidays(mut open: Open<'_>) -> Calendar {
    let sources = open.rows("source");
    let sources: Table<SourceRow> = open.table(sources);
    for source in &sources {
        open.gathering.wording(&source.id, "title", &source.title);
    }
    let rows: Vec<AreaRow> = open.rows("area");
    let areas: Vec<Area> = rows.into_iter().map(|row| area(&mut open, &sources, row)).collect();
    for nation in Nation::ALL {
        if areas.iter().filter(|area| area.nations.contains(*nation)).count() != 1 {
            open.gathering.add(nation.as_str(), "a nation stands in exactly one area");
        }
    }
    open.finish();
    Calendar::new(areas)
}

fn area(open: &mut Open<'_>, sources: &Table<SourceRow>, row: AreaRow) -> Area {
    let gathering = &mut open.gathering;
    let mut holidays = BTreeMap::new();
    for holiday in row.holidays {
        let at = holiday.day;
        if !at.is_weekday() || at < row.from || row.until < at {
            gathering.add(&row.id, format!("{at} is a weekend, or outside what the data covers"));
        }
        if holiday.instead_of.is_some_and(|day| day.is_weekday() || at < day) {
            gathering.add(&row.id, format!("{at} stands in for a weekend day before it"));
        }
        let Some(source) = sources.get(&holiday.source) else {
            gathering.add(&row.id, format!("{at} names {}, which is not a source here", holiday.source));
            continue;
        };
        let mark = gathering.mark(&row.id, holiday.evidence, Some(source.url.clone()), holiday.checked);
        let holiday = Holiday { name: holiday.name, instead_of: holiday.instead_of, mark };
        if holidays.insert(at, holiday).is_some() {
            gathering.add(&row.id, format!("{at} stands twice"));
        }
    }
    Area {
        nations: gathering.any_of(&row.id, "nations", row.nations),
        from: row.from,
        until: row.until,
        holidays,
        id: row.id,
    }
}
