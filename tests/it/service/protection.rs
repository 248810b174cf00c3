//! What a reporter reads of the law: before the form, before sending, and where they say yes or no to a body.

use candour::app::directory::Edition;

use crate::support::http::Answer;
use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

/// The text of a statement that is built in.
fn statement(id: &str) -> String {
    Edition::built_in().directory.protections().get(id).expect("a statement").text.clone()
}

fn says(page: &Answer, id: &str) -> bool {
    page.text().contains(&statement(id))
}

#[test]
fn without_a_choice_the_page_says_what_holds_in_general() {
    let service = spawn_app();
    let page = service.public().get("/before-you-report").expect(200);
    for id in ["you_other", "route_employer", "route_prescribed", "route_here", "motive", "duty_hcpc"] {
        assert!(says(&page, id), "{id}");
    }
    assert!(!says(&page, "anonymity_price") && !page.html().contains(" checked"));
    assert!(page.text().contains("This is what holds in general."));
}

#[test]
fn a_choice_brings_what_fits_it_with_source_and_day_and_is_kept_nowhere() {
    let service = spawn_app();
    let before = service.counts();
    let choice = [("nation", "scotland"), ("reporter_kind", "agency"), ("mode", "anonymous")];
    let page = service.public().post_form("/before-you-report", &choice).expect(200);
    for id in ["you_agency", "anonymity_inwo", "anonymity_price", "time_limit_gb", "advice_inwo"] {
        assert!(says(&page, id), "{id}");
    }
    assert!(!says(&page, "you_other") && !says(&page, "advice_lra"));
    assert!(page.text().contains("We read it on a page, last on 23 November 2026."));
    assert!(page.html().contains(">inwo.spso.org.uk</a>"));
    assert_eq!(page.html().matches(" checked").count(), choice.len(), "what was chosen is still chosen");
    assert!(page.text().contains("This is for what you chose below."));
    assert_eq!(service.counts(), before);
    assert_eq!(page.header("set-cookie"), None);
}

#[test]
fn what_no_choice_offers_says_nothing() {
    let service = spawn_app();
    let hostile = "\"><script>alert(1)</script>";
    for choice in [
        [("nation", "atlantis"), ("reporter_kind", hostile)],
        [("mode", hostile), ("happened", hostile)],
        [("nation", ""), ("reporter_kind", "rather_not_say")],
    ] {
        let page = service.public().post_form("/before-you-report", &choice).expect(200);
        assert!(says(&page, "you_other"), "{choice:?}");
        assert!(!page.text().contains("alert(1)") && !page.text().contains("atlantis"));
    }
}

#[test]
fn before_sending_it_says_what_these_answers_mean_and_no_link_leads_away_from_them() {
    let service = spawn_app();
    let fields = [
        ANONYMOUS.as_slice(),
        &[("nation", "northern_ireland"), ("reporter_kind", "self_employed"), ("consent", "employer")],
    ];
    let page = service.reporter().check(&fields.concat()).expect(200);
    for id in ["you_self_employed", "route_here", "route_employer", "anonymity_price", "duty_hcpc"] {
        assert!(says(&page, id), "{id}");
    }
    assert!(!says(&page, "route_prescribed"), "nobody agreed to that");
    assert!(!says(&page, "anonymity_inwo"), "which is about Scotland");
    assert!(!page.html().contains("href=\"http"), "a link would leave behind what was typed");
    assert!(page.text().contains("https://protect-advice.org.uk/who-is-protected-by-pida"));
}

#[test]
fn beside_the_question_about_a_body_stands_what_the_law_makes_of_telling_it() {
    let service = spawn_app();
    let reporter = service.reporter();
    let kept = reporter.report(&[ANONYMOUS.as_slice(), &[("nation", "scotland")]].concat());
    let alice = service.reviewer("alice");
    let case = alice.only_case();
    alice.assess(&case);
    alice.ask_about(&case, "hcpc", "May we tell HCPC?").expect(200);
    let page = reporter.track(&kept.code).expect(200);
    assert!(says(&page, "route_prescribed") && says(&page, "anonymity_inwo"));
    assert!(!says(&page, "route_employer") && !says(&page, "route_here"), "which is not asked");
    assert!(says(&page, "time_limit_gb"), "in the advice below");
}
