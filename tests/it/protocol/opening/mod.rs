//! `opening.json`: whole cases as the server would give them, honest ones and every attack of invariant I10, with what
//! every client has to make of them.

pub mod case;
mod entries;
mod files;
mod grants;
mod honest;
mod places;

use candour::crypto::opening::{Opener, open_grant};
use candour::crypto::{Identity, Keyring};
use candour::domain::{Account, CaseId, Thread};
use serde::{Deserialize, Serialize};

use super::people::{LAST_DAY, frank, in_office, keyring_with};
use super::person_rows::{PersonRow, rows};
use super::vector_files::{from_base64, stored, to_base64};
use case::{Bundle, BundledThread, Case, Verdicts};

#[derive(Serialize, Deserialize)]
struct Opening {
    people: Vec<PersonRow>,
    cases: Vec<Case>,
}

/// `keys/` with somebody in it whose signing key has a small-order part.
fn keyring() -> Keyring {
    keyring_with(&entries::mixed_key_line())
}

fn cases() -> Vec<Case> {
    [honest::cases(), grants::cases(), entries::cases(), places::cases(), files::cases()].concat()
}

fn verdicts_of(case: &Case, keyring: &Keyring) -> (String, Verdicts) {
    let Bundle { case: id, grant, threads, .. } = &case.bundle;
    let id = CaseId::parse(id).unwrap();
    let identity = Identity::parse(&case.identity).unwrap();
    assert_eq!(identity.recipient().as_str(), case.recipient);
    let account = Account::parse(&case.account).unwrap();
    let granted = match open_grant(&from_base64(grant), &account, &identity, keyring, &id) {
        Ok(granted) => granted,
        Err(reason) => return (reason.as_str().to_owned(), Verdicts::default()),
    };
    let opener = Opener { identity: granted.key.identity(), keyring, case: &id, signer: &granted.signer };
    let open = |thread, bundled: &BundledThread| -> Vec<String> {
        let entries = bundled.ciphertexts();
        let find = |n| entries.iter().find(|(at, _)| *at == n).map(|(_, sealed)| sealed.as_slice());
        opener
            .open_thread(thread, bundled.n, find)
            .iter()
            .map(|verdict| verdict.as_str().to_owned())
            .collect()
    };
    let (shared, staff) = (open(Thread::Shared, &threads.shared), open(Thread::Staff, &threads.staff));
    ("verified".to_owned(), Verdicts { shared, staff })
}

#[test]
fn every_case_opens_as_expected() {
    let keyring = keyring();
    let fresh = Opening { people: rows(&keyring), cases: cases() };
    let stored = stored("opening.json", &fresh);
    assert_eq!(stored.people, fresh.people);
    let told = |opening: &Opening| -> Vec<(String, String, Verdicts)> {
        let of = |case: &Case| (case.what.clone(), case.grant.clone(), case.verdicts.clone());
        opening.cases.iter().map(of).collect()
    };
    assert_eq!(told(&stored), told(&fresh), "opening.json is not what these tests make: write it anew");
    for case in fresh.cases.iter().chain(&stored.cases) {
        assert_eq!(verdicts_of(case, &keyring), (case.grant.clone(), case.verdicts.clone()), "{}", case.what);
    }
}

#[test]
fn every_reason_is_met() {
    let cases = cases();
    let shared = |case: &Case| case.verdicts.shared.clone();
    let met: Vec<String> = cases.iter().flat_map(shared).collect();
    for verdict in [
        "verified",
        "missing",
        "for_custodians",
        "too_large",
        "cannot_open",
        "malformed",
        "wrong_case",
        "wrong_place",
        "unknown_author",
        "not_allowed",
        "bad_signature",
        "wrong_head",
    ] {
        assert!(met.iter().any(|met| met == verdict), "no entry is {verdict}");
    }
}

#[test]
fn the_people_of_the_vectors_are_those_of_these_tests() {
    let people = rows(&keyring());
    for person in in_office() {
        assert!(people.iter().any(|row| row.name == person.account.as_str() && row.until.is_none()));
    }
    let former = people.iter().find(|row| row.name == frank().account.as_str()).unwrap();
    assert_eq!(former.until.as_deref(), Some(LAST_DAY));
    assert_eq!(to_base64(&from_base64(&former.key)), former.key);
}
