//! Classifying, where a case can go, and linking, over HTTP.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::change_case::Facts;
use candour::app::staff_client::Doing;
use candour::crypto::data::{Data, Task};
use candour::domain::Action;
use candour::domain::referral::Basis;
use candour::domain::workflow::Target;
use serde_json::{Value, json};

use crate::support::referral::assessing;
use crate::support::reporter::ANONYMOUS;
use crate::support::reviewer::Reviewer;
use crate::support::{TestService, referral, spawn_app, staff};

fn with_case(service: &TestService) -> (Reviewer<'_>, String) {
    service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    (alice, case)
}

fn assessed() -> Value {
    json!({
        "routing": {
            "nation": "england", "setting": "nhs", "about": ["organisation_or_system"],
            "categories": ["rad_dose"], "urgency": "high", "reporter": "employee", "flags": [], "nhs_funded": true,
        },
        "severity": "moderate", "likelihood": "possible", "candour": "engaged", "irmer": "notifiable",
    })
}

/// A classification whose sealed part is a note's: the server sees no difference, only kind, size and readers.
fn classify(alice: &Reviewer<'_>, case: &str, details: &Value) -> Value {
    let mut change = alice.change(case, candour::domain::Action::Note, "Sealed.");
    change["action"] = json!("classify");
    change["details"] = details.clone();
    change
}

#[test]
fn what_was_classified_decides_where_a_case_can_go() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let routing = format!("/api/v1/cases/{case}/routing");
    let ask = |days: Value| alice.post(&routing, &days);
    let unknown = || json!({ "happened": null, "known": null });
    assert!(ask(unknown()).expect(422).detail().starts_with("Classify the concern first"));
    let changes = format!("/api/v1/cases/{case}/changes");
    let bundle = alice.post(&changes, &classify(&alice, &case, &assessed())).expect(200).json();
    assert_eq!(bundle["classification"], assessed());

    let answer = ask(json!({ "known": "2026-11-16", "happened": "2026-11-12" })).expect(200).json();
    let bodies = answer["bodies"].as_array().unwrap();
    let cqc = bodies.iter().find(|body| body["id"].as_str().unwrap().starts_with("cqc")).expect("the CQC");
    for key in ["rules", "reasons", "basis", "contacts"] {
        assert!(!cqc[key].as_array().unwrap().is_empty(), "{key}");
    }
    assert!(
        answer["others"]
            .as_array()
            .unwrap()
            .iter()
            .all(|other| bodies.iter().all(|it| it["id"] != other["id"]))
    );
    let clock = |id: &str| {
        let clocks = answer["clocks"].as_array().unwrap();
        clocks.iter().find(|clock| clock["id"] == id).unwrap_or_else(|| panic!("no clock {id}")).clone()
    };
    assert_eq!(clock("irmer_notify")["due_on"], "2026-11-30", "two weeks from the day it was known");
    assert_eq!(clock("irmer_notify")["promise"], false);
    assert_eq!(clock("svc_ack")["promise"], true);
    let plain = ask(unknown()).expect(200).json();
    let same =
        |answer: &Value| (answer["bodies"].clone(), answer["first"].clone(), answer["edition"].clone());
    assert_eq!(same(&plain), same(&answer));
    let kept = service.tables().texts("SELECT classification AS value FROM cases");
    assert!(!kept[0].contains("2026-11-1"), "the days are not kept");
    for wrong in [json!({ "happened": null, "known": "yesterday" }), json!({ "known": 1 }), json!([])] {
        ask(wrong).expect(400);
    }
}

#[test]
fn words_that_the_directory_does_not_have_are_refused_and_change_nothing() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let changes = format!("/api/v1/cases/{case}/changes");
    let mut change = classify(&alice, &case, &assessed());
    let before = (service.counts(), service.tables().texts("SELECT state AS value FROM cases"));
    let spoil = |pointer: &str, value: Value| {
        let mut details = assessed();
        *details.pointer_mut(pointer).unwrap() = value;
        details
    };
    for details in [
        spoil("/routing/nation", json!("france")),
        spoil("/routing/categories", json!(["no_such_category"])),
        spoil("/routing/flags", json!(["fear"])),
        spoil("/routing/urgency", json!(null)),
        spoil("/severity", json!("terrible")),
        spoil("/routing", json!({})),
        json!({}),
        json!("england"),
        Value::Null,
    ] {
        change["details"] = details;
        alice.post(&changes, &change).expect(400);
    }
    change["details"] = assessed();
    change["details"]["text"] = json!("in the clear");
    alice.post(&changes, &change).expect(400);
    assert_eq!((service.counts(), service.tables().texts("SELECT state AS value FROM cases")), before);
}

#[test]
fn linked_cases_are_seen_by_those_who_can_open_both_and_by_nobody_else() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let without_bashir = [ANONYMOUS.as_slice(), &[("excluded", "bashir")]].concat();
    service.reporter().report(&without_bashir);
    let (alice, bashir) = (service.reviewer("alice"), service.reviewer("bashir"));
    let seen = bashir.only_case();
    let hidden = alice.queue("/").into_iter().find(|case| *case != seen).unwrap();
    let links = format!("/api/v1/cases/{seen}/links");
    let reference = alice.bundle_json(&hidden)["reference"].as_str().unwrap().to_owned();
    for by in [reference.to_lowercase(), reference.clone(), hidden.clone()] {
        let bundle = alice.post(&links, &json!({ "other": by, "kind": "merged" })).expect(200).json();
        let (linked_by, linked_on) = ("alice", service.app.today().to_string());
        let link = json!({ "case": hidden, "reference": reference, "kind": "merged", "from_other": false,
            "linked_by": linked_by, "linked_on": linked_on });
        assert_eq!(bundle["links"], json!([link]));
    }
    assert_eq!(alice.bundle_json(&hidden)["links"][0]["linked_by"], "alice");
    assert_eq!(alice.bundle_json(&hidden)["links"][0]["from_other"], true);
    assert_eq!(bashir.bundle_json(&seen)["links"], json!([]), "a link tells of no case");
    for other in [reference.as_str(), "ZZZZ-ZZZZ", "", "x"] {
        let refused = bashir.post(&links, &json!({ "other": other, "kind": "same_matter" })).expect(422);
        assert!(refused.detail().starts_with("There is no other case"), "{other}");
    }
    alice.post(&links, &json!({ "other": seen, "kind": "merged" })).expect(422);
    alice.post(&links, &json!({ "other": hidden, "kind": "twins" })).expect(400);
    let gone = alice.post(&links, &json!({ "other": hidden, "kind": null })).expect(200).json();
    assert_eq!(gone["links"], json!([]));
}

#[test]
fn a_proposal_names_the_note_that_it_was_made_with() {
    let service = spawn_app();
    let (case, _) = assessing(&service);
    let bashir = service.reviewer("bashir");
    bashir.act(&case, Action::Note, "Something else.").expect(200);
    assert_eq!(bashir.bundle_json(&case)["proposals"], json!([]));
    bashir.act(&case, Action::ProposeNoAction, "My reasons.").expect(200);
    bashir.act(&case, Action::Note, "And later.").expect(200);
    let proposal = &bashir.bundle_json(&case)["proposals"][0];
    assert_eq!((&proposal["about"], &proposal["reasons"]), (&json!("no_action"), &json!(1)));
    bashir.act(&case, Action::ProposeUnreadable, "").expect(200);
    let proposals = bashir.bundle_json(&case)["proposals"].clone();
    let unreadable = proposals.as_array().unwrap().iter().find(|one| one["about"] == "unreadable").unwrap();
    assert_eq!(unreadable["reasons"], json!(null));
}

#[test]
fn a_task_is_for_somebody_who_can_open_the_case() {
    let service = spawn_app();
    let without_bashir = [ANONYMOUS.as_slice(), &[("excluded", "bashir")]].concat();
    service.reporter().report(&without_bashir);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let due = service.app.today().plus_days(7);
    let give = |name: &str| {
        let (assignee, text) = (staff::account(name), "Ask for the rota.".to_owned());
        let facts = Facts::Task(assignee.clone(), due);
        let data = Some(Data::Task(Task { assignee, due, text }));
        alice.step(&case, Doing { action: Action::AddTask, target: Target::Case, facts, data, body: None })
    };
    let kept = || (service.tables().count("entries"), service.tables().count("tasks"));
    let before = kept();
    let refused = give("bashir").expect(422);
    assert!(refused.detail().starts_with("That person has no key for this case"), "{}", refused.detail());
    assert_eq!(kept(), before);
    give("carys").expect(200);
    assert_eq!(service.tables().texts("SELECT assignee AS value FROM tasks"), ["carys"]);
}

#[test]
fn what_was_decided_with_another_edition_of_the_directory_is_refused() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    alice.assess(&case);
    alice.step(&case, Doing::classify(referral::assessed(), "").unwrap()).expect(200);
    let cqc = staff::body("cqc");
    let current = service.app.directory().digest;
    for (edition, status) in [([0; 32], 422), (current, 200)] {
        let answer = alice.step(&case, Doing::route(edition, vec![cqc.clone()], "")).expect(status);
        assert!(status == 200 || answer.detail().starts_with("The directory of bodies was changed"));
    }
    let mut change = alice.refer_json(&case, "cqc", referral::TO_CQC, Basis::Consent, &["The department."]);
    let good = std::mem::replace(&mut change["details"]["edition"], json!(BASE64_STANDARD.encode([0; 32])));
    let refused = alice.post_change(&case, &change).expect(422);
    assert!(refused.detail().starts_with("The directory of bodies was changed"), "{}", refused.detail());
    assert_eq!(service.tables().count("referrals"), 0);
    change["details"]["edition"] = good;
    alice.post_change(&case, &change).expect(200);
}

#[test]
fn the_vocabulary_says_every_word_that_it_offers() {
    let service = spawn_app();
    let vocabulary = service.reviewer("alice").get("/api/v1/vocabulary").expect(200).json();
    for list in ["nations", "settings", "about", "urgencies", "reporters", "flags", "severities", "labels"] {
        let words = vocabulary[list].as_array().unwrap();
        assert!(!words.is_empty(), "{list}");
        assert!(words.iter().all(|word| !word["label"].as_str().unwrap().is_empty()), "{list}");
    }
    assert_eq!(vocabulary["categories"].as_array().unwrap().len(), 54);
    assert!(vocabulary["results"].as_array().unwrap().len() > 10);
    assert!(vocabulary["proposed"].as_array().unwrap().len() > 100);
    assert_eq!(vocabulary["pausing"], json!(true), "as the default profile has it");
}
