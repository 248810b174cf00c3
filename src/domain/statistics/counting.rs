//! Counting, one case at a time.

use std::collections::{BTreeMap, BTreeSet};

use super::breakdown::{Breakdown, Population, above};
use super::facts::CaseFacts;
use super::period::Quarter;
use crate::domain::directory::Directory;

/// What was counted in a quarter. Nobody sees it before it went through [`super::suppression`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Counts {
    pub totals: BTreeMap<Population, u64>,
    pub tables: BTreeMap<Breakdown, Vec<(String, u64)>>,
    /// How many cases were sent to each body.
    pub bodies: BTreeMap<String, u64>,
}

impl Counts {
    /// Counts a quarter.
    pub fn of(cases: impl IntoIterator<Item = CaseFacts>, quarter: Quarter, directory: &Directory) -> Counts {
        let mut counts = Counts::none(directory);
        cases.into_iter().for_each(|case| counts.add(&case, quarter, directory));
        counts
    }

    /// Every cell, with nothing in it.
    pub fn none(directory: &Directory) -> Counts {
        let cells =
            |breakdown: Breakdown| breakdown.cells(directory).into_iter().map(|cell| (cell, 0)).collect();
        Counts {
            totals: Population::ALL.iter().map(|population| (*population, 0)).collect(),
            tables: Breakdown::ALL.iter().map(|breakdown| (*breakdown, cells(*breakdown))).collect(),
            bodies: BTreeMap::new(),
        }
    }

    /// Counts a case wherever it belongs in this quarter.
    pub fn add(&mut self, case: &CaseFacts, quarter: Quarter, directory: &Directory) {
        for (population, total) in &mut self.totals {
            *total += u64::from(population.holds(case, quarter));
        }
        for (breakdown, cells) in &mut self.tables {
            if breakdown.population().holds(case, quarter) {
                let cell = breakdown.cell_of(case, directory);
                for (id, count) in cells {
                    *count += u64::from(*id == cell || above(&cell) == Some(id.as_str()));
                }
            }
        }
        let in_quarter = case.referrals.iter().filter(|referral| quarter.holds(referral.sent_on));
        // A case that goes to the same body twice is one case.
        let bodies: BTreeSet<&str> = in_quarter.map(|referral| referral.body.as_str()).collect();
        for body in bodies {
            *self.bodies.entry(body.to_owned()).or_default() += 1;
        }
    }
}
