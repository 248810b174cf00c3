//! Rules and modifiers that say two things at once, or something that can have no effect.

use super::Finding;
use crate::domain::directory::Directory;
use crate::domain::directory::rule::{Condition, Modifier, Rule};

pub fn findings(directory: &Directory) -> Vec<Finding> {
    let mut findings = Vec::new();
    let rules: Vec<&Rule> = directory.rules().iter().collect();
    for (place, rule) in rules.iter().enumerate() {
        findings.extend(against_never(directory, rule));
        findings.extend(rules[..place].iter().flat_map(|earlier| same_question(directory, earlier, rule)));
    }
    let modifiers: Vec<&Modifier> = directory.modifiers().iter().collect();
    for (place, modifier) in modifiers.iter().enumerate() {
        findings.extend(drops_in_vain(directory, modifier));
        findings.extend(modifiers[..place].iter().filter_map(|earlier| pulls_apart(earlier, modifier)));
    }
    findings.extend(named_and_closed(directory));
    findings
}

/// One rule names a body that a rule which always applies with it forbids.
fn against_never(directory: &Directory, rule: &Rule) -> Vec<Finding> {
    let forbids = |other: &&Rule| other.when == Condition::default() || other.when == rule.when;
    let forbidden = directory.rules().iter().filter(forbids).flat_map(|other| {
        let named = other.never.iter().filter(|body| rule.recommend.iter().any(|named| named.body == **body));
        named.map(move |body| (other, *body))
    });
    let sentence = |(other, body): (&Rule, _)| {
        format!("names {}, which {} says is never to be named", directory.bodies()[body].id, other.id)
    };
    forbidden.map(|found| Finding::fault(&rule.id, sentence(found))).collect()
}

/// Two rules that ask the same and give one body different ranks or roles.
fn same_question(directory: &Directory, earlier: &Rule, rule: &Rule) -> Vec<Finding> {
    if earlier.when != rule.when {
        return Vec::new();
    }
    let pairs = rule.recommend.iter().flat_map(|named| {
        let same = earlier.recommend.iter().filter(move |other| other.body == named.body);
        same.filter(move |other| (other.rank, other.role) != (named.rank, named.role))
    });
    let sentence = |body| format!("asks what {} asks, and puts {body} elsewhere", earlier.id);
    pairs.map(|other| Finding::fault(&rule.id, sentence(&directory.bodies()[other.body].id))).collect()
}

/// A modifier drops a rule that can never apply with it.
fn drops_in_vain(directory: &Directory, modifier: &Modifier) -> Vec<Finding> {
    let dropped = modifier.drops_rules.iter().map(|rule| &directory.rules()[*rule]);
    let in_vain = dropped.filter(|rule| !rule.when.can_meet(&modifier.when));
    in_vain
        .map(|rule| Finding::warning(&modifier.id, format!("drops {}, which it never meets", rule.id)))
        .collect()
}

/// Two modifiers that can apply together move one role equally far in opposite directions.
fn pulls_apart(earlier: &Modifier, modifier: &Modifier) -> Option<Finding> {
    if !earlier.when.can_meet(&modifier.when) {
        return None;
    }
    let opposite = modifier.moves.iter().find(|moved| {
        earlier
            .moves
            .iter()
            .any(|other| other.role == moved.role && i32::from(other.by) == -i32::from(moved.by))
    })?;
    let sentence = format!("and {} move {} in opposite directions", earlier.id, opposite.role);
    Some(Finding::fault(&modifier.id, sentence))
}

/// A rule names a closed body, which nobody is ever sent to.
fn named_and_closed(directory: &Directory) -> Vec<Finding> {
    let named = directory.rules().iter().flat_map(|rule| {
        let bodies = rule.recommend.iter().map(|named| &directory.bodies()[named.body]);
        bodies.filter(|body| body.is_closed()).map(move |body| (rule, body))
    });
    named
        .map(|(rule, body)| Finding::fault(&rule.id, format!("names {}, which is closed", body.id)))
        .collect()
}
