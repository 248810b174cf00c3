//! Nothing that is stored about a case, or logged, is finer than the day (invariant I8).

use candour::domain::{Action, Day};

use crate::support::clock::NOON;
use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

/// Whether a text holds something like `12:34`, or seconds since 1970 of these years.
fn tells_a_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let clock = (0..bytes.len()).any(|at| digit(at) && bytes.get(at + 1) == Some(&b':') && digit(at + 2));
    let seconds = text.split(|c: char| !c.is_ascii_digit()).any(|run| (10..=19).contains(&run.len()));
    clock || seconds
}

#[test]
fn times_are_recognised() {
    for time in ["2026-11-22T23:24:25Z", "9:05", "1795003200", "at 1795003200123 ms"] {
        assert!(tells_a_time(time), "{time}");
    }
    for none in ["2026-11-22", "shared/0", "case.opened", "tcp: 4"] {
        assert!(!tells_a_time(none), "{none}");
    }
}

#[test]
fn the_database_knows_the_day_of_a_case_and_nothing_finer() {
    let service = spawn_app();
    service.clock.forward(4_321);
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Read.").expect(200);
    alice.act(&case, Action::Note, "Among us.").expect(200);
    reporter.reply(&reporter.track(&kept.code).expect(200), "Thank you.").expect(200);
    alice.get(&format!("/cases/{case}/grant.age")).expect(200);

    let file = service.tables();
    let mut values = 0;
    for table in ["service", "people", "cases", "entries", "grants", "audit"] {
        for column in file.columns(table) {
            let text = format!(
                "SELECT CAST({column} AS TEXT) AS value FROM {table} WHERE typeof({column}) != 'blob'"
            );
            for value in file.texts(&text) {
                assert!(!tells_a_time(&value), "{table}.{column} holds {value}");
                values += 1;
            }
            let seconds = (NOON + 4_321).to_be_bytes();
            for value in file.bytes(&format!("SELECT hex({column}) AS value FROM {table}")) {
                assert!(!value.windows(4).any(|window| window == &seconds[4..]), "{table}.{column}");
            }
        }
    }
    assert!(values > 50, "hardly anything was looked at");
    for day in file.texts("SELECT day AS value FROM audit UNION SELECT received_on FROM cases") {
        assert_eq!(Day::parse(&day), Ok(service.app.today()));
    }
}

#[test]
fn what_the_reporter_and_the_reviewer_wrote_bears_a_day() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Read.").expect(200);
    for entry in alice.open(&case).shared {
        let document = entry.verified().expect("a verified entry");
        let line = String::from_utf8(document.line().to_vec()).unwrap();
        assert!(line.contains("\"day\":\"2026-11-18\""));
        // The keys in it are random and may hold any digits.
        assert!(!line.contains("T12:") && !line.contains("17950"), "a time in a sealed document");
    }
}
