//! From an invitation to the first case: a second factor, a fingerprint, and the operator's approval.

use candour::app::clock::Clock;
use candour::app::people::{approve, invite};
use candour::app::random::SystemRandom;
use candour::domain::{Action, PersonName, Post, Role};

use crate::support::newcomer::Newcomer;
use crate::support::reporter::ANONYMOUS;
use crate::support::reviewer::{cookie_of, sign_in_with};
use crate::support::staff::{self, FACTOR, code_at};
use crate::support::{Reviewer, Settings, TestService, spawn_app, spawn_app_with};

fn with_factors() -> TestService {
    spawn_app_with(Settings { demo: false, ..Settings::default() })
}

fn invited(service: &TestService, account: &str) -> Newcomer {
    let name = PersonName::parse("Dana Pike").unwrap();
    let (database, today) = (&service.app.database, service.app.today());
    let made = invite(database, &SystemRandom, staff::account(account), name, Post::Reviewer, today);
    let invitation = service.run(made).unwrap();
    Newcomer::new(service.staff(), account, Role::Reviewer, &invitation)
}

fn code(service: &TestService, secret: &[u8]) -> String {
    code_at(secret, service.clock.now())
}

/// Six digits that are not those of any nearby time.
fn wrong_code(service: &TestService, secret: &[u8]) -> String {
    let now = service.clock.now();
    let near: Vec<String> = (0..7).map(|step| code_at(secret, now - 90 + step * 30)).collect();
    (0..10).map(|digit| digit.to_string().repeat(6)).find(|code| !near.contains(code)).unwrap()
}

#[test]
fn an_invited_person_enrols_is_approved_and_works() {
    let service = with_factors();
    let dana =
        invited(&service, "dana").with_passphrase("tested-service", "zoo wrong able about zebra actor");
    let started = dana.start().expect(200);
    let factor = Newcomer::factor(&started);
    let wrong = dana.complete(&factor, &wrong_code(&service, &factor.secret)).expect(422);
    assert!(wrong.detail().starts_with("The six digits do not fit."));
    let first = code(&service, &factor.secret);
    let enrolled = dana.complete(&factor, &first).expect(201);
    let fingerprint = enrolled.json()["fingerprint"].as_str().unwrap().to_owned();

    let replayed = dana.sign_in(Some(&first)).expect(403);
    assert!(replayed.detail().starts_with("These do not fit together."));
    service.clock.forward(30);
    let signed_in = dana.sign_in(Some(&code(&service, &factor.secret))).expect(200);
    assert!(dana.opens(&signed_in), "the root comes back as it was brought");

    let browser = Reviewer {
        service: &service,
        client: candour::app::staff_client::StaffClient {
            account: dana.client.account.clone(),
            role: Role::Reviewer,
            root: candour::crypto::staff::Root::from_bytes([77; 32]),
        },
        http: service.staff(),
        cookie: cookie_of(&signed_in),
    };
    service.reporter().report(&ANONYMOUS);
    let queue = browser.get("/").expect(200);
    assert!(browser.queue("/").is_empty() && queue.html().contains("href=\"/account\""));
    assert_eq!(service.tables().texts("SELECT person AS value FROM grants WHERE person = 'dana'").len(), 0);

    let approval = |spoken: &str| {
        service.run(approve(&service.app.database, &service.app.keys, staff::account("dana"), spoken))
    };
    let mut other = fingerprint.clone().into_bytes();
    other[0] = if other[0] == b'a' { b'b' } else { b'a' };
    for spoken in [String::from_utf8(other).unwrap(), String::new(), fingerprint[..24].to_owned()] {
        approval(&spoken).unwrap_err();
        assert!(service.app.keyring().unwrap().member(&staff::account("dana")).is_none());
    }
    approval(&fingerprint.to_uppercase().replace('-', " ")).unwrap();
    assert!(browser.queue("/").is_empty(), "what arrived before stays closed to them");
    service.reporter().report(&ANONYMOUS);
    let case = browser.only_case();
    browser.act(&case, Action::Acknowledge, "Read.").expect(200);
}

#[test]
fn an_invitation_works_once() {
    let service = with_factors();
    let dana = invited(&service, "dana");
    let factor = Newcomer::factor(&dana.start().expect(200));
    dana.complete(&factor, &code(&service, &factor.secret)).expect(201);
    let before = service.counts();
    service.clock.forward(30);
    for again in [dana.start(), dana.complete(&factor, &code(&service, &factor.secret))] {
        assert!(again.expect(403).detail().starts_with("This invitation does not work"));
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn a_mistyped_invitation_and_an_uninvited_account_are_told_the_same() {
    let service = with_factors();
    let dana = invited(&service, "dana");
    let refused = |account: &str, invitation: &str| {
        Newcomer::new(service.staff(), account, Role::Reviewer, invitation).start().expect(403).in_full()
    };
    let nobody = refused("nobody", &dana.invitation);
    for other in [refused("dana", "aaaa-aaaa"), refused("dana", ""), refused("alice", &dana.invitation)] {
        assert_eq!(other, nobody);
    }
    let shouted = dana.invitation.to_uppercase().replace('-', "  ");
    Newcomer::new(service.staff(), "dana", Role::Reviewer, &shouted).start().expect(200);
}

#[test]
fn an_invitation_ends_after_its_last_day() {
    let service = with_factors();
    let dana = invited(&service, "dana");
    service.clock.forward(7 * 86_400);
    let factor = Newcomer::factor(&dana.start().expect(200));
    service.clock.forward(86_400);
    dana.start().expect(403);
    dana.complete(&factor, &code(&service, &factor.secret)).expect(403);
}

#[test]
fn setting_up_the_second_factor_cannot_take_for_ever_or_be_left_out() {
    let service = with_factors();
    let dana = invited(&service, "dana");
    let factor = Newcomer::factor(&dana.start().expect(200));
    service.clock.forward(3_600);
    dana.complete(&factor, &code(&service, &factor.secret)).expect(422);
    dana.post("/api/v1/enrol", &dana.brought(None)).expect(422);
    let other = invited(&service, "erin");
    let others = Newcomer::factor(&other.start().expect(200));
    let swapped = dana.complete(&others, &code(&service, &others.secret)).expect(422);
    assert!(swapped.detail().starts_with("The six digits do not fit."), "a factor belongs to its account");
}

#[test]
fn keys_that_are_none_are_refused() {
    let service = with_factors();
    let dana = invited(&service, "dana");
    let factor = Newcomer::factor(&dana.start().expect(200));
    let good = code(&service, &factor.secret);
    let before = service.counts();
    let brought = dana.brought(Some((&factor, &good)));
    let upper = brought["recipient"].as_str().unwrap().to_uppercase();
    for (field, value) in [
        ("root", "aGVsbG8="),
        ("root", ""),
        ("recipient", ""),
        ("recipient", "age1qqqq"),
        ("recipient", upper.as_str()),
        ("key", &"A".repeat(44)),
        ("proof", &"*".repeat(44)),
    ] {
        let mut spoilt = brought.clone();
        spoilt[field] = value.into();
        dana.post("/api/v1/enrol", &spoilt).expect(400);
    }
    assert_eq!(service.counts(), before);
    dana.post("/api/v1/enrol", &brought).expect(201);
}

#[test]
fn signing_in_takes_the_second_factor_and_each_code_once() {
    let service = with_factors();
    let refused = |code: Option<&str>| sign_in_with(&service, "alice", code).expect(403).in_full();
    let without = refused(None);
    let now = service.clock.now();
    let (early, late) = (code_at(&FACTOR, now - 60), code_at(&FACTOR, now + 60));
    for wrong in [wrong_code(&service, &FACTOR), early, late, String::new(), "12345".into(), "1".repeat(16)] {
        assert_eq!(refused(Some(&wrong)), without, "{wrong}");
    }
    let good = code(&service, &FACTOR);
    let spaced = format!("{} {}", &good[..3], &good[3..]);
    sign_in_with(&service, "alice", Some(&spaced)).expect(200);
    assert_eq!(refused(Some(&good)), without, "a code that was used");
    assert_eq!(refused(Some(&code_at(&FACTOR, now - 30))), without, "one from before it");
    service.clock.forward(30);
    sign_in_with(&service, "alice", Some(&code(&service, &FACTOR))).expect(200);
    sign_in_with(&service, "bashir", Some(&code(&service, &FACTOR))).expect(200);
}

#[test]
fn a_demo_asks_for_no_second_factor() {
    let service = spawn_app();
    let dana = invited(&service, "dana");
    assert!(dana.start().expect(200).json()["second_factor"].is_null());
    dana.post("/api/v1/enrol", &dana.brought(None)).expect(201);
    dana.sign_in(None).expect(200);
}
