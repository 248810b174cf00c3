//! A period's figures as they are kept and shown.

use std::collections::BTreeMap;

use super::breakdown::{Breakdown, Population};
use super::period::Period;

/// A number, and whether anybody may see it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Figure {
    Shown(u64),
    /// Kept until its year is released, then forgotten.
    Hidden(Option<u64>),
}

impl Figure {
    /// What everybody may see.
    pub fn published(self) -> Option<u64> {
        match self {
            Figure::Shown(value) => Some(value),
            Figure::Hidden(_) => None,
        }
    }

    /// What was counted, as far as it is still known. For working out a year's release, and for nothing else.
    pub fn counted(self) -> Option<u64> {
        match self {
            Figure::Shown(value) => Some(value),
            Figure::Hidden(value) => value,
        }
    }

    pub(super) fn new(value: u64, hidden: bool) -> Figure {
        if hidden { Figure::Hidden(Some(value)) } else { Figure::Shown(value) }
    }
}

/// A period's figures. Once released they never change.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Release {
    pub period: Period,
    pub totals: BTreeMap<Population, Figure>,
    pub tables: BTreeMap<Breakdown, Vec<(String, Figure)>>,
    /// How many cases were sent to each body. Those that are not here had none.
    pub bodies: BTreeMap<String, Figure>,
}

impl Release {
    /// How many cases there are in a population, if that may be seen.
    pub fn total(&self, population: Population) -> Option<u64> {
        self.totals.get(&population).and_then(|figure| figure.published())
    }

    /// How many cases stand in a cell, if that may be seen.
    pub fn cell(&self, breakdown: Breakdown, cell: &str) -> Option<u64> {
        let cells = self.tables.get(&breakdown)?;
        cells.iter().find(|(id, _)| id == cell).and_then(|(_, figure)| figure.published())
    }

    /// The same without what nobody may see.
    pub fn forgetting(mut self) -> Release {
        let figures = self.totals.values_mut().chain(self.bodies.values_mut());
        for figure in figures.chain(self.tables.values_mut().flatten().map(|(_, figure)| figure)) {
            if let Figure::Hidden(value) = figure {
                *value = None;
            }
        }
        self
    }
}
