//! Of two people who write on one head, the second is told, sees what the first wrote, and can send again.

use candour::app::change_case::Changed;
use candour::app::reporter_step::Done;
use candour::crypto::data::Data;
use candour::domain::{Action, Thread};

use super::world::{Seen, World, client, words};
use crate::protocol::people::{alice, bashir};

#[actix_web::test]
async fn the_second_of_two_reviewers_is_told() {
    for (action, thread, before) in [(Action::Message, Thread::Shared, 3), (Action::Note, Thread::Staff, 0)] {
        let world = World::new().await;
        let case = world.talked("anonymous").await;
        let (first, second) =
            (world.open(&alice(), &case).await.unwrap(), world.open(&bashir(), &case).await.unwrap());
        let from_alice = world.change(&alice(), &first, action, "From Alice.").unwrap();
        let from_bashir = world.change(&bashir(), &second, action, "From Bashir.").unwrap();
        assert!(matches!(world.post(&alice(), &case, from_alice).await, Changed::Done(_)));
        let Changed::Meanwhile(bundle) = world.post(&bashir(), &case, from_bashir).await else {
            panic!("the second was not told");
        };
        let opened = client(&bashir()).open(&bundle.sealed, &world.app.keyring().unwrap()).unwrap();
        let now = Seen { bundle: *bundle, opened };
        let entries = if thread == Thread::Shared { &now.opened.shared } else { &now.opened.staff };
        assert_eq!(entries.len(), before + 1);
        let (Data::Message(text) | Data::Note(text)) = &entries[before].verified().unwrap().data else {
            panic!("another kind");
        };
        assert_eq!(text.text, "From Alice.");
        let again = world.change(&bashir(), &now, action, "From Bashir.").unwrap();
        assert!(matches!(world.post(&bashir(), &case, again).await, Changed::Done(_)));
        let seen = world.open(&alice(), &case).await.unwrap();
        let entries = if thread == Thread::Shared { &seen.opened.shared } else { &seen.opened.staff };
        assert_eq!(words(entries), vec!["verified"; before + 2]);
    }
}

/// A decision was made on what the reporter had said until then.
#[actix_web::test]
async fn a_reviewer_is_told_that_the_reporter_wrote() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let seen = world.open(&alice(), &case).await.unwrap();
    assert!(matches!(world.reply(&case, "Wait: there is more.").await, Done::Yes(_)));
    for action in [Action::Assess, Action::Note, Action::Message] {
        let change = world.change(&alice(), &seen, action, "x").unwrap();
        assert!(
            matches!(world.post(&alice(), &case, change).await, Changed::Meanwhile(_)),
            "{}",
            action.id()
        );
    }
}

#[actix_web::test]
async fn a_reply_sent_at_the_same_moment_is_sealed_anew() {
    let world = World::new().await;
    let case = world.talked("anonymous").await;
    let replies = (0..4).map(|n| {
        let (world, case) = (&world, &case);
        async move { world.reply(case, &format!("Reply {n}.")).await }
    });
    for replied in futures_util::future::join_all(replies).await {
        assert!(matches!(replied, Done::Yes(_)));
    }
    assert_eq!(words(&world.track(&case).await.entries), ["verified"; 7]);
}
