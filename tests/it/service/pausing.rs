//! Whatever is said while a clock stands still, it goes on with the working days that were left.

use candour::domain::Action;

use crate::support::reporter::{ANONYMOUS, Kept};
use crate::support::{TestService, spawn_app};

const WEEK: u64 = 7 * 24 * 3_600;

/// Reports a concern that is then looked into.
fn assessed(service: &TestService) -> (Kept, String) {
    let before = service.reviewer("alice").queue("/");
    let kept = service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.queue("/").into_iter().find(|case| !before.contains(case)).expect("a new case");
    alice.assess(&case);
    (kept, case)
}

fn due(service: &TestService, case: &str) -> String {
    service.tables().texts(&format!("SELECT due_on AS value FROM cases WHERE id = '{case}'")).remove(0)
}

#[test]
fn what_is_said_during_a_pause_moves_no_date() {
    let service = spawn_app();
    let ((kept, spoken), (_, silent)) = (assessed(&service), assessed(&service));
    let first = due(&service, &spoken);
    service.clock.forward(WEEK);
    for case in [&spoken, &silent] {
        service.reviewer("alice").act(case, Action::Pause, "We wait for the scan.").expect(200);
    }
    service.clock.forward(2 * WEEK);
    let said = [(Action::Message, "The scan is not there yet."), (Action::Ask, "Which room was it?")];
    for (action, words) in said {
        service.reviewer("alice").act(&spoken, action, words).expect(200);
        assert_eq!(due(&service, &spoken), first, "{action:?}");
    }
    let reporter = service.reporter();
    reporter.reply(&reporter.track(&kept.code).expect(200), "Room 2.").expect(200);
    assert_eq!(due(&service, &spoken), first, "the reporter's answer");
    service.clock.forward(WEEK);
    for case in [&spoken, &silent] {
        service.reviewer("alice").act(case, Action::Unpause, "Here it is.").expect(200);
    }
    assert_eq!(due(&service, &spoken), due(&service, &silent));
    assert!(due(&service, &spoken) > first, "three weeks stood still");
    service.reviewer("alice").act(&spoken, Action::Message, "We go on.").expect(200);
    assert_ne!(due(&service, &spoken), due(&service, &silent), "a clock that runs follows what is said");
}
