//! Who works on a case, and what it is marked with.

use serde_json::{Value, json};

use crate::support::http::Answer;
use crate::support::reporter::ANONYMOUS;
use crate::support::{Reviewer, TestService, spawn_app};

fn assign(person: &Reviewer<'_>, case: &str, to: Value) -> Answer {
    person.post(&format!("/api/v1/cases/{case}/assign"), &json!({ "to": to }))
}

fn label(person: &Reviewer<'_>, case: &str, labels: &[&str]) -> Answer {
    person.post(&format!("/api/v1/cases/{case}/labels"), &json!({ "labels": labels }))
}

fn audited(service: &TestService, act: &str) -> Vec<String> {
    service.tables().texts(&format!(
        "SELECT actor || '>' || subject AS value FROM audit WHERE act = '{act}' ORDER BY chain, n"
    ))
}

fn facets(service: &TestService, name: &str) -> Vec<String> {
    service.tables().texts(&format!("SELECT facet AS value FROM case_facets WHERE facet LIKE '{name}:%'"))
}

#[test]
fn a_case_goes_from_hand_to_hand() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let (alice, lena) = (service.reviewer("alice"), service.reviewer("lena"));
    let case = alice.only_case();
    assert_eq!(alice.bundle_json(&case)["assigned_to"], Value::Null);
    assert_eq!(assign(&alice, &case, json!("bashir")).expect(200).json()["assigned_to"], "bashir");
    assert_eq!(facets(&service, "assigned"), ["assigned:bashir"]);
    assert_eq!(lena.bundle_json(&case)["assigned_to"], "bashir");
    assert_eq!(assign(&lena, &case, json!("lena")).expect(200).json()["assigned_to"], "lena");
    // What is so already is no event.
    assign(&lena, &case, json!("lena")).expect(200);
    assert_eq!(assign(&alice, &case, Value::Null).expect(200).json()["assigned_to"], Value::Null);
    assert_eq!(facets(&service, "assigned"), ["assigned:"]);
    assert_eq!(audited(&service, "case.assigned"), ["alice>bashir", "lena>lena", "alice>"]);
}

#[test]
fn only_who_can_open_a_case_is_asked_to_work_on_it() {
    let service = spawn_app();
    let mut fields = ANONYMOUS.to_vec();
    fields.push(("excluded", "bashir"));
    service.reporter().report(&fields);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let before = service.counts();
    let answer = assign(&alice, &case, json!("bashir")).expect(422);
    assert!(answer.detail().starts_with("That person has no key for this case"), "{}", answer.detail());
    for nobody in ["conor", "mallory"] {
        let answer = assign(&alice, &case, json!(nobody)).expect(422);
        assert!(answer.detail().starts_with("That person does not open cases here"), "{nobody}");
    }
    for malformed in [json!("not a name"), json!(7), json!(["alice"])] {
        assign(&alice, &case, malformed).expect(400);
    }
    assert_eq!(service.counts(), before);
    assert_eq!(facets(&service, "assigned"), ["assigned:"]);
}

#[test]
fn labels_are_replaced_by_those_that_are_named() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let labelled = label(&alice, &case, &["police", "press", "police"]).expect(200).json();
    assert_eq!(labelled["labels"], json!(["police", "press"]));
    assert_eq!(label(&alice, &case, &["learning"]).expect(200).json()["labels"], json!(["learning"]));
    label(&alice, &case, &["learning"]).expect(200);
    assert_eq!(facets(&service, "label"), ["label:learning"]);
    let answer = label(&alice, &case, &["learning", "gossip"]).expect(422);
    assert!(answer.detail().starts_with("This service has no such label."), "{}", answer.detail());
    assert_eq!(label(&alice, &case, &[]).expect(200).json()["labels"], json!([]));
    assert_eq!(audited(&service, "case.labelled"), ["alice>police press", "alice>learning", "alice>"]);
}
