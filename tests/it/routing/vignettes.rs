//! Forty invented concerns, told by what the sources say.

use candour::domain::directory::body::BodyKind;
use candour::domain::routing::{Decision, decide};
use serde::Deserialize;

use super::{directory, given};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vignettes {
    vignette: Vec<Vignette>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vignette {
    id: String,
    story: String,
    given: toml::Table,
    first: Option<String>,
    leads: Option<String>,
    #[serde(default)]
    includes: Vec<String>,
    #[serde(default)]
    excludes: Vec<String>,
    #[serde(default)]
    before: Vec<(String, String)>,
    #[serde(default)]
    says: Vec<String>,
    expects: String,
    source: String,
}

#[test]
fn each_concern_goes_where_its_source_says() {
    let vignettes: Vignettes = toml::from_str(include_str!("vignettes.toml")).unwrap();
    assert!(vignettes.vignette.len() >= 40);
    let mut wrong = Vec::new();
    for vignette in &vignettes.vignette {
        assert!(vignette.source.starts_with("http") && !vignette.story.is_empty());
        let decision = decide(directory(), &given::of_tables(&[&vignette.given]));
        for what in misses(vignette, &decision) {
            wrong.push(format!("{}: {what}. {} {}", vignette.id, vignette.expects, vignette.source));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn misses(vignette: &Vignette, decision: &Decision<'_>) -> Vec<String> {
    let place = |id: &String| decision.bodies.iter().position(|named| named.body.id == *id);
    let known = |id: &String| assert!(directory().bodies().get(id).is_some(), "{id} is no body");
    let mut misses = Vec::new();
    let named =
        vignette.includes.iter().chain(&vignette.excludes).chain(&vignette.first).chain(&vignette.leads);
    named.for_each(known);
    if vignette.first.as_ref().is_some_and(|first| place(first) != Some(0)) {
        misses.push(format!("{} is first", decision.bodies[0].body.id));
    }
    let outside = |named: &&candour::domain::routing::Recommended<'_>| {
        named.role.acts() && named.body.kind != BodyKind::Provider
    };
    let leads = decision.bodies.iter().find(outside).map(|named| &named.body.id);
    if vignette.leads.is_some() && vignette.leads.as_ref() != leads {
        misses.push(format!("{leads:?} leads"));
    }
    misses.extend(
        vignette.includes.iter().filter(|id| place(id).is_none()).map(|id| format!("{id} is missing")),
    );
    misses
        .extend(vignette.excludes.iter().filter(|id| place(id).is_some()).map(|id| format!("{id} is named")));
    for (one, other) in &vignette.before {
        if place(one).zip(place(other)).is_none_or(|(one, other)| one >= other) {
            misses.push(format!("{one} does not come before {other}"));
        }
    }
    let clocks = decision.clocks_here().map(|clock| &clock.id);
    let said: Vec<&String> = decision.first.iter().map(|action| &action.id).chain(clocks).collect();
    misses.extend(vignette.says.iter().filter(|id| !said.contains(id)).map(|id| format!("{id} is not said")));
    misses
}
