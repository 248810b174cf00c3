//! What holds of every answer, whatever the concern.

use candour::domain::directory::any_of::AnyOf;
use candour::domain::directory::body::{BodyKind, Standing};
use candour::domain::directory::category::CategoryId;
use candour::domain::directory::facts::{About, Flag, Reporter, Setting, Urgency};
use candour::domain::directory::place::Place;
use candour::domain::directory::role::Role;
use candour::domain::routing::{Classification, Decision, Warning, decide};
use proptest::prelude::*;

use super::agreement::answer;
use super::{directory, given};

/// Flags that say: nobody inside can be trusted with this, or nobody is left to tell.
pub const UNSAFE_INSIDE: [Flag; 5] = [
    Flag::FearOfReprisal,
    Flag::ManagersInvolved,
    Flag::EvidenceAtRisk,
    Flag::TriedInternal,
    Flag::NoInternalRoute,
];

fn hold(given: &Classification, decision: &Decision<'_>) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{what}: {given:?} gives {}", answer(decision)));
    let Some(lead) = decision.lead() else {
        return wrong("nobody can act");
    };
    let first = &decision.bodies[0];
    if given.urgency == Urgency::Immediate
        && (first.body.kind != BodyKind::Emergency || decision.first[0].id != "call_999")
    {
        return wrong("danger does not come first");
    }
    let management = given.about.contains(About::SeniorLeader)
        || UNSAFE_INSIDE.iter().any(|flag| given.flags.contains(*flag));
    if management
        && [first, lead].iter().any(|named| named.role.is_the_employers() || named.body.id == "provider_line")
    {
        return wrong("the employer comes first");
    }
    for pair in decision.bodies.windows(2) {
        if (pair[0].rank, &pair[0].body.id) >= (pair[1].rank, &pair[1].body.id) {
            return wrong("out of order, or named twice");
        }
    }
    for named in &decision.bodies {
        if matches!(named.body.standing, Standing::Closed { .. }) {
            return wrong("a closed body");
        }
        let serves = given
            .place
            .nation()
            .map_or(named.body.is_uk_wide(), |nation| named.body.nations.contains(nation));
        if !serves {
            return wrong("a body of another nation");
        }
        let reasons = !named.reasons.is_empty() && named.reasons.iter().all(|why| !why.trim().is_empty());
        let rules = !named.rules.is_empty()
            && named.rules.iter().all(|rule| decision.rules.iter().any(|other| other.id == rule.id));
        if !reasons || !rules || named.will_not_take().is_empty() {
            return wrong("a body without reasons");
        }
        let warned = decision
            .warnings
            .iter()
            .any(|warning| matches!(warning, Warning::InTransition(body) if body.id == named.body.id));
        if warned != (named.body.standing == Standing::Transition) {
            return wrong("a body in transition without a warning");
        }
    }
    Ok(())
}

#[test]
fn every_category_nation_setting_subject_and_urgency_is_answered_well() {
    let mut tried = 0;
    for category in CategoryId::all() {
        for place in Place::ALL {
            for setting in Setting::ALL {
                for about in About::ALL {
                    for urgency in Urgency::ALL {
                        let given = Classification {
                            place: *place,
                            setting: *setting,
                            about: [*about].into_iter().collect(),
                            categories: [category].into_iter().collect(),
                            urgency: *urgency,
                            reporter: Reporter::ALL[tried % Reporter::ALL.len()],
                            flags: AnyOf::NONE,
                            nhs_funded: [None, Some(true), Some(false)][tried % 3],
                        };
                        hold(&given, &decide(directory(), &given)).unwrap();
                        tried += 1;
                    }
                }
            }
        }
    }
    assert_eq!(tried, 54 * 6 * 14 * 14 * 4);
}

#[test]
fn every_flag_and_reporter_is_answered_well_in_every_place() {
    for flag in Flag::ALL {
        for reporter in Reporter::ALL {
            for place in Place::ALL {
                for setting in Setting::ALL {
                    for about in [About::SeniorLeader, About::OrganisationOrSystem, About::Scor] {
                        let given = Classification {
                            place: *place,
                            setting: *setting,
                            about: [about].into_iter().collect(),
                            categories: AnyOf::NONE,
                            urgency: Urgency::Standard,
                            reporter: *reporter,
                            flags: [*flag].into_iter().collect(),
                            nhs_funded: None,
                        };
                        hold(&given, &decide(directory(), &given)).unwrap();
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8_192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_ticked_is_answered_well(given in given::any()) {
        hold(&given, &decide(directory(), &given)).map_err(TestCaseError::fail)?;
    }

    #[test]
    fn the_same_concern_has_the_same_answer(given in given::any()) {
        let json = serde_json::to_value(given).unwrap();
        let again: Classification = serde_json::from_value(turned_round(json)).unwrap();
        prop_assert_eq!(given, again);
        prop_assert_eq!(answer(&decide(directory(), &given)), answer(&decide(directory(), &again)));
    }

    /// More to worry about never takes away the emergency services, safeguarding or the police.
    #[test]
    fn a_flag_takes_nobody_away_who_acts_now(given in given::any(), flag in prop::sample::select(Flag::ALL)) {
        let mut more = given;
        more.flags.insert(flag);
        let (before, after) = (decide(directory(), &given), decide(directory(), &more));
        for named in before.bodies.iter().filter(|named| named.role == Role::DoNow) {
            prop_assert!(after.bodies.iter().any(|other| other.body.id == named.body.id));
        }
    }
}

/// The same lists, written the other way round and with everything said twice.
fn turned_round(mut json: serde_json::Value) -> serde_json::Value {
    for list in ["about", "categories", "flags"] {
        let words = json[list].as_array_mut().unwrap();
        words.reverse();
        words.extend(words.clone());
    }
    json
}
