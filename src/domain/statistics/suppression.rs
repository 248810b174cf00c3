//! What of the counted figures may be seen (docs/STATISTICS.md, ADR 0026).
//!
//! A count below [`FEWEST`], nothing included, is hidden. Then, as long as somebody who has everything published could
//! know a hidden count to less than [`FEWEST`], another figure is hidden: one that stands in a sum with it, chosen at
//! random. By any rule that can be foreseen, who knows this program could tell which of the hidden ones is small.

use std::collections::BTreeMap;

use super::attacker::{Column, Published, known_too_well};
use super::breakdown::{Breakdown, Population, above};
use super::counting::Counts;
use super::period::{Period, Quarter};
use super::release::{Figure, Release};
use crate::domain::NotValid;

/// The smallest count that is shown, and the least width within which every hidden one stays unknown.
pub const FEWEST: u64 = 5;

/// Chooses by lot: given a number, one of the numbers below it.
pub type Lot<'a> = &'a mut dyn FnMut(usize) -> usize;

/// What may be seen of a quarter. `bodies` is how many bodies there are in the directory.
pub fn quarter(quarter: Quarter, counts: &Counts, bodies: usize, lot: Lot<'_>) -> Release {
    let totals: BTreeMap<Population, Figure> = counts
        .totals
        .iter()
        .map(|(population, total)| (*population, Figure::new(*total, *total < FEWEST)))
        .collect();
    let mut table = |(breakdown, cells): (&Breakdown, &Vec<(String, u64)>)| {
        let figures = match totals[&breakdown.population()] {
            Figure::Shown(total) => alone(total, cells, lot),
            Figure::Hidden(_) => all_hidden(cells),
        };
        (*breakdown, figures)
    };
    let tables = counts.tables.iter().map(&mut table).collect();
    let sent: BTreeMap<String, Figure> = counts
        .bodies
        .iter()
        .map(|(body, count)| (body.clone(), Figure::new(*count, *count < FEWEST)))
        .collect();
    let sent = without_remainder(sent, totals[&Population::Referred], bodies);
    Release { period: Period::Quarter(quarter), totals, tables, bodies: sent }
}

/// What may be seen of a year, given its quarters' releases. It is added up from them and never counted again.
pub fn year(year: u16, quarters: &[Release], bodies: usize, lot: Lot<'_>) -> Result<Release, NotValid> {
    let forgotten = NotValid("a quarter was forgotten before its year was added up");
    let mut totals = BTreeMap::new();
    for population in Population::ALL {
        let parts: Vec<Figure> =
            quarters.iter().filter_map(|quarter| quarter.totals.get(population)).copied().collect();
        totals.insert(*population, sum(&parts).ok_or(forgotten)?);
    }
    let mut tables = BTreeMap::new();
    for breakdown in Breakdown::ALL {
        let parts: Vec<(Figure, &[(String, Figure)])> = quarters
            .iter()
            .filter_map(|quarter| {
                Some((quarter.totals[&breakdown.population()], quarter.tables.get(breakdown)?.as_slice()))
            })
            .collect();
        let cells = added_up(&parts).ok_or(forgotten)?;
        let figures = match totals[&breakdown.population()] {
            Figure::Hidden(_) => all_hidden(&cells),
            Figure::Shown(total) if parts.iter().all(|(total, _)| total.published().is_none()) => {
                alone(total, &cells, lot)
            }
            // Some of its quarters cannot be seen: what the year says of its cells would tell of those.
            Figure::Shown(_) if parts.iter().any(|(total, _)| total.published().is_none()) => {
                all_hidden(&cells)
            }
            Figure::Shown(total) => with_quarters(total, &cells, &parts, lot),
        };
        tables.insert(*breakdown, figures);
    }
    let mut sent: BTreeMap<String, Figure> = BTreeMap::new();
    for body in quarters.iter().flat_map(|quarter| quarter.bodies.keys()) {
        let part = |quarter: &Release| quarter.bodies.get(body).copied().unwrap_or(Figure::Hidden(Some(0)));
        let parts: Vec<Figure> = quarters.iter().map(part).collect();
        sent.insert(body.clone(), sum(&parts).ok_or(forgotten)?);
    }
    let sent = without_remainder(sent, totals[&Population::Referred], bodies);
    Ok(Release { period: Period::Year(year), totals, tables, bodies: sent })
}

/// Adds up a figure of which hidden parts are known to be small. The sum is shown if every one of these can still be
/// anything from nothing to the greatest small number; `None` when a part was forgotten.
fn sum(parts: &[Figure]) -> Option<Figure> {
    let counted: Vec<u64> = parts.iter().map(|part| part.counted()).collect::<Option<_>>()?;
    let hidden = parts.iter().filter(|part| part.published().is_none());
    let hidden: Vec<u64> = hidden.filter_map(|part| part.counted()).collect();
    let (rest, greatest) = (hidden.iter().sum::<u64>(), FEWEST - 1);
    let others = u64::try_from(hidden.len().saturating_sub(1)).ok()?;
    let tells_nothing = hidden.is_empty()
        || (rest >= greatest && rest <= greatest * others && hidden.iter().all(|part| *part <= greatest));
    let total: u64 = counted.iter().sum();
    Some(Figure::new(total, total < FEWEST || !tells_nothing))
}

/// Every case that was referred went to some body: when the shown bodies are taken from the total, the rest must fit
/// into the hidden ones without any of them being needed for it. Otherwise no body is shown.
fn without_remainder(
    sent: BTreeMap<String, Figure>,
    referred: Figure,
    bodies: usize,
) -> BTreeMap<String, Figure> {
    let shown: Vec<u64> = sent.values().filter_map(|figure| figure.published()).collect();
    let rest = referred.published().unwrap_or(0).saturating_sub(shown.iter().sum());
    let hidden = u64::try_from(bodies.saturating_sub(shown.len())).unwrap_or(0);
    if rest <= (FEWEST - 1) * hidden.saturating_sub(1) {
        return sent;
    }
    sent.into_iter().map(|(body, figure)| (body, Figure::Hidden(figure.counted()))).collect()
}

/// A breakdown of which nothing else is published.
fn alone(total: u64, cells: &[(String, u64)], lot: Lot<'_>) -> Vec<(String, Figure)> {
    let hidden: Vec<bool> = cells.iter().map(|(_, count)| *count < FEWEST).collect();
    let published = |column: Column| Published { quarters: vec![column], year: None };
    hide_until_safe(total, cells, hidden, &vec![false; cells.len()], published, lot)
}

/// A year of which all quarters' totals are published.
fn with_quarters(
    total: u64,
    cells: &[(String, u64)],
    parts: &[(Figure, &[(String, Figure)])],
    lot: Lot<'_>,
) -> Vec<(String, Figure)> {
    // What everybody can add up is shown: hiding it would hide nothing.
    let open: Vec<bool> = cells
        .iter()
        .map(|(id, _)| {
            let mut same = parts.iter().flat_map(|(_, cells)| cells.iter()).filter(|(other, _)| other == id);
            same.all(|(_, figure)| figure.published().is_some())
        })
        .collect();
    let hidden = cells.iter().zip(&open).map(|((_, count), open)| !open && *count < FEWEST).collect();
    let column = |(total, cells): &(Figure, &[(String, Figure)])| Column {
        total: total.published().unwrap_or(0),
        cells: cells.iter().map(|(id, figure)| (id.clone(), figure.published())).collect(),
    };
    let quarters: Vec<Column> = parts.iter().map(column).collect();
    let published = |year: Column| Published { quarters: quarters.clone(), year: Some(year) };
    hide_until_safe(total, cells, hidden, &open, published, lot)
}

/// Hides one figure after the other until the attacker knows none of the hidden ones too well.
fn hide_until_safe(
    total: u64,
    cells: &[(String, u64)],
    mut hidden: Vec<bool>,
    open: &[bool],
    published: impl Fn(Column) -> Published,
    lot: Lot<'_>,
) -> Vec<(String, Figure)> {
    loop {
        let shown =
            |(hidden, (id, count)): (&bool, &(String, u64))| (id.clone(), (!hidden).then_some(*count));
        let column = Column { total, cells: hidden.iter().zip(cells).map(shown).collect() };
        let known = known_too_well(&published(column), FEWEST);
        let may_hide = |place: &usize| !hidden[*place] && !open[*place];
        let next = match &known {
            Some(known) if known.is_empty() => None,
            Some(known) => {
                let is_related =
                    |place: &usize| known.iter().any(|(_, id)| are_related(id, &cells[*place].0));
                let all: Vec<usize> = (0..cells.len()).filter(may_hide).collect();
                let related: Vec<usize> = all.iter().copied().filter(is_related).collect();
                let choices = if related.is_empty() { all } else { related };
                if choices.is_empty() { None } else { Some(choices[lot(choices.len()) % choices.len()]) }
            }
            // Not a system that can be judged: everything that can be hidden is.
            None => (0..cells.len()).find(may_hide),
        };
        let Some(next) = next else {
            return cells
                .iter()
                .zip(&hidden)
                .map(|((id, count), hidden)| (id.clone(), Figure::new(*count, *hidden)))
                .collect();
        };
        hidden[next] = true;
    }
}

/// Whether two cells stand in a sum together.
fn are_related(one: &str, other: &str) -> bool {
    one == other || above(one) == above(other) || above(one) == Some(other) || above(other) == Some(one)
}

fn all_hidden(cells: &[(String, u64)]) -> Vec<(String, Figure)> {
    cells.iter().map(|(id, count)| (id.clone(), Figure::Hidden(Some(*count)))).collect()
}

/// The cells of all parts in order, added up; `None` when one was forgotten.
fn added_up(parts: &[(Figure, &[(String, Figure)])]) -> Option<Vec<(String, u64)>> {
    let mut cells: Vec<(String, u64)> = Vec::new();
    for (id, figure) in parts.iter().flat_map(|(_, cells)| cells.iter()) {
        let count = figure.counted()?;
        match cells.iter_mut().find(|(other, _)| other == id) {
            Some((_, sum)) => *sum += count,
            None => {
                // The directory may have changed during the year: a new cell joins those that it belongs to.
                let top = |id: &str| above(id).unwrap_or(id).to_owned();
                let last = cells.iter().rposition(|(other, _)| top(other) == top(id));
                cells.insert(last.map_or(cells.len(), |last| last + 1), (id.clone(), count));
            }
        }
    }
    Some(cells)
}
