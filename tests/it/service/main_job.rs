//! What Candour is for: a report arrives, somebody acts on it, and its reporter hears what was done.

use candour::crypto::data::Data;
use candour::crypto::opening::Verdict;
use candour::domain::Action;

use crate::support::reporter::ANONYMOUS;
use crate::support::reviewer::read_bundle;
use crate::support::spawn_app;

fn words(verdict: &Verdict) -> &str {
    match &verdict.verified().expect("a verified entry").data {
        Data::Message(message) | Data::Note(message) => &message.text,
        Data::Feedback(feedback) => &feedback.text,
        _ => panic!("an entry without words"),
    }
}

#[test]
fn a_report_is_followed_from_its_sending_to_its_end() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&[
        ("mode", "named"),
        ("reporter_name", "Morgan Ellis"),
        ("reporter_contact", "morgan@example.org"),
        ("happened", "Contrast is given without a check.\r\nEvery day."),
    ]);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    assert!(case.to_uppercase().starts_with(&kept.reference.replace('-', "")), "{case} {kept:?}");

    let opened = alice.open(&case);
    let answers = &opened.report().expect("a verified report").answers;
    assert_eq!(answers.reporter_name(), Some("Morgan Ellis"));
    let happened = answers.iter().find(|(id, _)| *id == "happened").expect("what happened").1;
    assert_eq!(serde_json::to_value(happened).unwrap(), "Contrast is given without a check.\nEvery day.");

    alice.act(&case, Action::Acknowledge, "We have read it.").expect(200);
    alice.act(&case, Action::Assess, "").expect(200);
    alice.act(&case, Action::Ask, "On which days?").expect(200);
    let page = reporter.track(&kept.code).expect(200);
    assert!(page.text().contains("We have read it.") && page.text().contains("On which days?"));
    assert!(page.text().contains("Alice Hart"), "the reporter reads who wrote");

    let replied = reporter.reply(&page, "On Mondays.").expect(200);
    assert!(replied.text().contains("Your message was sent."));
    let bundle = alice.bundle_json(&case);
    assert_eq!(bundle["state"], "assessing", "the answer wakes the waiting case");
    assert_eq!(words(alice.open_bundle(&read_bundle(&bundle)).shared.last().unwrap()), "On Mondays.");

    alice.act(&case, Action::Note, "Only among us.").expect(200);
    let concluded = alice.act(&case, Action::ConcludeAction, "The checks are back.").expect(200);
    assert_eq!(concluded.json()["state"], "concluded");
    assert!(alice.queue("/").is_empty());
    assert_eq!(alice.queue("/?closed=1"), std::slice::from_ref(&case));

    let page = reporter.track(&kept.code).expect(200);
    assert!(page.text().contains("The checks are back."));
    assert!(page.text().contains("it comes from a reviewer of this service and was not changed"));
    assert!(!page.text().contains("Only among us."), "a note is not for the reporter");
    assert!(!page.html().contains("action=\"/track/reply\""), "a closed case takes no message");
}

#[test]
fn a_closed_case_can_be_opened_again() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    for (action, text) in [
        (Action::Acknowledge, "Thank you."),
        (Action::Assess, ""),
        (Action::ConcludeAction, "Done."),
        (Action::Reopen, "It has begun again."),
        (Action::Assess, ""),
    ] {
        alice.act(&case, action, text).expect(200);
    }
    assert_eq!(alice.queue("/"), std::slice::from_ref(&case));
    let page = reporter.track(&kept.code).expect(200);
    assert!(page.text().contains("It has begun again."));
    reporter.reply(&page, "Thank you for looking.").expect(200);
    assert_eq!(words(alice.open(&case).shared.last().unwrap()), "Thank you for looking.");
}

#[test]
fn closing_without_action_takes_another_lead() {
    let service = spawn_app();
    let kept = service.reporter().report(&ANONYMOUS);
    let (alice, lena) = (service.reviewer("alice"), service.reviewer("lena"));
    let case = alice.only_case();
    alice.act(&case, Action::Acknowledge, "Thank you.").expect(200);
    alice.act(&case, Action::Assess, "").expect(200);
    let two = "This needs two people";

    let unproposed = lena.act(&case, Action::ConcludeNoAction, "Nothing to do.").expect(422);
    assert!(unproposed.detail().starts_with(two), "{}", unproposed.detail());
    lena.act(&case, Action::ProposeNoAction, "I propose to close it.").expect(200);
    let before = service.counts();
    let own = lena.act(&case, Action::ConcludeNoAction, "Nothing to do.").expect(422);
    assert!(own.detail().starts_with(two), "a lead's own proposal: {}", own.detail());
    let by_reviewer = alice.act(&case, Action::ConcludeNoAction, "Nothing to do.").expect(422);
    assert!(by_reviewer.detail().starts_with(two), "a reviewer is no lead: {}", by_reviewer.detail());
    assert_eq!(before[4], service.counts()[4], "no entry was stored");

    alice.act(&case, Action::ProposeNoAction, "I propose it too.").expect(200);
    lena.act(&case, Action::ConcludeNoAction, "We looked, and it is within the rules.").expect(200);
    let page = service.reporter().track(&kept.code).expect(200);
    assert!(page.text().contains("We looked, and it is within the rules."));
}

#[test]
fn a_change_made_on_an_old_state_is_answered_with_the_new_one() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    let (alice, bashir) = (service.reviewer("alice"), service.reviewer("bashir"));
    let case = alice.only_case();
    let late = bashir.change(&case, Action::Acknowledge, "Mine.");
    alice.act(&case, Action::Acknowledge, "First.").expect(200);
    let (entries, audited) = (service.tables().count("entries"), service.tables().count("audit"));

    let conflict = bashir.post(&format!("/api/v1/cases/{case}/changes"), &late).expect(409);
    assert!(conflict.detail().starts_with("Somebody changed the case"));
    let bundle = crate::support::reviewer::read_bundle(&conflict.json()["bundle"]);
    assert_eq!(words(bashir.open_bundle(&bundle).shared.last().unwrap()), "First.");
    assert_eq!((entries, audited), (service.tables().count("entries"), service.tables().count("audit")));
}
