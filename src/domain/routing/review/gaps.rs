//! Concerns that nobody answers, or that are answered in a dangerous order: every nation, setting, subject, category,
//! urgency and way of paying is tried.

use std::collections::BTreeMap;

use super::Finding;
use crate::domain::directory::Directory;
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::body::BodyKind;
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::facts::{About, Reporter, Setting, Urgency};
use crate::domain::directory::place::Place;
use crate::domain::directory::role::Role;
use crate::domain::routing::{Classification, Decision, decide};

/// What can be wrong with an answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    NoAnswer,
    DangerNotFirst,
    EmployerFirst,
    OnlyTheProvider,
}

pub fn findings(directory: &Directory, places: &[Place]) -> Vec<Finding> {
    let mut found: BTreeMap<(Gap, Place, Setting, About), u32> = BTreeMap::new();
    for place in places {
        for setting in Setting::ALL {
            for about in About::ALL {
                for given in concerns(*place, *setting, *about) {
                    if let Some(gap) = gap(&given, &decide(directory, &given)) {
                        *found.entry((gap, *place, *setting, *about)).or_default() += 1;
                    }
                }
            }
        }
    }
    found
        .into_iter()
        .map(|((gap, place, setting, about), count)| {
            let id = format!("{place}, {setting}, about {about}");
            match gap {
                Gap::NoAnswer => {
                    Finding::fault(&id, format!("{count} kinds of concern have nobody who can act"))
                }
                Gap::DangerNotFirst => Finding::fault(
                    &id,
                    format!("{count} kinds of immediate danger do not begin with who acts now"),
                ),
                Gap::EmployerFirst => Finding::fault(
                    &id,
                    format!("{count} kinds of concern go to the management they are about first"),
                ),
                Gap::OnlyTheProvider => Finding::warning(
                    &id,
                    format!("{count} kinds of concern have nobody outside the provider"),
                ),
            }
        })
        .collect()
}

fn concerns(place: Place, setting: Setting, about: About) -> impl Iterator<Item = Classification> {
    let funded = [None, Some(true), Some(false)];
    CategoryId::all().flat_map(move |category| {
        Urgency::ALL.iter().flat_map(move |urgency| {
            funded.into_iter().map(move |nhs_funded| Classification {
                place,
                setting,
                about: [about].into_iter().collect(),
                categories: [category].into_iter().collect(),
                urgency: *urgency,
                reporter: Reporter::PreferNotToSay,
                flags: AnyOf::NONE,
                nhs_funded,
            })
        })
    })
}

fn gap(given: &Classification, decision: &Decision<'_>) -> Option<Gap> {
    let Some(first) = decision.lead() else {
        return Some(Gap::NoAnswer);
    };
    if given.urgency == Urgency::Immediate
        && (first.role, first.body.kind) != (Role::DoNow, BodyKind::Emergency)
    {
        return Some(Gap::DangerNotFirst);
    }
    if given.about.contains(About::SeniorLeader) && first.role.is_the_employers() {
        return Some(Gap::EmployerFirst);
    }
    let mut acting = decision.bodies.iter().filter(|named| named.role.acts());
    let inside = acting.all(|named| named.body.kind == BodyKind::Provider);
    (inside && given.place.nation().is_some()).then_some(Gap::OnlyTheProvider)
}
