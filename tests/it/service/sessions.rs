//! Sign-in sessions: they end, and with them the key that a browser's copy of the root is wrapped with.

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use candour::app::people;
use candour::app::session;
use serde_json::json;

use crate::support::http::FROM_HERE;
use crate::support::reviewer::{cookie_of, sign_in_with};
use crate::support::{Reviewer, TestService, spawn_app, staff};

const IDLE: u64 = 15 * 60;

/// Somebody signed in, and the wrap key they got.
fn signed_in<'a>(service: &'a TestService, name: &str) -> (Reviewer<'a>, Vec<u8>) {
    let answer = sign_in_with(service, name, None).expect(200);
    let wrap = BASE64_STANDARD.decode(answer.json()["wrap"].as_str().unwrap()).unwrap();
    assert_eq!(wrap.len(), 32);
    (Reviewer::with_cookie(service, name, cookie_of(&answer)), wrap)
}

/// Whether these bytes stand in the database file or in one beside it.
fn on_disk(service: &TestService, bytes: &[u8]) -> bool {
    service.tables().hold(bytes)
}

fn sessions(service: &TestService) -> i64 {
    service.tables().count("sessions")
}

fn ids(service: &TestService) -> Vec<String> {
    let ids = service.tables().bytes("SELECT hex(id) AS value FROM sessions ORDER BY started_at");
    ids.iter().map(|id| data_encoding::BASE32_NOPAD.encode(id).to_ascii_lowercase()).collect()
}

#[test]
fn an_unused_session_ends() {
    let service = spawn_app();
    let (alice, wrap) = signed_in(&service, "alice");
    assert!(on_disk(&service, &wrap), "the search finds what is there");
    service.clock.forward(IDLE - 1);
    assert_eq!(alice.get("/api/v1/session").expect(200).json()["wrap"], BASE64_STANDARD.encode(&wrap));
    service.clock.forward(IDLE);
    assert!(alice.get("/api/v1/session").expect(401).detail().starts_with("You are signed out."));
    assert_eq!(sessions(&service), 0);
    assert!(!on_disk(&service, &wrap));
    assert_eq!(alice.get("/").expect(303).header("location"), Some("/sign-in"));
}

#[test]
fn a_used_session_ends_too() {
    let service = spawn_app();
    let (alice, wrap) = signed_in(&service, "alice");
    for _ in 0..59 {
        service.clock.forward(600);
        alice.get("/api/v1/session").expect(200);
    }
    service.clock.forward(600);
    alice.get("/api/v1/session").expect(401);
    assert_eq!(sessions(&service), 0);
    assert!(!on_disk(&service, &wrap));
}

#[test]
fn a_session_that_nobody_asks_for_again_ends_by_itself() {
    let service = spawn_app();
    let (_, wrap) = signed_in(&service, "alice");
    assert_eq!(service.run(session::end_over(&service.app)).unwrap(), 0);
    service.clock.forward(IDLE + 1);
    let (bashir, _) = signed_in(&service, "bashir");
    assert_eq!(service.run(session::end_over(&service.app)).unwrap(), 1);
    assert!(!on_disk(&service, &wrap));
    bashir.get("/api/v1/session").expect(200);
}

#[test]
fn signing_out_deletes() {
    let service = spawn_app();
    let (alice, wrap) = signed_in(&service, "alice");
    let answer = alice.post("/api/v1/sign-out", &json!({})).expect(204);
    // No more than that: what else there is belongs to other sites of the domain, or is to outlive the session.
    assert_eq!(answer.header("clear-site-data"), Some("\"cache\""));
    let removal = answer.header("set-cookie").unwrap();
    assert!(removal.starts_with("candour-session=;") && removal.contains("Max-Age=0"), "{removal}");
    assert_eq!(sessions(&service), 0);
    assert!(!on_disk(&service, &wrap));
    alice.get("/api/v1/session").expect(401);
    alice.post("/api/v1/sign-out", &json!({})).expect(204);
}

#[test]
fn one_of_several_sessions_can_be_ended_by_its_owner_alone() {
    let service = spawn_app();
    let (one, wrap) = signed_in(&service, "alice");
    service.clock.forward(1);
    let (two, _) = signed_in(&service, "alice");
    service.clock.forward(1);
    let (bashir, _) = signed_in(&service, "bashir");
    let ids = ids(&service);
    let page = two.get("/account").expect(200);
    assert!(page.html().contains(&ids[0]) && page.html().contains(&ids[1]), "both are listed");
    assert!(!page.html().contains(&ids[2]), "another person's is not");

    let others = bashir.post("/api/v1/sessions/end", &json!({ "session": ids[0] })).expect(404);
    let invented = bashir.post("/api/v1/sessions/end", &json!({ "session": "a".repeat(52) })).expect(404);
    assert_eq!(others.in_full(), invented.in_full());
    one.get("/api/v1/session").expect(200);

    two.post("/api/v1/sessions/end", &json!({ "session": ids[0] })).expect(204);
    one.get("/api/v1/session").expect(401);
    two.get("/api/v1/session").expect(200);
    bashir.get("/api/v1/session").expect(200);
    assert!(!on_disk(&service, &wrap));
}

#[test]
fn disabling_somebody_ends_all_of_theirs() {
    let service = spawn_app();
    let (one, wrap_one) = signed_in(&service, "alice");
    let (two, wrap_two) = signed_in(&service, "alice");
    let (bashir, _) = signed_in(&service, "bashir");
    let disabled = people::disable(&service.app.database, staff::account("alice"), service.app.today());
    assert_eq!(service.run(disabled).unwrap(), 2);
    for alice in [&one, &two] {
        alice.get("/api/v1/session").expect(401);
    }
    bashir.get("/api/v1/session").expect(200);
    assert!(!on_disk(&service, &wrap_one) && !on_disk(&service, &wrap_two));
    sign_in_with(&service, "alice", None).expect(403);
}

#[test]
fn what_the_database_knows_of_a_session_is_no_cookie() {
    let service = spawn_app();
    signed_in(&service, "alice");
    for column in ["id", "wrap_key"] {
        let stolen =
            service.tables().bytes(&format!("SELECT hex({column}) AS value FROM sessions")).remove(0);
        let cookie = format!("candour-session={}", BASE64_URL_SAFE_NO_PAD.encode(stolen));
        service.staff().send("GET", "/api/v1/session", &[FROM_HERE, ("cookie", &cookie)], &[]).expect(401);
    }
    for value in ["", "AAAA", "*", &"A".repeat(43), &"A".repeat(5_000)] {
        let cookie = format!("candour-session={value}");
        service.staff().send("GET", "/api/v1/session", &[FROM_HERE, ("cookie", &cookie)], &[]).expect(401);
    }
}

#[test]
fn a_failed_sign_in_says_one_thing_only() {
    let service = spawn_app();
    let before = service.counts();
    let refused = |account: &str, proof: [u8; 32]| {
        let body = json!({ "account": account, "proof": BASE64_STANDARD.encode(proof), "code": null });
        let headers = [FROM_HERE, crate::support::http::JSON];
        service.staff().send("POST", "/api/v1/sign-in", &headers, body.to_string().as_bytes()).expect(403)
    };
    let wrong_proof = refused("alice", [0; 32]);
    assert!(wrong_proof.detail().starts_with("These do not fit together."));
    for other in [
        refused("nobody", [0; 32]),
        refused("Not An Account", [0; 32]),
        refused("bashir", staff::proof("alice")),
    ] {
        assert_eq!(other.in_full(), wrong_proof.in_full());
    }
    assert_eq!(service.counts(), before);
}
