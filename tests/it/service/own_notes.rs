//! The reporter's own notes: only their code opens them, and they leave as a file.

use candour::crypto::age_file;
use candour::domain::{Action, Thread};

use crate::support::reporter::{ANONYMOUS, sealed_box};
use crate::support::staff::{PEOPLE, client};
use crate::support::{Reporter, spawn_app};

const HOSTILE: &str = "</textarea><script>alert(1)</script> {{t \"x\"}} \u{1F480}";

fn note(reporter: &Reporter, code: &str, day: [&str; 3], text: &str) -> crate::support::http::Answer {
    let page = reporter.track(code).expect(200);
    let fields = [("day", day[0]), ("month", day[1]), ("year", day[2]), ("text", text)];
    reporter.step(&page, "diary", &fields)
}

#[test]
fn notes_are_kept_by_their_day() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    note(&reporter, &kept.code, ["17", "11", "2026"], "The later one.").expect(200);
    let page = note(&reporter, &kept.code, ["2", "3", "2026"], HOSTILE).expect(200);
    assert!(page.text().contains("Your note was saved.") && page.text().contains(HOSTILE));
    assert!(!page.html().contains("<script>"));
    let (earlier, later) = (page.text().find("2 March 2026"), page.text().find("17 November 2026"));
    assert!(earlier.is_some() && earlier < later, "by the day they are about");
    assert!(page.html().contains("value=\"18\""), "today is filled in for the next one");
}

#[test]
fn a_note_needs_words_and_a_day_that_was() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let before = service.counts();
    for (day, text, sentence) in [
        (["18", "11", "2026"], " ", "Write a note first"),
        (["31", "2", "2026"], "Kept words.", "Enter the day as three numbers"),
        (["", "11", "2026"], "Kept words.", "Enter the day as three numbers"),
        (["1", "+1", "2026"], "Kept words.", "Enter the day as three numbers"),
        (["1", "11", "26"], "Kept words.", "Enter the day as three numbers"),
        (["19", "11", "2026"], "Kept words.", "This day has not come yet."),
    ] {
        let page = note(&reporter, &kept.code, day, text).expect(422);
        assert!(page.text().contains(sentence), "{day:?}");
        assert!(page.html().contains("<title>Error: "), "{day:?}");
        assert!(text == " " || page.text().contains(text), "{day:?}: what was typed was lost");
        assert!(page.html().contains(&format!("value=\"{}\"", day[1])), "{day:?}: so was the day");
    }
    let long = "é".repeat(10_001);
    let page = note(&reporter, &kept.code, ["18", "11", "2026"], &long).expect(422);
    assert!(page.text().contains("there are 10,001.") && page.text().contains(&long));
    assert_eq!(service.counts(), before);
}

/// By keys, not by what the service hands out.
#[test]
fn no_key_but_the_code_opens_a_note() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    note(&reporter, &kept.code, ["18", "11", "2026"], "Nobody reads this.").expect(200);
    let sealed =
        service.tables().bytes("SELECT hex(ciphertext) AS value FROM entries WHERE thread = 'private'");
    let [sealed] = sealed.as_slice() else { panic!("one note") };
    let code = candour::crypto::Token::read(&kept.code).unwrap();
    assert!(age_file::open(sealed, &code.identity()).is_ok(), "the code opens it");
    for (name, ..) in PEOPLE {
        assert!(age_file::open(sealed, &client(name).root.identity()).is_err(), "{name}");
    }
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    let opened = alice.open(&case);
    assert!(age_file::open(sealed, opened.granted.key.identity()).is_err(), "the case's own key");
    for person in ["alice", "bashir", "lena"] {
        let bundle = service.reviewer(person).bundle_json(&case);
        assert!(bundle["threads"].get(Thread::Private.as_str()).is_none(), "{person} is not even told of it");
        assert!(!bundle.to_string().contains("private"), "{person}");
        let path = format!("/cases/{case}/private/0.age");
        assert_eq!(service.reviewer(person).get(&path).status, 404, "{person}");
    }
    let news =
        service.tables().texts("SELECT CASE WHEN news THEN 'news' ELSE 'none' END AS value FROM cases");
    assert_eq!(news, ["none"], "nobody is told that something was written");
}

#[test]
fn a_note_can_be_written_when_the_case_is_closed() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.conclude(&case, "The answer.");
    note(&reporter, &kept.code, ["18", "11", "2026"], "Afterwards.").expect(200);
    let state = alice.bundle_json(&case)["state"].clone();
    assert_eq!(state, "concluded");
    alice.act(&case, Action::Reopen, "Once more.").expect(200);
}

#[test]
fn notes_leave_as_a_text_file() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    note(&reporter, &kept.code, ["2", "3", "2026"], HOSTILE).expect(200);
    let page = note(&reporter, &kept.code, ["18", "11", "2026"], "Zeile mit ü.\nAnd a second.").expect(200);
    let page = reporter.reply(&page, "A message.").expect(200);
    let before = service.counts();
    let file = reporter.step(&page, "export", &[]).expect(200);
    assert_eq!(file.header("content-type"), Some("text/plain; charset=utf-8"));
    assert_eq!(file.header("content-disposition"), Some("attachment; filename=\"notes.txt\""));
    assert_eq!(file.header("cache-control"), Some("no-store"));
    assert_eq!(file.header("x-content-type-options"), Some("nosniff"));
    let text = String::from_utf8(file.body.clone()).expect("UTF-8");
    for part in [
        kept.reference.as_str(),
        "About 2 March 2026",
        HOSTILE,
        "Zeile mit ü.\nAnd a second.",
        "18 November 2026",
    ] {
        assert!(text.contains(part), "{part}");
    }
    assert!(!text.contains("A message."));
    let file = reporter.step(&page, "export", &[("messages", "yes")]).expect(200);
    assert!(String::from_utf8(file.body.clone()).unwrap().contains("A message."));
    assert!(!String::from_utf8(file.body).unwrap().contains(&kept.code));
    assert_eq!(service.counts(), before, "taking notes along leaves no trace");

    service.clock.forward(30 * 60);
    let over = reporter.step(&page, "export", &[("messages", "yes")]).expect(422);
    assert!(over.html().contains("action=\"/track/export\"") && over.html().contains(" checked"));
    let with_code = [("code", kept.code.as_str()), ("messages", "yes")];
    let file = service.public().post_form("/track/export", &with_code).expect(200);
    assert!(String::from_utf8(file.body).unwrap().contains("A message."));
    let field = sealed_box(&page);
    service.public().post_form("/track/export", &[("code", "zoo"), ("box", &field)]).expect(422);
}
