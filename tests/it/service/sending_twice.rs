//! One check page is one case, however often and however fast it is sent.

use std::thread;

use crate::support::html::hidden_fields;
use crate::support::reporter::{ANONYMOUS, kept, sealed_box};
use crate::support::spawn_app;

#[test]
fn the_same_answers_again_show_the_same_code() {
    let service = spawn_app();
    let reporter = service.reporter();
    for fields in [
        ANONYMOUS.to_vec(),
        vec![
            ("mode", "confidential"),
            ("reporter_name", "Morgan"),
            ("reporter_contact", "x"),
            ("happened", "y"),
        ],
    ] {
        let check_page = reporter.check(&fields).expect(200);
        let first = kept(&reporter.send(&check_page).expect(200));
        let counts = service.counts();
        let second = kept(&reporter.send(&check_page).expect(200));
        assert_eq!((first.code, first.reference), (second.code, second.reference));
        assert_eq!(service.counts(), counts);
    }
}

#[test]
fn other_answers_from_the_same_page_are_refused_without_the_code() {
    let service = spawn_app();
    let reporter = service.reporter();
    let check_page = reporter.check(&ANONYMOUS).expect(200);
    let first = kept(&reporter.send(&check_page).expect(200));
    let counts = service.counts();
    let mut fields = hidden_fields(check_page.html());
    for (name, value) in &mut fields {
        if name == "happened" {
            *value = "Something else.".to_owned();
        }
    }
    let page = service.public().post_form("/report/send", &fields).expect(409);
    assert!(page.text().contains("This report was sent before") && page.text().contains(&first.reference));
    assert!(first.code.split(' ').any(|word| !page.text().contains(word)), "the code is not shown again");
    assert!(!page.text().contains(&first.code));
    assert_eq!(service.counts(), counts);
}

#[test]
fn a_double_click_is_one_case_and_both_answers_show_its_code() {
    let service = spawn_app();
    for _ in 0..5 {
        let check_page = service.reporter().check(&ANONYMOUS).expect(200);
        let before = service.tables().count("cases");
        let clicks: Vec<_> = (0..2)
            .map(|_| {
                let (reporter, page) = (service.reporter(), check_page.clone());
                thread::spawn(move || kept(&reporter.send(&page).expect(200)).code)
            })
            .collect();
        let codes: Vec<String> = clicks.into_iter().map(|click| click.join().unwrap()).collect();
        assert_eq!(codes[0], codes[1]);
        assert_eq!(service.tables().count("cases"), before + 1);
        service.reporter().track(&codes[0]).expect(200);
    }
}

#[test]
fn two_people_with_two_pages_are_two_cases() {
    let service = spawn_app();
    let (one, two) = (service.reporter().report(&ANONYMOUS), service.reporter().report(&ANONYMOUS));
    assert_ne!(one.code, two.code);
    assert_eq!(service.tables().count("cases"), 2);
}

/// Back, and Back again: the browser posts the form once more, with the field that came with the form itself.
#[test]
fn checking_and_sending_the_same_form_again_is_the_same_case() {
    let service = spawn_app();
    let reporter = service.reporter();
    let form = sealed_box(&service.public().get("/report").expect(200));
    let filled = [ANONYMOUS.as_slice(), &[("box", form.as_str())]].concat();
    let first = kept(&reporter.send(&reporter.check(&filled).expect(200)).expect(200));
    let counts = service.counts();
    let again = kept(&reporter.send(&reporter.check(&filled).expect(200)).expect(200));
    assert_eq!(first.code, again.code);
    let mut changed = filled.clone();
    changed.retain(|(name, _)| *name != "happened");
    changed.push(("happened", "Something else."));
    reporter.send(&reporter.check(&changed).expect(200)).expect(409);
    assert_eq!(service.counts(), counts);
}

#[test]
fn the_field_goes_along_through_problems_and_changes() {
    let service = spawn_app();
    let public = service.public();
    let field = sealed_box(&public.get("/report").expect(200));
    let incomplete = [("mode", "anonymous"), ("box", field.as_str())];
    assert_eq!(sealed_box(&public.post_form("/report/check", &incomplete).expect(422)), field);
    assert_eq!(sealed_box(&public.post_form("/report/edit", &incomplete).expect(200)), field);
    let complete = [("mode", "anonymous"), ("happened", "x"), ("box", field.as_str())];
    assert_eq!(sealed_box(&public.post_form("/report/check", &complete).expect(200)), field);
}

#[test]
fn a_field_whose_time_is_over_is_kept_only_if_it_was_used() {
    let service = spawn_app();
    let reporter = service.reporter();
    let fields = || {
        let field = sealed_box(&service.public().get("/report").expect(200));
        [("mode", "anonymous".to_owned()), ("happened", "x".to_owned()), ("box", field)]
    };
    let (used, unused) = (fields(), fields());
    let check = |fields: &[(&str, String)]| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        reporter.check(&fields).expect(200)
    };
    reporter.send(&check(&used)).expect(200);
    service.clock.forward(5 * 3_600);
    // Filling the form in took long: that alone is nothing to be bothered with.
    kept(&reporter.send(&check(&unused)).expect(200));
    let counts = service.counts();
    let answer = reporter.send(&check(&used)).expect(409);
    assert!(answer.text().contains("cannot be shown again"));
    assert_eq!(service.counts(), counts);
}
