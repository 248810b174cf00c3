//! What the tracking page says of the reporter's own answers: what to do first, and which bodies may be refused before
//! anybody asks about them.

use candour::app::change_case::Assessed;
use candour::app::staff_client::Doing;
use candour::domain::Action;
use candour::domain::directory::facts::Urgency;

use crate::support::html::attributes;
use crate::support::referral::{TO_CQC, assessed, assessing};
use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

const FOR_REPORTERS: &str = "call 999 or 112 now. This service is not watched round the clock.";
const FOR_REVIEWERS: &str = "If you do not know that 999 or 112 was called, call now";

#[test]
fn what_to_do_first_is_said_to_reporters_and_to_reviewers_in_words_for_each() {
    let service = spawn_app();
    let reporter = service.reporter();
    let mut fields = ANONYMOUS.to_vec();
    fields.retain(|(name, _)| *name != "danger");
    fields.push(("danger", "yes"));
    let kept = reporter.report(&fields);
    let page = reporter.track(&kept.code).expect(200).text();
    assert!(page.contains("What you can do yourself") && page.contains(FOR_REPORTERS), "{page}");
    assert!(!page.contains(FOR_REVIEWERS));

    let bashir = service.reviewer("bashir");
    let case = bashir.only_case();
    let Assessed { mut routing, severity, likelihood, candour, irmer } = assessed();
    routing.urgency = Urgency::Immediate;
    let urgent = Assessed { routing, severity, likelihood, candour, irmer };
    bashir.step(&case, Doing::classify(urgent, "").unwrap()).expect(200);
    let days_unknown = serde_json::json!({ "happened": null, "known": null });
    let asked = bashir.post(&format!("/api/v1/cases/{case}/routing"), &days_unknown).expect(200).json();
    let first = &asked["first"][0];
    assert_eq!(first["id"], "call_999");
    let text = first["text"].as_str().unwrap();
    assert!(text.contains(FOR_REVIEWERS) && !text.contains(FOR_REPORTERS), "{text}");

    // Nobody is told to do something about a case that is closed.
    bashir.conclude(&case, "The answer.");
    assert!(!reporter.track(&kept.code).expect(200).text().contains("What you can do yourself"));
}

#[test]
fn each_audience_has_words_of_its_own_for_everything_to_do_first() {
    let edition = candour::app::directory::Edition::built_in();
    for action in edition.directory.actions().iter() {
        assert_ne!(action.reporter, action.reviewer, "{}", action.id);
    }
}

#[test]
fn a_body_that_nobody_asked_about_can_be_refused_beforehand() {
    let service = spawn_app();
    let (reporter, bashir) = (service.reporter(), service.reviewer("bashir"));
    let kept =
        reporter.report(&[ANONYMOUS.as_slice(), &[("nation", "england"), ("setting", "nhs")]].concat());
    let case = bashir.only_case();
    bashir.act(&case, Action::Acknowledge, "Thank you.").expect(200);
    bashir.act(&case, Action::Assess, "").expect(200);
    let page = reporter.track(&kept.code).expect(200);
    let offered = |page: &crate::support::http::Answer| {
        let values = attributes(page.html(), "value");
        values.iter().any(|value| value == "cqc")
    };
    assert!(page.text().contains("Say no to an organisation before anybody asks") && offered(&page));
    let nothing = reporter.step(&page, "consent", &[("given", "no")]).expect(422);
    assert!(nothing.text().contains("Choose the organisation that should not be told"));
    assert!(offered(&nothing), "the list is there to choose from");
    assert_eq!(service.tables().count("consents"), 0);

    let saved = reporter.step(&page, "consent", &[("given", "no"), ("body", "cqc")]).expect(200);
    assert!(
        saved.text().contains("You said no. It is not told, unless somebody is at risk of serious harm.")
    );
    let beforehand = saved.html().split("id=\"beforehand-choice\"").nth(1).unwrap();
    let beforehand = beforehand.split("</form>").next().unwrap();
    assert!(!beforehand.contains("value=\"cqc\""), "it stands on the page with a form of its own now");
    bashir.step(&case, Doing::classify(assessed(), "").unwrap()).expect(200);
    let refused = bashir.refer(&case, "cqc", TO_CQC, &["For the inspector."]);
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert_eq!(service.tables().count("referrals"), 0);
}

#[test]
fn a_choice_that_came_too_late_is_kept_and_sent_with_the_code() {
    let service = spawn_app();
    let (_, kept) = assessing(&service);
    let reporter = service.reporter();
    let page = reporter.track(&kept.code).expect(200);
    service.clock.forward(40 * 60);
    let over = reporter.step(&page, "consent", &[("given", "no"), ("body", "cqc")]).expect(422);
    assert!(over.text().contains("May this be passed on to Care Quality Commission?"));
    let over = reporter.step(&page, "consent", &[("given", "no")]).expect(422);
    assert!(!over.html().contains("<fieldset"), "a choice of nothing is no question");
}
