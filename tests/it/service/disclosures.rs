//! A name given in confidence, from the question to the answer: who is heard, who decides, who reads it, and what the
//! server is told of it.

use candour::domain::Action;
use serde_json::{Value, json};

use crate::support::disclosure::{ASKED, IN_CONFIDENCE, answers, in_confidence};
use crate::support::referral::{acts, assessing};
use crate::support::reporter::Kept;
use crate::support::{TestService, spawn_app};

const WHY: &str = "The coroner asks who was in the room.";
const INVENTED: &str = "zzzzzzzzzzzzzzzz";

fn asked(service: &TestService, urgent: bool) -> (String, Kept) {
    let (case, kept) = in_confidence(service, &[]);
    service.reviewer("bashir").ask_name(&case, ASKED, urgent, WHY).expect(200);
    (case, kept)
}

fn one(service: &TestService, query: &str) -> String {
    let found = service.tables().texts(query);
    assert_eq!(found.len(), 1, "{query}");
    found[0].clone()
}

fn state(service: &TestService) -> String {
    one(service, "SELECT state AS value FROM disclosures")
}

#[test]
fn a_name_is_asked_for_answered_released_and_read() {
    let service = spawn_app();
    let (case, kept) = asked(&service, false);
    let (bashir, conor) = (service.reviewer("bashir"), service.reviewer("conor"));
    assert_eq!(bashir.name_in(&case), None);
    let list = conor.get("/disclosures").expect(200);
    assert!(list.html().contains(ASKED) && list.html().contains("Waiting for the person who reported"));

    // The reporter is told why, and asked.
    let page = service.reporter().track(&kept.code).expect(200);
    for told in [WHY, "Bashir Khan", "A reviewer asked the custodians for your name.", "answer_name"] {
        assert!(page.html().contains(told), "{told}");
    }
    let done = answers(&service, &kept, ASKED, "yes", "Keep it from my manager.").expect(200);
    assert!(done.html().contains("Your answer was sent."));
    assert!(!done.html().contains("action=\"/track/answer_name\""));
    assert_eq!(state(&service), "answered");

    // The custodian decides, and cannot read what they release.
    let fetched = conor.fetch_asked(ASKED);
    assert_eq!(fetched.actions(), ["release_name", "refuse_name"]);
    conor.decide(ASKED, Action::ReleaseName, "They agree.").expect(200);
    assert_eq!(state(&service), "released");
    assert!(conor.fetch_asked(ASKED).actions().is_empty());
    assert!(conor.get("/disclosures?over=1").expect(200).html().contains("Released"));

    // Whoever can open the case reads the name; the reporter is told, with the reason.
    for reader in ["bashir", "alice", "lena"] {
        assert_eq!(service.reviewer(reader).name_in(&case).as_deref(), Some(IN_CONFIDENCE[1].1), "{reader}");
    }
    let page = service.reporter().track(&kept.code).expect(200);
    for told in ["They agree.", "A custodian gave your name to the reviewers of your report.", "Conor Daly"] {
        assert!(page.html().contains(told), "{told}");
    }
    let about_it: Vec<String> = acts(&service, &case)
        .into_iter()
        .filter(|act| act.contains(".name_") || act.contains("disclosure_opened"))
        .collect();
    assert_eq!(
        about_it,
        [
            format!("bashir case.name_asked disclosure-{ASKED}/0"),
            format!("reporter case.name_answered disclosure-{ASKED}/1"),
            format!("conor case.disclosure_opened disclosure-{ASKED}"),
            format!("conor case.disclosure_opened disclosure-{ASKED}"),
            format!("conor case.name_released disclosure-{ASKED}/2"),
            format!("conor case.disclosure_opened disclosure-{ASKED}"),
        ]
    );
}

#[test]
fn a_refusal_is_told_and_it_can_be_asked_again() {
    let service = spawn_app();
    let (case, kept) = asked(&service, false);
    let (bashir, conor) = (service.reviewer("bashir"), service.reviewer("conor"));
    bashir.ask_name(&case, INVENTED, false, WHY).expect(422);
    // No answer is needed to say no.
    conor.decide(ASKED, Action::RefuseName, "It can be done without.").expect(200);
    assert_eq!(bashir.name_in(&case), None);
    let page = service.reporter().track(&kept.code).expect(200);
    for told in ["Your name was not handed on.", "It can be done without."] {
        assert!(page.html().contains(told), "{told}");
    }
    let late = answers(&service, &kept, ASKED, "yes", "").expect(409);
    assert!(late.html().contains("it was answered or decided before"));
    bashir.ask_name(&case, INVENTED, false, "For another reason.").expect(200);
}

#[test]
fn without_an_answer_the_reporter_has_five_working_days() {
    let service = spawn_app();
    let (case, _) = asked(&service, false);
    let conor = service.reviewer("conor");
    assert_eq!(conor.fetch_asked(ASKED).actions(), ["refuse_name"]);
    let until = one(&service, "SELECT decide_from AS value FROM disclosures");
    let promised = conor.fetch_asked(ASKED).json["decide_from"].as_str().unwrap().to_owned();
    assert_eq!(until, promised);
    let early = conor.decide(ASKED, Action::ReleaseName, "Now.").expect(422);
    assert!(early.text().contains("still has time"));
    assert_eq!(state(&service), "asked");

    let mut days = 0;
    while service.app.today().to_string() < promised {
        let conor = service.reviewer("conor");
        assert!(!conor.fetch_asked(ASKED).actions().contains(&"release_name"), "on day {days}");
        service.clock.forward(86_400);
        days += 1;
    }
    assert!((5..=12).contains(&days), "{days} days are five working days");
    let conor = service.reviewer("conor");
    conor.decide(ASKED, Action::ReleaseName, "They had the time.").expect(200);
    assert_eq!(service.reviewer("bashir").name_in(&case).as_deref(), Some(IN_CONFIDENCE[1].1));
}

#[test]
fn what_cannot_wait_is_decided_at_once() {
    let service = spawn_app();
    let (case, kept) = asked(&service, true);
    let page = service.reporter().track(&kept.code).expect(200);
    assert!(page.html().contains("The reviewer says that this cannot wait."));
    service.reviewer("conor").decide(ASKED, Action::ReleaseName, "A life may hang on it.").expect(200);
    assert_eq!(service.reviewer("alice").name_in(&case).as_deref(), Some(IN_CONFIDENCE[1].1));
}

#[test]
fn who_takes_the_report_back_is_named_to_nobody() {
    let service = spawn_app();
    let (case, kept) = asked(&service, true);
    let conor = service.reviewer("conor");
    let release = conor.decision_json(ASKED, Action::ReleaseName, "Now.");
    let reporter = service.reporter();
    let page = reporter.track(&kept.code).expect(200);
    reporter.step(&page, "withdraw", &[("sure", "yes")]).expect(200);
    conor.post_decision(ASKED, &release).expect(422);
    assert_eq!(state(&service), "refused");
    assert_eq!(service.reviewer("bashir").name_in(&case), None);
}

#[test]
fn only_a_name_given_in_confidence_can_be_asked_for() {
    let service = spawn_app();
    let (case, _) = assessing(&service);
    let bashir = service.reviewer("bashir");
    let offered = bashir.bundle_json(&case)["actions"].to_string();
    assert!(!offered.contains("ask_name"));
    let refused = bashir.ask_name(&case, ASKED, false, WHY).expect(422);
    assert!(refused.text().contains("no name that is kept in confidence"));
}

#[test]
fn nobody_but_the_custodians_who_were_asked_finds_it() {
    let service = spawn_app();
    asked(&service, false);
    let before = service.tables().count("entries");
    let conor = service.reviewer("conor");
    let decision = conor.decision_json(ASKED, Action::RefuseName, "No.");
    for person in ["bashir", "lena", "cqc-desk"] {
        let person = service.reviewer(person);
        for path in ["/disclosures/ID", "/api/v1/disclosures/ID", "/disclosures"] {
            let ask = |id: &str| person.get(&path.replace("ID", id)).expect(404).in_full();
            assert_eq!(ask(ASKED), ask(INVENTED), "{path}");
        }
        person.post_decision(ASKED, &decision).expect(404);
    }
    assert_eq!(conor.get(&format!("/api/v1/disclosures/{INVENTED}")).expect(404).text(), {
        // The row is there, and this custodian was not asked.
        service.tables().execute(&["UPDATE disclosure_custodians SET account = 'somebody'"]);
        conor.get(&format!("/api/v1/disclosures/{ASKED}")).expect(404).text()
    });
    assert!(!conor.get("/disclosures").expect(200).html().contains(ASKED));
    conor.post_decision(ASKED, &decision).expect(404);
    assert_eq!(service.tables().count("entries"), before);
    assert_eq!(state(&service), "asked");
}

/// Whom the reporter kept out is asked nothing, whatever a reviewer's browser asks for.
#[test]
fn a_custodian_whom_the_reporter_kept_out_is_not_asked() {
    let service = spawn_app();
    // The only custodian: without one, no report can be sent in confidence at all.
    let page = service.reporter().check(&[IN_CONFIDENCE.as_slice(), &[("excluded", "conor")]].concat());
    assert_ne!(page.status, 200);
    assert_eq!(service.tables().count("cases"), 0);
}

#[test]
fn a_request_names_custodians_in_office_and_is_sealed_to_as_many() {
    let service = spawn_app();
    let (case, _) = in_confidence(&service, &[]);
    let bashir = service.reviewer("bashir");
    let honest = bashir.ask_name_json(&case, ASKED, false, WHY);
    let with = |path: &str, value: Value| {
        let mut change = honest.clone();
        *change.pointer_mut(path).expect(path) = value;
        bashir.post_change(&case, &change)
    };
    for (custodians, status) in
        [(json!([]), 422), (json!(["bashir"]), 422), (json!(["conor", "conor"]), 422), (json!("conor"), 400)]
    {
        with("/details/custodians", custodians).expect(status);
    }
    with("/details/urgent", json!("no")).expect(400);
    with("/details", Value::Null).expect(400);
    with("/target", json!(ASKED)).expect(422);
    with("/entry/thread", json!("shared")).expect(400);
    with("/entry/thread", json!(format!("disclosure-{INVENTED}"))).expect(409);
    assert_eq!(service.tables().count("disclosures"), 0);
    bashir.post_change(&case, &honest).expect(200);
}

#[test]
fn the_second_of_two_decisions_is_told() {
    let service = spawn_app();
    let (_, kept) = asked(&service, true);
    let conor = service.reviewer("conor");
    let first = conor.decision_json(ASKED, Action::RefuseName, "No.");
    answers(&service, &kept, ASKED, "no", "").expect(200);
    let meanwhile = conor.post_decision(ASKED, &first).expect(409).json();
    assert_eq!(meanwhile["bundle"]["state"], "answered");
    conor.decide(ASKED, Action::RefuseName, "They said no.").expect(200);
}
