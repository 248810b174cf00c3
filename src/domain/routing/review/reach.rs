//! Rules that no concern reaches, and bodies that a rule names in vain.

use super::Finding;
use crate::domain::directory::Directory;
use crate::domain::directory::any_of::{AnyOf, Word};
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::facts::{About, Reporter, Setting, Urgency};
use crate::domain::directory::place::Place;
use crate::domain::directory::rule::{Condition, Rule};
use crate::domain::routing::{Classification, decide};

pub fn findings(directory: &Directory) -> Vec<Finding> {
    directory.rules().iter().flat_map(|rule| reach(directory, rule)).collect()
}

fn reach(directory: &Directory, rule: &Rule) -> Vec<Finding> {
    let mut applies = false;
    let mut in_vain: Vec<usize> = (0..rule.recommend.len()).collect();
    for given in concerns(&rule.when) {
        let decision = decide(directory, &given);
        if !decision.rules.iter().any(|other| std::ptr::eq(*other, rule)) {
            continue;
        }
        applies = true;
        in_vain.retain(|place| {
            let body = &directory.bodies()[rule.recommend[*place].body];
            !decision.bodies.iter().any(|named| {
                std::ptr::eq(named.body, body) && named.rules.iter().any(|by| std::ptr::eq(*by, rule))
            })
        });
        if in_vain.is_empty() {
            return Vec::new();
        }
    }
    if !applies {
        return vec![Finding::fault(&rule.id, "no concern reaches this rule")];
    }
    let named = in_vain.iter().map(|place| &directory.bodies()[rule.recommend[*place].body].id);
    named.map(|body| Finding::fault(&rule.id, format!("names {body}, and no concern leads there"))).collect()
}

/// Concerns for which the condition holds, with as little else said as can be: what is not said keeps modifiers away.
fn concerns(when: &Condition) -> impl Iterator<Item = Classification> + use<> {
    let when = *when;
    let abouts = subjects(&when);
    let categories = categories(when.categories, when.tagged);
    let flags = one_each(when.flags, None);
    let combined = move |place: Place, setting: Setting, urgency: Urgency, reporter: Reporter| {
        let mut made = Vec::with_capacity(abouts.len() * categories.len() * flags.len());
        for about in &abouts {
            for categories in &categories {
                for flags in &flags {
                    made.push(Classification {
                        place,
                        setting,
                        about: *about,
                        categories: *categories,
                        urgency,
                        reporter,
                        flags: *flags,
                        nhs_funded: when.nhs_funded,
                    });
                }
            }
        }
        made
    };
    let people = move || {
        every(when.urgency, Urgency::ALL).flat_map(move |urgency| {
            every(when.reporter, Reporter::ALL).map(move |reporter| (urgency, reporter))
        })
    };
    let places = every(when.places, Place::ALL)
        .flat_map(move |place| every(when.settings, Setting::ALL).map(move |setting| (place, setting)));
    places.flat_map(move |(place, setting)| {
        let combined = combined.clone();
        people().flat_map(move |(urgency, reporter)| combined(place, setting, urgency, reporter))
    })
}

/// Each subject that is asked for, alone and with one other, which keeps away what asks for nothing but it.
fn subjects(when: &Condition) -> Vec<AnyOf<About>> {
    let alone = one_each(when.about.or(when.about_only), when.about_only);
    if when.about.is_none() || when.about_only.is_some() {
        return alone;
    }
    let others = About::ALL.iter().map(|other| [*other].into_iter().collect());
    let pairs = others.flat_map(|other: AnyOf<About>| alone.iter().map(move |one| one.or(other)));
    alone.iter().copied().chain(pairs).collect()
}

/// Every word that is asked for, or every one there is.
fn every<T: Word>(asked: Option<AnyOf<T>>, all: &'static [T]) -> impl Iterator<Item = T> {
    all.iter().copied().filter(move |word| asked.is_none_or(|asked| asked.contains(*word)))
}

/// One choice each of what is asked for, or none.
fn one_each<T: Word>(asked: Option<AnyOf<T>>, within: Option<AnyOf<T>>) -> Vec<AnyOf<T>> {
    let Some(asked) = asked else {
        return vec![AnyOf::NONE];
    };
    let asked = within.map_or(asked, |within| asked.and(within));
    asked.iter().map(|word| [word].into_iter().collect()).collect()
}

fn categories(asked: Option<AnyOf<CategoryId>>, tagged: Option<AnyOf<CategoryId>>) -> Vec<AnyOf<CategoryId>> {
    match (asked, tagged) {
        (Some(asked), Some(tagged)) => {
            let pairs = asked.iter().flat_map(|one| tagged.iter().map(move |other| [one, other]));
            pairs.map(|pair| pair.into_iter().collect()).collect()
        }
        (asked, tagged) => one_each(asked.or(tagged), None),
    }
}
