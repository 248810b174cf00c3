//! A case that is opened and answered on in its reporter's browser: the server gives out what is sealed, takes what is
//! sealed, and knows the case by its access key alone.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::data::{Consent, Data, Diary, Rating, Text};
use candour::crypto::opening::Verdict;
use candour::domain::aftermath::Score;
use candour::domain::{Action, BodyId, Day};
use serde_json::{Value, json};

use super::too_much::done_today;
use crate::support::browser::{Browser, ask};
use crate::support::http::{FORM, FROM_HERE, JSON};
use crate::support::reporter::ANONYMOUS;
use crate::support::sealed::{post, sealed_report};
use crate::support::{TestService, spawn_app};

fn message(text: &str) -> Data {
    Data::Message(Text { text: text.to_owned() })
}

fn a_case(service: &TestService) -> Browser<'_> {
    post(service, &sealed_report(service, [1; 16], &ANONYMOUS)).expect(201);
    Browser::new(service, [1; 16])
}

#[test]
fn the_page_holds_what_is_sealed_and_no_word_of_it() {
    let service = spawn_app();
    let browser = a_case(&service);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "We have read it.").expect(200);
    let page = browser.open().expect(200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(page.header("cache-control"), Some("no-store"));
    for word in ["The scanner was not checked", "We have read it", "action=\"/track"] {
        assert!(!page.html().contains(word), "{word}");
    }
    let texts: Vec<Data> = browser.entries(&page).into_iter().map(|document| document.data).collect();
    assert!(matches!(&texts[..], [Data::Report(_), Data::Message(said)] if said.text == "We have read it."));
    assert_eq!(service.public().send("POST", "/api/v1/track", &[FROM_HERE, JSON], b"{}").status, 400);
}

#[test]
fn a_sealed_message_is_read_by_reviewers_and_on_the_plain_way() {
    let service = spawn_app();
    let browser = a_case(&service);
    let page = browser.open().expect(200);
    let step = browser.step(&page, "reply", message("It happened again."), Value::Null, Value::Null);
    let answer = ask(&service, "/api/v1/track/changes", &step).expect(200);
    assert!(answer.text().contains("Your message was sent."));
    assert_eq!(browser.entries(&answer).len(), 2);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let opened = alice.open(&case);
    let last = opened.shared.iter().last().and_then(Verdict::verified).expect("a verified entry");
    assert!(matches!(&last.data, Data::Message(said) if said.text == "It happened again."));
    let plain = service.reporter().track(&browser.words()).expect(200);
    assert!(plain.text().contains("It happened again."));
    // The very same bytes again, as after an answer that got lost, are there once.
    let counts = service.counts();
    let again = ask(&service, "/api/v1/track/changes", &step).expect(200);
    assert!(again.text().contains("Your message was sent."));
    assert_eq!(service.counts(), counts);
}

#[test]
fn each_step_keeps_in_the_clear_what_it_keeps_on_the_plain_way() {
    let service = spawn_app();
    let browser = a_case(&service);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Read.").expect(200);
    let body = BodyId::parse("cqc").expect("an id");
    let no = Data::Consent(Consent { body: body.clone(), given: false });
    let take = |step: &str, data: Data, target: Value, details: Value| {
        let page = browser.open().expect(200);
        let step = browser.step(&page, step, data, target, details);
        ask(&service, "/api/v1/track/changes", &step)
    };
    take("consent", no, json!("cqc"), json!({ "given": false })).expect(200);
    let day = Day::parse("2026-03-02").expect("a day");
    let note = Data::Diary(Diary { day, text: "The rota was changed.".to_owned() });
    take("diary", note, Value::Null, Value::Null).expect(200);
    let score = Score::try_from(4).expect("a score");
    let rating = Data::Rating(Rating { score, text: String::new() });
    let early = take("rate", rating, Value::Null, json!({ "score": 4 })).expect(422);
    assert!(early.text().contains("Your rating was not sent"), "{}", early.text());
    let withdrawal = Data::Withdrawal(Text { text: String::new() });
    let answer = take("withdraw", withdrawal, Value::Null, Value::Null).expect(200);
    assert!(answer.text().contains("You took your report back."));
    assert_eq!(alice.bundle_json(&case)["state"], "withdrawn");
    let over = take("reply", message("And yet."), Value::Null, Value::Null).expect(422);
    assert!(over.text().contains("the case was closed in the meantime"));
    let plain = service.reporter().track(&browser.words()).expect(200);
    assert!(
        plain.text().contains("The rota was changed.") && plain.text().contains("You took your report back.")
    );
    assert!(plain.text().contains("You said no to passing it on to:"));
}

#[test]
fn what_was_sealed_on_another_end_is_given_back_with_the_case_as_it_is() {
    let service = spawn_app();
    let browser = a_case(&service);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let page = browser.open().expect(200);
    let step = browser.step(&page, "reply", message("Too late."), Value::Null, Value::Null);
    alice.act(&case, Action::Acknowledge, "Quicker.").expect(200);
    let now = ask(&service, "/api/v1/track/changes", &step).expect(409);
    assert_eq!(browser.entries(&now).len(), 2);
    let again = browser.step(&now, "reply", message("Too late."), Value::Null, Value::Null);
    let done = ask(&service, "/api/v1/track/changes", &again).expect(200);
    assert_eq!(browser.entries(&done).len(), 3);
}

type Change = fn(&mut Value);

const CHANGES: &[(&str, u16, Change)] = &[
    ("another code", 404, |step| step["access"] = json!(BASE64_STANDARD.encode([9; 32]))),
    ("half a code", 400, |step| step["access"] = json!(BASE64_STANDARD.encode([9; 16]))),
    ("words for a code", 400, |step| step["access"] = json!("abandon abandon about")),
    ("words for an entry", 400, |step| {
        step["entry"]["ciphertext"] = json!(BASE64_STANDARD.encode("It is broken."))
    }),
    ("a byte less", 400, |step| {
        let sealed = BASE64_STANDARD.decode(step["entry"]["ciphertext"].as_str().unwrap()).unwrap();
        step["entry"]["ciphertext"] = json!(BASE64_STANDARD.encode(&sealed[1..]));
    }),
    ("the reviewers' thread", 400, |step| step["entry"]["thread"] = json!("staff")),
    ("their own thread", 400, |step| step["entry"]["thread"] = json!("private")),
    ("a reviewer's step", 400, |step| step["action"] = json!("conclude_action")),
    ("no step at all", 400, |step| step["action"] = json!("<b>x</b>")),
    ("a body that nobody named", 400, |step| step["target"] = json!("cqc")),
    ("something in the clear", 400, |step| step["details"] = json!({ "score": 4 })),
    ("a text in the clear", 400, |step| step["text"] = json!("It is broken.")),
    ("a file that there is not", 400, |step| step["files"] = json!([{ "object": "aaaa", "kept": null }])),
    ("an earlier place", 409, |step| step["entry"]["n"] = json!(0)),
    ("a later place", 409, |step| step["entry"]["n"] = json!(7)),
    ("another head", 409, |step| step["entry"]["head"] = json!(BASE64_STANDARD.encode([9; 32]))),
    ("a rating of six", 400, |step| {
        step["action"] = json!("rate");
        step["details"] = json!({ "score": 6 });
    }),
    ("a yes to nobody", 400, |step| {
        step["action"] = json!("consent");
        step["details"] = json!({ "given": true });
    }),
    ("a yes to somebody invented", 422, |step| {
        step["action"] = json!("consent");
        step["target"] = json!("invented_body");
        step["details"] = json!({ "given": true });
    }),
];

#[test]
fn what_is_no_sealed_step_is_refused_and_leaves_nothing() {
    let service = spawn_app();
    let browser = a_case(&service);
    let page = browser.open().expect(200);
    let good = browser.step(&page, "reply", message("It is broken."), Value::Null, Value::Null);
    let counts = service.counts();
    for (what, status, change) in CHANGES {
        let mut step = good.clone();
        change(&mut step);
        assert_ne!(step, good, "{what}");
        let answer = ask(&service, "/api/v1/track/changes", &step);
        assert_eq!(answer.status, *status, "{what}: {}", answer.text());
        assert_eq!(service.counts(), counts, "{what}");
    }
    ask(&service, "/api/v1/track/changes", &good).expect(200);
}

#[test]
fn the_two_ways_do_not_take_each_others_posts_and_unknown_keys_tell_nothing() {
    let service = spawn_app();
    let browser = a_case(&service);
    let public = service.public();
    let form = format!("code={}", browser.words().replace(' ', "+"));
    for path in ["/api/v1/track", "/api/v1/track/changes"] {
        public.send("POST", path, &[FROM_HERE, FORM], form.as_bytes()).expect(415);
    }
    let unknown =
        ask(&service, "/api/v1/track", &json!({ "access": BASE64_STANDARD.encode([7; 32]) })).expect(404);
    assert!(!unknown.text().contains("data-sealed-case"));
    // The hash that the database has opens nothing.
    let hash = json!({ "access": BASE64_STANDARD.encode(browser.access_hash()) });
    ask(&service, "/api/v1/track", &hash).expect(404);
}

#[test]
fn there_is_an_end_to_what_is_sent_in_a_day_but_not_to_a_no() {
    let service = spawn_app();
    let browser = a_case(&service);
    // The report was sent today, too.
    done_today(&service, "reporter", "case.diary_kept", 99);
    let page = browser.open().expect(200);
    let step = browser.step(&page, "reply", message("One more."), Value::Null, Value::Null);
    let full = ask(&service, "/api/v1/track/changes", &step).expect(422);
    assert!(full.html().contains("data-refusal") && full.html().contains("as much as we take in a day"));
    let no = Data::Consent(Consent { body: BodyId::parse("cqc").expect("an id"), given: false });
    let step = browser.step(&full, "consent", no, json!("cqc"), json!({ "given": false }));
    ask(&service, "/api/v1/track/changes", &step).expect(200);
}
