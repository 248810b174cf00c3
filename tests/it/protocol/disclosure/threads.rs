//! A request, what is said to it and what is decided: honest ones, and every way of bending one.

use candour::crypto::data::{Data, DisclosureRequest, ListedFile, Wanted, WantedOriginal};
use candour::crypto::document::By;
use candour::crypto::{Document, Head, Signer};
use candour::domain::Author;
use candour::domain::entry::Capacity;
use candour::domain::file::FileName;

use super::case::{Asked, Case};
use crate::protocol::people::{
    DAY, LAST_DAY, Person, alice, bashir, carol, cleo, day, frank, jo, lena, mallory,
};
use crate::protocol::sample_case::{SampleCase, message};
use crate::protocol::sample_disclosure::{
    answer, disclosure, in_confidence, kept, original_of_photo, refusal, release, request,
};
use crate::protocol::sample_files::{listed, photo};

const ELSEWHERE: &str = "zzzzzzzzzzzzzzzz";

pub fn cases() -> Vec<Case> {
    [honest(), for_others(), of_originals(), moved(), keys(), authors(), said(), files()].concat()
}

fn honest() -> Vec<Case> {
    let case = SampleCase::new(1);
    let shared = in_confidence(&case);
    let given = kept(&case, &shared);
    let released = Asked::begun(&case, &alice()).by_reporter(answer(true)).by(&carol(), release(&given));
    let refused = Asked::begun(&case, &lena()).by(&carol(), refusal());
    let gap = [None, Some(released.entries[1].as_slice()), Some(&released.entries[2])];
    vec![
        Case::new("asked, agreed to and released", &case, &released.all(), &["verified"; 3]),
        Case::new("asked and refused without an answer", &case, &refused.all(), &["verified"; 2]),
        Case::new("nothing yet", &case, &[], &[]).kept_out("missing"),
        Case::new("a request that is not there", &case, &gap, &[])
            .kept_out("missing")
            .for_a_reviewer(&["missing", "verified", "verified"]),
    ]
}

fn for_others() -> Vec<Case> {
    let case = SampleCase::new(1);
    let recipient = |person: Person| person.recipient().as_str().to_owned();
    let honest = Asked::begun(&case, &alice());
    let of_cleo = Asked::changed(&case, &alice(), |asked| asked.sealed_to = vec![recipient(cleo())]);
    let for_carol = Asked::none(&case);
    let document = honest_request(&case);
    let for_carol = for_carol.sealed_to(
        &document,
        &alice().signer(),
        &[&case.recipient(), &case.answer_to(), &carol().recipient()],
    );
    let elsewhere = recipient(mallory());
    let to_mallory = Asked::changed(&case, &alice(), |asked| asked.token.clone_from(&elsewhere));
    vec![
        Case::new("a request that does not name its reader", &case, &of_cleo.all(), &["verified"])
            .kept_out("wrong_place"),
        Case::new("a request that was not sealed to this reader", &case, &for_carol.all(), &["verified"])
            .read_by(&cleo())
            .kept_out("cannot_open"),
        Case::new("a request read by a reviewer's own key", &case, &for_carol.all(), &["verified"])
            .read_by(&bashir())
            .kept_out("cannot_open"),
        Case::new("a custodian whom the reporter kept out", &case, &honest.all(), &["verified"])
            .excluding(&carol())
            .for_a_reviewer(&["wrong_place"]),
        Case::new("somebody else whom the reporter kept out", &case, &honest.all(), &["verified"])
            .excluding(&bashir()),
        Case::new("answers that would go to somebody else", &case, &to_mallory.all(), &["verified"])
            .for_a_reviewer(&["wrong_place"]),
    ]
}

/// A custodian cannot read the listing: they open what a reviewer and the reporter refuse.
fn of_originals() -> Vec<Case> {
    let case = SampleCase::new(1);
    let asked = Asked::changed(&case, &alice(), |asked| asked.of = original_of_photo());
    let with = |change: &dyn Fn(&mut WantedOriginal)| {
        Asked::changed(&case, &alice(), |asked| {
            let Wanted::Original(mut wanted) = original_of_photo() else { unreachable!("it is one") };
            change(&mut wanted);
            asked.of = Wanted::Original(wanted);
        })
    };
    let copy = with(&|wanted| wanted.object = photo().object);
    let renamed = with(&|wanted| wanted.name = FileName::parse("holiday.jpg").unwrap());
    let listed = listed();
    let refused = |what: &str, thread: &Asked<'_>, files: &[ListedFile]| {
        Case::new(what, &case, &thread.all(), &["verified"]).listing(files).for_a_reviewer(&["wrong_place"])
    };
    vec![
        Case::new("an original is asked for", &case, &asked.all(), &["verified"]).listing(&listed),
        refused("an original that nobody listed", &asked, &listed[1..]),
        refused("an original where nothing is listed", &asked, &[]),
        refused("the cleaned copy instead of its original", &copy, &listed),
        refused("an original under another name", &renamed, &listed),
    ]
}

fn moved() -> Vec<Case> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let honest = Asked::begun(&case, &alice());
    let document = honest_request(&case);
    let resealed = Asked::none(&other).sealed(&document, &alice().signer());
    let one = |change: &dyn Fn(&mut Document)| {
        let mut document = honest_request(&case);
        change(&mut document);
        Asked::none(&case).sealed(&document, &alice().signer())
    };
    let twice = Asked::begun(&case, &alice());
    let again = twice.next(&lena().author(), Data::DisclosureRequest(Box::new(request(&case))));
    let twice = twice.sealed(&again, &lena().signer());
    let refused_first = Asked::none(&case).by(&carol(), refusal());
    let no_head = Head::from_bytes([0; 32]);
    vec![
        Case::new("a request moved to another disclosure", &case, &honest.all(), &["wrong_place"])
            .asked_for(ELSEWHERE)
            .kept_out("wrong_place"),
        Case::new("a request moved to another case", &other, &honest.all(), &["cannot_open"])
            .kept_out("wrong_case"),
        Case::new("a request sealed again for another case", &other, &resealed.all(), &["wrong_case"])
            .kept_out("wrong_case"),
        Case::new("a request at another place", &case, &one(&|it| it.n = 1).all(), &["wrong_place"])
            .kept_out("wrong_place"),
        Case::new("a request on another head", &case, &one(&|it| it.head = no_head).all(), &["wrong_head"])
            .kept_out("wrong_head"),
        Case::new("a decision instead of a request", &case, &refused_first.all(), &["wrong_place"])
            .kept_out("wrong_place"),
        Case::new("a second request", &case, &twice.all(), &["verified", "wrong_place"]),
    ]
}

fn honest_request(case: &SampleCase) -> Document {
    Asked::none(case).next(&alice().author(), Data::DisclosureRequest(Box::new(request(case))))
}

fn keys() -> Vec<Case> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let recipient = other.recipient().as_str().to_owned();
    let signer = other.signer().verify_key().to_base64();
    let with = |what: &str, change: &dyn Fn(&mut DisclosureRequest), reason: &str| {
        let thread = Asked::changed(&case, &alice(), change);
        Case::new(what, &case, &thread.all(), &[reason]).kept_out(reason)
    };
    vec![
        with("another case's recipient", &|asked| asked.recipient.clone_from(&recipient), "wrong_case"),
        with("another case's signer", &|asked| asked.signer.clone_from(&signer), "wrong_case"),
        with("nobody asked", &|asked| asked.sealed_to.clear(), "malformed"),
        with("a misspelt key", &|asked| asked.token = asked.token.to_uppercase(), "malformed"),
    ]
}

fn signed(what: &str, change: impl Fn(&mut Document), signer: &Signer, reason: &str) -> Case {
    let case = SampleCase::new(1);
    let mut document = honest_request(&case);
    change(&mut document);
    let thread = Asked::none(&case).sealed(&document, signer);
    Case::new(what, &case, &thread.all(), &[reason]).kept_out(reason)
}

fn authors() -> Vec<Case> {
    let by = |person: Person| {
        move |document: &mut Document| {
            document.by = By::Staff(person.account.clone());
            document.role = person.role.into();
        }
    };
    let left = |document: &mut Document| {
        by(frank())(document);
        document.day = day(DAY);
    };
    let before = |document: &mut Document| {
        by(frank())(document);
        document.day = day(LAST_DAY);
    };
    let reporter = |document: &mut Document| {
        document.by = By::Reporter;
        document.role = Capacity::Reporter;
    };
    let case = SampleCase::new(1);
    let mut former = honest_request(&case);
    before(&mut former);
    let former = Asked::none(&case).sealed(&former, &frank().signer());
    vec![
        signed("a custodian asks for a name herself", by(carol()), &carol().signer(), "not_allowed"),
        signed("a liaison asks for a name", by(jo()), &jo().signer(), "not_allowed"),
        signed("the reporter asks", reporter, &case.signer(), "not_allowed"),
        signed("somebody whom nobody knows asks", by(mallory()), &mallory().signer(), "unknown_author"),
        signed("somebody who has left asks", left, &frank().signer(), "not_allowed"),
        signed("signed by somebody else", |_| {}, &bashir().signer(), "bad_signature"),
        Case::new("asked before its author left", &case, &former.all(), &["verified"]),
    ]
}

/// Something said on an honest request, in whoever's name.
fn then(what: &str, author: &Author, data: Data, signer: &Signer, reason: &str) -> Case {
    let case = SampleCase::new(1);
    let thread = Asked::begun(&case, &alice());
    let document = thread.next(author, data);
    let thread = thread.sealed(&document, signer);
    Case::new(what, &case, &thread.all(), &["verified", reason])
}

fn said() -> Vec<Case> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let (reporter, reviewer, custodian) = (Author::Reporter, alice().author(), carol().author());
    let alice_as_custodian = Author::Staff(alice().account, candour::domain::Role::Custodian);
    let elsewhere = Author::Staff(mallory().account, candour::domain::Role::Custodian);
    let given = || release("eA==");
    let note = message("Please go on.");
    vec![
        then("a reviewer decides", &reviewer, given(), &alice().signer(), "not_allowed"),
        then(
            "a reviewer decides as a custodian",
            &alice_as_custodian,
            given(),
            &alice().signer(),
            "not_allowed",
        ),
        then("a reviewer signs for the custodian", &custodian, given(), &alice().signer(), "bad_signature"),
        then(
            "a custodian of another service decides",
            &elsewhere,
            given(),
            &mallory().signer(),
            "unknown_author",
        ),
        then("the reporter decides", &reporter, given(), &case.signer(), "not_allowed"),
        then("a reviewer answers", &reviewer, answer(true), &alice().signer(), "not_allowed"),
        then("a custodian answers", &custodian, answer(true), &carol().signer(), "not_allowed"),
        then(
            "a reviewer answers as the reporter",
            &reporter,
            answer(true),
            &alice().signer(),
            "bad_signature",
        ),
        then("another case's reporter answers", &reporter, answer(true), &other.signer(), "bad_signature"),
        then("a message", &reporter, note, &case.signer(), "wrong_place"),
        then("a release without a name", &custodian, release(""), &carol().signer(), "malformed"),
    ]
}

fn files() -> Vec<Case> {
    let case = SampleCase::new(1);
    let honest = Asked::begun(&case, &alice());
    let mut cut = honest.entries[0].clone();
    cut.truncate(cut.len() - 1);
    let other_thread = case.document_in(
        candour::domain::Thread::Shared,
        0,
        case.first_head(disclosure()),
        &alice().author(),
        Data::DisclosureRequest(Box::new(request(&case))),
    );
    let in_shared = Asked::none(&case).sealed(&other_thread, &alice().signer());
    vec![
        Case::new("a request that was cut off", &case, &[Some(&cut)], &["cannot_open"])
            .kept_out("cannot_open"),
        Case::new("no age file", &case, &[Some(b"age-encryption.org/v1\n")], &["too_large"])
            .kept_out("too_large"),
        Case::new("a request that says it is shared", &case, &in_shared.all(), &["wrong_place"])
            .kept_out("wrong_place"),
    ]
}
