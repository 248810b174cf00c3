//! What begins a referral, and what would like to.

use candour::crypto::data::{Data, Pack};
use candour::crypto::document::By;
use candour::crypto::{Document, Signer};
use candour::domain::Author;
use candour::domain::entry::Capacity;
use candour::domain::referral::Says;

use super::case::{Case, Letters};
use crate::protocol::people::{
    DAY, LAST_DAY, OTHER_BODY, alice, carol, day, desk, finn, frank, hana, jo, lena, mallory,
};
use crate::protocol::sample_case::{SampleCase, message};
use crate::protocol::sample_triage::{body, letter, pack, referral};

const ELSEWHERE: &str = "zzzzzzzzzzzzzzzz";

pub fn cases() -> Vec<Case> {
    [honest(), for_others(), moved(), keys(), authors(), files()].concat()
}

fn honest() -> Vec<Case> {
    let case = SampleCase::new(1);
    let thread = Letters::begun(&case)
        .by(&jo(), letter(Says::Acknowledged))
        .by(&alice(), letter(Says::Answer))
        .by(&lena(), letter(Says::Question))
        .by(&jo(), letter(Says::Outcome));
    let empty = Case::new("nothing yet", &case, &[], &[]);
    vec![
        Case::new("a referral from its pack to its outcome", &case, &thread.all(), &["verified"; 5]),
        empty.kept_out("missing"),
        Case::new(
            "a pack that is not there",
            &case,
            &[None, Some(&thread.entries[1]), Some(&thread.entries[2])],
            &[],
        )
        .kept_out("missing")
        // Which body the letters would have to come from is nowhere to be seen.
        .for_a_reviewer(&["missing", "not_allowed", "verified"]),
    ]
}

/// A pack by [`alice`] that was changed before she signed it, and a letter by [`jo`] on it.
fn changed(what: &str, change: impl Fn(&mut Pack), verdict: &str, of_letter: &str) -> Case {
    let case = SampleCase::new(1);
    let mut pack = pack(&case);
    change(&mut pack);
    let thread = Letters::none(&case);
    let document = thread.next(&alice().author(), Data::Pack(Box::new(pack)));
    let (to_case, to_jo, to_desk, to_hana) = (case.recipient(), jo().recipient(), desk(), hana().recipient());
    let thread = thread
        .sealed_to(&document, &alice().signer(), &[&to_case, &to_jo, &to_desk, &to_hana])
        .by(&jo(), letter(Says::Acknowledged));
    Case::new(what, &case, &thread.all(), &[verdict, of_letter])
}

fn for_others() -> Vec<Case> {
    let with_hana = |pack: &mut Pack| pack.sealed_to.push(hana().recipient().as_str().to_owned());
    let for_hcpc = |pack: &mut Pack| {
        with_hana(pack);
        pack.body = body(OTHER_BODY);
    };
    let without_jo = |pack: &mut Pack| pack.sealed_to.retain(|one| one == desk().as_str());
    let case = SampleCase::new(1);
    let honest = Letters::begun(&case);
    let former = Case::new("a pack read by a liaison who left", &case, &honest.all(), &["verified"]);
    let reviewer = Case::new("a pack read by a reviewer's account", &case, &honest.all(), &["verified"]);
    vec![
        Case::new("a pack that is not for this reader", &case, &honest.all(), &["verified"])
            .read_by(&hana())
            .kept_out("cannot_open"),
        changed("a pack for another body that was sealed to this reader", with_hana, "verified", "verified")
            .read_by(&hana())
            .kept_out("wrong_place"),
        changed("a pack that names another body", for_hcpc, "verified", "not_allowed")
            .kept_out("wrong_place"),
        changed("a pack that does not name its reader", without_jo, "verified", "verified")
            .kept_out("wrong_place"),
        former.read_by(&finn()).kept_out("cannot_open"),
        reviewer.read_by(&alice()).kept_out("cannot_open"),
    ]
}

fn moved() -> Vec<Case> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let honest = Letters::begun(&case);
    let begun = honest.entries[0].clone();
    let document = honest_pack(&case);
    // Whoever can open it can seal it again, and cannot sign it again.
    let resealed = Letters::none(&other).sealed_to(
        &document,
        &alice().signer(),
        &[&other.recipient(), &jo().recipient()],
    );
    let one = |change: &dyn Fn(&mut Document)| {
        let mut document = honest_pack(&case);
        change(&mut document);
        Letters::none(&case).sealed(&document, &alice().signer())
    };
    let twice = Letters::begun(&case);
    let again = twice.next(&lena().author(), Data::Pack(Box::new(pack(&case))));
    let twice = twice.sealed(&again, &lena().signer());
    let letter_first = Letters::none(&case).by(&jo(), letter(Says::Question));
    let in_shared = one(&|document| document.thread = candour::domain::Thread::Shared);
    vec![
        Case::new("a pack moved to another referral", &case, &honest.all(), &["wrong_place"])
            .asked_for(ELSEWHERE)
            .kept_out("wrong_place"),
        Case::new("a pack moved to another case", &other, &[Some(&begun)], &["cannot_open"])
            .kept_out("wrong_case"),
        Case::new("a pack sealed again for another case", &other, &resealed.all(), &["wrong_case"])
            .kept_out("wrong_case"),
        Case::new("a pack at another place", &case, &one(&|pack| pack.n = 1).all(), &["wrong_place"])
            .kept_out("wrong_place"),
        Case::new("a pack that says it is shared", &case, &in_shared.all(), &["wrong_place"])
            .kept_out("wrong_place"),
        Case::new(
            "a pack on another head",
            &case,
            &one(&|pack| pack.head = candour::crypto::Head::from_bytes([0; 32])).all(),
            &["wrong_head"],
        )
        .kept_out("wrong_head"),
        Case::new("a letter instead of a pack", &case, &letter_first.all(), &["wrong_place"])
            .kept_out("wrong_place"),
        Case::new("a second pack", &case, &twice.all(), &["verified", "wrong_place"]),
    ]
}

fn honest_pack(case: &SampleCase) -> Document {
    Letters::none(case).next(&alice().author(), Data::Pack(Box::new(pack(case))))
}

fn keys() -> Vec<Case> {
    let other = SampleCase::new(3);
    let recipient = other.recipient().as_str().to_owned();
    let signer = other.signer().verify_key().to_base64();
    let misspelt = |pack: &mut Pack| pack.recipient = pack.recipient.to_uppercase();
    vec![
        changed(
            "a pack whose letters would go to another case",
            |pack| pack.recipient.clone_from(&recipient),
            "wrong_case",
            "not_allowed",
        )
        .kept_out("wrong_case"),
        changed(
            "a pack with another case's signer",
            |pack| pack.signer.clone_from(&signer),
            "wrong_case",
            "not_allowed",
        )
        .kept_out("wrong_case"),
        changed("a pack with a misspelt key", misspelt, "malformed", "not_allowed").kept_out("malformed"),
    ]
}

fn signed(what: &str, change: impl Fn(&mut Document), signer: &Signer, reason: &str) -> Case {
    let case = SampleCase::new(1);
    let mut document = honest_pack(&case);
    change(&mut document);
    let thread = Letters::none(&case).sealed(&document, signer);
    Case::new(what, &case, &thread.all(), &[reason]).kept_out(reason)
}

fn authors() -> Vec<Case> {
    let as_person = |person: fn() -> crate::protocol::people::Person| {
        move |document: &mut Document| {
            document.by = By::Staff(person().account);
            document.role = Capacity::from(person().role);
        }
    };
    let case = SampleCase::new(1);
    let by_reporter = Letters::none(&case).next(&Author::Reporter, Data::Pack(Box::new(pack(&case))));
    let by_reporter = Letters::none(&case).sealed(&by_reporter, &case.signer());
    let in_time = Letters::none(&case);
    let mut document = honest_pack(&case);
    (document.by, document.day) = (By::Staff(frank().account), day(LAST_DAY));
    let in_time = in_time.sealed(&document, &frank().signer());
    assert_ne!(DAY, LAST_DAY);
    vec![
        signed("a pack by a liaison", as_person(jo), &jo().signer(), "not_allowed"),
        signed("a pack by a custodian", as_person(carol), &carol().signer(), "not_allowed"),
        signed("a pack by a reviewer who had left", as_person(frank), &frank().signer(), "not_allowed"),
        signed("a pack by somebody unknown", as_person(mallory), &mallory().signer(), "unknown_author"),
        signed("a pack that somebody else signed", |_| (), &mallory().signer(), "bad_signature"),
        signed(
            "a pack by a reviewer who claims to lead",
            |pack| pack.role = Capacity::Lead,
            &alice().signer(),
            "not_allowed",
        ),
        Case::new("a pack by the reporter", &case, &by_reporter.all(), &["not_allowed"])
            .kept_out("not_allowed"),
        Case::new("a pack by a reviewer who left later", &case, &in_time.all(), &["verified"]),
    ]
}

fn files() -> Vec<Case> {
    let case = SampleCase::new(1);
    let honest = Letters::begun(&case);
    let mut tampered = honest.entries[0].clone();
    let last = tampered.len() - 1;
    tampered[last] ^= 1;
    vec![
        Case::new("a tampered pack", &case, &[Some(&tampered)], &["cannot_open"]).kept_out("cannot_open"),
        Case::new("a pack that is no file of ours", &case, &[Some(b"age")], &["too_large"])
            .kept_out("too_large"),
        Case::new(
            "a message instead of a pack",
            &case,
            &{
                let thread = Letters::none(&case);
                let document = case.document_in(referral(), 0, thread.head, &alice().author(), message("x"));
                thread.sealed(&document, &alice().signer()).entries
            }
            .iter()
            .map(|entry| Some(entry.as_slice()))
            .collect::<Vec<_>>(),
            &["wrong_place"],
        )
        .kept_out("wrong_place"),
    ]
}
