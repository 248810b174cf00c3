//! The clocks that a decision starts.

use candour::domain::Day;
use candour::domain::deadline::{Caution, Force, Known, RunningClock, Start, Timetable, clocks_for};
use candour::domain::directory::calendar::Reckoned;
use candour::domain::directory::clock::Span;
use candour::domain::directory::place::Place;
use candour::domain::routing::decide;

use super::directory;
use super::given::of_tables;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn clocks(given: &str, profile: &str, place: Place, known: &Known<'_>) -> Vec<RunningClock<'static>> {
    let given = of_tables(&[&given.parse().unwrap()]);
    assert_eq!(given.place, place);
    let decision = decide(directory(), &given);
    let timetable =
        Timetable::new(directory().profiles().get(profile).unwrap(), directory().calendar(), place);
    clocks_for(&decision, &timetable, known)
}

fn clock<'c>(clocks: &'c [RunningClock<'static>], id: &str) -> &'c RunningClock<'static> {
    clocks.iter().find(|clock| clock.id == id).unwrap_or_else(|| panic!("no {id} among {clocks:?}"))
}

const EXPOSED: &str = r#"
nation = "england"
setting = "nhs"
about = ["organisation_or_system"]
categories = ["rad_dose", "candour_failure", "workplace_safety"]
urgency = "high"
reporter = "employee"
nhs_funded = true
"#;

#[test]
fn what_binds_others_is_information_and_has_a_day_only_where_its_start_is_known() {
    let running = clocks(EXPOSED, "default", Place::England, &Known::received(day("2026-11-23")));
    for (id, from) in [
        ("irmer_immediate", "employer_knows_or_has_reason_to_believe"),
        ("irmer_notify", "incident_discovered"),
        ("irmer_report", "incident_discovered"),
        ("riddor_10", "incident"),
        ("candour_england", "provider_aware"),
    ] {
        let clock = clock(&running, id);
        assert_eq!(
            (clock.force, clock.starts, clock.due),
            (Force::Information, Start::When(from), None),
            "{id}"
        );
    }
    let discovered = [("incident_discovered", day("2026-12-10")), ("provider_aware", day("2026-12-10"))];
    let known = Known { others: &discovered, ..Known::received(day("2026-11-23")) };
    let running = clocks(EXPOSED, "default", Place::England, &known);
    let due = |id: &str| clock(&running, id).due;
    assert_eq!(due("irmer_notify"), Some(Reckoned::On(day("2026-12-24"))));
    assert_eq!(due("irmer_report"), Some(Reckoned::On(day("2027-03-04"))));
    assert_eq!(due("candour_england"), None, "the regulation sets no number of days");
    assert_eq!(clock(&running, "candour_england").starts, Start::On(day("2026-12-10")));
}

#[test]
fn the_services_own_clocks_are_promises_of_the_profile_in_force() {
    let (received, acknowledged) = (day("2026-11-23"), day("2026-11-24"));
    let known = Known { acknowledged: Some(acknowledged), ..Known::received(received) };
    for (profile, [acknowledge, decide, answer]) in [
        ("default", ["2026-11-26", "2026-12-01", "2026-12-22"]),
        ("seven_days_three_months", ["2026-11-30", "2026-12-08", "2027-02-24"]),
    ] {
        let running = clocks(EXPOSED, profile, Place::England, &known);
        let by = |id: &str| {
            let clock = clock(&running, id);
            assert_eq!(clock.force, Force::Promise, "{id}");
            clock.due
        };
        assert_eq!(by("svc_ack"), Some(Reckoned::On(day(acknowledge))), "{profile}");
        assert_eq!(by("svc_route"), Some(Reckoned::On(day(decide))), "{profile}");
        assert_eq!(by("svc_outcome"), Some(Reckoned::On(day(answer))), "{profile}");
        // Nobody said when the reporter last heard.
        assert_eq!(by("svc_update"), None, "{profile}");
        assert_eq!(clock(&running, "svc_update").starts, Start::When("last_update"));
        // No step of a profile: as long as its own file says.
        assert_eq!(by("svc_feedback_max"), Some(Reckoned::On(day("2027-02-24"))), "{profile}");
    }
    let before = clocks(EXPOSED, "default", Place::England, &Known::received(received));
    assert_eq!(clock(&before, "svc_route").due, None, "not acknowledged yet");
}

#[test]
fn clocks_of_other_nations_are_left_out_and_scotlands_days_say_what_they_leave_out() {
    let scotland = EXPOSED.replace("england", "scotland");
    let known = Known { acknowledged: Some(day("2026-11-24")), ..Known::received(day("2026-11-23")) };
    let running = clocks(&scotland, "inwo", Place::Scotland, &known);
    assert!(running.iter().all(|clock| clock.id != "candour_england"), "{running:?}");
    let acknowledged = clock(&running, "svc_ack");
    assert_eq!(acknowledged.within, Span::WorkingDays(3));
    assert_eq!(acknowledged.cautions, [Caution::LocalHolidays]);
    clock(&running, "candour_scotland_notify");
}

#[test]
fn a_clock_that_nobody_saw_in_force_has_no_day() {
    let given = EXPOSED.replace("candour_failure", "detriment").replace("rad_dose", "safeguarding_child");
    let others = [("aware", day("2026-11-20")), ("detriment", day("2026-11-20"))];
    let known = Known { others: &others, ..Known::received(day("2026-11-23")) };
    let running = clocks(&given, "default", Place::England, &known);
    let planned = clock(&running, "tribunal_gb_new");
    assert_eq!((planned.starts, planned.due), (Start::On(day("2026-11-20")), None));
    // Three months less a day: the day of the act is the first.
    assert_eq!(clock(&running, "tribunal_gb_old").due, Some(Reckoned::On(day("2027-02-19"))));
}
