//! Rows that say something else than what is sealed.

use candour::app::reporter_step::Done;
use candour::app::staff_client::ClientError;
use candour::crypto::age_file;
use candour::db::people::{self, Enrolment};
use candour::domain::{Action, Thread};

use super::world::{World, entry_of, words};
use crate::protocol::people::{Person, alice, bashir, in_office, mallory};

const FOUR: [&str; 4] = ["verified"; 4];

/// Everybody whose key an entry must not be sealed to.
fn opens(sealed: &[u8], person: &Person) -> bool {
    age_file::open(sealed, &person.identity()).is_ok()
}

#[actix_web::test]
async fn a_swapped_signer_changes_nothing() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let key = world.literal(&mallory().signer().verify_key().bytes());
    assert_eq!(world.sql(&format!("UPDATE cases SET signer = {key}")), 1);
    world.expect(&case, &["verified"; 3], &["verified"; 3]).await;
    assert!(matches!(world.reply(&case, "Still here.").await, Done::Yes(_)));
    world.act(&bashir(), &case, Action::Note, "Still us.").await;
    world.expect(&case, &FOUR, &FOUR).await;
}

#[actix_web::test]
async fn a_recipient_that_stands_in_the_database_alone_is_never_sealed_to() {
    let world = World::new().await;
    let person = mallory();
    let enrolment = Enrolment {
        proof_hash: vec![0; 32],
        sealed_root: Vec::new(),
        recipient: person.recipient().as_str().to_owned(),
        verify_key: person.signer().verify_key().to_base64(),
        second_factor: None,
    };
    let (account, today) = (person.account.clone(), world.app.today());
    let written = world.app.database.write(move |connection| {
        let name = candour::domain::PersonName::parse("Mallory")?;
        people::invite(connection, &account, &name, &candour::domain::Post::Reviewer, &[0; 32], today)?;
        people::enrol(connection, &account, &enrolment)
    });
    written.await.unwrap();
    // And instead of a colleague's.
    let (recipient, key) = (person.recipient(), person.signer().verify_key());
    world.sql(&format!(
        "INSERT INTO people (account, name, role, state, recipient, verify_key)
         VALUES ('alice', 'Alice', 'reviewer', 'enrolled', '{}', '{}')",
        recipient.as_str(),
        key.to_base64()
    ));
    let case = world.talked("confidential").await;
    world.act(&bashir(), &case, Action::Message, "To the reporter.").await;
    world.act(&bashir(), &case, Action::Note, "To us.").await;
    for (thread, length) in [(Thread::Shared, 5), (Thread::Staff, 1)] {
        for n in 0..length {
            assert!(!opens(&world.ciphertext(&case, thread, n), &person), "{thread}/{n}");
        }
    }
    assert_eq!(world.sql("DELETE FROM grants WHERE person = 'mallory'"), 0, "no grant was made");
    let holders = in_office().into_iter().filter(|person| person.role.opens_cases()).count();
    assert_eq!(world.sql("DELETE FROM grants"), holders);
}

#[actix_web::test]
async fn closing_in_the_database_is_no_closing() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    world.sql("UPDATE cases SET state = 'concluded', due_on = NULL");
    let tracked = world.track(&case).await;
    assert!(!tracked.closed_with_feedback());
    assert_eq!(words(&tracked.entries), ["verified"; 3]);
}

#[actix_web::test]
async fn a_thread_that_is_said_to_be_longer_has_gaps() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    world.sql("UPDATE cases SET shared_n = 5");
    let verdicts = ["verified", "verified", "verified", "missing", "missing"];
    world.expect(&case, &verdicts, &verdicts).await;
}

#[actix_web::test]
async fn answers_are_sealed_to_the_case_and_the_reporter_alone() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let seen = world.open(&alice(), &case).await.unwrap();
    for (action, reporter_reads) in [(Action::Message, true), (Action::Note, false)] {
        let change = world.change(&alice(), &seen, action, "x").unwrap();
        let sealed = &entry_of(&change).ciphertext;
        assert!(age_file::open(sealed, seen.opened.granted.key.identity()).is_ok());
        assert_eq!(age_file::open(sealed, &case.token().identity()).is_ok(), reporter_reads);
        assert!(!opens(sealed, &alice()), "nobody reads it with their own key alone");
        assert_eq!(age_file::inspect(sealed).unwrap().recipients, if reporter_reads { 2 } else { 1 });
    }
}

/// Whoever can write the database shows one message and keeps another ready on the same head: what is then signed as an
/// answer to the first must not fit the second.
#[actix_web::test]
async fn nothing_is_signed_on_a_head_that_the_entries_do_not_give() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let false_head = world.literal(&[7; 32]);
    world.sql(&format!("UPDATE cases SET shared_head = {false_head}, staff_head = {false_head}"));
    world.expect(&case, &["verified"; 3], &["verified"; 3]).await;
    assert!(matches!(world.reply(&case, "Yes, I agree.").await, Done::NotVerified(_)));
    let seen = world.open(&bashir(), &case).await.unwrap();
    for action in [Action::Message, Action::Note] {
        let refused = world.change(&bashir(), &seen, action, "Agreed.");
        assert!(matches!(refused, Err(ClientError::OtherHead)));
    }
}
