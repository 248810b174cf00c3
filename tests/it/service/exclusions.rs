//! Whom the reporter keeps out learns nothing of the case, not even that there is one.

use candour::app::leave::{Wish, leave};
use candour::domain::Action;
use candour::web::staff::access::{Access, ROUTES};

use crate::support::reporter::ANONYMOUS;
use crate::support::staff::account;
use crate::support::{Reviewer, spawn_app};

/// Every page and every list there is, whole: what somebody gets at each address of the table that names no case.
fn everything(person: &Reviewer<'_>) -> Vec<(&'static str, Vec<u8>)> {
    let of_nothing = |row: &&Access| row.method == "GET" && !row.pattern.contains('{');
    let answer = |row: &Access| {
        let (status, headers, body) = person.get(row.pattern).in_full();
        (row.pattern, format!("{status} {headers:?} ").into_bytes().into_iter().chain(body).collect())
    };
    ROUTES.iter().filter(of_nothing).map(answer).collect()
}

#[test]
fn whoever_is_excluded_sees_the_same_with_and_without_the_case() {
    for name in ["bashir", "lena"] {
        let service = spawn_app();
        let (alice, excluded) = (service.reviewer("alice"), service.reviewer(name));
        let look = || {
            let mut seen = everything(&excluded);
            seen.extend([("closed", excluded.get("/?closed=1").expect(200).in_full().2)]);
            seen
        };
        let before = look();
        assert!(before.len() > 10, "{}", before.len());

        let mut fields = ANONYMOUS.to_vec();
        fields.extend([("excluded", name), ("danger", "yes")]);
        let kept = service.reporter().report(&fields);
        let case = alice.only_case();
        assert_eq!(look(), before);
        let held = format!("SELECT person AS value FROM grants WHERE person = '{name}'");
        assert!(service.tables().texts(&held).is_empty());

        let opened = alice.open(&case);
        let report = opened.report().expect("a report");
        assert_eq!(report.excluded, [account(name)]);
        assert!(report.staff.iter().all(|person| person.name.as_str() != name));
        alice.act(&case, Action::Acknowledge, "Read.").expect(200);
        service.reporter().reply(&service.reporter().track(&kept.code), "Thank you.").expect(200);
        assert_eq!(look(), before, "nor when it goes on");
        alice.act(&case, Action::Assess, "").expect(200);
        alice.act(&case, Action::ConcludeAction, "Done.").expect(200);
        assert_eq!(look(), before, "nor when it is closed");
    }
}

#[test]
fn an_excluded_lead_is_told_nothing_by_the_list_of_leavers() {
    let service = spawn_app();
    let lena = service.reviewer("lena");
    let leaving = Wish { account: account("alice"), until: None, even_so: false };
    service.run(leave(&service.app.database, &service.app.keys, leaving, service.app.today())).unwrap();
    let look = || {
        ["/leavers", "/api/v1/leavers", "/api/v1/leavers/alice/cases?to=bashir", "/api/v1/queue", "/"]
            .map(|path| lena.get(path).expect(200).in_full())
    };
    let before = look();
    let mut fields = ANONYMOUS.to_vec();
    fields.extend([("excluded", "lena"), ("danger", "yes")]);
    service.reporter().report(&fields);
    let case = service.reviewer("alice").only_case();
    assert_eq!(look(), before);
    service.reviewer("alice").act(&case, Action::Acknowledge, "Read.").expect(200);
    assert_eq!(look(), before, "nor when it goes on");
}

#[test]
fn an_excluded_custodian_keeps_no_name() {
    let service = spawn_app();
    let fields = [
        ("mode", "confidential"),
        ("reporter_name", "Morgan"),
        ("reporter_contact", "x"),
        ("happened", "y"),
        ("excluded", "conor"),
    ];
    // There is no other custodian: the form says so instead of sealing to nobody.
    let page = service.reporter().check(&fields).expect(422);
    assert!(page.html().contains("#question-excluded"));
    assert_eq!(service.tables().count("cases"), 0);
}

#[test]
fn a_name_given_in_confidence_opens_for_no_reviewer() {
    let service = spawn_app();
    let kept = service.reporter().report(&[
        ("mode", "confidential"),
        ("reporter_name", "Morgan Ellis"),
        ("reporter_contact", "by post"),
        ("happened", "y"),
    ]);
    let alice = service.reviewer("alice");
    let opened = alice.open(&alice.only_case());
    let verdicts: Vec<&str> = opened.shared.iter().map(|entry| entry.as_str()).collect();
    assert_eq!(verdicts, ["verified", "for_custodians"]);
    let answers = &opened.report().expect("a report").answers;
    assert_eq!((answers.reporter_name(), answers.reporter_contact()), (None, None));
    let page = service.reporter().track(&kept.code).expect(200);
    assert!(!page.text().contains("Morgan Ellis"), "a found code names nobody");
}
