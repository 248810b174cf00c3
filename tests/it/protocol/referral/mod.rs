//! `referral.json`: referrals as the server would give them, honest ones and every way of bending one, with what a
//! liaison and a reviewer have to make of each.

mod case;
mod letters;
mod packs;

use candour::crypto::Keyring;
use candour::crypto::opening::{Liaison, Opener, open_referral};
use candour::crypto::{CaseKey, Identity, VerifyKey};
use candour::domain::{Account, CaseId, ReferralId, Thread};
use serde::{Deserialize, Serialize};

use super::people::keyring_with;
use super::person_rows::{PersonRow, rows};
use super::vector_files::stored;
use case::{ByLiaison, Case};

#[derive(Serialize, Deserialize)]
struct Referrals {
    people: Vec<PersonRow>,
    cases: Vec<Case>,
}

fn cases() -> Vec<Case> {
    [packs::cases(), letters::cases()].concat()
}

fn words<'a>(verdicts: impl IntoIterator<Item = &'a candour::crypto::opening::Verdict>) -> Vec<String> {
    verdicts.into_iter().map(|verdict| verdict.as_str().to_owned()).collect()
}

/// What the liaison of this case makes of it.
fn by_liaison(case: &Case, keyring: &Keyring) -> ByLiaison {
    let (account, identity) =
        (Account::parse(&case.account).unwrap(), Identity::parse(&case.identity).unwrap());
    let entries = case.thread.ciphertexts();
    let opened = open_referral(
        &Liaison { account: &account, identity: &identity },
        keyring,
        &CaseId::parse(&case.case).unwrap(),
        ReferralId::parse(&case.referral).unwrap(),
        case.thread.n,
        |n| entries.iter().find(|(at, _)| *at == n).map(|(_, sealed)| sealed.as_slice()),
    );
    match opened {
        Ok(opened) => {
            assert_eq!(opened.recipient.as_str(), opened.pack().recipient);
            ByLiaison { way_in: "verified".to_owned(), verdicts: words(opened.thread.iter()) }
        }
        Err(reason) => ByLiaison { way_in: reason.as_str().to_owned(), verdicts: Vec::new() },
    }
}

/// What a reviewer with the case's key makes of it.
fn by_reviewer(case: &Case, keyring: &Keyring) -> Vec<String> {
    let key = CaseKey::parse(&case.key).unwrap();
    let id = CaseId::parse(&case.case).unwrap();
    let signer = VerifyKey::parse(&case.signer).unwrap();
    let opener = Opener { identity: key.identity(), keyring, case: &id, signer: &signer };
    let entries = case.thread.ciphertexts();
    let thread = Thread::Referral(ReferralId::parse(&case.referral).unwrap());
    let find = |n| entries.iter().find(|(at, _)| *at == n).map(|(_, sealed)| sealed.as_slice());
    words(opener.open_thread(thread, case.thread.n, find).iter())
}

#[test]
fn every_referral_opens_as_expected() {
    let keyring = keyring_with("");
    let fresh = Referrals { people: rows(&keyring), cases: cases() };
    let stored = stored("referral.json", &fresh);
    assert_eq!(stored.people, fresh.people);
    let told = |referrals: &Referrals| -> Vec<(String, ByLiaison, Vec<String>)> {
        let of = |case: &Case| (case.what.clone(), case.liaison.clone(), case.reviewer.clone());
        referrals.cases.iter().map(of).collect()
    };
    assert_eq!(told(&stored), told(&fresh), "referral.json is not what these tests make: write it anew");
    for case in fresh.cases.iter().chain(&stored.cases) {
        assert_eq!(by_liaison(case, &keyring), case.liaison, "{}, to the liaison", case.what);
        assert_eq!(by_reviewer(case, &keyring), case.reviewer, "{}, to a reviewer", case.what);
    }
}

#[test]
fn every_reason_for_refusing_a_pack_or_a_letter_is_met() {
    let cases = cases();
    for reason in [
        "missing",
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
        assert!(cases.iter().any(|case| case.liaison.way_in == reason), "no pack is {reason}");
        assert!(
            cases.iter().any(|case| case.reviewer.iter().any(|met| met == reason)),
            "nothing is {reason}"
        );
    }
}
