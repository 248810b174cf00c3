//! Bank holidays, worked out again from the rules, and working days counted over them.

use std::collections::BTreeMap;

use candour::domain::Day;
use candour::domain::directory::calendar::{Area, Reckoned};
use candour::domain::directory::place::{Nation, Place};
use time::{Date, Duration, Month, Weekday};

use super::directory;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn date(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

/// Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876.
fn easter(year: i32) -> Date {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    date(year, u8::try_from(sum / 31).unwrap(), u8::try_from(sum % 31 + 1).unwrap())
}

#[test]
fn easter_falls_where_it_fell() {
    for (year, month, day) in
        [(1961, 4, 2), (2000, 4, 23), (2008, 3, 23), (2011, 4, 24), (2024, 3, 31), (2025, 4, 20)]
    {
        assert_eq!(easter(year), date(year, month, day));
    }
}

fn monday_from(mut day: Date) -> Date {
    while day.weekday() != Weekday::Monday {
        day += Duration::DAY;
    }
    day
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The bank holidays of a year by rule: the day, and the weekend day that it stands in for.
fn by_rule(area: &str, year: i32) -> BTreeMap<Date, Option<Date>> {
    let scotland = area == "scotland";
    let last_monday = |month: u8| monday_from(date(year, month, 31) - Duration::days(6));
    let mut movable = vec![easter(year) - Duration::days(2), monday_from(date(year, 5, 1)), last_monday(5)];
    movable.push(if scotland { monday_from(date(year, 8, 1)) } else { last_monday(8) });
    let mut fixed = vec![(1, 1), (12, 25), (12, 26)];
    match area {
        "scotland" => fixed.extend([(1, 2), (11, 30)]),
        "northern_ireland" => fixed.extend([(3, 17), (7, 12)]),
        "england_and_wales" => {}
        other => panic!("{other} has no rules here"),
    }
    if !scotland {
        movable.push(easter(year) + Duration::DAY);
    }
    let mut holidays: BTreeMap<Date, Option<Date>> = movable.into_iter().map(|day| (day, None)).collect();
    fixed.sort_unstable();
    let fixed = fixed.into_iter().map(|(month, day)| date(year, month, day));
    let (weekend, weekday): (Vec<Date>, Vec<Date>) = fixed.partition(|day| is_weekend(*day));
    holidays.extend(weekday.into_iter().map(|day| (day, None)));
    for holiday in weekend {
        let mut substitute = holiday;
        while is_weekend(substitute) || holidays.contains_key(&substitute) {
            substitute += Duration::DAY;
        }
        holidays.insert(substitute, Some(holiday));
    }
    holidays
}

fn area(id: &str) -> &'static Area {
    directory().calendar().areas().iter().find(|area| area.id == id).unwrap()
}

#[test]
fn every_bank_holiday_is_the_one_that_the_rules_give() {
    for id in ["england_and_wales", "scotland", "northern_ireland"] {
        let mut expected = BTreeMap::new();
        for year in 2026..=2028 {
            expected.extend(by_rule(id, year));
        }
        if id == "scotland" {
            // Proclaimed for this year alone, so that no rule gives it.
            expected.insert(date(2026, 6, 15), None);
        }
        let expected: Vec<(String, Option<String>)> = expected
            .into_iter()
            .map(|(day, instead_of)| (day.to_string(), instead_of.map(|day| day.to_string())))
            .collect();
        let holidays = area(id).holidays.iter();
        let written: Vec<(String, Option<String>)> = holidays
            .map(|(day, holiday)| (day.to_string(), holiday.instead_of.map(|day| day.to_string())))
            .collect();
        assert_eq!(written, expected, "{id}");
    }
}

#[test]
fn each_nation_has_as_many_bank_holidays_as_it_should() {
    let counts = [("england_and_wales", 8), ("scotland", 9), ("northern_ireland", 10)];
    for (id, each_year) in counts {
        let proclaimed = usize::from(id == "scotland");
        assert_eq!(area(id).holidays.len(), 3 * each_year + proclaimed, "{id}");
    }
    assert!(area("england_and_wales").nations.contains(Nation::Wales));
}

/// From, by how many working days, in each of the four nations, and where the nation is not known.
const COUNTED: &[(&str, u16, [&str; 5])] = &[
    // Over Christmas 2026, with Boxing Day on a Saturday and 2 January in Scotland on a Saturday.
    ("2026-12-23", 3, ["2026-12-30", "2026-12-30", "2026-12-30", "2026-12-30", "2026-12-30"]),
    ("2026-12-30", 3, ["2027-01-05", "2027-01-05", "2027-01-06", "2027-01-05", "2027-01-05"]),
    // Over the year's end of 2027 to 2028, with two substitutes in Scotland.
    ("2027-12-31", 1, ["2028-01-04", "2028-01-04", "2028-01-05", "2028-01-04", "2028-01-04"]),
    ("2027-12-24", 2, ["2027-12-30", "2027-12-30", "2027-12-30", "2027-12-30", "2027-12-30"]),
    // Over Easter: Scotland works on the Monday, so that where nothing is known the Monday counts.
    ("2027-03-25", 1, ["2027-03-30", "2027-03-30", "2027-03-29", "2027-03-30", "2027-03-29"]),
    // August: Scotland early, the others late.
    ("2027-07-30", 1, ["2027-08-02", "2027-08-02", "2027-08-03", "2027-08-02", "2027-08-02"]),
    ("2027-08-27", 1, ["2027-08-31", "2027-08-31", "2027-08-30", "2027-08-31", "2027-08-30"]),
    // July and March: Northern Ireland alone; June and November: Scotland alone.
    ("2026-07-10", 1, ["2026-07-13", "2026-07-13", "2026-07-13", "2026-07-14", "2026-07-13"]),
    ("2027-03-16", 1, ["2027-03-17", "2027-03-17", "2027-03-17", "2027-03-18", "2027-03-17"]),
    ("2026-06-12", 1, ["2026-06-15", "2026-06-15", "2026-06-16", "2026-06-15", "2026-06-15"]),
    ("2026-11-27", 1, ["2026-11-30", "2026-11-30", "2026-12-01", "2026-11-30", "2026-11-30"]),
    // A plain fortnight, a leap day, and nothing to count.
    ("2026-11-20", 10, ["2026-12-04", "2026-12-04", "2026-12-07", "2026-12-04", "2026-12-04"]),
    ("2028-02-28", 2, ["2028-03-01", "2028-03-01", "2028-03-01", "2028-03-01", "2028-03-01"]),
    ("2026-12-25", 0, ["2026-12-25", "2026-12-25", "2026-12-25", "2026-12-25", "2026-12-25"]),
    // To the last working day that is covered.
    ("2028-12-27", 2, ["2028-12-29", "2028-12-29", "2028-12-29", "2028-12-29", "2028-12-29"]),
];

const PLACES: [Place; 5] =
    [Place::England, Place::Wales, Place::Scotland, Place::NorthernIreland, Place::NotSure];

#[test]
fn working_days_are_counted_over_each_nations_holidays() {
    for (from, count, expected) in COUNTED {
        for (place, expected) in PLACES.into_iter().zip(expected) {
            let reckoned = directory().calendar().working_days_after(place, day(from), *count);
            assert_eq!(reckoned, Reckoned::On(day(expected)), "{count} after {from} in {place}");
        }
    }
}

#[test]
fn beyond_the_data_there_is_no_date_only_the_earliest() {
    for place in PLACES {
        let reckoned = directory().calendar().working_days_after(place, day("2028-12-29"), 1);
        let (known_from, known_until) = (day("2026-01-01"), day("2028-12-31"));
        // A holiday in truth: nothing here says so, and nothing here claims the day.
        assert_eq!(
            reckoned,
            Reckoned::NotBefore { day: day("2029-01-01"), known_from, known_until },
            "{place}"
        );
        let before = directory().calendar().working_days_after(place, day("2025-12-30"), 2);
        assert!(matches!(before, Reckoned::NotBefore { .. }), "{place}");
        assert_eq!(directory().calendar().is_working_day(place, day("2029-01-01")), None);
        assert_eq!(
            directory().calendar().is_working_day(place, day("2029-01-06")),
            Some(false),
            "a Saturday"
        );
    }
}

#[test]
fn no_count_lands_on_a_day_off_or_skips_a_working_day() {
    let calendar = directory().calendar();
    for place in PLACES {
        let mut from = day("2026-01-01");
        while from < day("2028-06-01") {
            let Reckoned::On(one) = calendar.working_days_after(place, from, 1) else { panic!("{from}") };
            assert_eq!(calendar.is_working_day(place, one), Some(true));
            let mut between = from.plus_days(1);
            while between < one {
                assert_eq!(calendar.is_working_day(place, between), Some(false), "{between} in {place}");
                between = between.plus_days(1);
            }
            let two = calendar.working_days_after(place, from, 2);
            assert_eq!(two, calendar.working_days_after(place, one, 1), "{from} in {place}");
            from = from.plus_days(1);
        }
    }
}
