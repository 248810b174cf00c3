//! Clocks and profiles are the ones that were promised.

use candour::domain::directory::clock::{Clock, Owner, Span};
use candour::domain::directory::place::Place;

use super::directory;

fn clock(id: &str) -> &'static Clock {
    directory().clocks().get(id).unwrap_or_else(|| panic!("{id} is gone"))
}

#[test]
fn the_default_profile_is_what_the_service_promises() {
    let profile = directory().profiles().get("default").unwrap();
    assert_eq!(profile.acknowledge, Span::WorkingDays(3));
    assert_eq!(profile.first_decision, Span::WorkingDays(5));
    assert_eq!(profile.feedback, Span::WorkingDays(20));
    assert_eq!(profile.update, Span::WorkingDays(20));
    for (id, span) in [
        ("svc_ack", profile.acknowledge),
        ("svc_route", profile.first_decision),
        ("svc_outcome", profile.feedback),
        ("svc_update", profile.update),
    ] {
        assert_eq!((clock(id).within, &clock(id).owner), (span, &Owner::Service), "{id}");
    }
}

#[test]
fn the_other_profiles_follow_their_standards() {
    let inwo = directory().profiles().get("inwo").unwrap();
    assert_eq!(inwo.acknowledge, clock("inwo_stage2_ack").within);
    assert_eq!(inwo.first_decision, clock("inwo_stage1").within);
    assert_eq!(inwo.feedback, clock("inwo_stage2").within);
    let directive = directory().profiles().get("seven_days_three_months").unwrap();
    assert_eq!((directive.acknowledge, directive.feedback), (Span::Days(7), Span::Months(3)));
    assert_eq!((clock("eu_ack").within, clock("eu_feedback").within), (Span::Days(7), Span::Months(3)));
}

#[test]
fn clocks_of_law_are_as_the_law_has_them() {
    for (id, within) in [
        ("irmer_immediate", Span::Immediately),
        ("irmer_notify", Span::Weeks(2)),
        ("irmer_report", Span::Weeks(12)),
        ("irr17_loss", Span::Immediately),
        ("riddor_10", Span::Days(10)),
        ("riddor_15", Span::Days(15)),
        ("candour_england", Span::AsSoonAsPracticable),
        ("candour_wales_written", Span::WorkingDays(5)),
        ("candour_scotland_notify", Span::Months(1)),
        ("gdpr_72h", Span::Hours(72)),
    ] {
        assert_eq!(clock(id).within, within, "{id}");
        assert_ne!(clock(id).owner, Owner::Service, "{id} is no promise of ours");
    }
}

#[test]
fn a_clock_runs_in_its_nations_alone() {
    assert!(
        clock("riddor_15").runs_in(Place::Scotland) && !clock("riddor_15").runs_in(Place::NorthernIreland)
    );
    assert!(clock("inwo_stage1").runs_in(Place::Scotland) && !clock("inwo_stage1").runs_in(Place::England));
    assert!(clock("irmer_notify").runs_in(Place::NorthernIreland));
    assert!(clock("tribunal_ni").runs_in(Place::NotSure), "where nothing is known any of them may run");
}
