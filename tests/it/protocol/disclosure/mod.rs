//! `disclosure.json`: requests for what was given in confidence as the server would give them, honest ones and every way
//! of bending one, with what a custodian and a reviewer have to make of each.

mod case;
mod names;
mod originals;
mod threads;

use candour::crypto::data::{Report, Wanted};
use candour::crypto::opening::{
    Custodian, Opener, Reason, Verdict, open_disclosure, open_kept, read_name, read_original, suits,
};
use candour::crypto::{CaseKey, Identity, Keyring, VerifyKey, age_file};
use candour::domain::{Account, CaseId, DisclosureId, Thread};
use serde::{Deserialize, Serialize};

use super::people::{alice, bashir, carol, cleo, in_office, keyring_of, lena, lewis};
use super::person_rows::{PersonRow, rows};
use super::sample_case::SampleCase;
use super::sample_disclosure::{in_confidence, original_of_photo};
use super::sample_files::photo;
use super::vector_files::{from_base64, stored};
use case::{ByCustodian, Case};
use names::{KeptName, ReleasedName};
use originals::{ReleasedOriginal, honest_key, kept_key, own_key};

#[derive(Serialize, Deserialize)]
struct Disclosures {
    people: Vec<PersonRow>,
    cases: Vec<Case>,
    kept: Vec<KeptName>,
    released: Vec<ReleasedName>,
    originals: Vec<ReleasedOriginal>,
}

fn keyring() -> Keyring {
    keyring_of("", &cleo().line())
}

fn words<'a>(verdicts: impl IntoIterator<Item = &'a Verdict>) -> Vec<String> {
    verdicts.into_iter().map(|verdict| verdict.as_str().to_owned()).collect()
}

/// What the custodian of this case makes of it.
fn by_custodian(case: &Case, keyring: &Keyring) -> ByCustodian {
    let identity = Identity::parse(&case.identity).unwrap();
    let entries = case.thread.ciphertexts();
    let opened = open_disclosure(
        &Custodian { identity: &identity },
        keyring,
        &CaseId::parse(&case.case).unwrap(),
        DisclosureId::parse(&case.disclosure).unwrap(),
        case.thread.n,
        |n| entries.iter().find(|(at, _)| *at == n).map(|(_, sealed)| sealed.as_slice()),
    );
    match opened {
        Ok(opened) => {
            assert_eq!(opened.signer.to_base64(), case.signer);
            assert_eq!(opened.recipient.as_str(), opened.request().recipient);
            ByCustodian { way_in: "verified".to_owned(), verdicts: words(opened.thread.iter()) }
        }
        Err(reason) => ByCustodian { way_in: reason.as_str().to_owned(), verdicts: Vec::new() },
    }
}

/// What a reviewer with the case's key and the verified report makes of it.
fn by_reviewer(case: &Case, keyring: &Keyring) -> Vec<String> {
    let key = CaseKey::parse(&case.key).unwrap();
    let id = CaseId::parse(&case.case).unwrap();
    let signer = VerifyKey::parse(&case.signer).unwrap();
    let opener = Opener { identity: key.identity(), keyring, case: &id, signer: &signer };
    let entries = case.thread.ciphertexts();
    let thread = Thread::Disclosure(DisclosureId::parse(&case.disclosure).unwrap());
    let find = |n| entries.iter().find(|(at, _)| *at == n).map(|(_, sealed)| sealed.as_slice());
    let opened = opener.open_thread(thread, case.thread.n, find);
    let excluded = case.excluded.iter().map(|account| Account::parse(account).unwrap()).collect();
    let report = Report { token: case.token.clone(), excluded, ..SampleCase::new(1).report("confidential") };
    let mut said = words(opened.iter());
    if opened
        .first()
        .and_then(Verdict::request)
        .is_some_and(|asked| !suits(asked, &report, &case.files, keyring))
    {
        Reason::WrongPlace.as_str().clone_into(&mut said[0]);
    }
    said
}

fn verdict_of<T>(result: &Result<T, Reason>) -> &'static str {
    match result {
        Ok(_) => "verified",
        Err(reason) => reason.as_str(),
    }
}

fn check_kept(kept: &KeptName) {
    let (case, signer) = (CaseId::parse(&kept.case).unwrap(), VerifyKey::parse(&kept.signer).unwrap());
    let identity = Identity::parse(&kept.identity).unwrap();
    let opened = open_kept(&from_base64(&kept.ciphertext), &identity, &case, &signer, &kept.of);
    assert_eq!(verdict_of(&opened), kept.verdict, "{}", kept.what);
}

fn check_released(released: &ReleasedName) {
    let (case, key) = (CaseId::parse(&released.case).unwrap(), CaseKey::parse(&released.key).unwrap());
    let signer = VerifyKey::parse(&released.signer).unwrap();
    let read = read_name(&released.released, &case, &signer, &key);
    assert_eq!(verdict_of(&read), released.verdict, "{}", released.what);
    let named = read.ok();
    assert_eq!(named.as_ref().map(|named| &named.name), released.name.as_ref());
    assert_eq!(named.as_ref().map(|named| &named.contact), released.contact.as_ref());
}

fn check_original(released: &ReleasedOriginal) {
    let (case, key) = (CaseId::parse(&released.case).unwrap(), CaseKey::parse(&released.key).unwrap());
    let signer = VerifyKey::parse(&released.signer).unwrap();
    let read = read_original(&released.released, &case, &signer, &key, &released.listed);
    assert_eq!(verdict_of(&read), released.verdict, "{}", released.what);
    let identity = read.ok().map(|identity| identity.to_text().to_string());
    assert_eq!(identity, released.identity, "{}", released.what);
}

#[test]
fn every_disclosure_opens_as_expected() {
    let keyring = keyring();
    let fresh = Disclosures {
        people: rows(&keyring),
        cases: threads::cases(),
        kept: [names::kept_names(), originals::kept_keys()].concat(),
        released: names::released_names(),
        originals: originals::released_keys(),
    };
    let stored = stored("disclosure.json", &fresh);
    assert_eq!(stored.people, fresh.people);
    let told = |all: &Disclosures| -> Vec<(String, ByCustodian, Vec<String>)> {
        let of = |case: &Case| (case.what.clone(), case.custodian.clone(), case.reviewer.clone());
        all.cases.iter().map(of).collect()
    };
    assert_eq!(told(&stored), told(&fresh), "disclosure.json is not what these tests make: write it anew");
    let lengths = |all: &Disclosures| (all.kept.len(), all.released.len(), all.originals.len());
    assert_eq!(lengths(&stored), lengths(&fresh));
    for case in fresh.cases.iter().chain(&stored.cases) {
        assert_eq!(by_custodian(case, &keyring), case.custodian, "{}, to the custodian", case.what);
        assert_eq!(by_reviewer(case, &keyring), case.reviewer, "{}, to a reviewer", case.what);
    }
    fresh.kept.iter().chain(&stored.kept).for_each(check_kept);
    fresh.released.iter().chain(&stored.released).for_each(check_released);
    fresh.originals.iter().chain(&stored.originals).for_each(check_original);
}

#[test]
fn every_reason_for_refusing_a_request_is_met() {
    let cases = threads::cases();
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
        assert!(cases.iter().any(|case| case.custodian.way_in == reason), "no request is {reason}");
    }
}

/// Neither all who read reports nor all who keep names read one alone.
#[test]
fn a_name_takes_both_a_custodian_and_a_reader_of_the_case() {
    let case = SampleCase::new(1);
    let sealed = &in_confidence(&case).entries[1];
    let readers = [alice(), bashir(), lena(), lewis()];
    assert_eq!(readers.len() + 1, in_office().len(), "everybody in office but the custodian");
    let keys = readers.iter().map(|person| person.identity());
    for key in keys.chain([Identity::parse(&case.key.identity().to_text()).unwrap(), case.token.identity()]) {
        assert!(age_file::open(sealed, &key).is_err(), "without a custodian");
    }
    let signer = case.signer().verify_key();
    let kept =
        open_kept(sealed, &carol().identity(), &case.id, &signer, &Wanted::Name).ok().unwrap().to_base64();
    for custodian in [carol(), cleo()] {
        let key = CaseKey::parse(&custodian.identity().to_text()).unwrap();
        assert_eq!(read_name(&kept, &case.id, &signer, &key).err(), Some(Reason::CannotOpen));
    }
    let plain = String::from_utf8(from_base64(&kept)).unwrap();
    assert!(!plain.contains("Ann Onym"), "what a custodian opens holds no name");
    assert_eq!(read_name(&kept, &case.id, &signer, &case.key).ok().unwrap().name, "Ann Onym");
}

/// The same of an original: all who read reports and all who keep names hold the halves of its key.
#[test]
fn an_original_takes_both_a_custodian_and_a_reader_of_the_case() {
    let case = SampleCase::new(1);
    let (sealed, listed) = (kept_key(&case), photo().original.unwrap());
    let readers = [alice(), bashir(), lena(), lewis()];
    assert_eq!(readers.len() + 1, in_office().len(), "everybody in office but the custodian");
    let keys = readers.iter().map(|person| person.identity());
    for key in keys.chain([Identity::parse(&case.key.identity().to_text()).unwrap(), case.token.identity()]) {
        assert!(age_file::open(&sealed, &key).is_err(), "without a custodian");
    }
    let (signer, of) = (case.signer().verify_key(), original_of_photo());
    let kept = open_kept(&sealed, &carol().identity(), &case.id, &signer, &of).ok().unwrap().to_base64();
    for custodian in [carol(), cleo()] {
        let key = CaseKey::parse(&custodian.identity().to_text()).unwrap();
        let read = read_original(&kept, &case.id, &signer, &key, &listed);
        assert_eq!(read.err(), Some(Reason::CannotOpen));
    }
    let plain = String::from_utf8(from_base64(&kept)).unwrap();
    assert!(!plain.contains("AGE-SECRET-KEY"), "what a custodian opens holds no key");
    let read = read_original(&kept, &case.id, &signer, &case.key, &listed).ok().unwrap();
    assert_eq!(*read.to_text(), *own_key().to_text());
    // Nothing of the case but this opens the original.
    let candour::crypto::data::Data::Original(key) = honest_key(&case) else { panic!("a key") };
    assert!(age_file::open(&from_base64(&key.inner), &case.token.identity()).is_err(), "the code does not");
}
