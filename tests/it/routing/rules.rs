//! Each rule alone: when it applies, whom it names, and when it does not apply.

use std::collections::BTreeSet;

use candour::domain::routing::decide;
use serde::Deserialize;

use super::{directory, given};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    usual: toml::Table,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    rule: String,
    given: toml::Table,
    names: BTreeSet<String>,
    #[serde(default)]
    not_given: Vec<toml::Table>,
}

fn cases() -> Cases {
    toml::from_str(include_str!("rules.toml")).unwrap()
}

#[test]
fn each_rule_names_its_bodies_where_it_applies() {
    let cases = cases();
    for case in &cases.case {
        let decision = decide(directory(), &given::of_tables(&[&cases.usual, &case.given]));
        assert!(decision.rules.iter().any(|rule| rule.id == case.rule), "{} does not apply", case.rule);
        let by_it =
            decision.bodies.iter().filter(|named| named.rules.iter().any(|rule| rule.id == case.rule));
        let names: BTreeSet<String> = by_it.map(|named| named.body.id.clone()).collect();
        assert_eq!(names, case.names, "{} in {:?}", case.rule, case.given);
    }
}

#[test]
fn no_rule_applies_where_a_fact_that_it_asks_for_is_another() {
    let cases = cases();
    for case in &cases.case {
        for other in &case.not_given {
            let decision = decide(directory(), &given::of_tables(&[&cases.usual, &case.given, other]));
            assert!(
                !decision.rules.iter().any(|rule| rule.id == case.rule),
                "{} applies in {other:?}",
                case.rule
            );
        }
    }
}

#[test]
fn every_rule_and_every_body_that_it_names_has_a_case() {
    let cases = cases();
    for rule in directory().rules() {
        let of_rule: Vec<&Case> = cases.case.iter().filter(|case| case.rule == rule.id).collect();
        assert!(!of_rule.is_empty(), "{} has no case", rule.id);
        let always = rule.when == candour::domain::directory::rule::Condition::default();
        assert!(
            always || of_rule.iter().any(|case| !case.not_given.is_empty()),
            "{} is never refused",
            rule.id
        );
        let tried: BTreeSet<&String> = of_rule.iter().flat_map(|case| &case.names).collect();
        assert_eq!(tried.len(), rule.recommend.len(), "{} names bodies that no case tries", rule.id);
    }
}
