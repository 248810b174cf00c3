//! What is written in a referral after its pack, and by whom.

use candour::crypto::data::Data;
use candour::crypto::document::By;
use candour::crypto::{Document, Signer};
use candour::domain::entry::Capacity;
use candour::domain::referral::Says;
use candour::domain::{Author, Thread};

use super::case::{Case, Letters};
use crate::protocol::people::{LAST_DAY, Person, alice, carol, day, finn, hana, jo, lena, mallory};
use crate::protocol::sample_case::{SampleCase, message};
use crate::protocol::sample_triage::letter;

pub fn cases() -> Vec<Case> {
    [authors(), capacities(), places()].concat()
}

/// An honest pack, and after it a letter that was changed and signed like this.
fn second(what: &str, change: impl Fn(&mut Document), signer: &Signer, verdict: &str) -> Case {
    let case = SampleCase::new(1);
    let thread = Letters::begun(&case);
    let mut document = thread.next(&jo().author(), letter(Says::Question));
    change(&mut document);
    let thread = thread.sealed(&document, signer);
    Case::new(what, &case, &thread.all(), &["verified", verdict])
}

fn by(what: &str, person: &Person, verdict: &str) -> Case {
    let (by, role) = (By::Staff(person.account.clone()), Capacity::from(person.role));
    second(what, move |letter| (letter.by, letter.role) = (by.clone(), role), &person.signer(), verdict)
}

fn authors() -> Vec<Case> {
    let finn_in_time = |letter: &mut Document| {
        (letter.by, letter.day) = (By::Staff(finn().account), day(LAST_DAY));
    };
    let mallory = mallory();
    let stranger = |letter: &mut Document| letter.by = By::Staff(mallory.account.clone());
    vec![
        by("a letter by a liaison of another body", &hana(), "not_allowed"),
        by("a letter by a liaison who had left", &finn(), "not_allowed"),
        second("a letter by a liaison who left later", finn_in_time, &finn().signer(), "verified"),
        second("a letter by somebody unknown", stranger, &mallory.signer(), "unknown_author"),
        second("a letter that somebody else signed", |_| (), &mallory.signer(), "bad_signature"),
        second("a letter that a colleague of another body signed", |_| (), &hana().signer(), "bad_signature"),
        by("what a body said, recorded by a reviewer", &alice(), "verified"),
        by("what a body said, recorded by a lead", &lena(), "verified"),
        by("a letter by a custodian", &carol(), "not_allowed"),
    ]
}

fn capacities() -> Vec<Case> {
    let case = SampleCase::new(1);
    let says = |says| move |document: &mut Document| document.data = letter(says);
    let claims = |role| move |document: &mut Document| document.role = role;
    let reporter = Letters::begun(&case);
    let document = reporter.next(&Author::Reporter, letter(Says::Answer));
    let reporter = reporter.sealed(&document, &case.signer());
    let answered = Letters::begun(&case).by(&alice(), letter(Says::Answer));
    vec![
        second("a liaison answers in the reviewers' name", says(Says::Answer), &jo().signer(), "not_allowed"),
        second("a liaison acknowledges", says(Says::Acknowledged), &jo().signer(), "verified"),
        second("a liaison declines", says(Says::Declined), &jo().signer(), "verified"),
        second("a liaison reports an outcome", says(Says::Outcome), &jo().signer(), "verified"),
        second(
            "a liaison claims to be a reviewer",
            claims(Capacity::Reviewer),
            &jo().signer(),
            "not_allowed",
        ),
        second(
            "a liaison claims to be the reporter",
            claims(Capacity::Reporter),
            &jo().signer(),
            "not_allowed",
        ),
        Case::new("the reporter writes to a body", &case, &reporter.all(), &["verified", "not_allowed"]),
        Case::new("a reviewer answers", &case, &answered.all(), &["verified", "verified"]),
    ]
}

fn places() -> Vec<Case> {
    let case = SampleCase::new(1);
    let honest = Letters::begun(&case)
        .by(&jo(), letter(Says::Acknowledged))
        .by(&jo(), letter(Says::Question))
        .by(&alice(), letter(Says::Answer));
    let [pack, one, two, three] = &honest.entries[..] else { unreachable!("four entries") };
    let some = |entries: &[&Vec<u8>]| -> Vec<Option<Vec<u8>>> {
        entries.iter().map(|entry| Some((*entry).clone())).collect()
    };
    let seen = |what: &str, entries: &[Option<Vec<u8>>], verdicts: &[&str]| {
        let entries: Vec<Option<&[u8]>> = entries.iter().map(Option::as_deref).collect();
        Case::new(what, &case, &entries, verdicts)
    };
    let elsewhere = {
        let mut thread = Letters::begun(&case);
        let mut document = thread.next(&jo().author(), letter(Says::Outcome));
        document.thread = Thread::parse("referral-zzzzzzzzzzzzzzzz").unwrap();
        thread = thread.sealed(&document, &jo().signer());
        thread
    };
    let on_old_head = {
        let mut thread = Letters::begun(&case).by(&jo(), letter(Says::Acknowledged));
        let mut document = thread.next(&jo().author(), letter(Says::Outcome));
        document.head = case.first_head(thread.thread);
        thread = thread.sealed(&document, &jo().signer());
        thread
    };
    let to_the_body_alone = {
        let thread = Letters::begun(&case);
        let document = thread.next(&jo().author(), letter(Says::Question));
        thread.sealed_to(&document, &jo().signer(), &[&jo().recipient()])
    };
    let misplaced = |data: Data| {
        let thread = Letters::begun(&case);
        let document = thread.next(&alice().author(), data);
        thread.sealed(&document, &alice().signer())
    };
    vec![
        seen(
            "a stale letter once more",
            &some(&[pack, one, two, one]),
            &["verified", "verified", "verified", "wrong_place"],
        ),
        seen(
            "two letters that changed places",
            &some(&[pack, two, one]),
            &["verified", "wrong_place", "wrong_place"],
        ),
        seen(
            "a letter that is not there",
            &[Some(pack.clone()), Some(one.clone()), None, Some(three.clone())],
            &["verified", "verified", "missing", "verified"],
        ),
        seen("the end of a referral that is not there", &some(&[pack, one]), &["verified", "verified"]),
        Case::new("a letter of another referral", &case, &elsewhere.all(), &["verified", "wrong_place"]),
        Case::new(
            "a letter on an old head",
            &case,
            &on_old_head.all(),
            &["verified", "verified", "wrong_head"],
        ),
        Case::new("a letter that the case cannot read", &case, &to_the_body_alone.all(), &["verified"; 2])
            .for_a_reviewer(&["verified", "cannot_open"]),
        Case::new(
            "a message in a referral",
            &case,
            &misplaced(message("x")).all(),
            &["verified", "wrong_place"],
        ),
    ]
}
