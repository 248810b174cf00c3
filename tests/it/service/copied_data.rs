//! A copy of everything that the service keeps opens nothing (invariant I2).

use std::collections::BTreeSet;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::field_box::{FieldKey, Purpose};
use candour::crypto::hash::{derive, hash};
use candour::crypto::{Identity, Secret32, age_file};
use candour::domain::Action;

use crate::support::reporter::ANONYMOUS;
use crate::support::reviewer::{cookie_of, sign_in_with};
use crate::support::service::SECRET;
use crate::support::staff::{self, FACTOR};
use crate::support::{Reviewer, Settings, TestService, spawn_app_with};

/// A service with sessions, second factors, a conversation, a note and a name given in confidence.
fn busy_service() -> TestService {
    let service = spawn_app_with(Settings { demo: false, ..Settings::default() });
    let reporter = service.reporter();
    let kept = reporter.report(&[
        ("mode", "confidential"),
        ("reporter_name", "Morgan Ellis"),
        ("reporter_contact", "by post"),
        ("happened", "The scanner was not checked."),
    ]);
    let code = staff::code_at(&FACTOR, candour::app::clock::Clock::now(&*service.clock));
    let answer = sign_in_with(&service, "alice", Some(&code)).expect(200);
    let alice = Reviewer::with_cookie(&service, "alice", cookie_of(&answer));
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Read.").expect(200);
    alice.act(&case, Action::Note, "Among us.").expect(200);
    reporter.reply(&reporter.track(&kept.code).expect(200), "Thank you.").expect(200);
    reporter.report(&ANONYMOUS);
    service
}

fn ciphertexts(service: &TestService) -> Vec<Vec<u8>> {
    let file = service.tables();
    let mut found = file.bytes("SELECT hex(ciphertext) AS value FROM entries");
    found.extend(file.bytes("SELECT hex(ciphertext) AS value FROM grants"));
    found.extend(file.bytes("SELECT hex(sealed_root) AS value FROM people"));
    // 2 reports, an identity, 2 messages, a note; 4 grants each; 7 roots.
    assert_eq!(found.len(), 6 + 8 + 7);
    found
}

/// Every 32 bytes, and every word, that stand anywhere in the database, the configuration or `keys/`.
fn everything_kept(service: &TestService) -> BTreeSet<Vec<u8>> {
    let file = service.tables();
    let mut kept =
        BTreeSet::from([SECRET.to_vec(), BASE64_STANDARD.encode(SECRET).into_bytes(), FACTOR.to_vec()]);
    for table in ["service", "people", "sessions", "cases", "audit"] {
        for column in file.columns(table) {
            kept.extend(file.bytes(&format!("SELECT DISTINCT hex({column}) AS value FROM {table}")));
        }
    }
    for path in crate::support::binary::files_below(&service.folder.path().join("keys")) {
        let text = std::fs::read_to_string(path).unwrap();
        kept.extend(
            text.split_whitespace().map(|word| word.trim_start_matches("ed25519:").as_bytes().to_vec()),
        );
    }
    // What the service secret opens: the stored second factors.
    let boxes = FieldKey::new(Secret32::new(SECRET));
    for stored in file.texts("SELECT second_factor AS value FROM people") {
        let opened = boxes.open(Purpose::StoredSecondFactor, 0, &stored).expect("our own box");
        kept.extend([opened.payload.to_vec(), opened.payload[..FACTOR.len()].to_vec()]);
    }
    let decoded: Vec<Vec<u8>> = kept.iter().filter_map(|value| BASE64_STANDARD.decode(value).ok()).collect();
    kept.extend(decoded);
    kept
}

/// Every identity that the protocol's own derivations make of these bytes.
fn identities(kept: &[u8]) -> Vec<Identity> {
    let labels: [&[u8]; 5] = [
        b"candour/1 token identity",
        b"candour/1 staff identity",
        b"candour/1 staff kek",
        b"candour/1 case",
        b"candour/1 identity",
    ];
    let mut made: Vec<Identity> =
        labels.iter().map(|label| Identity::from_bytes(&derive(kept, label))).collect();
    made.extend(<[u8; 32]>::try_from(kept).ok().map(|bytes| Identity::from_bytes(&bytes)));
    made.push(Identity::from_bytes(&hash(&[kept])));
    made
}

fn opened_with(ciphertexts: &[Vec<u8>], kept: &[u8]) -> usize {
    let identities = identities(kept);
    let opens =
        |sealed: &&Vec<u8>| identities.iter().any(|identity| age_file::open(sealed, identity).is_ok());
    ciphertexts.iter().filter(opens).count()
}

#[test]
fn nothing_that_is_kept_opens_anything() {
    let service = busy_service();
    let ciphertexts = ciphertexts(&service);
    // That this way of trying finds a key if there is one: alice's own root opens her two grants.
    assert_eq!(opened_with(&ciphertexts, &[1; 32]), 2);
    let kept = everything_kept(&service);
    let keys = kept.iter().filter(|value| value.len() == 32).count();
    assert!(keys > 20, "only {keys} were tried");
    for value in kept {
        assert_eq!(opened_with(&ciphertexts, &value), 0, "{}", String::from_utf8_lossy(&value));
    }
}
