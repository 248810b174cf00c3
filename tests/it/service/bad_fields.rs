//! Forms that a person filled in wrongly: told what is wrong, nothing lost, nothing stored.

use candour::domain::questionnaire::{Kind, QUESTIONS};

use crate::support::http::{FORM, FROM_HERE};
use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

const NAMED: [(&str, &str); 4] = [
    ("mode", "named"),
    ("reporter_name", "Morgan Ellis"),
    ("reporter_contact", "by post"),
    ("happened", "The scanner was not checked."),
];

#[test]
fn each_required_answer_is_asked_for_by_name() {
    let service = spawn_app();
    let before = service.counts();
    for (left_out, sentence) in [
        ("mode", "Choose one of these. If you are not sure, report without your name."),
        ("reporter_name", "Give your name, or choose to report without it."),
        ("reporter_contact", "Say how we can reach you, or choose to report without your name."),
        ("happened", "Tell us in your own words. A few sentences are enough."),
    ] {
        for value in [None, Some(""), Some(" \t ")] {
            let mut fields: Vec<(&str, &str)> =
                NAMED.iter().copied().filter(|(name, _)| *name != left_out).collect();
            fields.extend(value.map(|value| (left_out, value)));
            let page = service.reporter().check(&fields).expect(422);
            let link = format!("href=\"#question-{left_out}\"");
            assert!(page.html().contains(&link), "{left_out} is not named");
            assert!(page.text().contains(sentence), "{left_out}: {sentence}");
            for (name, typed) in fields.iter().filter(|(name, _)| *name != left_out && *name != "mode") {
                assert!(page.text().contains(typed), "{name} was lost");
            }
        }
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn each_text_is_held_to_its_length_and_echoed() {
    let service = spawn_app();
    let before = service.counts();
    let texts = QUESTIONS.iter().filter_map(|question| match question.kind {
        Kind::Text { max } | Kind::LongText { max } => Some((question.id, max)),
        _ => None,
    });
    for (id, max) in texts {
        let fits = "é".repeat(max);
        let long = format!("{fits}é");
        let with = |value: &str| {
            let fields = NAMED.iter().copied().filter(|(name, _)| *name != id).chain([(id, value)]);
            service.reporter().check(&fields.collect::<Vec<_>>())
        };
        with(&fits).expect(200);
        let page = with(&long).expect(422);
        assert!(page.text().contains("characters, and there are"), "{id}");
        assert!(page.text().contains(&long), "{id}: what was typed was lost");
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn a_choice_that_is_not_offered_is_refused() {
    let service = spawn_app();
    let before = service.counts();
    for question in QUESTIONS
        .iter()
        .filter(|question| !matches!(question.kind, Kind::Text { .. } | Kind::LongText { .. }))
    {
        let fields: Vec<_> = NAMED
            .iter()
            .copied()
            .filter(|(name, _)| *name != question.id)
            .chain([(question.id, "something-else")])
            .collect();
        let page = service.reporter().check(&fields).expect(422);
        assert!(page.html().contains(&format!("#question-{}", question.id)), "{}", question.id);
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn excluding_everybody_is_refused() {
    let service = spawn_app();
    let mut fields = ANONYMOUS.to_vec();
    fields.extend(["alice", "bashir", "carys", "lena"].map(|account| ("excluded", account)));
    let page = service.reporter().check(&fields).expect(422);
    assert!(page.text().contains("Nobody would be left to read your report."));
    fields.pop();
    service.reporter().check(&fields).expect(200);
}

#[test]
fn what_is_not_utf_8_is_refused_and_not_mended_silently() {
    let service = spawn_app();
    let before = service.counts();
    for path in ["/report/check", "/report/edit", "/report/send", "/track", "/track/reply"] {
        for bytes in [b"mode=anonymous&happened=caf%E9".as_slice(), b"happened=caf\xe9", b"%FF=1"] {
            let page = service.public().send("POST", path, &[FROM_HERE, FORM], bytes).expect(400);
            assert!(page.text().contains("Some of its characters could not be read. Nothing was sent."));
        }
    }
    assert_eq!(service.counts(), before);
}

#[test]
fn ten_thousand_fields_are_passed_over() {
    let service = spawn_app();
    let many: Vec<(String, String)> = (0..10_000)
        .map(|n| (format!("field{n}"), n.to_string()))
        .chain(ANONYMOUS.map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect();
    let page = service.public().post_form("/report/check", &many).expect(200);
    assert!(!page.html().contains("field9999"), "a field that nobody asked for is not carried on");
    let ticked: Vec<(&str, String)> = ANONYMOUS
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .chain((0..10_000).map(|n| ("services", format!("no-service-{n}"))))
        .collect();
    let page = service.public().post_form("/report/check", &ticked).expect(422);
    assert!(page.html().contains("#question-services") && !page.html().contains("no-service-9999"));
    assert_eq!(service.tables().count("cases"), 0);
}

#[test]
fn the_first_of_two_answers_counts() {
    let service = spawn_app();
    let page = service.reporter().check(&[
        ("mode", "anonymous"),
        ("mode", "named"),
        ("happened", "One account."),
        ("happened", "Another one."),
    ]);
    let page = page.expect(200);
    assert!(page.text().contains("One account.") && !page.text().contains("Another one."));
}
