//! A case that somebody cannot open looks to them like one that does not exist, on every route (invariant I5).

use candour::domain::Action;
use serde_json::{Value, json};

use crate::support::http::Answer;
use crate::support::reporter::ANONYMOUS;
use crate::support::{Reviewer, spawn_app};

const INVENTED: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaa";

/// What every route that names a case answers, with the id in addresses and pages made the same.
fn all_routes(person: &Reviewer<'_>, case: &str, change: &Value) -> Vec<(String, Answer)> {
    let mut answers = Vec::new();
    for path in [
        format!("/cases/{case}"),
        format!("/cases/{case}/grant.age"),
        format!("/cases/{case}/shared/0.age"),
        format!("/cases/{case}/shared/1.age"),
        format!("/cases/{case}/shared/99.age"),
        format!("/cases/{case}/staff/0.age"),
        format!("/cases/{case}/grant/0.age"),
        format!("/cases/{case}/referral-aaaaaaaaaaaaaaaa/0.age"),
        format!("/cases/{case}/referrals/aaaaaaaaaaaaaaaa/letter"),
        format!("/api/v1/cases/{case}"),
    ] {
        answers.push((path.replace(case, "ID"), person.get(&path)));
    }
    let grant = json!({ "for": "carys", "ciphertext": "" });
    for (path, body) in [("grants", &grant), ("recuse", &json!({}))] {
        let path = format!("/api/v1/cases/{case}/{path}");
        if person.client.account.as_str() != "alice" {
            answers.push((path.replace(case, "ID"), person.post(&path, body)));
        }
    }
    let path = format!("/api/v1/cases/{case}/changes");
    answers.push((path.replace(case, "ID"), person.post(&path, change)));
    let path = format!("/api/v1/cases/{case}/assign");
    answers.push((path.replace(case, "ID"), person.post(&path, &json!({ "to": "alice" }))));
    let path = format!("/api/v1/cases/{case}/labels");
    answers.push((path.replace(case, "ID"), person.post(&path, &json!({ "labels": ["press"] }))));
    for (_, answer) in &mut answers {
        let reference = format!("{}-{}", &case[..4], &case[4..8]).to_uppercase();
        if answer.header("content-type") != Some("application/octet-stream") {
            answer.body = answer.html().replace(case, "ID").replace(&reference, "REFERENCE").into_bytes();
        }
        answer.headers.retain(|(name, _)| name != "content-length");
    }
    answers
}

#[test]
fn without_a_grant_there_is_no_case() {
    let service = spawn_app();
    let mut fields = ANONYMOUS.to_vec();
    fields.push(("excluded", "bashir"));
    service.reporter().report(&fields);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Note, "Among us.").expect(200);
    let change = alice.change(&case, Action::Acknowledge, "Read.");

    for name in ["bashir", "conor", "cqc-desk"] {
        let person = service.reviewer(name);
        let before = service.counts();
        let (real, invented) = (all_routes(&person, &case, &change), all_routes(&person, INVENTED, &change));
        for ((path, real), (_, invented)) in real.iter().zip(&invented) {
            assert_eq!(real.in_full(), invented.in_full(), "{name} at {path}");
            let shell = path == "/cases/ID";
            // A custodian opens no case: not even the page for one is there.
            assert_eq!(real.status, if shell && name == "bashir" { 200 } else { 404 }, "{name} at {path}");
        }
        assert_eq!(service.counts(), before, "nothing is audited that did not happen");
    }
    // That the routes do answer where there is a grant.
    let statuses: Vec<u16> =
        all_routes(&alice, &case, &change).iter().map(|(_, answer)| answer.status).collect();
    assert_eq!(statuses, [200, 200, 200, 404, 404, 200, 404, 404, 404, 200, 200, 200, 200]);
}

#[test]
fn what_is_no_id_is_not_found() {
    let service = spawn_app();
    let alice = service.reviewer("alice");
    for id in
        ["", "a", "AAAAAAAAAAAAAAAAAAAAAAAAAA", "%00", "..%2F..%2Fetc", "aaaaaaaaaaaaaaaaaaaaaaaaa1", "%FF"]
    {
        for path in [format!("/cases/{id}"), format!("/cases/{id}/grant.age"), format!("/api/v1/cases/{id}")]
        {
            let status = alice.get(&path).status;
            assert_eq!(status, 404, "{path}");
        }
    }
}

#[test]
fn without_a_session_nothing_is_told() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let case = service.reviewer("alice").only_case();
    for id in [case.as_str(), INVENTED] {
        for path in ["/", "/account", &format!("/cases/{id}")] {
            let answer = service.staff().get(path).expect(303);
            assert_eq!(answer.header("location"), Some("/sign-in"));
        }
        for path in [format!("/cases/{id}/grant.age"), format!("/cases/{id}/shared/0.age")] {
            assert!(service.staff().get(&path).expect(401).text().contains("You are signed out."));
        }
        for path in [format!("/api/v1/cases/{id}"), "/api/v1/session".into(), "/api/v1/keys".into()] {
            assert!(service.staff().get(&path).expect(401).detail().starts_with("You are signed out."));
        }
    }
}
