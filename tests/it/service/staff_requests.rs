//! The staff interface under requests that its own script would not make.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::domain::Action;
use serde_json::{Value, json};

use crate::support::http::{Answer, FROM_HERE, JSON};
use crate::support::reporter::ANONYMOUS;
use crate::support::{Reviewer, TestService, spawn_app};

const MALFORMED: &str = "A part of it was missing or could not be read.";
const NOT_SEALED: &str =
    "What arrived is not a sealed document as this service makes them. Nothing was stored.";
const WORKFLOW: &str = "This cannot be done while the case stands where it does";

fn with_case(service: &TestService) -> (Reviewer<'_>, String) {
    service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    (alice, case)
}

/// Posts a change after this was done to it; nothing may be stored.
fn refused(alice: &Reviewer<'_>, case: &str, spoil: impl FnOnce(&mut Value)) -> Answer {
    let mut change = alice.change(case, Action::Acknowledge, "Read.");
    spoil(&mut change);
    let before = alice.service.counts();
    let answer = alice.post(&format!("/api/v1/cases/{case}/changes"), &change);
    assert_eq!(alice.service.counts(), before);
    answer
}

fn sealed(change: &Value) -> Vec<u8> {
    BASE64_STANDARD.decode(change["entry"]["ciphertext"].as_str().unwrap()).unwrap()
}

fn put(change: &mut Value, ciphertext: &[u8]) {
    change["entry"]["ciphertext"] = BASE64_STANDARD.encode(ciphertext).into();
}

#[test]
fn what_is_no_request_is_400_everywhere() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let before = service.counts();
    let changes = format!("/api/v1/cases/{case}/changes");
    let (assign, labels) = (format!("/api/v1/cases/{case}/assign"), format!("/api/v1/cases/{case}/labels"));
    let paths = [
        "/api/v1/sign-in",
        "/api/v1/enrol",
        "/api/v1/enrol/start",
        "/api/v1/sessions/end",
        changes.as_str(),
        assign.as_str(),
        labels.as_str(),
    ];
    for path in paths {
        for body in [
            b"".as_slice(),
            b"{",
            b"null",
            b"[]",
            b"{}",
            b"\"text\"",
            b"\xff\xfe",
            b"{\"account\":\"alice\"} {}",
            "{\"a\":".repeat(10_000).as_bytes(),
            "[".repeat(100_000).as_bytes(),
        ] {
            let answer = alice.post_bytes(path, body).expect(400);
            assert!(answer.detail().starts_with(MALFORMED), "{path}");
        }
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn unknown_and_missing_fields_and_wrong_lengths_are_refused() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let proof = BASE64_STANDARD.encode([0; 32]);
    let sign_in = json!({ "account": "alice", "proof": proof, "code": null });
    let enrol = json!({ "account": "alice", "invitation": "x", "proof": proof, "root": "", "recipient": "", "key": proof, "box": null, "code": null });
    let bodies = [
        ("/api/v1/sign-in", sign_in),
        ("/api/v1/enrol/start", json!({ "account": "alice", "invitation": "x" })),
        ("/api/v1/enrol", enrol),
        ("/api/v1/sessions/end", json!({ "session": "a".repeat(52) })),
    ];
    for (path, body) in &bodies {
        let mut unknown = body.clone();
        unknown["extra"] = 1.into();
        assert!(alice.post(path, &unknown).expect(400).detail().starts_with(MALFORMED));
        for name in body.as_object().unwrap().keys() {
            let mut long = body.clone();
            long[name] = "a".repeat(5_000).into();
            assert!(alice.post(path, &long).expect(400).detail().starts_with(MALFORMED), "{path} {name}");
            let mut number = body.clone();
            number[name] = 7.into();
            alice.post(path, &number).expect(400);
        }
    }
    refused(&alice, &case, |change| change["extra"] = 1.into()).expect(400);
    refused(&alice, &case, |change| change["seen"]["shared"]["extra"] = 1.into()).expect(400);
    refused(&alice, &case, |change| change["entry"]["extra"] = 1.into()).expect(400);
    for n in [json!(-1), json!(1.5), json!(4_294_967_296_u64), json!("0")] {
        refused(&alice, &case, |change| change["seen"]["shared"]["n"] = n).expect(400);
    }
    for head in ["", "AAAA", "not base64", &"A".repeat(44)] {
        refused(&alice, &case, |change| change["entry"]["head"] = head.into()).expect(400);
    }
}

#[test]
fn an_unknown_action_or_thread_is_refused() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let long = "a".repeat(1_000);
    for action in ["", "delete", "Acknowledge", "acknowledge ", long.as_str()] {
        refused(&alice, &case, |change| change["action"] = action.into()).expect(400);
    }
    for thread in ["grant", "", "SHARED", "../shared"] {
        refused(&alice, &case, |change| change["entry"]["thread"] = thread.into()).expect(400);
    }
    refused(&alice, &case, |change| change["entry"]["ciphertext"] = "*".into()).expect(400);
}

#[test]
fn what_the_table_does_not_allow_is_refused_with_its_sentence() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    for action in ["assess", "resume", "reply", "note", "conclude_action", "reopen", "ask"] {
        let answer = refused(&alice, &case, |change| {
            change["action"] = action.into();
            if action.starts_with("conclude") {
                change["details"] = json!({ "result": "practice_changed" });
            }
        });
        let answer = answer.expect(422);
        assert!(answer.detail().starts_with(WORKFLOW), "{action}");
    }
    let bare = refused(&alice, &case, |change| change["entry"] = Value::Null).expect(422);
    assert!(bare.detail().starts_with(WORKFLOW));
    let elsewhere = refused(&alice, &case, |change| change["entry"]["thread"] = "staff".into()).expect(422);
    assert!(elsewhere.detail().starts_with(WORKFLOW));
}

#[test]
fn only_files_that_can_be_documents_are_stored() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let good = sealed(&alice.change(&case, Action::Acknowledge, "Read."));
    let payload = good.len() - good.windows(5).position(|window| window == b"\n--- ").unwrap();
    let header = |stanzas: &str| {
        [b"age-encryption.org/v1\n", stanzas.as_bytes(), &good[good.len() - payload + 1..]].concat()
    };
    let x25519 = "-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n";
    let one_more = [good.as_slice(), b"x"].concat();
    let files = [
        Vec::new(),
        b"hello".to_vec(),
        vec![0; 4_096],
        header(&x25519.repeat(65)),
        header(&format!("{x25519}{}", "AAAA\n".repeat(10_000))),
        header(
            &"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n".repeat(2),
        ),
        header(&format!("{x25519}-> ssh-ed25519 AAAA AAAA\nAAAA\n")),
        header(x25519),
        header(&x25519.repeat(3)),
        header("-> X25519"),
        header(""),
        good[..good.len() - 1].to_vec(),
        one_more,
        good[..good.len() - 3_000].to_vec(),
        good[..100].to_vec(),
        vec![b'\n'; 100_000],
    ];
    for (number, file) in files.iter().enumerate() {
        let answer = refused(&alice, &case, |change| put(change, file)).expect(422);
        assert!(answer.detail().starts_with(NOT_SEALED), "file {number}: {}", answer.detail());
    }
    // The same header with two stanzas passes, which shows that it is the number that was refused above.
    let mut change = alice.change(&case, Action::Acknowledge, "Read.");
    put(&mut change, &header(&x25519.repeat(2)));
    alice.post(&format!("/api/v1/cases/{case}/changes"), &change).expect(200);
}

#[test]
fn a_stale_place_is_told_with_the_case_as_it_is() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let zero = BASE64_STANDARD.encode([0; 32]);
    for (part, value) in [
        ("/seen/shared/n", json!(0)),
        ("/seen/shared/n", json!(7)),
        ("/seen/shared/head", json!(zero)),
        ("/seen/staff/n", json!(1)),
        ("/seen/staff/head", json!(zero)),
        ("/seen", json!({})),
        ("/entry/n", json!(0)),
        ("/entry/n", json!(u32::MAX)),
        ("/entry/head", json!(zero)),
    ] {
        let spoil = |change: &mut Value| *change.pointer_mut(part).expect("there is one") = value;
        let answer = refused(&alice, &case, spoil).expect(409);
        assert_eq!(answer.json()["bundle"]["case"], case);
        assert_eq!(answer.json()["status"], 409);
    }
}

#[test]
fn a_body_of_the_largest_document_is_taken_and_a_larger_one_is_not() {
    let service = spawn_app();
    let (alice, case) = with_case(&service);
    let text = "x".repeat(300_000);
    alice.act(&case, Action::Acknowledge, &text).expect(200);
    let before = service.counts();
    let large = json!({ "action": "note", "seen": {}, "entry": "a".repeat(2 * 1024 * 1024) }).to_string();
    let changes = format!("/api/v1/cases/{case}/changes");
    let headers = [FROM_HERE, JSON, ("cookie", alice.cookie.as_str())];
    let answer = service.staff().send("POST", &changes, &headers, large.as_bytes()).expect(413);
    assert!(answer.detail().starts_with("More was sent"));
    assert_eq!(service.counts(), before);
}
