//! What people type is text, wherever it is shown.

use candour::domain::questionnaire::{Kind, QUESTIONS};

use crate::support::http::Answer;
use crate::support::spawn_app;

const HOSTILE: &str =
    "\"'><script>alert(1)</script><img src=x onerror=alert(1)> {{t \"x\"}} { $x } &lt;b&gt;";

fn is_text(page: &Answer, place: &str) {
    assert!(!page.html().contains("<script>alert"), "{place}: a script");
    assert!(!page.html().contains("<img src=x"), "{place}: an element");
    assert!(page.text().contains(HOSTILE), "{place}: not shown as it was typed");
}

#[test]
fn markup_in_every_field_is_text_on_every_page() {
    let service = spawn_app();
    let reporter = service.reporter();
    let texts = QUESTIONS
        .iter()
        .filter(|question| matches!(question.kind, Kind::Text { .. } | Kind::LongText { .. }));
    for question in texts {
        let id = question.id;
        let mut fields: Vec<(&str, &str)> =
            [("mode", "named"), ("reporter_name", "x"), ("reporter_contact", "x"), ("happened", "x")]
                .into_iter()
                .filter(|(name, _)| *name != id)
                .collect();
        fields.push((id, HOSTILE));
        let check_page = reporter.check(&fields).expect(200);
        is_text(&check_page, id);
        is_text(&service.public().post_form("/report/edit", &fields).expect(200), id);
        let without_mode: Vec<_> = fields.iter().copied().filter(|(name, _)| *name != "mode").collect();
        is_text(&reporter.check(&without_mode).expect(422), id);
        let kept = crate::support::reporter::kept(&reporter.send(&check_page).expect(200));
        let page = reporter.track(&kept.code).expect(200);
        is_text(&page, id);
        is_text(&reporter.reply(&page, HOSTILE).expect(200), id);
    }
}

#[test]
fn choices_that_nobody_offers_are_not_echoed_as_markup() {
    let service = spawn_app();
    for question in QUESTIONS {
        let page = service.reporter().check(&[(question.id, HOSTILE)]).expect(422);
        assert!(!page.html().contains("<script>alert"), "{}", question.id);
    }
}

#[test]
fn a_hostile_code_is_text() {
    let service = spawn_app();
    is_text(&service.reporter().track(HOSTILE).expect(422), "the code");
    let fields = [("code", HOSTILE), ("text", HOSTILE)];
    is_text(&service.public().post_form("/track/reply", &fields).expect(422), "the reply");
}

#[test]
fn what_turns_text_around_is_left_out() {
    let service = spawn_app();
    let page = service.reporter().check(&[("mode", "anonymous"), ("happened", "a\u{202e}b\u{2066}c\u{0}d")]);
    let page = page.expect(200);
    assert!(page.text().contains("abcd"));
}
