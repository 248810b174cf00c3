//! Reports that were sealed before they came here: taken when they are what they should be, and nothing else is.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::Token;
use candour::domain::Action;
use serde_json::{Value, json};

use crate::support::http::{FORM, FROM_HERE, JSON};
use crate::support::reporter::ANONYMOUS;
use crate::support::sealed::{post, sealed_report};
use crate::support::{TestService, spawn_app};

const IN_CONFIDENCE: [(&str, &str); 4] = [
    ("mode", "confidential"),
    ("reporter_name", "Morgan"),
    ("reporter_contact", "morgan@example.org"),
    ("happened", "The scanner was not checked."),
];

#[test]
fn a_sealed_report_is_followed_like_any_other() {
    let service = spawn_app();
    let answer =
        post(&service, &sealed_report(&service, [1; 16], &[&ANONYMOUS[..], &[("danger", "yes")]].concat()));
    let told = answer.expect(201).json();
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    assert_eq!(told["case"], case);
    assert_eq!(told["next_update"], alice.bundle_json(&case)["due_on"]);
    let bundle = alice.bundle_json(&case);
    assert_eq!((&bundle["mode"], &bundle["danger"]), (&json!("anonymous"), &json!(true)));
    assert!(alice.open(&case).report().is_some());

    alice.act(&case, Action::Acknowledge, "We have read it.").expect(200);
    let code = Token::from_entropy([1; 16]).words().join(" ");
    let page = service.reporter().track(&code).expect(200);
    assert!(page.text().contains("The scanner was not checked."));
    assert!(page.text().contains("We have read it."));
    assert!(page.text().contains(told["reference"].as_str().unwrap()));
}

#[test]
fn the_same_bytes_again_are_the_same_case_and_other_bytes_are_refused() {
    let service = spawn_app();
    for (entropy, fields) in [([1; 16], &ANONYMOUS[..]), ([2; 16], &IN_CONFIDENCE[..])] {
        let report = sealed_report(&service, entropy, fields);
        let first = post(&service, &report).expect(201).json();
        let counts = service.counts();
        assert_eq!(post(&service, &report).expect(201).json(), first);
        let other = post(&service, &sealed_report(&service, entropy, &ANONYMOUS)).expect(409);
        assert!(other.detail().contains("already"));
        // With another code, but the keys of a case that is there.
        let mut stolen = report.clone();
        stolen["access"] = json!(BASE64_STANDARD.encode([9; 32]));
        post(&service, &stolen).expect(409);
        assert_eq!(service.counts(), counts);
    }
}

#[test]
fn a_name_in_confidence_goes_along_sealed_for_the_custodians() {
    let service = spawn_app();
    let report = sealed_report(&service, [3; 16], &IN_CONFIDENCE);
    post(&service, &report).expect(201);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    assert_eq!(alice.bundle_json(&case)["threads"]["shared"]["n"], 2);
    assert!(alice.open(&case).report().is_some());
}

/// Changes one thing in a good report.
type Change = fn(&mut Value, &Value);

fn swap(report: &mut Value, name: &str, value: Value) {
    report[name] = value;
}

/// What is not a sealed report, one change each. The second value is the grant of another report.
const CHANGES: &[(&str, u16, Change)] = &[
    ("no version", 400, |report, _| drop(report.as_object_mut().unwrap().remove("v"))),
    ("another version", 422, |report, _| swap(report, "v", json!(2))),
    ("a field more", 400, |report, _| swap(report, "happened", json!("<b>x</b>"))),
    ("a claim to be sealed", 400, |report, _| swap(report, "sealed", json!(true))),
    ("words for a report", 422, |report, _| swap(report, "report", json!("The scanner was not checked."))),
    ("words in base64", 422, |report, _| {
        swap(report, "report", json!(BASE64_STANDARD.encode("The scanner was not checked.")));
    }),
    ("markup", 422, |report, _| swap(report, "report", json!("<script>alert(1)</script>"))),
    ("a grant for a report", 422, |report, _| {
        let grant = report["grants"][0]["sealed"].clone();
        swap(report, "report", grant);
    }),
    ("a report for a grant", 422, |report, _| {
        let sealed = report["report"].clone();
        report["grants"][0]["sealed"] = sealed;
    }),
    ("a byte less", 422, |report, _| cut(report, 1)),
    ("half of it", 422, |report, _| cut(report, 2_000)),
    ("base64 without its end", 422, |report, _| {
        let text = report["report"].as_str().unwrap().trim_end_matches('=').to_owned();
        swap(report, "report", json!(text + "A"));
    }),
    ("a name that nobody asked for", 422, |report, other| {
        swap(report, "identity", other["identity"].clone());
    }),
    ("no name in confidence", 422, |report, _| swap(report, "mode", json!("confidential"))),
    ("a mode of its own", 422, |report, _| swap(report, "mode", json!("secret"))),
    ("danger in words", 400, |report, _| swap(report, "danger", json!("yes"))),
    ("nobody to read it", 422, |report, _| swap(report, "grants", json!([]))),
    ("one person twice", 422, |report, _| {
        let grant = report["grants"][0].clone();
        report["grants"].as_array_mut().unwrap().push(grant);
    }),
    ("somebody invented", 422, |report, _| report["grants"][0]["for"] = json!("mallory")),
    ("a custodian who reads", 422, |report, _| report["grants"][0]["for"] = json!("carys")),
    ("no account at all", 422, |report, _| report["grants"][0]["for"] = json!("../alice")),
    ("a short hash", 422, |report, _| swap(report, "access", json!(BASE64_STANDARD.encode([1; 31])))),
    ("a long hash", 400, |report, _| swap(report, "access", json!(BASE64_STANDARD.encode([1; 64])))),
    ("no key", 422, |report, _| swap(report, "recipient", json!("age1qqqq"))),
    ("a key in capitals", 422, |report, _| {
        let upper = report["recipient"].as_str().unwrap().to_uppercase();
        swap(report, "recipient", json!(upper));
    }),
    ("a signer that signs anything", 422, |report, _| {
        swap(report, "signer", json!(BASE64_STANDARD.encode([0; 32])));
    }),
];

fn cut(report: &mut Value, bytes: usize) {
    let sealed = BASE64_STANDARD.decode(report["report"].as_str().unwrap()).unwrap();
    report["report"] = json!(BASE64_STANDARD.encode(&sealed[..sealed.len() - bytes]));
}

#[test]
fn what_is_not_a_sealed_report_is_refused_and_leaves_nothing() {
    let service = spawn_app();
    let good = sealed_report(&service, [4; 16], &ANONYMOUS);
    let other = sealed_report(&service, [5; 16], &IN_CONFIDENCE);
    let counts = service.counts();
    for (what, status, change) in CHANGES {
        let mut report = good.clone();
        change(&mut report, &other);
        assert_ne!(report, good, "{what}");
        let answer = post(&service, &report);
        assert_eq!(answer.status, *status, "{what}: {}", answer.html());
        assert!(answer.detail().len() > 20, "{what}");
        assert_eq!(service.counts(), counts, "{what}");
    }
    post(&service, &good).expect(201);
}

#[test]
fn the_two_ways_do_not_take_each_others_posts() {
    let service = spawn_app();
    let report = sealed_report(&service, [6; 16], &ANONYMOUS);
    let counts = service.counts();
    let text = report.to_string();
    let public = service.public();
    public.send("POST", "/api/v1/reports", &[FROM_HERE, FORM], text.as_bytes()).expect(415);
    public.send("POST", "/api/v1/reports", &[FROM_HERE, FORM], b"mode=anonymous&happened=x").expect(415);
    public.send("POST", "/report/send", &[FROM_HERE, JSON], text.as_bytes()).expect(415);
    public.send("POST", "/api/v1/reports", &[JSON], text.as_bytes()).expect(403);
    assert_eq!(service.counts(), counts);
}

#[test]
fn keys_that_changed_meanwhile_are_said_and_the_report_can_be_sealed_again() {
    let service = spawn_app();
    let report = sealed_report(&service, [7; 16], &ANONYMOUS);
    remove_reader(&service, "bashir");
    let refused = post(&service, &report).expect(422).detail();
    assert!(refused.contains("changed") && refused.contains("sealed again"), "{refused}");
    post(&service, &sealed_report(&service, [7; 16], &ANONYMOUS)).expect(201);
}

/// Takes somebody out of `keys/reviewers.txt`, as the operator would.
fn remove_reader(service: &TestService, account: &str) {
    let file = service.folder.path().join("keys/reviewers.txt");
    let text = std::fs::read_to_string(&file).expect("a recipients file");
    let mut lines = text.lines();
    let mut kept = String::new();
    while let Some(line) = lines.next() {
        if line.starts_with(&format!("# {account} ")) {
            lines.next();
        } else {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    assert_ne!(kept, text);
    std::fs::write(&file, kept).expect("written");
}

#[test]
fn a_reporters_browser_is_given_the_people_of_the_service_and_nobody_elses() {
    let service = spawn_app();
    let keys = service.public().send("GET", "/api/v1/keys", &[FROM_HERE], &[]).expect(200).json();
    let people = keys["people"].as_array().expect("people");
    assert!(people.iter().any(|person| person["name"] == "alice" && person["role"] == "reviewer"));
    assert!(people.iter().all(|person| person["role"] != "liaison"));
    assert!(keys.get("bodies").is_none());
}
