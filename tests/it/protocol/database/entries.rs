//! Entries in the shared thread that somebody else wrote, moved or altered. The report stands, so people can go on;
//! what is not verified is never taken for anything.

use candour::app::track::Tracked;
use candour::crypto::data::Data;
use candour::crypto::document::By;
use candour::crypto::{Document, Place, Signer};
use candour::domain::entry::Capacity;
use candour::domain::{Outcome, Thread};

use super::world::{Sample, World};
use crate::protocol::people::{Person, alice, bashir, carol, lena, mallory};
use crate::protocol::sample_case::{feedback, message};

const HONEST: [&str; 3] = ["verified"; 3];

/// Sealed as one of the case's reviewers can, with this change and this signature.
async fn written(
    world: &World,
    case: &Sample,
    data: Data,
    signer: &Signer,
    change: impl Fn(&mut Document),
) -> Vec<u8> {
    let shared = world.track(case).await.known.case.shared;
    let thread = data.kind().thread().unwrap();
    let place = Place { thread, n: shared.n, head: shared.head };
    let key = world.open(&alice(), case).await.unwrap().opened.granted.key;
    let mut document = Document::new(&case.id, place, &alice().author(), world.app.today(), data);
    change(&mut document);
    document.seal(signer, &[&key.recipient(), &case.token().identity().recipient()]).unwrap()
}

async fn appended(
    data: Data,
    signer: &Signer,
    change: impl Fn(&mut Document),
    verdict: &str,
) -> (World, Sample) {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let entry = written(&world, &case, data, signer, change).await;
    world.append(&case, &entry).await;
    let verdicts = [&HONEST[..], &[verdict]].concat();
    world.expect(&case, &verdicts, &verdicts).await;
    (world, case)
}

fn as_person(person: &Person) -> impl Fn(&mut Document) {
    let (by, role) = (By::Staff(person.account.clone()), Capacity::from(person.role));
    move |document| (document.by, document.role) = (by.clone(), role)
}

fn as_reporter(document: &mut Document) {
    (document.by, document.role) = (By::Reporter, Capacity::Reporter);
}

#[actix_web::test]
async fn nobody_speaks_for_somebody_else() {
    let (text, me) = (|| message("I take my report back."), alice().signer());
    appended(text(), &me, |_| (), "verified").await;
    appended(text(), &me, as_reporter, "bad_signature").await;
    appended(text(), &me, as_person(&bashir()), "bad_signature").await;
    appended(text(), &me, as_person(&lena()), "bad_signature").await;
    appended(text(), &me, |document| document.role = Capacity::Lead, "not_allowed").await;
    appended(text(), &carol().signer(), as_person(&carol()), "not_allowed").await;
    appended(text(), &mallory().signer(), as_person(&mallory()), "unknown_author").await;
    appended(text(), &mallory().signer(), as_reporter, "bad_signature").await;
}

#[actix_web::test]
async fn somebody_who_left_is_believed_up_to_their_last_day() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let today = world.app.today();
    world.app.keys.revoke(&alice().account, today, false).unwrap();
    for (day, verdict) in [(today, "verified"), (today.plus_days(1), "not_allowed")] {
        let seen = world.open(&bashir(), &case).await.unwrap();
        let place = world.track(&case).await.known.case.next_shared();
        let document = Document::new(&case.id, place, &alice().author(), day, message("x"));
        let to = [&seen.opened.granted.key.recipient(), &case.token().identity().recipient()];
        world.append(&case, &document.seal(&alice().signer(), &to).unwrap()).await;
        assert_eq!(last(&world.track(&case).await), verdict);
        let again = world.open(&bashir(), &case).await.unwrap();
        assert_eq!(again.opened.shared.last().unwrap().as_str(), verdict);
    }
}

fn last(tracked: &Tracked) -> &'static str {
    tracked.entries.last().unwrap().as_str()
}

#[actix_web::test]
async fn forged_feedback_closes_nothing() {
    let nothing = || feedback(Outcome::NoAction, "Nothing was done.");
    for (signer, change, verdict) in [
        (mallory().signer(), as_person(&lena()), "bad_signature"),
        (carol().signer(), as_person(&carol()), "not_allowed"),
    ] {
        let (world, case) = appended(nothing(), &signer, change, verdict).await;
        world.sql("UPDATE cases SET state = 'concluded'");
        assert!(!world.track(&case).await.closed_with_feedback());
    }
    let (world, case) = appended(nothing(), &lena().signer(), as_person(&lena()), "verified").await;
    world.sql("UPDATE cases SET state = 'concluded'");
    assert!(world.track(&case).await.closed_with_feedback());
}

/// What stands in the thread after this change to its three honest entries.
async fn changed(change: impl AsyncFn(&World, &Sample), verdicts: &[&str]) {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    change(&world, &case).await;
    world.expect(&case, verdicts, verdicts).await;
}

#[actix_web::test]
async fn entries_count_only_where_they_were_written() {
    let moved = async |world: &World, case: &Sample| {
        let other = world.talked("anonymous").await;
        world.replace(case, Thread::Shared, 1, &world.ciphertext(&other, Thread::Shared, 1));
    };
    changed(moved, &["verified", "cannot_open", "verified"]).await;
    let replayed = async |world: &World, case: &Sample| {
        world.append(case, &world.ciphertext(case, Thread::Shared, 1)).await;
    };
    changed(replayed, &["verified", "verified", "verified", "wrong_place"]).await;
    let dropped = async |world: &World, _: &Sample| {
        assert_eq!(world.sql("DELETE FROM entries WHERE n = 1"), 1);
    };
    changed(dropped, &["verified", "missing", "verified"]).await;
    let moved_up = async |world: &World, _: &Sample| {
        world.sql("DELETE FROM entries WHERE n = 1");
        world.sql("UPDATE entries SET n = 1 WHERE n = 2");
    };
    changed(moved_up, &["verified", "wrong_place", "missing"]).await;
    let swapped = async |world: &World, case: &Sample| {
        let [one, two] = [1, 2].map(|n| world.ciphertext(case, Thread::Shared, n));
        world.replace(case, Thread::Shared, 1, &two);
        world.replace(case, Thread::Shared, 2, &one);
    };
    changed(swapped, &["verified", "wrong_place", "wrong_place"]).await;
    let to_staff = async |world: &World, _: &Sample| {
        world.sql("UPDATE entries SET thread = 'staff', n = 0 WHERE n = 1");
    };
    changed(to_staff, &["verified", "missing", "verified"]).await;
}

#[actix_web::test]
async fn a_message_in_the_staff_thread_is_no_note() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    world.sql("UPDATE entries SET thread = 'staff', n = 0 WHERE n = 1");
    world.sql("UPDATE cases SET staff_n = 1");
    let seen = world.open(&bashir(), &case).await.unwrap();
    assert_eq!(super::world::words(&seen.opened.staff), ["wrong_place"]);
}

#[actix_web::test]
async fn altered_files_open_to_nothing() {
    for (verdict, alter) in [
        ("cannot_open", (|file| *file.last_mut().unwrap() ^= 1) as fn(&mut Vec<u8>)),
        ("cannot_open", |file| file.truncate(file.len() - 1)),
        ("cannot_open", |file| file.push(0)),
        ("too_large", |file| file.truncate(40)),
        ("too_large", Vec::clear),
    ] {
        let change = async |world: &World, case: &Sample| {
            let mut file = world.ciphertext(case, Thread::Shared, 1);
            alter(&mut file);
            world.replace(case, Thread::Shared, 1, &file);
        };
        changed(change, &["verified", verdict, "verified"]).await;
    }
}

/// Sealed again by a reviewer, word for word: the reporter's next entry was not written on it.
#[actix_web::test]
async fn an_entry_sealed_again_breaks_the_thread_behind_it() {
    let change = async |world: &World, case: &Sample| {
        let seen = world.open(&alice(), case).await.unwrap();
        let document = seen.opened.shared[1].verified().unwrap().clone();
        let to = [&seen.opened.granted.key.recipient(), &case.token().identity().recipient()];
        world.replace(case, Thread::Shared, 1, &document.seal(&alice().signer(), &to).unwrap());
    };
    changed(change, &["verified", "verified", "wrong_head"]).await;
}

#[actix_web::test]
async fn a_name_in_confidence_cannot_be_exchanged() {
    let world = World::new().await;
    let case = world.talked("confidential").await;
    let honest = ["verified", "for_custodians", "verified", "verified"];
    world.expect(&case, &honest, &honest).await;
    let other = world.send("confidential", &[]).await;
    world.replace(&case, Thread::Shared, 1, &world.ciphertext(&other, Thread::Shared, 1));
    let exchanged = ["verified", "for_custodians", "wrong_head", "verified"];
    world.expect(&case, &exchanged, &exchanged).await;
}
