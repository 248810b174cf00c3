//! The figures of a quarter or a year.

mod sample;
mod spreadsheet;
mod table;

use serde::Serialize;

use super::StaffFrame;
use crate::domain::Day;
use crate::domain::statistics::{Breakdown, Period, Release};
use crate::templates::{Message, Messages, Page, TemplateError};
pub use table::{FigureRow, FigureTable, Names, Wording};

/// `/statistics`.
#[derive(Serialize)]
pub struct StatisticsPage {
    #[serde(flatten)]
    frame: StaffFrame,
    periods: Vec<PeriodLink>,
    /// None before the first period is released.
    report: Option<PeriodReport>,
    /// The day from which there is something to see, until then.
    first_day: String,
}

/// Another period.
#[derive(Serialize)]
struct PeriodLink {
    address: String,
    name: String,
    current: bool,
}

/// The figures of a period.
#[derive(Serialize)]
struct PeriodReport {
    name: String,
    address: String,
    annual: bool,
    totals: FigureTable,
    tables: Vec<FigureTable>,
    bodies: FigureTable,
    /// What the annual report of a prescribed person, or the quarterly record of guardians, asks for.
    shape: Vec<FigureRow>,
    summary: Vec<FigureRow>,
    changes: Vec<String>,
}

/// What a period's page is made from.
pub struct Figures<'a> {
    pub names: &'a Names,
    pub release: &'a Release,
    /// Of a year.
    pub quarters: &'a [Release],
    /// What changed because someone spoke up.
    pub changes: Vec<String>,
}

impl StatisticsPage {
    /// Before the first period is released, on this day.
    pub fn nothing_yet(
        messages: &Messages,
        frame: StaffFrame,
        first_day: Day,
    ) -> Result<Self, TemplateError> {
        let first_day = messages.format(&Message::day(first_day))?;
        Ok(StatisticsPage { frame, periods: Vec::new(), report: None, first_day })
    }

    /// The figures of a period, and ways to all others.
    pub fn new(
        messages: &Messages,
        frame: StaffFrame,
        periods: &[Period],
        figures: Figures<'_>,
    ) -> Result<Self, TemplateError> {
        let period = figures.release.period;
        let link = |other: &Period| {
            let address = format!("/statistics?period={other}");
            Ok(PeriodLink { address, name: period_name(messages, *other)?, current: *other == period })
        };
        let periods = periods.iter().map(link).collect::<Result<_, TemplateError>>()?;
        let report = PeriodReport::new(messages, figures)?;
        Ok(StatisticsPage { frame, periods, report: Some(report), first_day: String::new() })
    }
}

impl PeriodReport {
    fn new(messages: &Messages, figures: Figures<'_>) -> Result<Self, TemplateError> {
        let Figures { names, release, quarters, changes } = figures;
        let wording = Wording { messages, names, release, quarters };
        let (totals, bodies) = (wording.totals()?, wording.bodies()?);
        let tables = Breakdown::ALL.iter().map(|breakdown| wording.breakdown(*breakdown));
        let tables: Vec<FigureTable> = tables.collect::<Result<_, TemplateError>>()?;
        let rows = |breakdown: Breakdown| -> &[FigureRow] {
            tables.iter().find(|table| table.id == breakdown.as_str()).map_or(&[], |table| &table.rows)
        };
        let only = |breakdown: Breakdown, id: &str, label: &'static str| {
            let found = rows(breakdown).iter().find(|row| row.id == id).cloned();
            let label = messages.format(&Message::new(label))?;
            Ok::<_, TemplateError>(found.map(|row| FigureRow { label, ..row }))
        };
        let annual = matches!(release.period, Period::Year(_));
        let mut shape: Vec<FigureRow> = totals.rows.iter().take(1).cloned().collect();
        if annual {
            shape.extend(totals.rows.iter().skip(2).cloned());
            shape.extend(only(Breakdown::Outcome, "action_taken", "statistics-annual-acted")?);
        } else {
            let elements =
                rows(Breakdown::Concern).iter().filter(|row| !row.part && row.id != "not_classified");
            shape.extend(elements.cloned());
            shape.extend(only(Breakdown::Mode, "anonymous", "statistics-ftsu-anonymous")?);
            shape.extend(only(Breakdown::Detriment, "yes", "statistics-ftsu-detriment")?);
        }
        let acted =
            rows(Breakdown::Outcome).iter().filter(|row| row.part && row.id.starts_with("action_taken"));
        let summary = acted.cloned().collect();
        let name = period_name(messages, release.period)?;
        let address = format!("/statistics/{}.csv", release.period);
        Ok(PeriodReport { name, address, annual, totals, tables, bodies, shape, summary, changes })
    }
}

/// A period in words.
fn period_name(messages: &Messages, period: Period) -> Result<String, TemplateError> {
    let year = period.year().to_string();
    messages.format(&match period {
        Period::Year(_) => Message::new("statistics-year").with_text("year", year),
        Period::Quarter(quarter) => Message::new("statistics-quarter")
            .with_number("quarter", quarter.number().into())
            .with_text("year", year),
    })
}

impl Page for StatisticsPage {
    const TEMPLATE: &'static str = "pages/staff/statistics";

    fn title(&self) -> Message {
        match &self.report {
            Some(report) => Message::new("statistics-title-of").with_text("period", report.name.clone()),
            None => Message::new("statistics-title"),
        }
    }

    fn sample() -> Vec<StatisticsPage> {
        sample::pages().unwrap_or_default()
    }
}
