//! A breakdown as a table, its words and numbers ready to be shown.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::directory::Directory;
use crate::domain::statistics::breakdown::{BELOW, above};
use crate::domain::statistics::{Breakdown, Figure, Population, Release};
use crate::templates::charts::BarChart;
use crate::templates::{Message, Messages, TemplateError};

/// What the directory calls things.
#[derive(Clone, Default)]
pub struct Names {
    /// Outcomes by id.
    pub outcomes: BTreeMap<String, String>,
    /// Bodies by id.
    pub bodies: BTreeMap<String, String>,
}

impl Names {
    pub fn of(directory: &Directory) -> Names {
        let outcomes = directory.outcomes().iter();
        let bodies = directory.bodies().iter();
        Names {
            outcomes: outcomes.map(|outcome| (outcome.id.clone(), outcome.for_staff.clone())).collect(),
            bodies: bodies.map(|body| (body.id.to_string(), body.name.clone())).collect(),
        }
    }
}

/// A breakdown as a table.
#[derive(Clone, Serialize)]
pub struct FigureTable {
    pub id: String,
    pub title: String,
    about: String,
    chart: Option<BarChart>,
    pub rows: Vec<FigureRow>,
}

/// A line of a table.
#[derive(Clone, Serialize)]
pub struct FigureRow {
    pub id: String,
    pub label: String,
    /// Whether it is part of the line above it.
    pub part: bool,
    /// The number, if everybody may see it.
    #[serde(skip)]
    pub number: Option<u64>,
    pub shown: String,
}

/// Puts a release into words. `quarters` are those of a year, whose shown figures say how many there are at least.
pub struct Wording<'a> {
    pub messages: &'a Messages,
    pub names: &'a Names,
    pub release: &'a Release,
    pub quarters: &'a [Release],
}

impl Wording<'_> {
    /// How many cases there are of each kind.
    pub fn totals(&self) -> Result<FigureTable, TemplateError> {
        let mut rows = Vec::new();
        for population in Population::ALL {
            let label = self.say(format!("statistics-population-{population}"))?;
            let parts = self.quarters.iter().filter_map(|quarter| quarter.total(*population)).sum();
            rows.push(self.row(population.to_string(), label, self.release.total(*population), parts)?);
        }
        self.table("total".to_owned(), rows, false)
    }

    /// A breakdown's cells.
    pub fn breakdown(&self, breakdown: Breakdown) -> Result<FigureTable, TemplateError> {
        let cells = self.release.tables.get(&breakdown).map(Vec::as_slice).unwrap_or_default();
        let mut rows = Vec::new();
        for (cell, figure) in cells {
            let parts = self.quarters.iter().filter_map(|quarter| quarter.cell(breakdown, cell)).sum();
            let label = self.label(breakdown, cell)?;
            rows.push(self.row(cell.clone(), label, figure.published(), parts)?);
        }
        self.table(breakdown.to_string(), rows, true)
    }

    /// The bodies that enough cases were sent to. Which others there were is not to be seen.
    pub fn bodies(&self) -> Result<FigureTable, TemplateError> {
        let mut rows = Vec::new();
        for (body, figure) in &self.release.bodies {
            if let Figure::Shown(count) = figure {
                let name = self.names.bodies.get(body).unwrap_or(body).clone();
                rows.push(self.row(body.clone(), name, Some(*count), 0)?);
            }
        }
        self.table("body".to_owned(), rows, true)
    }

    fn table(
        &self,
        id: String,
        rows: Vec<FigureRow>,
        with_chart: bool,
    ) -> Result<FigureTable, TemplateError> {
        let title = self.say(format!("statistics-{id}-title"))?;
        let about = self.say(format!("statistics-{id}-about"))?;
        let bars = rows.iter().filter(|row| !row.part);
        let bars = bars.map(|row| (format!("{}: {}", row.label, row.shown), row.number)).collect();
        // Bars that all are hidden say nothing that the table does not.
        let visible = rows.iter().any(|row| !row.part && row.number.is_some());
        let chart = (with_chart && visible).then(|| BarChart::new(&id, title.clone(), bars));
        Ok(FigureTable { id, title, about, chart, rows })
    }

    fn row(
        &self,
        id: String,
        label: String,
        number: Option<u64>,
        at_least: u64,
    ) -> Result<FigureRow, TemplateError> {
        let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        let shown = match number {
            Some(number) => Message::new("statistics-number").with_number("number", count(number)),
            None if at_least > 0 => {
                Message::new("statistics-at-least").with_number("number", count(at_least))
            }
            None => Message::new("statistics-hidden"),
        };
        Ok(FigureRow { part: above(&id).is_some(), id, label, number, shown: self.messages.format(&shown)? })
    }

    fn label(&self, breakdown: Breakdown, cell: &str) -> Result<String, TemplateError> {
        match (breakdown, cell.split_once(BELOW)) {
            (Breakdown::Concern, Some((_, group))) => self.say(format!("category-group-{group}")),
            (_, Some((_, outcome))) => {
                Ok(self.names.outcomes.get(outcome).cloned().unwrap_or_else(|| outcome.to_owned()))
            }
            (_, None) => self.say(format!("statistics-{breakdown}-{cell}")),
        }
    }

    fn say(&self, id: String) -> Result<String, TemplateError> {
        self.messages.format(&Message::composed(id))
    }
}
