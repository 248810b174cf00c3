//! Entries by people who may not write them, or who say that they are somebody else.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::data::Data;
use candour::crypto::document::By;
use candour::crypto::{Document, Signer, age_file};
use candour::domain::entry::Capacity;
use candour::domain::{Author, Outcome};

use super::case::{Case, all};
use crate::protocol::people::{Person, alice, bashir, carol, frank, lena, mallory};
use crate::protocol::raw_document::{for_mixed_key, mixed_key, padded};
use crate::protocol::sample_case::{HonestThread, SampleCase, feedback, message, note};

const MIXED_SEED: [u8; 32] = [77; 32];

/// A line of `keys/` for somebody whose signing key has a small-order part.
pub fn mixed_key_line() -> String {
    let recipient = candour::crypto::Identity::from_bytes(&MIXED_SEED).recipient();
    format!("# mixed ed25519:{}\n{}\n", BASE64_STANDARD.encode(mixed_key(&MIXED_SEED)), recipient.as_str())
}

pub fn cases() -> Vec<Case> {
    [impostors(), capacities(), reports()].concat()
}

/// A verified report, and this behind it.
fn second(what: &str, change: impl Fn(&mut Document), signer: &Signer, verdict: &str) -> Case {
    let case = SampleCase::new(1);
    let thread = HonestThread::reported(&case, "anonymous");
    let mut document = thread.next(&alice().author(), message("Please answer to another address."));
    change(&mut document);
    let thread = thread.with(case.seal(&document, signer));
    Case::new(what, &case).shared(&case, &all(&thread.entries), &["verified", verdict])
}

fn as_person(document: &mut Document, person: &Person) {
    document.by = By::Staff(person.account.clone());
    document.role = person.role.into();
}

fn as_reporter(document: &mut Document) {
    document.by = By::Reporter;
    document.role = Capacity::Reporter;
}

fn impostors() -> Vec<Case> {
    let mixed = {
        let case = SampleCase::new(1);
        let thread = HonestThread::reported(&case, "anonymous");
        let (line, signature) = (0_u32..)
            .find_map(|attempt| {
                let mut document = thread.next(&alice().author(), message(&format!("Attempt {attempt}.")));
                document.by = By::Staff(candour::domain::Account::parse("mixed").unwrap());
                let line = document.line();
                for_mixed_key(&line, &MIXED_SEED).map(|signature| (line, signature))
            })
            .expect("one line in eight will do");
        let sealed =
            age_file::seal(&padded(&line, &signature, 4096), &[&case.recipient(), &case.answer_to()])
                .unwrap();
        let thread = thread.with(sealed);
        Case::new("a signer whose key has a small-order part", &case).shared(
            &case,
            &all(&thread.entries),
            &["verified", "bad_signature"],
        )
    };
    vec![
        second("a reviewer writes as the reporter", as_reporter, &alice().signer(), "bad_signature"),
        second(
            "a reviewer writes as a colleague",
            |entry| as_person(entry, &bashir()),
            &alice().signer(),
            "bad_signature",
        ),
        second(
            "a reviewer writes as a lead",
            |entry| as_person(entry, &lena()),
            &alice().signer(),
            "bad_signature",
        ),
        second("the reporter writes as a reviewer", |_| (), &SampleCase::new(1).signer(), "bad_signature"),
        second(
            "the reporter of another case writes here",
            as_reporter,
            &SampleCase::new(3).signer(),
            "bad_signature",
        ),
        second(
            "somebody unknown writes",
            |entry| as_person(entry, &mallory()),
            &mallory().signer(),
            "unknown_author",
        ),
        second("somebody unknown writes as a reviewer", |_| (), &mallory().signer(), "bad_signature"),
        mixed,
    ]
}

fn capacities() -> Vec<Case> {
    let named = |what: &str, role: Capacity| {
        second(what, move |entry| entry.role = role, &alice().signer(), "not_allowed")
    };
    let feedback_by_reporter = |entry: &mut Document| {
        as_reporter(entry);
        entry.data = feedback(Outcome::NoAction, "Nothing was done.");
    };
    let identity = |entry: &mut Document| entry.data = SampleCase::new(1).name_in_confidence();
    let case = SampleCase::new(1);
    let thread = HonestThread::reported(&case, "anonymous");
    let name = thread.next(&alice().author(), case.name_in_confidence());
    let name = name.seal(&alice().signer(), &[&case.recipient()]).unwrap();
    let mut given_by_reviewer =
        second("a name in confidence by a reviewer", identity, &alice().signer(), "not_allowed");
    given_by_reviewer =
        given_by_reviewer.shared(&case, &all(&thread.with(name).entries), &["verified", "not_allowed"]);
    let staff = HonestThread::new(&case, candour::domain::Thread::Staff);
    let by_reporter = staff.next(&Author::Reporter, note("They are right."));
    let staff = staff.with(case.seal(&by_reporter, &case.signer()));
    vec![
        named("a reviewer claims to be a lead", Capacity::Lead),
        named("a reviewer claims to be a custodian", Capacity::Custodian),
        named("a reviewer claims the reporter's capacity", Capacity::Reporter),
        second(
            "the reporter claims a reviewer's capacity",
            |entry| entry.by = By::Reporter,
            &case.signer(),
            "not_allowed",
        ),
        second(
            "a custodian writes a message",
            |entry| as_person(entry, &carol()),
            &carol().signer(),
            "not_allowed",
        ),
        second(
            "somebody who had left writes",
            |entry| as_person(entry, &frank()),
            &frank().signer(),
            "not_allowed",
        ),
        second("the reporter writes the feedback", feedback_by_reporter, &case.signer(), "not_allowed"),
        given_by_reviewer,
        Case::new("the reporter writes a note among staff", &case).staff(
            &case,
            &all(&staff.entries),
            &["not_allowed"],
        ),
    ]
}

/// In place of the honest report.
fn report_case(
    what: &str,
    author: &Author,
    signer: &Signer,
    change: impl Fn(&mut candour::crypto::data::Report),
    verdict: &str,
) -> Case {
    let case = SampleCase::new(1);
    let mut report = case.report("anonymous");
    change(&mut report);
    let document = case.document(
        0,
        case.first_head(candour::domain::Thread::Shared),
        author,
        Data::Report(Box::new(report)),
    );
    Case::new(what, &case).shared(&case, &[Some(&case.seal(&document, signer))], &[verdict])
}

fn reports() -> Vec<Case> {
    let (own, other) = (SampleCase::new(1), SampleCase::new(3));
    let attacker = mallory();
    let to_attacker = |report: &mut candour::crypto::data::Report| {
        report.recipient = attacker.recipient().as_str().to_owned();
    };
    let answers_to_attacker = |report: &mut candour::crypto::data::Report| {
        report.token = attacker.recipient().as_str().to_owned();
    };
    let signed_by_attacker = |report: &mut candour::crypto::data::Report| {
        to_attacker(report);
        report.signer = attacker.signer().verify_key().to_base64();
    };
    let reporter = Author::Reporter;
    let resealed = {
        // Whoever knows nothing of the case can still replace the file by one that they can read.
        let document = own.document(
            0,
            own.first_head(candour::domain::Thread::Shared),
            &reporter,
            Data::Report(Box::new(own.report("anonymous"))),
        );
        let sealed = document.seal(&attacker.signer(), &[&attacker.recipient()]).unwrap();
        Case::new("a report sealed to somebody else", &own).shared(&own, &[Some(&sealed)], &["cannot_open"])
    };
    vec![
        report_case(
            "a report that gives the attacker's recipient, without the code",
            &reporter,
            &attacker.signer(),
            to_attacker,
            "bad_signature",
        ),
        report_case(
            "a report that has answers sealed to the attacker",
            &reporter,
            &alice().signer(),
            answers_to_attacker,
            "bad_signature",
        ),
        report_case(
            "a report with recipient and signer of the attacker",
            &reporter,
            &attacker.signer(),
            signed_by_attacker,
            "bad_signature",
        ),
        report_case("a report by a reviewer", &alice().author(), &alice().signer(), |_| (), "not_allowed"),
        report_case(
            "a report whose recipient is not this case's",
            &reporter,
            &own.signer(),
            to_attacker,
            "wrong_case",
        ),
        report_case(
            "a report whose signer is not this case's",
            &reporter,
            &own.signer(),
            |report| report.signer = other.signer().verify_key().to_base64(),
            "wrong_case",
        ),
        report_case(
            "a report with a token that is no recipient",
            &reporter,
            &own.signer(),
            |report| report.token.clear(),
            "malformed",
        ),
        resealed,
    ]
}
