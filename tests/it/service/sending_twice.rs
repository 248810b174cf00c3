//! One check page is one case, however often and however fast it is sent.

use std::thread;

use crate::support::html::hidden_fields;
use crate::support::reporter::{ANONYMOUS, kept};
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
        let before = service.file().count("cases");
        let clicks: Vec<_> = (0..2)
            .map(|_| {
                let (reporter, page) = (service.reporter(), check_page.clone());
                thread::spawn(move || kept(&reporter.send(&page).expect(200)).code)
            })
            .collect();
        let codes: Vec<String> = clicks.into_iter().map(|click| click.join().unwrap()).collect();
        assert_eq!(codes[0], codes[1]);
        assert_eq!(service.file().count("cases"), before + 1);
        service.reporter().track(&codes[0]).expect(200);
    }
}

#[test]
fn two_people_with_two_pages_are_two_cases() {
    let service = spawn_app();
    let (one, two) = (service.reporter().report(&ANONYMOUS), service.reporter().report(&ANONYMOUS));
    assert_ne!(one.code, two.code);
    assert_eq!(service.file().count("cases"), 2);
}
