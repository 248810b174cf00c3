//! What the reporter writes the plain way: for whom it is sealed, and who believes it; and what can be held of any
//! entry without its key.

use candour::crypto::data::{Checkin, Data, Diary, Rating, Text};
use candour::crypto::document::{Place, expected_readers, is_a_size};
use candour::crypto::opening::{Opener, Verdict};
use candour::crypto::{CryptoError, Identity, age_file, reporter};
use candour::domain::aftermath::{CheckinMonth, Detriment, Score};
use candour::domain::referral::Says;
use candour::domain::{Kind, Thread};

use super::people::{BODY, DAY, alice, day, keyring_with};
use super::sample_case::{HonestThread, SampleCase, message};
use super::sample_documents::documents;
use super::sample_triage::{body, consent, letter, withdrawal};

fn entries() -> Vec<Data> {
    let text = || "Words.".to_owned();
    vec![
        consent(BODY, true),
        Data::Rating(Rating { score: Score::try_from(3).unwrap(), text: text() }),
        Data::Checkin(Checkin { month: CheckinMonth::Six, detriment: Detriment::Afraid, text: text() }),
        message("x"),
        withdrawal(),
    ]
}

fn diary() -> Data {
    Data::Diary(Diary { day: day("2026-11-01"), text: "Today I was moved to nights.".to_owned() })
}

fn opened(case: &SampleCase, identity: &Identity, thread: Thread, entries: &[Vec<u8>]) -> Vec<&'static str> {
    let (keyring, signer) = (keyring_with(""), case.signer().verify_key());
    let opener = Opener { identity, keyring: &keyring, case: &case.id, signer: &signer };
    let length = u32::try_from(entries.len()).unwrap();
    let verdicts = opener.open_thread(thread, length, |n| entries.get(n as usize).map(Vec::as_slice));
    verdicts.iter().map(Verdict::as_str).collect()
}

#[test]
fn the_staff_and_the_reporter_read_what_the_reporter_writes_in_the_case() {
    let case = SampleCase::new(1);
    let report = case.report("anonymous");
    let mut thread = HonestThread::reported(&case, "anonymous");
    for data in entries() {
        let n = u32::try_from(thread.entries.len()).unwrap();
        let kind = data.kind();
        let place = Place { thread: Thread::Shared, n, head: thread.head };
        let sealed = reporter::seal(&case.token, &case.id, place, day(DAY), data, &report, &[]).unwrap();
        assert_eq!(age_file::inspect(&sealed).unwrap().recipients, expected_readers(kind, 7));
        thread = thread.with(sealed);
    }
    for identity in [case.key.identity(), &case.token.identity()] {
        assert_eq!(opened(&case, identity, Thread::Shared, &thread.entries), ["verified"; 6]);
    }
    assert!(age_file::open(&thread.entries[1], &alice().identity()).is_err());
}

#[test]
fn the_diary_is_the_reporters_alone() {
    let case = SampleCase::new(1);
    let report = case.report("anonymous");
    let place = Place::first(&case.id, Thread::Private);
    let sealed = reporter::seal(&case.token, &case.id, place, day(DAY), diary(), &report, &[]).unwrap();
    assert_eq!(age_file::inspect(&sealed).unwrap().recipients, 1);
    let entries = [sealed];
    assert_eq!(opened(&case, &case.token.identity(), Thread::Private, &entries), ["verified"]);
    assert_eq!(opened(&case, case.key.identity(), Thread::Private, &entries), ["cannot_open"]);
    assert_eq!(opened(&case, &case.token.identity(), Thread::Shared, &entries), ["wrong_place"]);
}

#[test]
fn a_reporter_writes_nothing_that_nobody_would_believe() {
    let case = SampleCase::new(1);
    let report = case.report("anonymous");
    let note = Data::Note(Text { text: "They are right.".to_owned() });
    let referral = super::sample_triage::referral();
    for (thread, data) in [
        (Thread::Shared, diary()),
        (Thread::Private, consent(BODY, true)),
        (Thread::Staff, note),
        (referral, letter(Says::Answer)),
        (
            Thread::Private,
            Data::Request(candour::crypto::data::Request { body: body(BODY), text: String::new() }),
        ),
    ] {
        let place = Place::first(&case.id, thread);
        let sealed = reporter::seal(&case.token, &case.id, place, day(DAY), data, &report, &[]);
        assert_eq!(sealed.err(), Some(CryptoError::Seal), "{thread}");
    }
}

#[test]
fn without_a_key_an_entry_is_held_to_its_size_and_to_how_many_read_it() {
    for (kind, readers) in [
        (Kind::Report, 2),
        (Kind::Request, 2),
        (Kind::Checkin, 2),
        (Kind::Identity, 3),
        (Kind::Note, 1),
        (Kind::Classification, 1),
        (Kind::Approval, 1),
        (Kind::Diary, 1),
        (Kind::Grant, 1),
        (Kind::Pack, 4),
        (Kind::Letter, 4),
    ] {
        assert_eq!(expected_readers(kind, 3), readers, "{}", kind.as_str());
    }
    for document in documents(&SampleCase::new(1)) {
        let plaintext = document.sign(&alice().signer()).unwrap();
        assert!(is_a_size(document.kind(), plaintext.len()));
    }
}
