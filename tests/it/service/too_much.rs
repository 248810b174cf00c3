//! There is an end to what one person adds to a case, and to what a case holds. What was typed stays; what protects
//! somebody, and what reviewers answer, still has room.

use candour::app::staff_client::Doing;
use candour::domain::Action;

use crate::support::referral::{TO_CQC, consents, referred};
use crate::support::reporter::{ANONYMOUS, Kept};
use crate::support::{TestService, spawn_app};

/// As if somebody had done this often today.
pub(super) fn done_today(service: &TestService, actor: &str, act: &str, times: u32) {
    let rows = format!(
        "WITH RECURSIVE more(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM more WHERE i < {times})
         INSERT INTO audit SELECT id, 1000000 + i, '{}', '{actor}', '{act}', '', zeroblob(32) FROM cases, more",
        service.app.today(),
    );
    service.tables().execute(&["DELETE FROM audit WHERE n > 1000000", &rows]);
}

fn holds(service: &TestService, n: u32) {
    service.tables().execute(&[&format!("UPDATE cases SET shared_n = {n}")]);
}

/// Each kind of step that goes on without end, and what it says.
const STEPS: [(&str, &[(&str, &str)]); 3] = [
    ("reply", &[("text", "Once more.")]),
    ("diary", &[("day", "1"), ("month", "11"), ("year", "2026"), ("text", "Once more.")]),
    ("consent", &[("body", "cqc"), ("given", "yes")]),
];

fn reported(service: &TestService) -> (String, Kept) {
    let kept = service.reporter().report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.assess(&case);
    alice.ask_about(&case, "cqc", "May they know?").expect(200);
    (case, kept)
}

#[test]
fn a_reporter_is_told_that_it_is_enough_for_a_day() {
    let service = spawn_app();
    let (case, kept) = reported(&service);
    let reporter = service.reporter();
    // The report was sent today, too.
    done_today(&service, "reporter", "case.diary_kept", 98);
    let page = reporter.track(&kept.code).expect(200);
    reporter.reply(&page, "The hundredth.").expect(200);
    let before = service.counts();
    for (step, fields) in STEPS {
        let answer = reporter.step(&page, step, fields).expect(422);
        assert!(answer.text().contains("you have sent 100 things today"), "{step}: {}", answer.text());
        let kept = if step == "consent" { " checked" } else { "Once more." };
        assert!(answer.html().contains(kept), "{step}: what was typed stays");
    }
    assert_eq!(service.counts(), before);
    // No is never too much, reviewers have all the room they need, and tomorrow is another day.
    let no = [("body", "cqc"), ("given", "no")];
    reporter.step(&page, "consent", &no).expect(200);
    service.reviewer("alice").act(&case, Action::Message, "We read it.").expect(200);
    service.clock.forward(24 * 3_600);
    let page = reporter.track(&kept.code).expect(200);
    reporter.reply(&page, "Once more.").expect(200);
    let page = reporter.track(&kept.code).expect(200);
    done_today(&service, "reporter", "case.diary_kept", 200);
    reporter.step(&page, "withdraw", &[("sure", "yes")]).expect(200);
}

#[test]
fn a_thread_that_the_reporter_filled_has_room_for_the_answer() {
    let service = spawn_app();
    let (case, kept) = reported(&service);
    holds(&service, 500);
    let reporter = service.reporter();
    let page = reporter.track(&kept.code).expect(200);
    let answer = reporter.reply(&page, "One too many.").expect(422);
    assert!(answer.text().contains("this case holds as much as a case can"), "{}", answer.text());
    assert!(answer.html().contains("One too many."));
    reporter.step(&page, STEPS[1].0, STEPS[1].1).expect(200);
    consents(&service, &kept, "cqc", false);
    let alice = service.reviewer("alice");
    alice.act(&case, Action::Message, "We read it.").expect(200);
    holds(&service, 1_000);
    let refused = alice.act(&case, Action::Message, "Once more.").expect(422);
    assert!(refused.detail().contains("holds as much as a case can"), "{}", refused.detail());
}

#[test]
fn a_body_is_told_that_it_is_enough() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let desk = service.reviewer("cqc-desk");
    desk.write(TO_CQC, Action::BodyAcknowledge, "We have it.").expect(200);
    // Reading is not writing.
    done_today(&service, "cqc-desk", "case.referral_opened", 300);
    desk.write(TO_CQC, Action::BodyAsk, "Which ward?").expect(200);
    done_today(&service, "cqc-desk", "case.body_asked", 99);
    let letter = desk.write(TO_CQC, Action::BodyAsk, "And which room?").expect(422);
    assert!(letter.detail().contains("you have sent 100 letters today"), "{}", letter.detail());
    service.clock.forward(24 * 3_600);
    let desk = service.reviewer("cqc-desk");
    desk.write(TO_CQC, Action::BodyAsk, "And which room?").expect(200);
    service.tables().execute(&["UPDATE threads SET n = 500"]);
    let full = desk.write(TO_CQC, Action::BodyAsk, "Hello?").expect(422);
    assert!(full.detail().contains("holds as much as a case can"), "{}", full.detail());
    let note = Doing::simple(Action::Note, "They ask a lot.");
    service.reviewer("bashir").step(&case, note).expect(200);
}
