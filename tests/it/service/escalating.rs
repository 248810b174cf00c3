//! What is overdue is put before the leads, once.

use std::time::Duration;

use candour::app::escalate;
use candour::db::Database;
use candour::db::cases::{self, Case};
use candour::domain::{Day, State};

use crate::support::crowd::{insert, plain};
use crate::support::installation::Installation;
use crate::support::{TestService, spawn_app};

fn escalated(service: &TestService) -> Vec<String> {
    service.tables().texts("SELECT id AS value FROM cases WHERE escalated ORDER BY id")
}

fn rows(service: &TestService) -> Vec<String> {
    let query = "SELECT chain || ' ' || actor || ' ' || subject AS value FROM audit WHERE act = 'case.escalated' ORDER BY chain, n";
    service.tables().texts(query)
}

#[test]
fn a_row_that_cannot_be_read_keeps_no_other_from_the_leads() {
    let service = spawn_app();
    let today = service.app.today();
    let mut all: Vec<Case> = (0..4).map(|number| plain(number, today)).collect();
    for case in &mut all {
        case.due_on = Some(Day::from_number(today.number() - 1));
    }
    insert(&service, all.clone(), &["alice", "lena"]);
    let (unread, unchained) = (&all[1].id, &all[2].id);
    let zero = service.tables().literal(&[0]);
    let spoil = format!("UPDATE cases SET signer = {zero} WHERE id = '{unread}'");
    let begun = format!("INSERT INTO audit VALUES ('{unchained}', 1, '{today}', 'x', 'x', '', {zero})");
    service.tables().execute(&[&spoil, &begun]);
    assert_eq!(service.run(escalate::overdue(&service.app)).unwrap(), 2);
    let mut expected = vec![all[0].id.to_string(), all[3].id.to_string()];
    expected.sort();
    assert_eq!(escalated(&service), expected);
}

#[test]
fn overdue_cases_are_escalated_once_by_however_many() {
    let service = spawn_app();
    let today = service.app.today();
    let yesterday = Day::from_number(today.number() - 1);
    let mut all: Vec<Case> = (0..450).map(|number| plain(number, today)).collect();
    for case in &mut all[..430] {
        case.due_on = Some(yesterday);
    }
    all[0].due_on = Some(today);
    all[1].handling.paused_on = Some(yesterday);
    all[2].state = State::Concluded;
    all[3].due_on = None;
    all[4].danger = true;
    insert(&service, all.clone(), &["alice", "lena"]);
    let (one, other) = service.run(async {
        let (one, other) = tokio::join!(escalate::overdue(&service.app), escalate::overdue(&service.app));
        (one.unwrap(), other.unwrap())
    });
    let mut expected: Vec<String> = all[4..430].iter().map(|case| case.id.to_string()).collect();
    expected.sort();
    assert_eq!((one + other, escalated(&service)), (426, expected.clone()));
    assert_eq!(rows(&service), expected.iter().map(|id| format!("{id} service ")).collect::<Vec<_>>());
    assert_eq!(service.run(escalate::overdue(&service.app)).unwrap(), 0);
    let lead = service.reviewer("lena").get("/").expect(200).text();
    assert!(lead.contains("More than 50 cases are escalated"));
    assert!(!service.reviewer("alice").get("/").expect(200).text().contains("cases are escalated"));
    // At midnight what was due today is late; what stands still is not.
    service.clock.forward(24 * 3_600);
    assert_eq!(service.run(escalate::overdue(&service.app)).unwrap(), 1);
    let mut moved = all[0].clone();
    moved.due_on = Some(today.plus_days(9));
    let id = moved.id.to_string();
    service.run(service.app.database.write(move |connection| cases::save(connection, &moved))).unwrap();
    assert!(!escalated(&service).contains(&id), "a due day that moved on is no longer before the leads");
}

#[test]
fn a_service_that_runs_does_it_by_itself() {
    let made = Installation::with_keys();
    let database = Database::open(made.tables().url()).unwrap();
    let long_ago = Day::from_number(20_000);
    let case = Case { due_on: Some(long_ago), ..plain(0, long_ago) };
    let stored = database.write(move |connection| cases::insert(connection, &[0; 32], &case));
    actix_web::rt::System::new().block_on(stored).unwrap();
    let file = made.tables();
    let escalated = || file.texts("SELECT subject AS value FROM audit WHERE act = 'case.escalated'").len();
    assert_eq!(escalated(), 0);
    let mut serving = made.serve(&[]);
    let mut looked = 0;
    while escalated() == 0 && looked < 100 {
        looked += 1;
        std::thread::sleep(Duration::from_millis(100));
    }
    assert_eq!(escalated(), 1, "{}", serving.running.log());
    assert!(serving.running.terminate().success());
}
