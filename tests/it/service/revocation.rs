//! People who leave, and keys that fall into other hands.

use candour::app::case_bundle::SealedCase;
use candour::db::cases;
use candour::domain::{Action, CaseId, Thread};

use crate::support::reporter::{ANONYMOUS, Kept};
use crate::support::{Reviewer, TestService, spawn_app, staff};

/// A case that alice acknowledged.
fn acknowledged(service: &TestService) -> (Kept, String) {
    let kept = service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Signed in office.").expect(200);
    (kept, case)
}

fn revoke(service: &TestService, compromised: bool) {
    service.app.keys.revoke(&staff::account("alice"), service.app.today(), compromised).unwrap();
}

fn verdicts(person: &Reviewer<'_>, case: &str) -> Vec<&'static str> {
    person.open(case).shared.iter().map(|verdict| verdict.as_str()).collect()
}

#[test]
fn nothing_new_is_sealed_for_somebody_who_left_and_what_they_signed_counts() {
    let service = spawn_app();
    let (kept, case) = acknowledged(&service);
    let alice = service.reviewer("alice");
    let change = alice.change(&case, Action::Message, "Afterwards.");
    revoke(&service, false);
    service.reporter().report(&ANONYMOUS);
    let granted = service.tables().texts("SELECT person AS value FROM grants ORDER BY person");
    assert_eq!(granted, ["alice", "bashir", "bashir", "carys", "carys", "lena", "lena"]);
    let bashir = service.reviewer("bashir");
    assert_eq!(verdicts(&bashir, &case), ["verified", "verified"]);
    assert!(service.reporter().track(&kept.code).expect(200).text().contains("Signed in office."));

    // What was sealed for her she may have kept; here she finds nothing more, and changes nothing.
    let before = service.counts();
    alice.get(&format!("/api/v1/cases/{case}")).expect(404);
    assert!(alice.queue("/").is_empty());
    alice.post(&format!("/api/v1/cases/{case}/changes"), &change).expect(404);
    assert_eq!(service.counts(), before);
}

fn grant_of_alice(service: &TestService) -> Vec<u8> {
    let grant = service.tables().texts("SELECT hex(ciphertext) AS value FROM grants WHERE person = 'alice'");
    data_encoding::HEXUPPER.decode(grant[0].as_bytes()).unwrap()
}

/// Puts an entry signed by alice with today's date straight into the database.
fn plant(service: &TestService, case: &str, text: &str) {
    let (alice, today) = (staff::client("alice"), service.app.today());
    let bundle = service.reviewer("bashir").bundle(case);
    let keyring = {
        let (recipient, key) = staff::key_parts("alice");
        let line = format!("# alice ed25519:{} Alice\n{}\n", key.to_base64(), recipient.as_str());
        candour::crypto::Keyring::parse([("reviewers.txt", line.as_str())]).unwrap()
    };
    let granted = SealedCase { grant: grant_of_alice(service), ..service.reviewer("bashir").bundle(case) };
    let opened = alice.open(&granted, &keyring).unwrap_or_else(|error| panic!("{error}"));
    let change = alice.change(&bundle, &opened, Action::Message, text, today);
    let entry = change.unwrap_or_else(|error| panic!("{error}")).entry.unwrap();
    let id = CaseId::parse(case).unwrap();
    let written = service.app.database.write(move |connection| {
        cases::add_entry(connection, &id, Thread::Shared, entry.on, &entry.ciphertext).map(drop)
    });
    service.run(written).unwrap();
}

#[test]
fn what_somebody_signs_after_leaving_does_not_count() {
    let service = spawn_app();
    let (kept, case) = acknowledged(&service);
    revoke(&service, false);
    service.clock.forward(86_400);
    plant(&service, &case, "Signed the day after.");
    let bashir = service.reviewer("bashir");
    assert_eq!(verdicts(&bashir, &case), ["verified", "verified", "not_allowed"]);
    let page = service.reporter().track(&kept.code).expect(200);
    assert!(!page.text().contains("Signed the day after."));
    assert!(page.html().contains("candour-message--unverified"));
}

#[test]
fn of_a_compromised_key_nothing_is_believed() {
    let service = spawn_app();
    let (kept, case) = acknowledged(&service);
    revoke(&service, true);
    assert!(service.app.keyring().unwrap().member(&staff::account("alice")).is_none());
    assert_eq!(verdicts(&service.reviewer("bashir"), &case), ["verified", "unknown_author"]);
    let page = service.reporter().track(&kept.code).expect(200);
    assert!(!page.text().contains("Signed in office."));
    assert!(page.html().contains("candour-message--unverified"));
}

#[test]
fn an_entry_planted_in_the_database_is_no_answer() {
    let service = spawn_app();
    let (kept, case) = acknowledged(&service);
    // Closed by somebody who can write the database, without a verified answer (invariants I7 and I10).
    service.tables().execute(&["UPDATE cases SET state = 'concluded', due_on = NULL"]);
    let page = service.reporter().track(&kept.code).expect(200);
    assert!(page.text().contains("The case was closed, but the answer could not be checked."));
    let bashir = service.reviewer("bashir");
    assert_eq!(verdicts(&bashir, &case), ["verified", "verified"]);
}
