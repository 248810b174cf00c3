//! Looking over a directory finds what was broken on purpose, and no fault in the one that is built in.

use candour::domain::Day;
use candour::domain::directory::place::Place;
use candour::domain::directory::{Directory, File};
use candour::domain::routing::review::{Weight, answers, rules, upkeep};

use super::{changed, directory, text, with};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

#[test]
fn nothing_contradicts_or_leads_nowhere() {
    assert_eq!(rules(directory()), []);
}

#[test]
fn a_review_names_what_people_should_look_at() {
    let findings = upkeep(directory(), day("2026-11-22"));
    for expected in [
        "national_guardian: closed on 2026-06-30; nobody is sent there. Instead: ftsu_guardian, nhs_england, cqc",
        "nhs_england: is about to change: look every month",
        "epr_2016: is from memory only: verify before it is shown",
        "tribunal_ni: is from memory only: verify before it is shown",
        "police_101: is from memory only: verify before it is shown",
        "hiw hiw@gov.wales: is from memory only: verify before it is shown",
        "hcpc ftp@hcpc-uk.org: stands on an old page: verify before it is shown",
        "inwo: whether it is a prescribed person is from memory only",
        "tribunal_gb_new: was not seen to be in force: verify before it is shown as law",
    ] {
        assert!(findings.iter().any(|finding| finding.to_string() == expected), "{expected}");
    }
    assert!(!findings.iter().any(|finding| finding.sentence.contains("more than six months ago")));
}

#[test]
fn what_was_not_checked_for_six_months_is_named() {
    let names = |today: &str| {
        let findings = upkeep(directory(), day(today));
        findings.iter().filter(|finding| finding.sentence.contains("more than six months ago")).count()
    };
    assert_eq!(names("2027-05-24"), 0);
    let rows = directory().bodies().len()
        + directory().basis().len()
        + directory().clocks().len()
        + directory().profiles().len()
        + directory().rules().len()
        + directory().categories().len()
        + directory().protections().len();
    assert_eq!(names("2027-05-26"), rows + directory().calendar().areas().len());
}

#[test]
fn the_calendars_end_is_named_half_a_year_ahead() {
    let named =
        |today: &str| upkeep(directory(), day(today)).iter().any(|finding| finding.id == "bank holidays");
    assert!(!named("2028-07-01"));
    assert!(named("2028-07-02"));
}

fn faults(directory: &Directory) -> Vec<String> {
    let found = rules(directory).into_iter().filter(|finding| finding.weight == Weight::Fault);
    found.map(|finding| finding.to_string()).collect()
}

#[test]
fn a_rule_that_no_concern_reaches_is_named() {
    let dropped = changed(File::Routing, "drops_bodies = [\"sor_rep\"]", "drops_rules = [\"P13\"]").unwrap();
    assert_eq!(faults(&dropped), [] as [&str; 0], "about the Society and somebody else, it still applies");
    let when = "[rule.when]\nabout = [\"scor\"]\n";
    let alone = text(File::Routing).replacen(when, "[rule.when]\nabout_only = [\"scor\"]\n", 1);
    let alone = alone.replacen("drops_bodies = [\"sor_rep\"]", "drops_rules = [\"P13\"]", 1);
    assert_eq!(faults(&with(File::Routing, &alone).unwrap()), ["P13: no concern reaches this rule"]);
}

#[test]
fn a_body_that_a_rule_names_in_vain_is_named() {
    let other_nation = changed(File::Routing, "body = \"nrw\"", "body = \"sepa\"").unwrap();
    assert_eq!(faults(&other_nation), ["S09: names sepa, and no concern leads there"]);
    let closed = changed(File::Routing, "body = \"inwo\"", "body = \"national_guardian\"").unwrap();
    let found = faults(&closed);
    assert!(found.contains(&"S56: names national_guardian, which is closed".to_owned()), "{found:?}");
    assert!(
        found.contains(&"S56: names national_guardian, and no concern leads there".to_owned()),
        "{found:?}"
    );
}

#[test]
fn rules_that_contradict_each_other_are_named() {
    let never =
        changed(File::Routing, "never = [\"nhs_resolution\"", "never = [\"lfpse\", \"nhs_resolution\"")
            .unwrap();
    assert!(faults(&never).contains(&"X03: names lfpse, which X07 says is never to be named".to_owned()));
    let twice = changed(
        File::Routing,
        "[[rule]]\nid = \"S67\"",
        "[[rule]]\nid = \"S99\"\ntitle = \"The same again\"\nconfidence = \"low\"\nchecked = 2026-11-22\n\
         [rule.when]\ncategories = [\"misleading_advertising\"]\n\
         [[rule.recommend]]\nbody = \"asa\"\nrank = 50\nrole = \"oversight\"\nwhy = \"again\"\n\n[[rule]]\nid = \"S67\"",
    )
    .unwrap();
    assert_eq!(faults(&twice), ["S82: asks what S99 asks, and puts asa elsewhere"]);
    let apart =
        changed(File::Routing, "role = \"technical\", by = 40", "role = \"technical\", by = -6").unwrap();
    let found = faults(&apart);
    assert!(
        found.contains(
            &"m_not_a_provider: and m_external_first_technical move technical in opposite directions"
                .to_owned()
        ),
        "{found:?}"
    );
}

#[test]
fn a_modifier_that_drops_what_it_never_meets_is_named() {
    let vain = changed(File::Routing, "    \"I03\", \"I04\"", "    \"I13\", \"I03\", \"I04\"").unwrap();
    let found: Vec<String> = rules(&vain).iter().map(ToString::to_string).collect();
    assert_eq!(found, ["m_private_pay: drops I13, which it never meets"]);
}

#[test]
fn concerns_that_nobody_answers_are_named() {
    let everywhere = "\n[[modifier]]\nid = \"m_test\"\ntitle = \"test\"\ndrops_layers = [\"E\", \"I\", \"S\", \"R\", \"P\", \"X\"]\n\
                      [modifier.when]\nnations = [\"wales\"]\nsettings = [\"dental\"]\nabout_only = [\"student\"]\n";
    let silent = with(File::Routing, &(text(File::Routing).to_owned() + everywhere)).unwrap();
    let found = answers(&silent, &[Place::Wales]);
    let expected = "wales, dental, about student: 648 kinds of concern have nobody who can act";
    assert!(found.iter().any(|finding| finding.to_string() == expected && finding.weight == Weight::Fault));
}

#[test]
fn a_dangerous_order_is_named() {
    let late = changed(File::Routing, "body = \"police_999\"\nrank = 0", "body = \"police_999\"\nrank = 60")
        .unwrap();
    let title = "title = \"A senior leader or the owner is the subject\"\n";
    let trusting = changed(
        File::Routing,
        &format!(
            "{title}moves = [{{ role = \"internal\", by = 45 }}]\nnever_leads = [\"internal\", \"technical\"]\n"
        ),
        title,
    )
    .unwrap();
    let says = |directory: &Directory, sentence: &str| {
        answers(directory, &[Place::NotSure])
            .iter()
            .any(|finding| finding.weight == Weight::Fault && finding.sentence.ends_with(sentence))
    };
    assert!(says(&late, "kinds of immediate danger do not begin with who acts now"));
    assert!(says(&trusting, "kinds of concern go to the management they are about first"));
}
