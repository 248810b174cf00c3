//! Honest entries in another place than the one they were written for.

use candour::domain::Thread;

use super::case::{Case, all};
use crate::protocol::people::{alice, bashir, carol};
use crate::protocol::sample_case::{HonestThread, SampleCase, message, note};
use candour::crypto::age_file;

pub fn cases() -> Vec<Case> {
    [moved(), reordered(), identities()].concat()
}

fn four(case: &SampleCase) -> Vec<Vec<u8>> {
    HonestThread::reported(case, "anonymous")
        .by(&alice(), message("One."))
        .by_reporter(message("Two."))
        .by(&bashir(), message("Three."))
        .entries
}

fn moved() -> Vec<Case> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let entries = four(&case);
    let shared = |what: &str, at: &[Option<&[u8]>], verdicts: &[&str]| {
        Case::new(what, &case).shared(&case, at, verdicts)
    };
    // A colleague who reads both cases can seal what stands in one for the readers of the other.
    let there = HonestThread::reported(&other, "anonymous");
    let of_other = there.next(&alice().author(), message("Consent to pass it on."));
    let of_other = case.seal(&of_other, &alice().signer());
    let sealed_for_other = four(&other).remove(1);
    let notes = HonestThread::new(&case, Thread::Staff).by(&alice(), note("Between us."));
    let as_shared = {
        let thread = HonestThread::reported(&case, "anonymous");
        let mut document = thread.next(&alice().author(), note("Between us."));
        document.thread = Thread::Shared;
        thread.with(case.seal(&document, &alice().signer())).entries
    };
    let first_as_message = case.document(0, case.first_head(Thread::Shared), &alice().author(), message("x"));
    let second_report = {
        let thread = HonestThread::reported(&case, "anonymous");
        thread.by_reporter(candour::crypto::data::Data::Report(Box::new(case.report("anonymous")))).entries
    };
    vec![
        shared(
            "an entry of another case",
            &[Some(&entries[0]), Some(&sealed_for_other)],
            &["verified", "cannot_open"],
        ),
        shared(
            "an entry of another case, sealed again for this one",
            &[Some(&entries[0]), Some(&of_other)],
            &["verified", "wrong_case"],
        ),
        shared(
            "a note in the shared thread",
            &[Some(&entries[0]), Some(&notes.entries[0])],
            &["verified", "wrong_place"],
        ),
        shared("a note that says it is of the shared thread", &all(&as_shared), &["verified", "wrong_place"]),
        shared(
            "a message as the first entry",
            &[Some(&case.seal(&first_as_message, &alice().signer()))],
            &["wrong_place"],
        ),
        shared("a second report", &all(&second_report), &["verified", "wrong_place"]),
        Case::new("a message in the staff thread", &case).staff(
            &case,
            &[Some(&entries[1])],
            &["wrong_place"],
        ),
        Case::new("a report in the staff thread", &case).staff(&case, &[Some(&entries[0])], &["wrong_place"]),
    ]
}

fn reordered() -> Vec<Case> {
    let case = SampleCase::new(1);
    let entries = four(&case);
    let [report, one, two, three] = &entries[..] else { unreachable!("four entries") };
    let shared = |what: &str, at: &[Option<&[u8]>], verdicts: &[&str]| {
        Case::new(what, &case).shared(&case, at, verdicts)
    };
    // Only somebody with the reporter's keys could write this, and even then the thread shows it.
    let stale =
        case.document(2, case.first_head(Thread::Shared), &alice().author(), message("Two, on an old head."));
    let stale = case.seal(&stale, &alice().signer());
    vec![
        shared(
            "an entry replayed at the end",
            &[Some(report), Some(one), Some(two), Some(one)],
            &["verified", "verified", "verified", "wrong_place"],
        ),
        shared(
            "an entry dropped in the middle",
            &[Some(report), None, Some(two), Some(three)],
            &["verified", "missing", "verified", "verified"],
        ),
        shared(
            "an entry dropped and the rest moved up",
            &[Some(report), Some(two), Some(three)],
            &["verified", "wrong_place", "wrong_place"],
        ),
        shared(
            "two entries swapped",
            &[Some(report), Some(two), Some(one), Some(three)],
            &["verified", "wrong_place", "wrong_place", "verified"],
        ),
        shared("no report", &[None, Some(one)], &["missing", "verified"]),
        shared(
            "an entry on an old head",
            &[Some(report), Some(one), Some(&stale)],
            &["verified", "verified", "wrong_head"],
        ),
        shared(
            "an entry sealed again, which the next was not written on",
            &[Some(report), Some(one), Some(&resealed(&case, two)), Some(three)],
            &["verified", "verified", "verified", "wrong_head"],
        ),
        shared(
            "a thread that the row says is longer",
            &[Some(report), Some(one), None, None],
            &["verified", "verified", "missing", "missing"],
        ),
    ]
}

/// Opened with the case's key and sealed anew, as everybody with a grant can: the signature holds, the head does not.
fn resealed(case: &SampleCase, sealed: &[u8]) -> Vec<u8> {
    let plaintext = age_file::open(sealed, case.key.identity()).unwrap();
    age_file::seal(&plaintext, &[&case.recipient(), &case.answer_to()]).unwrap()
}

fn identities() -> Vec<Case> {
    let case = SampleCase::new(2);
    let named = HonestThread::reported(&case, "confidential").by_reporter(case.name_in_confidence());
    let answered = named.by(&bashir(), message("Thank you."));
    let opaque = |size: usize| age_file::seal(&vec![b' '; size], &[&carol().recipient()]).unwrap();
    let with = |what: &str, second: &[u8], verdicts: &[&str]| {
        let entries =
            [Some(answered.entries[0].as_slice()), Some(second), Some(answered.entries[2].as_slice())];
        Case::new(what, &case).shared(&case, &entries, verdicts)
    };
    let replaced = opaque(16_384);
    let mut tampered = answered.entries[1].clone();
    *tampered.last_mut().unwrap() ^= 1;
    let anonymous = SampleCase::new(1);
    let unasked = HonestThread::reported(&anonymous, "anonymous")
        .with(opaque(4_096))
        .by(&bashir(), message("Thank you."));
    let late = HonestThread::reported(&case, "confidential")
        .by_reporter(message("Not yet."))
        .by_reporter(case.name_in_confidence());
    vec![
        with(
            "the name in confidence replaced by another sealed file",
            &replaced,
            &["verified", "for_custodians", "wrong_head"],
        ),
        with("the name in confidence altered", &tampered, &["verified", "for_custodians", "wrong_head"]),
        with(
            "the name in confidence replaced by a file of another size",
            &opaque(5_000),
            &["verified", "cannot_open", "verified"],
        ),
        with(
            "the name in confidence replaced by no age file",
            b"nothing",
            &["verified", "too_large", "verified"],
        ),
        Case::new("a sealed file where no name was given", &anonymous).shared(
            &anonymous,
            &all(&unasked.entries),
            &["verified", "cannot_open", "verified"],
        ),
        Case::new("a name in confidence in another place", &case).shared(
            &case,
            &all(&late.entries),
            &["verified", "verified", "cannot_open"],
        ),
    ]
}
