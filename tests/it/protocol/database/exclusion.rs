//! Whom the reporter kept out gets no way in, and none that is made later in the database works.

use candour::app::case_bundle;
use candour::crypto::age_file;
use candour::domain::Thread;

use super::world::{World, signed_in};
use crate::protocol::people::{Person, alice, bashir, carol, lena, lewis};

async fn finds(world: &World, person: &Person, case: &super::world::Sample) -> bool {
    case_bundle::fetch(&world.app, &signed_in(person), case.id.clone()).await.unwrap().is_some()
}

#[actix_web::test]
async fn excluded_people_get_no_grant() {
    let world = World::new().await;
    let case = world.send("anonymous", &["alice", "lena"]).await;
    for (person, admitted) in
        [(alice(), false), (lena(), false), (carol(), false), (bashir(), true), (lewis(), true)]
    {
        assert_eq!(finds(&world, &person, &case).await, admitted, "{}", person.account);
    }
    assert_eq!(world.sql("DELETE FROM grants WHERE person IN ('alice', 'lena', 'carol')"), 0);
    let seen = world.open(&bashir(), &case).await.unwrap();
    let report = seen.opened.report().unwrap();
    assert_eq!(report.excluded, [alice().account, lena().account]);
    let mut sealed_for: Vec<&str> = report.staff.iter().map(|person| person.name.as_str()).collect();
    sealed_for.sort_unstable();
    assert_eq!(sealed_for, ["bashir", "lewis"]);
}

#[actix_web::test]
async fn a_row_copied_for_an_excluded_person_opens_nothing() {
    let world = World::new().await;
    let case = world.send("anonymous", &["alice"]).await;
    let copied = world.sql(
        "INSERT INTO grants SELECT case_id, 'alice', closed, calm, due_on, ciphertext FROM grants WHERE person = 'bashir'",
    );
    assert_eq!(copied, 1);
    assert!(finds(&world, &alice(), &case).await);
    let refused = world.open(&alice(), &case).await.err().expect("the grant is not hers");
    assert_eq!(refused.to_string(), "not verified: cannot_open");
}

#[actix_web::test]
async fn a_name_in_confidence_opens_for_custodians_alone() {
    let world = World::new().await;
    let case = world.send("confidential", &[]).await;
    let name = world.ciphertext(&case, Thread::Shared, 1);
    assert!(age_file::open(&name, &carol().identity()).is_ok());
    for person in [alice(), bashir(), lena(), lewis()] {
        assert!(age_file::open(&name, &person.identity()).is_err(), "{}", person.account);
    }
    assert!(age_file::open(&name, &case.token().identity()).is_err(), "a found code names nobody");
}
