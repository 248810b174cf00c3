//! A clock that stood still has as many working days left as when it stopped.

use candour::domain::Day;
use candour::domain::deadline::Timetable;
use candour::domain::directory::calendar::Reckoned;
use candour::domain::directory::place::Place;
use proptest::prelude::*;

use super::directory;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn timetable(place: Place) -> Timetable<'static> {
    Timetable::new(directory().profiles().get("default").unwrap(), directory().calendar(), place)
}

#[test]
fn only_the_services_own_profile_lets_a_clock_stand_still() {
    for (profile, may) in [("default", true), ("inwo", false), ("seven_days_three_months", false)] {
        let profile = directory().profiles().get(profile).unwrap();
        let timetable = Timetable::new(profile, directory().calendar(), Place::Scotland);
        assert_eq!(timetable.profile().pauses, may, "{}", profile.id);
    }
    assert_eq!(directory().profiles().len(), 3, "a new profile says whether it pauses");
}

/// Place, due day, paused on, resumed on; due then.
const RESUMED: &[(Place, &str, &str, &str, &str)] = &[
    // Five working days, from Monday to Monday.
    (Place::England, "2026-12-03", "2026-11-23", "2026-11-30", "2026-12-10"),
    // St Andrew's Day within the pause: one working day fewer was lost.
    (Place::Scotland, "2026-12-03", "2026-11-23", "2026-12-01", "2026-12-10"),
    (Place::England, "2026-12-03", "2026-11-23", "2026-12-01", "2026-12-11"),
    // Over Christmas, with a substitute for Boxing Day; then New Year's Day lies on the way.
    (Place::England, "2026-12-30", "2026-12-23", "2026-12-29", "2027-01-04"),
    (Place::England, "2026-12-31", "2026-12-23", "2026-12-30", "2027-01-06"),
    (Place::Scotland, "2026-12-31", "2026-12-23", "2026-12-30", "2027-01-07"),
    // The twelfth of July, and its substitute.
    (Place::NorthernIreland, "2026-07-16", "2026-07-10", "2026-07-14", "2026-07-17"),
    (Place::England, "2026-07-16", "2026-07-10", "2026-07-14", "2026-07-20"),
    // A weekend, and a bank holiday alone: nothing was lost.
    (Place::England, "2026-11-26", "2026-11-20", "2026-11-22", "2026-11-26"),
    (Place::England, "2026-12-31", "2026-12-24", "2026-12-28", "2026-12-31"),
    // Paused on the last day: due when it goes on, or on the first working day after.
    (Place::England, "2026-11-26", "2026-11-26", "2026-12-03", "2026-12-03"),
    (Place::England, "2026-11-26", "2026-11-26", "2026-12-05", "2026-12-07"),
    // Missed before the pause: it stays missed.
    (Place::England, "2026-11-20", "2026-11-23", "2026-12-07", "2026-11-20"),
    // Paused and resumed on the same day.
    (Place::England, "2026-12-03", "2026-11-23", "2026-11-23", "2026-12-03"),
];

#[test]
fn a_due_day_moves_by_the_working_days_of_the_pause() {
    for (place, due, paused, resumed, then) in RESUMED {
        let moved = timetable(*place).resumed(day(due), day(paused), day(resumed));
        assert_eq!(moved, Reckoned::On(day(then)), "due {due}, paused from {paused} to {resumed} in {place}");
    }
}

#[test]
fn a_pause_that_ends_beyond_the_data_gives_no_certain_day() {
    let moved = timetable(Place::England).resumed(day("2028-12-20"), day("2028-12-18"), day("2029-01-08"));
    assert!(matches!(moved, Reckoned::NotBefore { day: at, .. } if at == day("2029-01-10")), "{moved:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_048, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_left_is_left(
        place in prop::sample::select(Place::ALL),
        from in day("2026-01-01").number()..day("2027-06-01").number(),
        left in 1_u16..60,
        stood in 0_u16..200,
    ) {
        let calendar = directory().calendar();
        let paused = Day::from_number(from);
        let due = calendar.working_days_after(place, paused, left).earliest();
        let resumed = paused.plus_days(stood);
        let Reckoned::On(moved) = timetable(place).resumed(due, paused, resumed) else { panic!("covered") };
        prop_assert!(due <= moved);
        prop_assert_eq!(calendar.is_working_day(place, moved), Some(true));
        prop_assert_eq!(calendar.working_days_between(place, resumed, moved), left);
        let lost = calendar.working_days_between(place, paused, resumed);
        prop_assert_eq!(calendar.working_days_between(place, due, moved), lost);
    }
}
