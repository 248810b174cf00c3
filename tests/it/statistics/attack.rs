//! The differencing attack: quarters taken from the year, cells taken from totals, all of it at once.

use candour::domain::statistics::attacker::{Column, Published, what_an_attacker_learns};
use candour::domain::statistics::breakdown::{Breakdown, Population};
use candour::domain::statistics::linear::Range;
use candour::domain::statistics::suppression::FEWEST;
use candour::domain::statistics::{CaseFacts, Counts, Figure, Release, suppression};
use proptest::prelude::*;

use super::given::{self, YEAR, released};

/// What is to be seen of a breakdown in a release whose total is published.
fn column(release: &Release, breakdown: Breakdown) -> Option<Column> {
    let total = release.total(breakdown.population())?;
    let cells =
        release.tables.get(&breakdown)?.iter().map(|(id, figure)| (id.clone(), figure.published())).collect();
    Some(Column { total, cells })
}

/// What is known of each hidden cell. `None` where totals are hidden, and then no cell is shown either.
fn learnt(quarters: &[Release], year: &Release, breakdown: Breakdown) -> Option<Vec<Range>> {
    let columns: Option<Vec<Column>> = quarters.iter().map(|quarter| column(quarter, breakdown)).collect();
    let published = match (columns, column(year, breakdown)) {
        (Some(quarters), year) => Published { quarters, year },
        // The year may be shown where none of its quarters is.
        (None, Some(year)) => Published { quarters: vec![year], year: None },
        (None, None) => return None,
    };
    let ranges = what_an_attacker_learns(&published).expect("true figures never contradict each other");
    Some(ranges.into_values().collect())
}

fn assert_safe(quarters: &[Release], year: &Release) {
    for breakdown in Breakdown::ALL {
        for range in learnt(quarters, year, *breakdown).unwrap_or_default() {
            assert!(range.spans(FEWEST), "{breakdown}: a hidden count is known to be {range:?}");
        }
        // A quarter by itself, as everybody saw it before there was the year.
        for quarter in quarters.iter().filter_map(|quarter| column(quarter, *breakdown)) {
            let published = Published { quarters: vec![quarter], year: None };
            let ranges = what_an_attacker_learns(&published).expect("true figures");
            assert!(ranges.values().all(|range| range.spans(FEWEST)), "{breakdown}");
        }
    }
    for release in quarters.iter().chain([year]) {
        for (breakdown, cells) in &release.tables {
            let total = release.total(breakdown.population());
            for (id, figure) in cells {
                let shown = figure.published();
                assert!(shown.is_none_or(|count| count >= FEWEST), "{breakdown} {id} shows {shown:?}");
                let derivable = quarters.iter().all(|quarter| quarter.cell(*breakdown, id).is_some());
                assert!(total.is_some() || shown.is_none() || derivable, "{breakdown} {id}");
            }
        }
    }
    for population in Population::ALL {
        assert_totals_safe(quarters, year, |release| release.totals[population]);
    }
    let bodies: Vec<&String> = year.bodies.keys().collect();
    for body in bodies {
        let nothing = Figure::Hidden(Some(0));
        assert_totals_safe(quarters, year, |release| release.bodies.get(body).copied().unwrap_or(nothing));
    }
}

/// By the rule itself a hidden total is known to be 0 to 4; the year must not say more. By trying every combination.
fn assert_totals_safe(quarters: &[Release], year: &Release, of: impl Fn(&Release) -> Figure) {
    let parts: Vec<Option<u64>> = quarters.iter().map(|quarter| of(quarter).published()).collect();
    let hidden = parts.iter().filter(|part| part.is_none()).count();
    let Some(whole) = of(year).published() else {
        assert!(
            hidden > 0 || of(year).counted().is_some_and(|count| count < FEWEST),
            "a year is hidden for nothing"
        );
        return;
    };
    let shown: u64 = parts.iter().flatten().sum();
    let possible: Vec<Vec<u64>> = (0..5_u64.pow(u32::try_from(hidden).unwrap()))
        .map(|mut code| {
            let digit = |_| {
                let digit = code % 5;
                code /= 5;
                digit
            };
            (0..hidden).map(digit).collect::<Vec<u64>>()
        })
        .filter(|tried| shown + tried.iter().sum::<u64>() == whole)
        .collect();
    for place in 0..hidden {
        for count in 0..FEWEST {
            assert!(possible.iter().any(|tried| tried[place] == count), "{parts:?} make {whole}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_works_out_a_hidden_count(cases in proptest::collection::vec(given::case(), 0..160)) {
        let (quarters, year) = released(&cases);
        assert_safe(&quarters, &year);
    }

    #[test]
    fn nor_in_tables_where_many_counts_are_small(counts in proptest::collection::vec(proptest::collection::vec(
        prop_oneof![3 => 0..6_u64, 1 => 0..30_u64], 7), 4))
    {
        let quarters: Vec<Release> = given::quarters().iter().zip(&counts).map(|(quarter, counts)| {
            suppression::quarter(*quarter, &counted(counts), 80, &mut given::lot())
        }).collect();
        let year = suppression::year(YEAR, &quarters, 80, &mut given::lot()).unwrap();
        assert_safe(&quarters, &year);
    }
}

/// Three modes, and outcomes below both kinds of answer.
fn counted(counts: &[u64]) -> Counts {
    let mut counted = Counts::none(given::directory());
    let modes = ["named", "confidential", "anonymous"].map(str::to_owned).into_iter();
    let (received, concluded) = (counts[..3].iter().sum(), counts[3..].iter().sum());
    counted.tables.insert(Breakdown::Mode, modes.zip(counts.iter().copied()).collect());
    let cells = [
        ("action_taken", counts[3] + counts[4]),
        ("action_taken/a", counts[3]),
        ("action_taken/b", counts[4]),
        ("no_action", counts[5]),
        ("no_action/c", counts[5]),
        ("not_recorded", counts[6]),
    ];
    counted.tables.insert(Breakdown::Outcome, cells.map(|(id, count)| (id.to_owned(), count)).to_vec());
    counted.totals.insert(Population::Received, received);
    counted.totals.insert(Population::Concluded, concluded);
    for breakdown in Breakdown::ALL.iter().filter(|breakdown| {
        matches!(breakdown.population(), Population::Received | Population::Concluded)
            && !matches!(breakdown, Breakdown::Mode | Breakdown::Outcome)
    }) {
        counted.tables.remove(breakdown);
    }
    counted
}

/// The attack that the rules are there for, with figures that it works on where the year is not looked after.
#[test]
fn the_year_less_three_quarters_is_not_the_fourth() {
    let of = |named: u64, confidential: u64, anonymous: u64| {
        counted(&[named, confidential, anonymous, 9, 9, 9, 9])
    };
    let counts = [of(20, 20, 20), of(20, 20, 20), of(20, 20, 20), of(2, 20, 20)];
    let quarters: Vec<Release> = given::quarters()
        .iter()
        .zip(&counts)
        .map(|(quarter, counts)| suppression::quarter(*quarter, counts, 80, &mut given::lot()))
        .collect();
    // The fourth quarter hides the small count, and one more, or the total would give it away.
    let modes = ["named", "confidential", "anonymous"];
    let hidden = |release: &Release| -> Vec<bool> {
        modes.iter().map(|mode| release.cell(Breakdown::Mode, mode).is_none()).collect()
    };
    assert!(hidden(&quarters[3])[0]);
    assert_eq!(hidden(&quarters[3]).iter().filter(|hidden| **hidden).count(), 2);
    let year = suppression::year(YEAR, &quarters, 80, &mut given::lot()).unwrap();
    // 62 and 80 would each give away the fourth quarter; the third and the total do no harm.
    assert_eq!(hidden(&year), hidden(&quarters[3]));
    assert_eq!(year.total(Population::Received), Some(222));
    assert_safe(&quarters, &year);

    // With the year's 62 the attack would work, and the attacker here would find that.
    let mut careless = year.clone();
    let cells = careless.tables.get_mut(&Breakdown::Mode).unwrap();
    cells[0].1 = Figure::Shown(62);
    let ranges = learnt(&quarters, &careless, Breakdown::Mode).unwrap();
    assert!(ranges.contains(&Range { least: 2, most: Some(2) }), "{ranges:?}");
}

#[test]
fn a_quarter_with_few_cases_is_not_given_away_by_its_year() {
    let case = |received_on: &str| CaseFacts {
        received_on: candour::domain::Day::parse(received_on).unwrap(),
        mode: candour::domain::questionnaire::Mode::Named,
        nation: None,
        category: None,
        acknowledged_on: None,
        acknowledge_by: None,
        concluded_on: None,
        feedback_by: None,
        result: None,
        rating: None,
        detriment: None,
        referrals: Vec::new(),
    };
    let mut cases = vec![case("2026-02-01"); 30];
    cases.extend([case("2026-05-01"), case("2026-05-02"), case("2026-05-03")]);
    cases.extend(vec![case("2026-08-01"); 12]);
    cases.extend(vec![case("2026-11-01"); 10]);
    let (quarters, year) = released(&cases);
    let totals: Vec<Option<u64>> =
        quarters.iter().map(|quarter| quarter.total(Population::Received)).collect();
    assert_eq!(totals, [Some(30), None, Some(12), Some(10)]);
    assert_eq!(year.total(Population::Received), None);
    assert!(year.tables[&Breakdown::Mode].iter().all(|(_, figure)| figure.published().is_none()));
}

#[test]
fn what_is_forgotten_cannot_be_shown_again() {
    let (quarters, year) = released(&[]);
    let forgotten: Vec<Release> = quarters.into_iter().map(Release::forgetting).collect();
    assert!(suppression::year(YEAR, &forgotten, 80, &mut given::lot()).is_err());
    assert!(year.forgetting().totals.values().all(|figure| *figure == Figure::Hidden(None)));
}
