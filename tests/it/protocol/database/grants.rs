//! Grants that were exchanged, moved or made by somebody who may not make them: they open nothing.

use candour::app::staff_client::ClientError;
use candour::crypto::data::{Data, Grant};
use candour::crypto::{Document, Identity, Place, Signer};
use candour::domain::{Author, Thread};

use super::world::{Sample, World};
use crate::protocol::people::{Person, alice, bashir, carol, lena, mallory};

fn put(world: &World, case: &Sample, person: &Person, grant: &[u8]) {
    let changed = world.sql(&format!(
        "UPDATE grants SET ciphertext = {} WHERE case_id = '{}' AND person = '{}'",
        world.literal(grant),
        case.id,
        person.account
    ));
    assert_eq!(changed, 1);
}

/// A grant of this case's key for [`bashir`], as somebody who holds it can make one.
async fn made(
    world: &World,
    case: &Sample,
    author: &Author,
    signer: &Signer,
    change: impl Fn(&mut Grant),
) -> Vec<u8> {
    let granted = world.open(&alice(), case).await.unwrap().opened.granted;
    let mut grant = Grant {
        holder: bashir().account,
        to: bashir().recipient().as_str().to_owned(),
        key: granted.key.identity().to_text().to_string(),
        signer: granted.signer.to_base64(),
    };
    change(&mut grant);
    let place = Place::first(&case.id, Thread::Grant);
    let document = Document::new(&case.id, place, author, world.app.today(), Data::Grant(grant));
    document.seal(signer, &[&bashir().recipient()]).unwrap()
}

async fn refused(world: &World, case: &Sample, grant: &[u8], reason: &str) {
    put(world, case, &bashir(), grant);
    match world.open(&bashir(), case).await {
        Err(ClientError::NotVerified(met)) => assert_eq!(met.as_str(), reason),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("opened, where {reason} was expected"),
    }
}

#[actix_web::test]
async fn grants_open_only_their_case_for_their_holder() {
    let world = World::new().await;
    let (case, other) = (world.send("anonymous", &[]).await, world.send("anonymous", &[]).await);
    let bundle = |person: Person, case: &Sample| {
        let id = case.id.clone();
        let app = world.app.clone();
        async move {
            let bundle = candour::app::case_bundle::fetch(&app, &super::world::signed_in(&person), id).await;
            bundle.unwrap().unwrap().sealed.grant
        }
    };
    let honest = bundle(bashir(), &case).await;
    refused(&world, &case, &bundle(bashir(), &other).await, "wrong_case").await;
    refused(&world, &case, &bundle(alice(), &case).await, "cannot_open").await;
    refused(&world, &case, &honest[..honest.len() - 1], "cannot_open").await;
    refused(&world, &case, b"", "too_large").await;
    put(&world, &case, &bashir(), &honest);
    assert!(world.open(&bashir(), &case).await.is_ok());
    let for_alice = |grant: &mut Grant| grant.holder = alice().account;
    let resealed = made(&world, &case, &lena().author(), &lena().signer(), for_alice).await;
    refused(&world, &case, &resealed, "wrong_place").await;
}

#[actix_web::test]
async fn grants_count_only_from_those_who_may_give_them() {
    let world = World::new().await;
    let case = world.send("anonymous", &[]).await;
    for (author, signer, reason) in [
        (mallory().author(), mallory().signer(), "unknown_author"),
        (lena().author(), mallory().signer(), "bad_signature"),
        (Author::Reporter, mallory().signer(), "bad_signature"),
        (carol().author(), carol().signer(), "not_allowed"),
    ] {
        let grant = made(&world, &case, &author, &signer, |_| ()).await;
        refused(&world, &case, &grant, reason).await;
    }
    let by_lead = made(&world, &case, &lena().author(), &lena().signer(), |_| ()).await;
    put(&world, &case, &bashir(), &by_lead);
    assert!(world.open(&bashir(), &case).await.is_ok());
}

/// A case of the attacker's own making under the id of another: whoever answered in it would answer the attacker.
#[actix_web::test]
async fn a_grant_for_keys_that_are_not_the_cases_opens_nothing() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let attacker = mallory();
    let own_key = Identity::from_bytes(&[1; 32]);
    let key = |grant: &mut Grant| grant.key = own_key.to_text().to_string();
    let signer = |grant: &mut Grant| grant.signer = attacker.signer().verify_key().to_base64();
    let lead = (lena().author(), lena().signer());
    let by_lead = made(&world, &case, &lead.0, &lead.1, key).await;
    refused(&world, &case, &by_lead, "wrong_case").await;
    let by_lead = made(&world, &case, &lead.0, &lead.1, signer).await;
    refused(&world, &case, &by_lead, "wrong_case").await;
    let both = |grant: &mut Grant| {
        key(grant);
        signer(grant);
    };
    let own = made(&world, &case, &Author::Reporter, &attacker.signer(), both).await;
    refused(&world, &case, &own, "wrong_case").await;
}
