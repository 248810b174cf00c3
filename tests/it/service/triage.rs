//! Classifying, where a case can go, and linking, over HTTP.

use serde_json::{Value, json};

use crate::support::reporter::ANONYMOUS;
use crate::support::reviewer::Reviewer;
use crate::support::{TestService, spawn_app};

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
    assert!(alice.get(&routing).expect(422).detail().starts_with("Classify the concern first"));
    let changes = format!("/api/v1/cases/{case}/changes");
    let bundle = alice.post(&changes, &classify(&alice, &case, &assessed())).expect(200).json();
    assert_eq!(bundle["classification"], assessed());

    let answer = alice.get(&format!("{routing}?known=2026-11-16&happened=2026-11-12")).expect(200).json();
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
    let plain = alice.get(&routing).expect(200).json();
    let same =
        |answer: &Value| (answer["bodies"].clone(), answer["first"].clone(), answer["edition"].clone());
    assert_eq!(same(&plain), same(&answer));
    let kept = service.file().texts("SELECT classification AS value FROM cases");
    assert!(!kept[0].contains("2026-11-1"), "the days are not kept");
    alice.get(&format!("{routing}?known=yesterday")).expect(400);
}

#[test]
fn words_that_the_directory_does_not_have_are_refused_and_change_nothing() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let changes = format!("/api/v1/cases/{case}/changes");
    let mut change = classify(&alice, &case, &assessed());
    let before = (service.counts(), service.file().texts("SELECT state AS value FROM cases"));
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
    assert_eq!((service.counts(), service.file().texts("SELECT state AS value FROM cases")), before);
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
        assert_eq!(
            bundle["links"],
            json!([{ "case": hidden, "reference": reference, "kind": "merged", "from_other": false }])
        );
    }
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
