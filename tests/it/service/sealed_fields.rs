//! The hidden fields that pages carry: late, altered, or of another page.

use crate::support::html::hidden_fields;
use crate::support::http::Answer;
use crate::support::reporter::{ANONYMOUS, kept, sealed_box};
use crate::support::{Reporter, spawn_app};

const FOUR_HOURS: u64 = 4 * 3_600;
const HALF_AN_HOUR: u64 = 30 * 60;

fn send_with_box(reporter: &Reporter, check_page: &Answer, sealed: &str) -> Answer {
    let mut fields = hidden_fields(check_page.html());
    for (name, value) in &mut fields {
        if name == "box" {
            sealed.clone_into(value);
        }
    }
    reporter.http.post_form("/report/send", &fields)
}

#[test]
fn a_check_page_that_is_over_keeps_the_answers_and_can_be_sent_anew() {
    let service = spawn_app();
    let reporter = service.reporter();
    let check_page = reporter.check(&ANONYMOUS).expect(200);
    let before = service.counts();
    service.clock.forward(FOUR_HOURS);
    let again = reporter.send(&check_page).expect(422);
    assert!(again.text().contains("This page was open for a long time. Nothing was sent."));
    assert!(again.text().contains(ANONYMOUS[1].1), "the answers are still there");
    assert_eq!(service.counts(), before);
    let code = kept(&reporter.send(&again).expect(200)).code;
    reporter.track(&code).expect(200);
    assert_eq!(service.tables().count("cases"), 1);
}

#[test]
fn a_check_page_lasts_until_its_very_last_second() {
    let service = spawn_app();
    let check_page = service.reporter().check(&ANONYMOUS).expect(200);
    service.clock.forward(FOUR_HOURS - 1);
    service.reporter().send(&check_page).expect(200);
}

#[test]
fn a_page_sent_in_time_and_again_too_late_is_one_case_and_shows_no_code() {
    let service = spawn_app();
    let reporter = service.reporter();
    let check_page = reporter.check(&ANONYMOUS).expect(200);
    let sent = kept(&reporter.send(&check_page).expect(200));
    let counts = service.counts();
    service.clock.forward(2 * 86_400);
    let late = reporter.send(&check_page).expect(409);
    assert!(late.text().contains("it cannot be shown again") && late.text().contains(&sent.reference));
    assert!(!late.text().contains(&sent.code));
    assert_eq!(service.counts(), counts);
}

#[test]
fn an_altered_field_is_not_recognised_and_costs_no_answer() {
    let service = spawn_app();
    let reporter = service.reporter();
    let check_page = reporter.check(&ANONYMOUS).expect(200);
    let good = sealed_box(&check_page);
    let before = service.counts();
    let mut altered = good.clone().into_bytes();
    altered[60] = if altered[60] == b'A' { b'B' } else { b'A' };
    let altered = String::from_utf8(altered).unwrap();
    let longer = "A".repeat(100_000);
    for field in [altered.as_str(), &good[..good.len() - 2], "", "<b>", longer.as_str()] {
        let page = send_with_box(&reporter, &check_page, field).expect(422);
        assert!(page.text().contains("This page could not be recognised"));
        assert!(page.text().contains(ANONYMOUS[1].1), "the answers are still there");
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn a_field_of_one_page_does_not_open_another() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let tracking = sealed_box(&reporter.track(&kept.code).expect(200));
    let check_page = reporter.check(&ANONYMOUS).expect(200);
    let before = service.counts();

    let page = send_with_box(&reporter, &check_page, &tracking).expect(422);
    assert!(page.text().contains("This page could not be recognised"));
    let fields = [("box", sealed_box(&check_page)), ("text", "Kept words.".to_owned())];
    let page = service.public().post_form("/track/reply", &fields).expect(422);
    assert!(page.text().contains("Enter the code again") && page.text().contains("Kept words."));
    assert_eq!(service.counts(), before);
}

#[test]
fn a_tracking_page_that_is_over_keeps_the_words_and_asks_for_the_code() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let page = reporter.track(&kept.code).expect(200);
    let before = service.counts();
    service.clock.forward(HALF_AN_HOUR);
    let over = reporter.reply(&page, "Words that <i>took</i> long.").expect(422);
    assert!(over.text().contains("What you filled in was not sent yet. It is kept on this page."));
    assert!(over.text().contains("Words that <i>took</i> long."));
    assert!(over.html().contains("action=\"/track/reply\""), "code and words go on together");
    assert_eq!(service.counts(), before);

    let wrong = [("code", "zoo zoo"), ("text", "Words that <i>took</i> long.")];
    let page = service.public().post_form("/track/reply", &wrong).expect(422);
    assert!(page.text().contains("Words that <i>took</i> long."), "a mistyped code costs no word");
    let right = [("code", kept.code.as_str()), ("text", "Words that <i>took</i> long.")];
    let page = service.public().post_form("/track/reply", &right).expect(200);
    assert!(page.text().contains("Your message was sent."));
    assert_eq!(service.tables().count("entries"), 2);
}
