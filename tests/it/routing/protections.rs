//! What somebody is told of the law: the right statements, all of them, and never two that differ.

use candour::domain::directory::facts::Reporter;
use candour::domain::directory::place::Place;
use candour::domain::directory::protection::{Protection, Route, Situation, Topic};
use candour::domain::directory::{Directory, File};
use candour::domain::questionnaire::{Answer, Answers, Mode};
use candour::domain::routing::proposal::situation;
use candour::domain::routing::review::{Finding, protections};

use super::{changed, directory, text, with};

fn one(id: &str, value: &str) -> (String, Answer) {
    (id.to_owned(), Answer::One(value.to_owned()))
}

fn answers(entries: Vec<(String, Answer)>) -> Answers {
    Answers::from_sealed(entries).unwrap()
}

fn told<'d>(directory: &'d Directory, situation: &Situation) -> Vec<&'d str> {
    directory.told(situation).iter().map(|statement| statement.id.as_str()).collect()
}

fn found(directory: &Directory) -> Vec<String> {
    protections(directory).iter().map(Finding::to_string).collect()
}

#[test]
fn nothing_is_missing_contradicts_or_promises() {
    assert_eq!(found(directory()), [] as [&str; 0]);
}

#[test]
fn every_statement_is_told_to_somebody_by_an_answer() {
    let mut told: std::collections::BTreeSet<&str> = std::collections::BTreeSet::new();
    for place in Place::ALL {
        for reporter in Reporter::ALL {
            for mode in [Mode::Named, Mode::Confidential, Mode::Anonymous] {
                let asked = Situation {
                    place: *place,
                    reporter: *reporter,
                    mode: Some(mode),
                    ..Situation::unknown()
                };
                told.extend(directory().told(&asked).iter().map(|statement| statement.id.as_str()));
            }
        }
    }
    assert_eq!(told.len(), directory().protections().len());
}

#[test]
fn an_anonymous_agency_radiographer_in_scotland_is_told_of_inwo_and_of_this_service() {
    let answers = answers(vec![
        one("nation", "scotland"),
        one("reporter_kind", "agency"),
        one("mode", "anonymous"),
        ("consent".to_owned(), Answer::Many(vec!["employer".to_owned(), "safety_regulator".to_owned()])),
    ]);
    let told = told(directory(), &situation(directory(), &answers));
    let expected = [
        "you_agency",
        "route_employer",
        "route_prescribed",
        "route_here",
        "motive",
        "anonymity_price",
        "anonymity_inwo",
        "duty_hcpc",
        "duty_incidents",
        "gagging",
        "time_limit_gb",
        "advice_acas",
        "advice_inwo",
    ];
    assert_eq!(told, expected);
}

#[test]
fn northern_ireland_has_its_own_limits_and_elsewhere_no_claim_is_made() {
    let in_place = |nation: &str| {
        let answers =
            answers(vec![one("nation", nation), one("reporter_kind", "student"), one("mode", "named")]);
        told(directory(), &situation(directory(), &answers))
    };
    let ni = in_place("northern_ireland");
    assert!(ni.contains(&"time_limit_ni") && ni.contains(&"gagging_ni") && ni.contains(&"advice_lra"));
    assert!(!ni.iter().any(|id| id.contains("inwo") || id.ends_with("_gb") || *id == "advice_acas"));
    assert_eq!(in_place("elsewhere"), ["you_elsewhere", "route_elsewhere", "duty_hcpc", "duty_incidents"]);
    assert!(in_place("scotland").contains(&"you_student_scotland"));
}

#[test]
fn who_says_nothing_is_told_what_holds_in_general() {
    let general = told(directory(), &Situation::unknown());
    assert!(general.contains(&"you_other"));
    for route in Route::ALL {
        assert!(general.contains(&format!("route_{route}").as_str()), "{route}");
    }
    assert!(!general.iter().any(|id| id.starts_with("anonymity")), "nobody said that they give no name");
}

#[test]
fn a_body_is_told_by_the_route_that_the_orders_make_it() {
    for (body, place, route) in [
        ("cqc", Place::England, Route::Prescribed),
        ("hcpc", Place::NorthernIreland, Route::Prescribed),
        ("hcpc", Place::NotSure, Route::Prescribed),
        ("sor_rep", Place::Wales, Route::Wider),
        ("phso", Place::England, Route::Wider),
    ] {
        assert_eq!(Route::to(directory().bodies().get(body).unwrap(), place), route, "{body} in {place}");
    }
    let provider = directory().bodies().iter().find(|body| body.kind.as_str() == "provider").unwrap();
    assert_eq!(Route::to(provider, Place::Scotland), Route::Employer);
}

#[test]
fn the_service_never_says_that_it_is_a_route_the_law_names() {
    let here: Vec<&Protection> = directory()
        .protections()
        .iter()
        .filter(|statement| statement.topic == Topic::Route)
        .filter(|statement| {
            statement.when.routes.is_some_and(|routes| {
                routes.contains(Route::Here) && !statement.when.places.unwrap().contains(Place::Elsewhere)
            })
        })
        .collect();
    assert_eq!(here.len(), 1);
    assert!(here[0].text.contains("does not by itself count"));
}

#[test]
fn what_was_broken_on_purpose_is_found() {
    let file = File::Protections;
    let cases = [
        (
            "reporter = [\"partner\"]",
            "reporter = [\"manager\"]",
            "england, you: no statement on protection for partner",
        ),
        (
            "reporter = [\"partner\"]",
            "reporter = [\"partner\", \"student\"]",
            "you_student: says what you_partner says, to student in england",
        ),
        (
            "reporter = [\"partner\"]",
            "reporter = [\"manager\"]",
            "you_partner: no answer of the questionnaire leads to this statement",
        ),
        (
            "routes = [\"wider\"]",
            "routes = [\"here\"]",
            "wales, wider: no statement on protection for employee",
        ),
        (
            "nations = [\"ni\"]\ntext = \"A claim to an",
            "nations = [\"ni\", \"wales\"]\ntext = \"A claim to an",
            "time_limit_ni: says what time_limit_gb says, to employee in wales",
        ),
        (
            "The law on whistleblowing usually covers you from your first day.",
            "You are protected from your first day.",
            "you_employee: promises what nobody can keep: are protected",
        ),
    ];
    for (from, to, expected) in cases {
        let found = found(&changed(file, from, to).unwrap());
        assert!(found.iter().any(|found| found.starts_with(expected)), "{expected}, but got {found:#?}");
    }
}

#[test]
fn nothing_at_all_is_a_gap_for_everybody() {
    let empty = with(File::Protections, "").unwrap();
    let findings = found(&empty);
    assert_eq!(findings.len(), Place::ALL.len() * (1 + Route::ALL.len()), "{findings:#?}");
    assert!(text(File::Protections).contains("[[statement]]"));
}
