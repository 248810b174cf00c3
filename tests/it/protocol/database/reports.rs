//! The report itself replaced: by one from elsewhere, or by one that has the answers sealed to somebody else.

use candour::crypto::data::{Data, Report};
use candour::crypto::opening::Verdict;
use candour::crypto::{Document, Place, Signer};
use candour::domain::{Author, Thread};

use super::world::{Sample, World};
use crate::protocol::people::{Person, alice, mallory};

const AFTER_A_GAP: [&str; 2] = ["verified", "verified"];

fn verdicts(first: &'static str) -> [&'static str; 3] {
    [first, AFTER_A_GAP[0], AFTER_A_GAP[1]]
}

/// The honest report with this change, signed with this key and sealed for everybody who reads the case: only one of
/// its own reviewers knows enough for that.
async fn forged(world: &World, case: &Sample, signer: &Signer, change: impl Fn(&mut Report)) -> Vec<u8> {
    let seen = world.open(&alice(), case).await.unwrap();
    let Verdict::Verified(document) = &seen.opened.shared[0] else { panic!("an honest report") };
    let Data::Report(report) = &document.data else { panic!("a report") };
    let mut report = report.clone();
    change(&mut report);
    let forged = Document::new(
        &case.id,
        Place { thread: document.thread, n: 0, head: document.head },
        &Author::Reporter,
        document.day,
        Data::Report(report),
    );
    let (case, reporter) = (seen.opened.granted.key.recipient(), case.token().identity().recipient());
    forged.seal(signer, &[&case, &reporter]).unwrap()
}

async fn refused(forge: impl AsyncFn(&World, &Sample) -> Vec<u8>, verdict: &'static str) {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let forged = forge(&world, &case).await;
    world.replace(&case, Thread::Shared, 0, &forged);
    world.expect(&case, &verdicts(verdict), &verdicts(verdict)).await;
    world.expect_nothing_sealed(&case).await;
}

fn answers_to(report: &mut Report, person: &Person) {
    person.recipient().as_str().clone_into(&mut report.token);
}

#[actix_web::test]
async fn a_report_from_another_case() {
    refused(
        async |world, _| {
            let other = world.send("anonymous", &[]).await;
            world.ciphertext(&other, Thread::Shared, 0)
        },
        "cannot_open",
    )
    .await;
}

#[actix_web::test]
async fn answers_redirected_by_somebody_without_the_code() {
    for signer in [mallory().signer(), alice().signer()] {
        let forge = async |world: &World, case: &Sample| {
            forged(world, case, &signer, |report| answers_to(report, &mallory())).await
        };
        refused(forge, "bad_signature").await;
    }
}

#[actix_web::test]
async fn recipient_and_signer_of_the_attackers_own() {
    let forge = async |world: &World, case: &Sample| {
        let attacker = mallory();
        let change = |report: &mut Report| {
            attacker.recipient().as_str().clone_into(&mut report.recipient);
            report.signer = attacker.signer().verify_key().to_base64();
            answers_to(report, &attacker);
        };
        forged(world, case, &attacker.signer(), change).await
    };
    refused(forge, "bad_signature").await;
}

/// Even somebody with the code cannot give the case another key: its id certifies the one it has.
#[actix_web::test]
async fn another_recipient_with_the_reporters_own_signature() {
    let forge = async |world: &World, case: &Sample| {
        let change = |report: &mut Report| mallory().recipient().as_str().clone_into(&mut report.recipient);
        forged(world, case, &case.token().signer(), change).await
    };
    refused(forge, "wrong_case").await;
}

/// The reporter's own client notices what a reviewer cannot know: which recipient is the code's.
#[actix_web::test]
async fn another_token_with_the_reporters_own_signature() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let signer = case.token().signer();
    let report = forged(&world, &case, &signer, |report| answers_to(report, &mallory())).await;
    world.replace(&case, Thread::Shared, 0, &report);
    let tracked = world.track(&case).await;
    assert_eq!(tracked.entries[0].as_str(), "wrong_case");
    let replied = world.reply(&case, "Is anybody there?").await;
    assert!(matches!(replied, candour::app::reporter_step::Done::NotVerified(_)));
}

#[actix_web::test]
async fn no_report_at_all() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    world.sql("DELETE FROM entries WHERE n = 0");
    world.expect(&case, &verdicts("missing"), &verdicts("missing")).await;
    world.expect_nothing_sealed(&case).await;
}
