//! Each profile, counted over every calendar; what a length of time ends on; and what a counted day says of itself.

use candour::domain::deadline::{Caution, Timetable};
use candour::domain::directory::calendar::Reckoned;
use candour::domain::directory::clock::{Span, Step};
use candour::domain::directory::place::Place;
use candour::domain::{Day, State};
use proptest::prelude::*;

use super::directory;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn timetable(profile: &str, place: Place) -> Timetable<'static> {
    let profile = directory().profiles().get(profile).unwrap();
    Timetable::new(profile, directory().calendar(), place)
}

fn on(text: &str) -> Reckoned {
    Reckoned::On(day(text))
}

/// Profile, place and day; then acknowledgement, first decision, answer and the next update, each from that day.
const PROMISED: &[(&str, Place, &str, [&str; 4])] = &[
    // A plain week, and Christmas after 20 working days.
    ("default", Place::England, "2026-11-23", ["2026-11-26", "2026-11-30", "2026-12-21", "2026-12-21"]),
    // St Andrew's Day is Scotland's alone.
    ("default", Place::Scotland, "2026-11-23", ["2026-11-26", "2026-12-01", "2026-12-22", "2026-12-22"]),
    ("inwo", Place::Scotland, "2026-11-23", ["2026-11-26", "2026-12-01", "2026-12-22", "2026-12-22"]),
    // Over Christmas and New Year, with a substitute for Boxing Day, and in Scotland one for 2 January.
    ("default", Place::Wales, "2026-12-23", ["2026-12-30", "2027-01-04", "2027-01-25", "2027-01-25"]),
    ("inwo", Place::Scotland, "2026-12-23", ["2026-12-30", "2027-01-05", "2027-01-26", "2027-01-26"]),
    // St Patrick's Day is Northern Ireland's alone; Easter Monday is not Scotland's, and where nothing is known neither.
    (
        "default",
        Place::NorthernIreland,
        "2027-03-15",
        ["2027-03-19", "2027-03-23", "2027-04-15", "2027-04-15"],
    ),
    ("default", Place::England, "2027-03-15", ["2027-03-18", "2027-03-22", "2027-04-14", "2027-04-14"]),
    ("default", Place::NotSure, "2027-03-15", ["2027-03-18", "2027-03-22", "2027-04-13", "2027-04-13"]),
    ("default", Place::Elsewhere, "2027-03-15", ["2027-03-18", "2027-03-22", "2027-04-13", "2027-04-13"]),
    // Calendar days and months do not ask for holidays; 30 November plus three months is the last of February.
    (
        "seven_days_three_months",
        Place::Scotland,
        "2026-11-30",
        ["2026-12-07", "2026-12-14", "2027-02-28", "2026-12-30"],
    ),
    (
        "seven_days_three_months",
        Place::England,
        "2027-11-30",
        ["2027-12-07", "2027-12-14", "2028-02-29", "2027-12-30"],
    ),
    (
        "seven_days_three_months",
        Place::England,
        "2027-01-31",
        ["2027-02-07", "2027-02-14", "2027-04-30", "2027-02-28"],
    ),
];

#[test]
fn each_profile_promises_what_it_says() {
    for (profile, place, from, [acknowledge, decide, answer, update]) in PROMISED {
        let (timetable, from) = (timetable(profile, *place), day(from));
        let named = format!("{profile} in {place} from {from}");
        assert_eq!(timetable.acknowledge_by(from), on(acknowledge), "{named}");
        assert_eq!(timetable.step_by(Step::FirstDecision, from), on(decide), "{named}");
        assert_eq!(timetable.feedback_by(from), on(answer), "{named}");
        assert_eq!(timetable.step_by(Step::Update, from), on(update), "{named}");
        for (state, by) in [
            (State::Received, acknowledge),
            (State::Acknowledged, decide),
            (State::Reopened, decide),
            (State::Assessing, update),
            (State::AwaitingReporter, update),
        ] {
            assert_eq!(timetable.next_update(state, from), Some(on(by)), "{named}, {state:?}");
        }
        assert_eq!(timetable.next_update(State::Concluded, from), None, "{named}");
    }
}

/// A length, the day it starts on, and the day it ends on in England.
const ENDS: &[(Span, &str, Option<&str>)] = &[
    (Span::Immediately, "2026-11-23", None),
    (Span::AsSoonAsPracticable, "2026-11-23", None),
    (Span::Minutes(0), "2026-11-23", Some("2026-11-23")),
    (Span::Minutes(1_440), "2026-11-23", Some("2026-11-24")),
    (Span::Hours(23), "2026-11-23", Some("2026-11-23")),
    (Span::Hours(48), "2026-11-23", Some("2026-11-25")),
    (Span::Hours(72), "2026-12-24", Some("2026-12-27")),
    // Working hours begin on a working day: in office hours, after a weekend, after Christmas.
    (Span::WorkingHours(4), "2026-11-23", Some("2026-11-23")),
    (Span::WorkingHours(4), "2026-11-21", Some("2026-11-23")),
    (Span::WorkingHours(4), "2026-12-25", Some("2026-12-29")),
    (Span::WorkingHours(12), "2026-11-21", Some("2026-11-24")),
    (Span::WorkingHours(8), "2026-11-20", Some("2026-11-23")),
    (Span::WorkingDays(0), "2026-11-21", Some("2026-11-23")),
    (Span::WorkingDays(1), "2026-12-24", Some("2026-12-29")),
    (Span::Days(10), "2026-12-24", Some("2027-01-03")),
    (Span::Weeks(2), "2026-12-24", Some("2027-01-07")),
    (Span::Weeks(12), "2027-12-10", Some("2028-03-03")),
    // Months end on the same number, or on the month's last; leap years have one more.
    (Span::Months(1), "2027-01-31", Some("2027-02-28")),
    (Span::Months(1), "2028-01-31", Some("2028-02-29")),
    (Span::Months(1), "2028-02-29", Some("2028-03-29")),
    (Span::Months(12), "2026-12-31", Some("2027-12-31")),
    (Span::Months(8), "2026-06-30", Some("2027-02-28")),
    (Span::Months(3), "2026-03-31", Some("2026-06-30")),
    (Span::MonthsLessADay(3), "2026-03-15", Some("2026-06-14")),
    (Span::MonthsLessADay(3), "2026-12-01", Some("2027-02-28")),
    (Span::MonthsLessADay(6), "2026-10-01", Some("2027-03-31")),
    (Span::Years(1), "2028-02-29", Some("2029-02-28")),
    (Span::Years(4), "2028-02-29", Some("2032-02-29")),
    (Span::Years(5), "2026-11-23", Some("2031-11-23")),
    // The longest that a file can say is a day, and no panic.
    (Span::Years(u16::MAX), "2026-11-23", Some("9999-12-31")),
];

#[test]
fn every_length_ends_on_its_day() {
    for (within, from, ends) in ENDS {
        let ended = within.ends(directory().calendar(), Place::England, day(from));
        assert_eq!(ended, ends.map(on), "{within} from {from}");
        assert_eq!(within.names_a_length(), ends.is_some(), "{within}");
    }
}

#[test]
fn after_the_datas_end_a_day_is_the_earliest_and_says_so() {
    for place in Place::ALL.iter().copied() {
        let timetable = timetable("default", place);
        let last = day("2028-12-31");
        // 29 December is the last working day that is covered; a count that ends on it is certain.
        assert_eq!(timetable.acknowledge_by(day("2028-12-26")), on("2028-12-29"), "{place}");
        // 1 January 2029 is a Monday and a holiday, which nothing here knows and nothing claims.
        let beyond = timetable.acknowledge_by(day("2028-12-27"));
        let known_from = day("2026-01-01");
        assert_eq!(
            beyond,
            Reckoned::NotBefore { day: day("2029-01-01"), known_from, known_until: last },
            "{place}"
        );
        assert_eq!(beyond.earliest(), day("2029-01-01"));
        let cautions = timetable.cautions(Span::WorkingDays(3), beyond);
        assert_eq!(cautions[0], Caution::CalendarEnds { known_from, known_until: last }, "{place}");
        let said = cautions[0].to_string();
        assert!(said.contains("2028-12-31") && said.contains("earliest day that it can be"), "{said}");
    }
    // Calendar days need no holidays: they are certain for ever.
    let directive = timetable("seven_days_three_months", Place::England);
    assert_eq!(directive.feedback_by(day("2030-11-30")), on("2031-02-28"));
    assert_eq!(directive.cautions(Span::Months(3), directive.feedback_by(day("2030-11-30"))), []);
}

#[test]
fn a_day_counted_in_scotland_says_what_is_left_out() {
    let scotland = timetable("inwo", Place::Scotland);
    let due = scotland.acknowledge_by(day("2026-11-23"));
    let [caution] = scotland.cautions(Span::WorkingDays(3), due)[..] else { panic!("one caution") };
    assert_eq!(caution, Caution::LocalHolidays);
    assert!(caution.to_string().contains("local holidays are not counted"), "{caution}");
    assert_eq!(scotland.cautions(Span::Days(7), due), [], "calendar days have no holidays");
    let england = timetable("default", Place::England);
    assert_eq!(england.cautions(Span::WorkingDays(3), due), []);
    let nowhere = timetable("default", Place::NotSure);
    assert_eq!(nowhere.cautions(Span::WorkingDays(3), due), [Caution::NationNotKnown]);
}

fn places() -> impl Strategy<Value = Place> {
    prop::sample::select(Place::ALL)
}

fn spans() -> impl Strategy<Value = Span> {
    prop_oneof![
        (0_u16..5_000).prop_map(Span::Minutes),
        (0_u16..500).prop_map(Span::Hours),
        (0_u16..500).prop_map(Span::WorkingHours),
        (0_u16..500).prop_map(Span::Days),
        (0_u16..60).prop_map(Span::Weeks),
        (0_u16..24).prop_map(Span::Months),
        (1_u16..24).prop_map(Span::MonthsLessADay),
        (0_u16..4).prop_map(Span::Years),
        (0_u16..200).prop_map(Span::WorkingDays),
    ]
}

/// Days from 2025 to 2030: before the data, within it and after it.
fn days() -> impl Strategy<Value = Day> {
    (day("2025-06-01").number()..day("2030-01-01").number()).prop_map(Day::from_number)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_later_start_never_ends_earlier(place in places(), within in spans(), from in days(), later in 0_u16..40) {
        let calendar = directory().calendar();
        let one = within.ends(calendar, place, from).unwrap().earliest();
        let other = within.ends(calendar, place, from.plus_days(later)).unwrap().earliest();
        prop_assert!(one <= other, "{within} from {from} and {later} days later: {one}, {other}");
        prop_assert!(from <= one.plus_days(1), "only a month less a day may end before it begins");
    }

    #[test]
    fn working_time_never_ends_on_a_day_off(place in places(), from in days(), count in 0_u16..200, hours: bool) {
        let calendar = directory().calendar();
        let within = if hours { Span::WorkingHours(count) } else { Span::WorkingDays(count) };
        match within.ends(calendar, place, from).unwrap() {
            Reckoned::On(at) => prop_assert_eq!(calendar.is_working_day(place, at), Some(true), "{} from {}", within, from),
            Reckoned::NotBefore { day: at, known_until, known_from } => {
                prop_assert!(at.is_weekday());
                prop_assert!(from < known_from || known_until < at, "{} from {} is covered", within, from);
            }
        }
    }

    #[test]
    fn no_nation_waits_longer_than_its_own_days_say(place in places(), from in days(), count in 1_u16..60) {
        let calendar = directory().calendar();
        let anywhere = calendar.working_days_after(Place::NotSure, from, count).earliest();
        prop_assert!(anywhere <= calendar.working_days_after(place, from, count).earliest());
    }
}
