//! What may not leave, and what a body may not say. Nothing of it is stored.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::staff_client::Doing;
use candour::crypto::data::Data;
use candour::crypto::{Document, Keyring};
use candour::domain::referral::Basis;
use candour::domain::{Action, Author, PersonName};
use serde_json::{Value, json};

use crate::support::http::Answer;
use crate::support::referral::{
    TO_CQC, TO_HCPC, assessed, assessing, classified, consents, id, letter, referred,
};
use crate::support::{Reviewer, TestService, spawn_app, staff};

/// Asks, and holds the answer to its status and to having changed nothing.
fn refused(service: &TestService, status: u16, ask: impl FnOnce() -> Answer) -> Answer {
    let before = service.counts();
    let answer = ask().expect(status);
    assert_eq!(service.counts(), before, "{}", answer.text());
    answer
}

fn sentence(service: &TestService, person: &Reviewer<'_>, case: &str, change: &Value) -> String {
    refused(service, 422, || person.post_change(case, change)).detail()
}

#[test]
fn nothing_leaves_before_it_was_classified_or_against_what_the_reporter_said() {
    let service = spawn_app();
    let (case, kept) = assessing(&service);
    let bashir = service.reviewer("bashir");
    let refer = |body: &str| bashir.refer_json(&case, body, TO_CQC, Basis::Consent, &[]);
    let told = sentence(&service, &bashir, &case, &refer("cqc"));
    assert_eq!(told, "Classify the concern first: which bodies can act follows from it.");
    bashir.step(&case, Doing::classify(assessed(), "").unwrap()).expect(200);

    consents(&service, &kept, "cqc", false);
    let told = sentence(&service, &bashir, &case, &refer("cqc"));
    assert!(told.starts_with("The person who reported did not agree that this body is told."), "{told}");
    // The last word counts.
    consents(&service, &kept, "cqc", true);
    bashir.post_change(&case, &refer("cqc")).expect(200);
    let second = bashir.refer_json(&case, "cqc", TO_HCPC, Basis::Consent, &[]);
    let told = sentence(&service, &bashir, &case, &second);
    assert!(told.starts_with("This body has the case already."), "{told}");
}

#[test]
fn a_body_without_a_key_stops_it_and_says_what_to_do() {
    let service = spawn_app();
    let (case, _) = classified(&service);
    let bashir = service.reviewer("bashir");
    let mhra = staff::body("mhra");
    let name = PersonName::parse("Yellow Card desk").unwrap();
    service.app.keys.add_desk(&mhra, &name, &staff::desk()).unwrap();
    let sealed = bashir.refer_json(&case, "mhra", TO_CQC, Basis::Consent, &[]);
    service.app.keys.revoke_desk(&mhra, &staff::desk()).unwrap();
    let told = sentence(&service, &bashir, &case, &sealed);
    assert!(told.contains("there is no key for this body"), "{told}");
    assert!(told.contains("\"candour keys add-body mhra\""), "{told}");
    // Nor for those who read when it was sealed, and not for one who came since.
    service.app.keys.add_desk(&mhra, &name, &staff::desk()).unwrap();
    let (lena, _) = staff::key_parts("conor");
    service.app.keys.revoke(&staff::account("conor"), service.app.today(), true).unwrap();
    service.app.keys.add_desk(&mhra, &name, &lena).unwrap();
    let told = sentence(&service, &bashir, &case, &sealed);
    assert!(told.starts_with("What arrived is not a sealed document"), "{told}");
}

#[test]
fn closed_and_unknown_bodies_are_not_sent_to() {
    let service = spawn_app();
    let (case, _) = classified(&service);
    let bashir = service.reviewer("bashir");
    for body in ["national_guardian", "no_such_body"] {
        let name = PersonName::parse("Somebody").unwrap();
        service.app.keys.add_desk(&staff::body(body), &name, &staff::desk()).unwrap();
        let change = bashir.refer_json(&case, body, TO_CQC, Basis::Consent, &[]);
        let told = sentence(&service, &bashir, &case, &change);
        assert!(told.contains("is not there any more"), "{body}: {told}");
        for doing in [
            Doing::route([0; 32], vec![staff::body(body)], ""),
            Doing::request_consent(&staff::body(body), "May they?"),
            Doing::propose_override(&staff::body(body), "Harm."),
        ] {
            let change = bashir.step_json(&case, |_| doing);
            assert!(sentence(&service, &bashir, &case, &change).contains("is not there any more"));
        }
        service.app.keys.revoke_desk(&staff::body(body), &staff::desk()).unwrap();
    }
}

#[test]
fn what_is_no_referral_is_refused() {
    let service = spawn_app();
    let (case, _) = classified(&service);
    let bashir = service.reviewer("bashir");
    let good = bashir.refer_json(&case, "cqc", TO_CQC, Basis::Consent, &["For the inspector."]);
    let with = |pointer: &str, value: Value| {
        let mut change = good.clone();
        *change.pointer_mut(pointer).expect("there is one") = value;
        change
    };
    for (change, status) in [
        (with("/target", json!(null)), 400),
        (with("/target", json!("CQC")), 400),
        (with("/details", json!(null)), 400),
        (with("/details/basis", json!("because")), 400),
        (with("/details/edition", json!("AAAA")), 400),
        (with("/entry/thread", json!("private")), 400),
        (with("/entry/thread", json!("referral-short")), 400),
        (with("/entry/thread", json!("shared")), 400),
        (with("/entry", json!(null)), 400),
        (with("/entry/ciphertext", json!("?")), 400),
        (with("/entry/ciphertext", json!(BASE64_STANDARD.encode("age-encryption.org/v1\n"))), 422),
        // Made for another body, which has another number of readers or none.
        (with("/target", json!("mhra")), 422),
        (with("/entry/n", json!(1)), 409),
        (with("/entry/head", json!(BASE64_STANDARD.encode([0; 32]))), 409),
        (with("/seen/shared/n", json!(99)), 409),
    ] {
        let answer = refused(&service, status, || bashir.post_change(&case, &change));
        if status == 409 {
            assert_eq!(answer.json()["bundle"]["case"], case.as_str());
        }
    }
    bashir.post_change(&case, &good).expect(200);
    // The same once more: the thread is there.
    refused(&service, 409, || bashir.post_change(&case, &good));
}

#[test]
fn whoever_was_slower_is_given_the_referral_as_it_is_now() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let (bashir, cqc) = (service.reviewer("bashir"), service.reviewer("cqc-desk"));
    let late = cqc.letter_json(TO_CQC, Action::BodyAsk, letter(Action::BodyAsk, "Which weekends?"));
    cqc.write(TO_CQC, Action::BodyAcknowledge, "").expect(200);
    let conflict = refused(&service, 409, || cqc.post_letter(TO_CQC, &late));
    let now = &conflict.json()["bundle"];
    assert_eq!((&now["state"], &now["thread"]["n"]), (&"acknowledged".into(), &2.into()));
    // To the reviewer it is the case that changed.
    let answer = bashir.step_json(&case, |_| {
        let says = candour::domain::referral::Says::Answer;
        Doing::letter(Action::AnswerBody, id(TO_CQC), &staff::body("cqc"), says, "To nothing.")
    });
    cqc.write(TO_CQC, Action::BodyAsk, "Which weekends?").expect(200);
    let conflict = refused(&service, 409, || bashir.post_change(&case, &answer));
    assert_eq!(conflict.json()["bundle"]["threads"][format!("referral-{TO_CQC}")]["n"], 3);
}

#[test]
fn a_letter_that_not_everybody_can_read_is_refused() {
    let service = spawn_app();
    referred(&service);
    let cqc = service.reviewer("cqc-desk");
    let (fetched, action) = (cqc.fetch_referral(TO_CQC), Action::BodyAcknowledge);
    let opened = cqc.open_fetched(&fetched);
    let (on, today) = ((&fetched.sealed, &opened), service.app.today());
    // Sealed for the case alone, as a browser that was given no recipients would.
    let nobody = Keyring::default();
    let entry = cqc.client.letter(&fetched.case, fetched.id, on, letter(action, ""), &nobody, today).unwrap();
    let post = |ciphertext: &[u8], thread: &str| {
        let entry = json!({
            "thread": thread, "n": entry.on.n, "head": entry.on.head,
            "ciphertext": BASE64_STANDARD.encode(ciphertext),
        });
        cqc.post_letter(TO_CQC, &json!({ "action": action.id(), "entry": entry }))
    };
    let thread = format!("referral-{TO_CQC}");
    refused(&service, 422, || post(&entry.ciphertext, &thread));
    // For the body alone: the reviewers could not read it.
    let keyring = service.app.keyring().unwrap();
    let recipients = keyring.body_recipients(&staff::body("cqc"));
    let author = Author::Staff(cqc.client.account.clone(), cqc.client.role);
    let data = Data::Letter(letter(action, ""));
    let place = fetched.sealed.end.in_thread(entry.thread);
    let document = Document::new(&fetched.case, place, &author, today, data);
    let sealed = document.seal(&cqc.client.root.signer(), &recipients).unwrap();
    refused(&service, 422, || post(&sealed, &thread));
    // In the right shape for somewhere else.
    let good = cqc.letter_json(TO_CQC, action, letter(action, ""));
    let bytes = BASE64_STANDARD.decode(good["entry"]["ciphertext"].as_str().unwrap()).unwrap();
    for (elsewhere, status) in [("shared", 422), ("staff", 422), (&format!("referral-{TO_HCPC}"), 422)] {
        refused(&service, status, || post(&bytes, elsewhere));
    }
    // Steps that are not a liaison's, or not of a referral.
    for action in ["answer_body", "record_outcome", "acknowledge", "refer"] {
        let wanted = json!({ "action": action, "entry": good["entry"] });
        refused(&service, 422, || cqc.post_letter(TO_CQC, &wanted));
    }
    for wanted in [
        json!({}),
        json!({ "action": "body_acknowledge" }),
        json!({ "action": "body_acknowledge", "entry": null }),
        json!({ "action": "no_such", "entry": good["entry"] }),
        json!({ "action": "body_acknowledge", "entry": good["entry"], "more": 1 }),
    ] {
        refused(&service, 400, || cqc.post_letter(TO_CQC, &wanted));
    }
    cqc.post_letter(TO_CQC, &good).expect(200);
}

#[test]
fn somebody_who_left_the_body_or_works_at_another_reads_and_says_nothing() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let cqc = service.reviewer("cqc-desk");
    let said = cqc.letter_json(TO_CQC, Action::BodyAcknowledge, letter(Action::BodyAcknowledge, ""));
    let other = service.reviewer("hcpc-desk");
    refused(&service, 404, || other.post_letter(TO_CQC, &said));
    cqc.write(TO_CQC, Action::BodyAsk, "While I was there.").expect(200);
    service.app.keys.revoke(&staff::account("cqc-desk"), service.app.today(), false).unwrap();
    // The session goes on, and leads nowhere: not even to the page for those who wait.
    for path in ["/api/v1/referrals", "/api/v1/referrals/ID", "/referrals/ID/0.age", "/referrals/ID"] {
        refused(&service, 404, || cqc.get(&path.replace("ID", TO_CQC)));
    }
    refused(&service, 404, || cqc.post_letter(TO_CQC, &said));
    // What they wrote in their time is still believed.
    let opened = service.reviewer("bashir").open(&case);
    let last = opened.referrals[0].1.last().unwrap();
    assert_eq!(last.as_str(), "verified");
}

#[test]
fn a_reviewer_s_downloads_are_of_the_case_s_own_referrals() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let bashir = service.reviewer("bashir");
    let queue = bashir.queue("/");
    service.reporter().report(&crate::support::reporter::ANONYMOUS);
    let other = bashir.queue("/").into_iter().find(|found| !queue.contains(found)).unwrap();
    let path = |case: &str, n: u32| format!("/cases/{case}/referral-{TO_CQC}/{n}.age");
    bashir.get(&path(&case, 0)).expect(200);
    refused(&service, 404, || bashir.get(&path(&case, 1)));
    refused(&service, 404, || bashir.get(&path(&other, 0)));
    for who in ["conor", "cqc-desk"] {
        let person = service.reviewer(who);
        refused(&service, 404, || person.get(&path(&case, 0)));
    }
}
