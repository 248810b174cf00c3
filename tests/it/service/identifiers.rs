//! What could say who somebody is: shown before a report is sent, and the reporter's to decide.

use crate::support::html::{attributes, between, hidden_fields, unescaped};
use crate::support::http::Answer;
use crate::support::reporter::{ANONYMOUS, kept, sealed_box};
use crate::support::{Reporter, spawn_app};

const HAPPENED: &str =
    "Her number is 943 476 5919 & <b>hers</b> 450 557 7104.\nI was on call with 401 023 2137.";
const REPORT: [(&str, &str); 4] = [
    ("mode", "anonymous"),
    ("happened", HAPPENED),
    ("evidence", "Ask <i>j@example.org</i>"),
    ("excluded", "bashir"),
];

/// What is marked on a page, as it was written.
fn marked(page: &Answer) -> Vec<String> {
    page.html().split("<mark>").skip(1).map(|rest| unescaped(rest.split("</mark>").next().unwrap())).collect()
}

/// The value that a field would be sent with.
fn carried(page: &Answer, name: &str) -> Vec<String> {
    hidden_fields(page.html())
        .into_iter()
        .filter(|(field, _)| field == name)
        .map(|(_, value)| value)
        .collect()
}

/// Presses "Remove" or "Keep" on a check page, as a browser does: the form as it is, and the button.
fn press(reporter: &Reporter, page: &Answer, button: &str, name: &str) -> Answer {
    let button_there = format!("name=\"{button}\" value=\"{name}\" formaction=\"/report/check#identifiers\"");
    assert!(page.html().contains(&button_there), "no such button: {button} {name}");
    let mut fields = hidden_fields(page.html());
    fields.push((button.to_owned(), name.to_owned()));
    reporter.http.post_form("/report/check", &fields).expect(200)
}

#[test]
fn findings_are_marked_in_their_place_and_as_text() {
    let service = spawn_app();
    let page = service.reporter().check(&REPORT).expect(200);
    // Of patients first.
    let expected = ["943 476 5919", "450 557 7104", "401 023 2137", "j@example.org", "I was on call"];
    assert_eq!(marked(&page), expected);
    let html = page.html();
    assert!(html.contains("&amp; &lt;b&gt;hers&lt;/b&gt; <mark>450 557 7104</mark>."), "the text around it");
    assert!(html.contains("Ask &lt;i&gt;<mark>j@example.org</mark>&lt;/i&gt;"));
    assert!(page.text().contains("\"a member of staff\"") || page.text().contains("it was seen that"));
    let names = attributes(html, "value");
    assert!(names.iter().all(|value| !value.starts_with("happened.nhs_number.4")));
}

#[test]
fn a_report_without_findings_is_not_asked_about() {
    let service = spawn_app();
    let page =
        service.reporter().check(&[("mode", "anonymous"), ("happened", "120 kV, room 3.")]).expect(200);
    assert_eq!(marked(&page), Vec::<String>::new());
    assert!(!page.text().contains("Could this show"));
}

#[test]
fn remove_takes_out_that_one_and_nothing_else() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.check(&REPORT).expect(200);
    let after = press(&reporter, &page, "remove", "happened.nhs_number.2");
    assert_eq!(carried(&after, "happened"), [HAPPENED.replace("450 557 7104", "[removed]")]);
    for field in ["mode", "evidence", "excluded"] {
        assert_eq!(carried(&after, field), carried(&page, field));
    }
    assert_eq!(sealed_box(&after), sealed_box(&page), "the same report still");
    assert_eq!(marked(&after), ["943 476 5919", "401 023 2137", "j@example.org", "I was on call"]);
    let code = kept(&reporter.send(&after).expect(200)).code;
    let tracked = reporter.track(&code).expect(200);
    assert!(tracked.text().contains("[removed]") && !tracked.text().contains("450 557 7104"));
    assert_eq!(service.tables().count("cases"), 1);
}

#[test]
fn what_is_kept_is_not_asked_again() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = press(&reporter, &reporter.check(&REPORT).expect(200), "keep", "happened.nhs_number.2");
    assert_eq!(carried(&page, "kept"), ["happened.nhs_number.2"], "by its name, without its text");
    assert_eq!(marked(&page), ["943 476 5919", "401 023 2137", "j@example.org", "I was on call"]);
    // The second one is then the first of its kind, and still kept.
    let page = press(&reporter, &page, "remove", "happened.nhs_number.1");
    assert_eq!(marked(&page), ["401 023 2137", "j@example.org", "I was on call"]);
    let page = press(&reporter, &page, "keep", "happened.own_shift.1");
    let page = press(&reporter, &page, "keep", "evidence.email.1");
    let page = press(&reporter, &page, "remove", "happened.nhs_number.2");
    assert_eq!(marked(&page), Vec::<String>::new());
    assert!(page.text().contains("You have decided on everything that we found."));
    let text = HAPPENED.replace("943 476 5919", "[removed]").replace("401 023 2137", "[removed]");
    assert_eq!(carried(&page, "happened"), [text]);
    // Shown again since it cannot be sent: nothing that was decided is asked again.
    service.clock.forward(4 * 3_600);
    let again = reporter.send(&page).expect(422);
    assert_eq!(marked(&again), Vec::<String>::new());
    assert_eq!(carried(&again, "kept"), carried(&page, "kept"));
    reporter.send(&again).expect(200);
}

#[test]
fn findings_never_block_sending() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.check(&REPORT).expect(200);
    let code = kept(&reporter.send(&page).expect(200)).code;
    assert!(reporter.track(&code).expect(200).text().contains("943 476 5919"), "as it was written");
}

#[test]
fn names_that_are_none_change_nothing() {
    let service = spawn_app();
    let reporter = service.reporter();
    let page = reporter.check(&REPORT).expect(200);
    for (button, name) in [
        ("remove", "happened.nhs_number.4"),
        ("remove", "mode.nhs_number.1"),
        ("remove", "<script>"),
        ("keep", "happened.nhs_number.x"),
        ("kept", "\u{0}"),
    ] {
        let mut fields = hidden_fields(page.html());
        fields.push((button.to_owned(), name.to_owned()));
        let after = reporter.http.post_form("/report/check", &fields).expect(200);
        assert_eq!(carried(&after, "happened"), [HAPPENED]);
        assert_eq!(marked(&after), marked(&page));
        assert_eq!(carried(&after, "kept"), Vec::<String>::new());
    }
}

#[test]
fn whoever_gives_their_name_is_asked_about_patients_only() {
    let service = spawn_app();
    let named = [("reporter_name", "Jane Smith"), ("reporter_contact", "07700 900123"), ("mode", "named")];
    let page = service.reporter().check(&[named.as_slice(), &[REPORT[1]]].concat()).expect(200);
    assert_eq!(marked(&page), ["943 476 5919", "450 557 7104", "401 023 2137"]);
}

#[test]
fn of_very_many_some_are_shown_at_a_time() {
    let service = spawn_app();
    let many = "LS1 4DY ".repeat(1_000);
    let page = service.reporter().check(&[("mode", "anonymous"), ("happened", &many)]).expect(200);
    assert_eq!(marked(&page).len(), 30);
    assert!(page.text().contains("There are 970 more."));
    let section = between(page.html(), "<div id=\"identifiers\">", "<dl ").unwrap();
    assert!(section.len() < 60_000, "{} bytes", section.len());
}

const MESSAGE: &str = "It was <b>LS1 4DY</b>.\nI was on call.";

#[test]
fn a_message_is_asked_about_once_and_then_sent_as_it_is() {
    let service = spawn_app();
    let reporter = service.reporter();
    let tracking = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let before = service.counts();
    let page = reporter.reply(&tracking, MESSAGE).expect(422);
    assert_eq!(service.counts(), before, "nothing was stored yet");
    assert_eq!(marked(&page), ["LS1 4DY", "I was on call"]);
    assert!(page.text().contains("This was not sent yet."));
    assert!(
        page.html().contains("It was &lt;b&gt;LS1 4DY&lt;/b&gt;.\nI was on call.</textarea>"),
        "what was typed"
    );
    assert_eq!(carried(&page, "looked"), ["yes"], "in the one form that was sent");
    let sent = reporter.step(&page, "reply", &[("looked", "yes"), ("text", MESSAGE)]).expect(200);
    assert!(sent.text().contains("Your message was sent.") && sent.text().contains(MESSAGE));
    assert_eq!(carried(&sent, "looked"), Vec::<String>::new(), "the next message is asked about again");
    assert_eq!(service.tables().count("entries"), 2, "the report and the message");
}

#[test]
fn the_answer_is_not_forgotten_when_the_page_is_over() {
    let service = spawn_app();
    let reporter = service.reporter();
    let code = reporter.report(&ANONYMOUS).code;
    let tracking = reporter.track(&code).expect(200);
    let page = reporter.reply(&tracking, MESSAGE).expect(422);
    service.clock.forward(31 * 60);
    let over = reporter.step(&page, "reply", &[("looked", "yes"), ("text", MESSAGE)]).expect(422);
    assert_eq!(carried(&over, "looked"), ["yes"]);
    let again = [("code", code.as_str()), ("looked", "yes"), ("text", MESSAGE)];
    let sent = reporter.http.post_form("/track/reply", &again).expect(200);
    assert!(sent.text().contains("Your message was sent."));
    // With the code instead of the page, what goes out is asked about as well.
    let other = reporter.http.post_form("/track/reply", &[("code", code.as_str()), ("text", "my rota")]);
    assert_eq!(marked(&other.expect(422)), ["my rota"]);
}

#[test]
fn messages_alone_are_asked_about_and_nobody_with_a_name_about_themselves() {
    let service = spawn_app();
    let reporter = service.reporter();
    let tracking = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let note = [("day", "1"), ("month", "11"), ("year", "2026"), ("text", MESSAGE)];
    reporter.step(&tracking, "diary", &note).expect(200);
    reporter.step(&tracking, "withdraw", &[("sure", "yes"), ("text", MESSAGE)]).expect(200);
    let named = [("mode", "named"), ("reporter_name", "Jane"), ("reporter_contact", "by post"), ANONYMOUS[1]];
    let tracking = reporter.track(&reporter.report(&named).code).expect(200);
    reporter.reply(&tracking, "I was on call.").expect(200);
    assert_eq!(marked(&reporter.reply(&tracking, MESSAGE).expect(422)), ["LS1 4DY"]);
}

#[test]
fn what_cannot_be_sent_any_more_is_told_so_at_once() {
    let service = spawn_app();
    let reporter = service.reporter();
    let tracking = reporter.track(&reporter.report(&ANONYMOUS).code).expect(200);
    let alice = service.reviewer("alice");
    alice.conclude(&alice.only_case(), "The answer.");
    let page = reporter.reply(&tracking, MESSAGE).expect(409);
    assert!(
        page.text().contains("the case was closed in the meantime") && page.text().contains("I was on call.")
    );
}
