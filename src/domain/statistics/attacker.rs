//! What somebody works out who has everything that was published, adds, subtracts, and never makes a mistake.

use std::collections::BTreeMap;

use super::breakdown::above;
use super::linear::{Range, System};

/// What is published of one breakdown for one period: the total, and each cell unless it is hidden.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Column {
    pub total: u64,
    pub cells: Vec<(String, Option<u64>)>,
}

/// A breakdown as far as it is published: its quarters and, once there is one, their year.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Published {
    pub quarters: Vec<Column>,
    pub year: Option<Column>,
}

/// A hidden cell: its column, where the year comes after the quarters, and its id.
pub type Hidden = (usize, String);

/// For each hidden cell the least and the greatest number that agree with everything published. Between the two, every
/// number does. `None` if nothing agrees.
pub fn what_an_attacker_learns(published: &Published) -> Option<BTreeMap<Hidden, Range>> {
    let (system, hidden) = system(published);
    let ranges = system.ranges()?;
    Some(hidden.into_iter().map(|(cell, unknown)| (cell, ranges[unknown])).collect())
}

/// The hidden cells of which an attacker knows more than that they lie within `width` of something.
pub(super) fn known_too_well(published: &Published, width: u64) -> Option<Vec<Hidden>> {
    let (system, hidden) = system(published);
    let narrow = system.narrow(width)?;
    Some(hidden.into_iter().filter(|(_, unknown)| narrow.contains(unknown)).map(|(cell, _)| cell).collect())
}

/// Everything that the published figures have in common, as sums.
fn system(published: &Published) -> (System, BTreeMap<Hidden, usize>) {
    let mut system = System::default();
    let mut hidden = BTreeMap::new();
    let columns: Vec<&Column> = published.quarters.iter().chain(&published.year).collect();
    for (place, column) in columns.iter().enumerate() {
        for (cell, _) in column.cells.iter().filter(|(_, value)| value.is_none()) {
            hidden.insert((place, cell.clone()), system.unknown());
        }
    }
    let mut sums = Sums { system, hidden: &hidden };
    for (place, column) in columns.iter().enumerate() {
        let with = |upper: Option<&str>| -> Vec<Term<'_>> {
            let below = column.cells.iter().filter(|(cell, _)| above(cell) == upper);
            below.map(|(cell, value)| (place, cell.as_str(), *value, 1)).collect()
        };
        sums.add(&with(None), column.total);
        for (cell, value) in &column.cells {
            let mut parts = with(Some(cell));
            if !parts.is_empty() {
                parts.push((place, cell, *value, -1));
                sums.add(&parts, 0);
            }
        }
    }
    if let Some(year) = &published.year {
        for (cell, whole) in &year.cells {
            let mut parts: Vec<Term<'_>> = vec![(published.quarters.len(), cell, *whole, -1)];
            for (place, column) in published.quarters.iter().enumerate() {
                let same = column.cells.iter().find(|(other, _)| other == cell);
                parts.extend(same.map(|(_, value)| (place, cell.as_str(), *value, 1)));
            }
            sums.add(&parts, 0);
        }
    }
    (sums.system, hidden)
}

/// A cell in a sum: its column, its id, its value if it is published, and its sign.
type Term<'a> = (usize, &'a str, Option<u64>, i64);

struct Sums<'a> {
    system: System,
    hidden: &'a BTreeMap<Hidden, usize>,
}

impl Sums<'_> {
    fn add(&mut self, terms: &[Term<'_>], sum: u64) {
        let number = |value: u64| i64::try_from(value).unwrap_or(i64::MAX / 1_000_000);
        let (mut unknowns, mut left) = (Vec::new(), number(sum));
        for (place, cell, value, sign) in terms {
            match value {
                Some(value) => left -= sign * number(*value),
                None => unknowns.push((self.hidden[&(*place, (*cell).to_owned())], *sign)),
            }
        }
        // Nothing unknown is nothing to learn; that figures add up is the business of who counted them.
        if !unknowns.is_empty() {
            self.system.sum(unknowns, left);
        }
    }
}
