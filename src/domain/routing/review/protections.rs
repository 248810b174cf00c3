//! Statements on protection that leave somebody without a word, that tell somebody two things at once, that nobody is
//! ever told, or that promise too much.

use std::collections::BTreeMap;

use super::Finding;
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::facts::Reporter;
use crate::domain::directory::place::Place;
use crate::domain::directory::protection::{Protection, Route, Situation, Topic};
use crate::domain::directory::{Directory, Named};
use crate::domain::routing::proposal::{ANSWERS, Field};

/// Words that nobody can keep: what the law gives is decided by a tribunal, afterwards.
const PROMISES: [&str; 5] =
    ["are protected", "will be protected", "protects you", "guarantee", "is protected by law"];

pub fn findings(directory: &Directory) -> Vec<Finding> {
    let mut findings = coverage(directory);
    for statement in directory.protections() {
        findings.extend(promises(statement));
        findings.extend(never_told(statement));
    }
    findings
}

/// Everybody whom an answer can make, by place: exactly one statement on what they are and on each route, and no two
/// on what is said once.
fn coverage(directory: &Directory) -> Vec<Finding> {
    let mut silent: BTreeMap<String, Vec<Reporter>> = BTreeMap::new();
    let mut twice: BTreeMap<(&str, &str), String> = BTreeMap::new();
    for place in Place::ALL {
        for reporter in Reporter::ALL {
            for (topic, route) in subjects() {
                let situation = Situation {
                    place: *place,
                    reporter: *reporter,
                    mode: None,
                    routes: route.into_iter().collect(),
                };
                let told: Vec<&Protection> =
                    directory.told(&situation).into_iter().filter(|other| other.topic == topic).collect();
                match told.as_slice() {
                    [] if topic.is_always_said() => {
                        let subject = route.map_or(topic.as_str(), Route::as_str);
                        silent.entry(format!("{place}, {subject}")).or_default().push(*reporter);
                    }
                    [first, second, ..] => {
                        let sentence = format!("says what {} says, to {reporter} in {place}", first.id());
                        twice.entry((second.id(), first.id())).or_insert(sentence);
                    }
                    _ => (),
                }
            }
        }
    }
    let silent = silent.into_iter().map(|(id, reporters)| {
        let whom: Vec<&str> = reporters.into_iter().map(Reporter::as_str).collect();
        Finding::fault(&id, format!("no statement on protection for {}", whom.join(", ")))
    });
    let twice = twice.into_iter().map(|((id, _), sentence)| Finding::fault(id, sentence));
    silent.chain(twice).collect()
}

/// Every topic of which people are told one thing; the routes one by one.
fn subjects() -> impl Iterator<Item = (Topic, Option<Route>)> {
    let alone = Topic::ALL.iter().filter(|topic| topic.stands_alone() && **topic != Topic::Route);
    let routes = Route::ALL.iter().map(|route| (Topic::Route, Some(*route)));
    alone.map(|topic| (*topic, None)).chain(routes)
}

fn promises(statement: &Protection) -> Option<Finding> {
    let text = statement.text.to_lowercase();
    let promise = PROMISES.iter().find(|promise| text.contains(**promise))?;
    Some(Finding::fault(statement.id(), format!("promises what nobody can keep: {promise}")))
}

/// A statement for people whom no answer makes.
fn never_told(statement: &Protection) -> Option<Finding> {
    let answered = |field: Field| ANSWERS.iter().filter(move |line| line.field == field).map(|line| line.to);
    let reporters: AnyOf<Reporter> =
        answered(Field::Reporter).filter_map(|id| Reporter::parse(id).ok()).collect();
    let places: AnyOf<Place> = answered(Field::Nation).filter_map(|id| Place::parse(id).ok()).collect();
    let told = statement.when.reporters.is_none_or(|words| words.meets(reporters))
        && statement.when.places.is_none_or(|words| words.meets(places));
    (!told).then(|| Finding::fault(statement.id(), "no answer of the questionnaire leads to this statement"))
}
