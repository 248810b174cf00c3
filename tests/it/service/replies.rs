//! Messages from the tracking page.

use std::thread;

use candour::domain::Action;

use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

#[test]
fn an_empty_message_and_one_that_is_too_long_are_told_apart() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let before = service.counts();
    for empty in ["", " \r\n\t "] {
        let again = reporter.reply(&page, empty).expect(422);
        assert!(again.text().contains("Write a message first"));
    }
    let long = "é".repeat(10_001);
    let again = reporter.reply(&page, &long).expect(422);
    assert!(again.text().contains("This takes up to 10,000 characters, and there are 10,001."));
    assert!(again.text().contains(&long), "what was typed was lost");
    assert_eq!(service.counts(), before);
    reporter.reply(&again, &"é".repeat(10_000)).expect(200);
}

#[test]
fn the_same_message_sent_twice_is_there_once() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    for _ in 0..2 {
        let answer = reporter.reply(&page, "Once.").expect(200);
        assert!(answer.text().contains("Your message was sent."));
    }
    let clicks: Vec<_> = (0..2)
        .map(|_| {
            let (reporter, page) = (service.reporter(), page.clone());
            thread::spawn(move || reporter.reply(&page, "At once.").expect(200))
        })
        .collect();
    clicks.into_iter().for_each(|click| assert!(click.join().unwrap().text().contains("At once.")));
    assert_eq!(service.tables().count("entries"), 3, "the report, and two messages");
}

#[test]
fn the_same_words_may_be_said_again_later() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let after = reporter.reply(&page, "It goes on.").expect(200);
    reporter.reply(&after, "It goes on.").expect(200);
    assert_eq!(service.tables().count("entries"), 3);
}

#[test]
fn a_message_with_the_code_sent_twice_is_there_once() {
    let service = spawn_app();
    let kept = service.reporter().report(&ANONYMOUS);
    for _ in 0..2 {
        let fields = [("code", kept.code.as_str()), ("text", "After a long time.")];
        service.public().post_form("/track/reply", &fields).expect(200);
    }
    assert_eq!(service.tables().count("entries"), 2, "the report, and one message");
}

#[test]
fn a_case_that_was_closed_meanwhile_takes_no_message() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    for (action, text) in
        [(Action::Acknowledge, "Read."), (Action::Assess, ""), (Action::ConcludeAction, "The answer.")]
    {
        alice.act(&case, action, text).expect(200);
    }
    let before = service.counts();
    let answer = reporter.reply(&page, "Too late.").expect(409);
    assert!(answer.text().contains("Your message was not sent: the case was closed in the meantime."));
    assert!(answer.text().contains("The answer."));
    assert_eq!(service.counts(), before);
}

#[test]
fn a_message_crossing_a_reviewers_is_sealed_anew() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Read.").expect(200);
    let answer = reporter.reply(&page, "Crossing.").expect(200);
    assert!(answer.text().contains("Read.") && answer.text().contains("Crossing."));
    assert!(alice.open(&case).shared.iter().all(|entry| entry.verified().is_some()));
}
