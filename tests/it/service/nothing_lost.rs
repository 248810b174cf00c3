//! Whatever goes wrong after a form was read, the answer is a page with everything that was typed still on it: going
//! back in a browser would not bring it back.

use std::fs;

use crate::support::html::hidden_fields;
use crate::support::http::Answer;
use crate::support::reporter::{ANONYMOUS, sealed_box};
use crate::support::{TestService, spawn_app};

const TYPED: &str = "The scanner was not checked. <b>Nobody</b> looked at it for a month.";
const SHOWN: &str = "The scanner was not checked. &lt;b&gt;Nobody&lt;/b&gt; looked at it for a month.";
const REPORT: [(&str, &str); 3] = [("mode", "anonymous"), ("happened", TYPED), ("excluded", "bashir")];

fn break_database(service: &TestService) {
    service.tables().execute(&["ALTER TABLE entries RENAME TO out_of_reach"]);
}

fn mend_database(service: &TestService) {
    service.tables().execute(&["ALTER TABLE out_of_reach RENAME TO entries"]);
}

fn refused(page: &Answer) {
    assert!(page.html().contains("<title>Error: "), "the title says that it was not done");
    assert!(page.html().contains("id=\"notice-refused\"") && page.html().contains(" autofocus"));
}

#[test]
fn a_report_that_cannot_be_stored_is_still_there_and_goes_through_later() {
    let service = spawn_app();
    let reporter = service.reporter();
    let checked = reporter.check(&REPORT).expect(200);
    break_database(&service);
    let page = reporter.send(&checked).expect(503);
    refused(&page);
    assert!(page.html().contains(SHOWN));
    assert_eq!(page.header("retry-after"), Some("60"));
    mend_database(&service);
    reporter.send(&page).expect(200);
    assert_eq!(service.tables().count("cases"), 1);
}

#[test]
fn a_report_that_nobody_could_open_is_still_there() {
    let service = spawn_app();
    let reporter = service.reporter();
    let checked = reporter.check(&[("mode", "anonymous"), ("happened", TYPED)]).expect(200);
    for file in ["reviewers.txt", "leads.txt"] {
        fs::write(service.folder.path().join("keys").join(file), "").unwrap();
    }
    let page = reporter.send(&checked).expect(503);
    refused(&page);
    assert!(page.html().contains(SHOWN) && page.text().contains("Nobody is set up to read reports"));
}

#[test]
fn a_report_is_still_there_where_keys_cannot_be_read() {
    let service = spawn_app();
    let reporter = service.reporter();
    let checked = reporter.check(&REPORT).expect(200);
    fs::write(service.folder.path().join("keys/reviewers.txt"), "no key at all\n").unwrap();
    let pages = [
        reporter.check(&REPORT).expect(500),
        reporter.send(&checked).expect(500),
        reporter.http.post_form("/report/edit", &hidden_fields(checked.html())).expect(500),
    ];
    for page in &pages {
        refused(page);
        assert!(page.html().contains(SHOWN), "what was typed");
        assert!(page.html().contains("value=\"bashir\" checked"), "who must not see it");
        assert!(page.text().contains("give them this number"), "the log knows more");
    }
    assert_eq!(sealed_box(&pages[1]), sealed_box(&checked), "sent later it is the same case");
}

#[test]
fn a_message_that_cannot_be_stored_waits_on_the_page_and_is_sent_once() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let tracking = reporter.track(&kept.code).expect(200);
    break_database(&service);
    let page = reporter.reply(&tracking, TYPED).expect(500);
    refused(&page);
    assert!(page.html().contains(SHOWN));
    assert!(!page.html().contains("id=\"code\""), "the page is still open, so the code is not asked for");
    let code = reporter.track(&kept.code).expect(500);
    assert!(code.html().contains(&kept.code), "the code has to be typed once only");
    let again = reporter.http.post_form("/track/reply", &[("code", kept.code.as_str()), ("text", TYPED)]);
    let again = again.expect(500);
    assert!(again.html().contains(SHOWN) && again.html().contains(&kept.code));
    let export = reporter.step(&tracking, "export", &[("messages", "yes")]).expect(500);
    assert!(export.html().contains("value=\"yes\" checked"));
    mend_database(&service);
    for _ in 0..2 {
        reporter.step(&page, "reply", &[("text", TYPED)]).expect(200);
    }
    assert_eq!(service.tables().count("entries"), 2, "the report and the message");
}

#[test]
fn what_was_written_for_a_step_that_is_refused_stands_on_the_page() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let tracking = reporter.track(&kept.code).expect(200);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.conclude(&case, "The answer.");
    let page = reporter.reply(&tracking, TYPED).expect(409);
    refused(&page);
    assert!(page.text().contains("the case was closed in the meantime"));
    assert!(page.html().contains(SHOWN), "no form holds it any more");
    let other = reporter.step(&tracking, "withdraw", &[("text", TYPED), ("sure", "yes")]).expect(409);
    assert!(other.html().contains(SHOWN));
    // The words of a step that can still be taken are in its form.
    let look = reporter.step(&tracking, "another_look", &[("text", "")]).expect(422);
    assert!(!look.html().contains("This is what you wrote"));
}

#[test]
fn what_was_written_for_a_step_that_lacks_a_part_stands_on_the_page() {
    let service = spawn_app();
    let reporter = service.reporter();
    let tracking = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let page = reporter.step(&tracking, "check_in", &[("after", "two"), ("text", TYPED)]).expect(400);
    refused(&page);
    assert!(page.html().contains(SHOWN));
}
