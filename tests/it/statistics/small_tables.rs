//! Small tables, where every possible truth can be tried. The attacker here shares no line with the one in the program,
//! and knows how the program decides.

use std::collections::{BTreeMap, BTreeSet};

use candour::domain::statistics::attacker::{Column, Published, what_an_attacker_learns};
use candour::domain::statistics::breakdown::{Breakdown, Population};
use candour::domain::statistics::{Counts, suppression};

use super::given;

/// What is shown of a table: its total and its cells.
type Shown = (Option<u64>, Vec<Option<u64>>);

/// Everything that can be shown of three modes with these counts, however the lots fall.
fn shown(counts: [u64; 3]) -> BTreeSet<Shown> {
    let mut counted = Counts::none(given::directory());
    counted.tables.clear();
    let cells = ["a", "b", "c"].map(str::to_owned).into_iter().zip(counts).collect();
    counted.tables.insert(Breakdown::Mode, cells);
    counted.totals.insert(Population::Received, counts.iter().sum());
    let every_fall = (0..3).flat_map(|first| (0..3).map(move |second| [first, second]));
    let fallen = every_fall.map(|falls| {
        let mut falls = falls.into_iter().chain(std::iter::repeat(0));
        let mut lot = |choices: usize| falls.next().unwrap_or_default() % choices;
        let release = suppression::quarter(given::quarters()[0], &counted, 80, &mut lot);
        let cells = release.tables[&Breakdown::Mode].iter().map(|(_, figure)| figure.published()).collect();
        (release.total(Population::Received), cells)
    });
    fallen.collect()
}

fn every_truth(up_to: u64) -> impl Iterator<Item = [u64; 3]> {
    (0..=up_to)
        .flat_map(move |a| (0..=up_to - a).flat_map(move |b| (0..=up_to - a - b).map(move |c| [a, b, c])))
}

#[test]
fn who_knows_how_it_is_decided_learns_no_small_count_either() {
    // Every truth by what is published of it: who runs the program on all of them has this table.
    let mut truths: BTreeMap<Shown, Vec<[u64; 3]>> = BTreeMap::new();
    for truth in every_truth(24) {
        shown(truth).into_iter().for_each(|shown| truths.entry(shown).or_default().push(truth));
    }
    assert!(truths.len() > 100, "{}", truths.len());
    for ((total, cells), truths) in truths {
        for place in (0..3).filter(|place| cells[*place].is_none()) {
            let possible: BTreeSet<u64> = truths.iter().map(|truth| truth[place]).collect();
            assert!(possible.len() > 1, "{total:?} {cells:?}: {possible:?}");
            let small = possible.iter().all(|count| (1..=4).contains(count));
            assert!(!small, "{total:?} {cells:?}: it is one of {possible:?}");
        }
    }
}

#[test]
fn the_attacker_in_the_program_finds_what_trying_finds() {
    let ids = ["a", "b", "c"];
    let totals = [7, 6];
    // Two quarters of three cells and their year; which of them are shown is a bit each.
    let truth = [[1, 4, 2], [0, 5, 1]];
    for pattern in 0..512_u32 {
        let is_shown = |column: usize, cell: usize| pattern >> (column * 3 + cell) & 1 == 1;
        let see = |column: usize, values: [u64; 3]| -> Vec<Option<u64>> {
            (0..3).map(|cell| is_shown(column, cell).then_some(values[cell])).collect()
        };
        let sum = |one: [u64; 3], other: [u64; 3]| [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
        let seen = [see(0, truth[0]), see(1, truth[1]), see(2, sum(truth[0], truth[1]))];
        let mut possible: BTreeMap<(usize, String), BTreeSet<u64>> = BTreeMap::new();
        let of = |total: u64| every_truth(7).filter(move |truth| truth.iter().sum::<u64>() == total);
        for first in of(totals[0]).filter(|first| see(0, *first) == seen[0]) {
            for second in of(totals[1]).filter(|second| see(1, *second) == seen[1]) {
                let year = sum(first, second);
                if see(2, year) != seen[2] {
                    continue;
                }
                for (column, values) in [first, second, year].iter().enumerate() {
                    for cell in (0..3).filter(|cell| !is_shown(column, *cell)) {
                        possible.entry((column, ids[cell].to_owned())).or_default().insert(values[cell]);
                    }
                }
            }
        }
        let column = |total, seen: &[Option<u64>]| Column {
            total,
            cells: ids.iter().map(|id| (*id).to_owned()).zip(seen.iter().copied()).collect(),
        };
        let published = Published {
            quarters: vec![column(7, &seen[0]), column(6, &seen[1])],
            year: Some(column(13, &seen[2])),
        };
        let learnt = what_an_attacker_learns(&published).unwrap();
        let bounds: BTreeMap<_, _> = possible
            .iter()
            .map(|(cell, possible)| (cell.clone(), (*possible.first().unwrap(), possible.last().copied())))
            .collect();
        let learnt: BTreeMap<_, _> =
            learnt.into_iter().map(|(cell, range)| (cell, (range.least, range.most))).collect();
        assert_eq!(learnt, bounds, "pattern {pattern:b}");
    }
}
