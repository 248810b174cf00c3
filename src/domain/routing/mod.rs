//! Routing: which bodies can act on a concern, in which order, why, and by when. A pure function of the directory and
//! a reviewer's classification; docs/ROUTING.md says what the rules mean.

mod classification;
mod decision;
pub mod proposal;
pub mod review;
mod told;

pub use classification::Classification;
pub use decision::{Decision, Recommended, Warning};
pub use told::{OneOf, told_when};

use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::body::OversightBody;
use crate::domain::directory::facts::Urgency;
use crate::domain::directory::law::Basis;
use crate::domain::directory::place::Place;
use crate::domain::directory::role::Role;
use crate::domain::directory::rule::{Modifier, Rank, Recommend, Rule};
use crate::domain::directory::{Directory, Id};

/// Where a concern of this kind can go.
pub fn decide<'d>(directory: &'d Directory, given: &Classification) -> Decision<'d> {
    let given = given.completed(directory);
    let changes = Changes::of(directory, &given);
    let rules = directory.rules().placed().filter(|(place, rule)| {
        rule.when.holds(&given) && !changes.modifiers.iter().any(|by| by.drops_rules.contains(place))
    });
    let rules: Vec<&Rule> = rules.map(|(_, rule)| rule).collect();
    let mut bodies = recommended(directory, &given, &changes, &rules);
    changes.keep_from_leading(&mut bodies);
    bodies.sort_by(|one, other| one.order().cmp(&other.order()));
    let mut decision = Decision {
        bodies,
        first: Vec::new(),
        clocks: Vec::new(),
        basis: Vec::new(),
        rules,
        modifiers: changes.modifiers,
        warnings: Vec::new(),
        place: given.place,
    };
    for rule in &decision.rules {
        add_all(&mut decision.first, rule.do_first.iter().map(|action| &directory.actions()[*action]));
        add_all(&mut decision.clocks, rule.clocks.iter().map(|clock| &directory.clocks()[*clock]));
        add_all(&mut decision.basis, in_force(directory, &rule.basis, given.place));
    }
    decision.warnings = warnings(directory, &given, &decision.bodies);
    decision
}

/// The modifiers that apply, and how far each moves a role.
struct Changes<'d> {
    modifiers: Vec<&'d Modifier>,
}

impl<'d> Changes<'d> {
    fn of(directory: &'d Directory, given: &Classification) -> Self {
        Changes { modifiers: directory.modifiers().iter().filter(|by| by.when.holds(given)).collect() }
    }

    /// The largest move of this role.
    fn moved(&self, role: Role) -> i16 {
        let moves = self.modifiers.iter().flat_map(|by| &by.moves).filter(|moved| moved.role == role);
        moves.map(|moved| moved.by).fold(0, |far, by| if by.abs() > far.abs() { by } else { far })
    }

    /// Whoever must not lead comes right after the first who may.
    fn keep_from_leading(&self, bodies: &mut [Recommended<'d>]) {
        let held = self.modifiers.iter().fold(AnyOf::NONE, |held, by| held.or(by.never_leads));
        let may_lead = |named: &&Recommended<'d>| named.role.acts() && !held.contains(named.role);
        let Some(lead) = bodies.iter().filter(may_lead).map(Recommended::order).min() else {
            return;
        };
        for named in bodies.iter_mut().filter(|named| held.contains(named.role) && named.order() < lead) {
            named.rank = Rank(lead.0.0 + 1);
        }
    }
}

/// The bodies that the rules name and that can be gone to from this place, each once, in no order yet.
fn recommended<'d>(
    directory: &'d Directory,
    given: &Classification,
    changes: &Changes<'d>,
    rules: &[&'d Rule],
) -> Vec<Recommended<'d>> {
    let never = |named: &Recommend| {
        rules.iter().any(|rule| rule.never.contains(&named.body))
            || changes.modifiers.iter().any(|by| by.drops_bodies.contains(&named.body))
    };
    let mut bodies: Vec<Recommended<'d>> = Vec::with_capacity(16);
    for rule in rules {
        for named in &rule.recommend {
            let body = &directory.bodies()[named.body];
            if !can_be_gone_to(body, given.place) || never(named) {
                continue;
            }
            let rank = Rank(named.rank.0 + changes.moved(named.role));
            let known = bodies.iter().position(|other| std::ptr::eq(other.body, body));
            let place = known.unwrap_or_else(|| {
                let (rules, reasons, basis) = (Vec::new(), Vec::new(), Vec::new());
                bodies.push(Recommended { body, rank, role: named.role, rules, reasons, basis });
                bodies.len() - 1
            });
            let recommended = &mut bodies[place];
            if rank < recommended.rank {
                (recommended.rank, recommended.role) = (rank, named.role);
            }
            if !recommended.reasons.contains(&named.why.as_str()) {
                recommended.reasons.push(&named.why);
            }
            recommended.rules.push(rule);
            add_all(&mut recommended.basis, in_force(directory, &rule.basis, given.place));
        }
    }
    for named in bodies.iter_mut().filter(|named| named.basis.is_empty()) {
        add_all(&mut named.basis, in_force(directory, &named.body.legal_basis, given.place));
    }
    bodies
}

/// A closed body never; one of another nation never; where the nation is not known only one that serves all four.
fn can_be_gone_to(body: &OversightBody, place: Place) -> bool {
    !body.is_closed() && place.nation().map_or(body.is_uk_wide(), |nation| body.nations.contains(nation))
}

/// What of this is law in this place.
fn in_force<'d>(
    directory: &'d Directory,
    basis: &[Id<Basis>],
    place: Place,
) -> impl Iterator<Item = &'d Basis> {
    let basis = basis.iter().map(|basis| &directory.basis()[*basis]);
    basis.filter(move |basis| place.nation().is_none_or(|nation| basis.nations.contains(nation)))
}

/// Adds what is not there yet.
fn add_all<'d, T>(to: &mut Vec<&'d T>, rows: impl Iterator<Item = &'d T>) {
    for row in rows {
        if !to.iter().any(|other| std::ptr::eq(*other, row)) {
            to.push(row);
        }
    }
}

fn warnings<'d>(
    directory: &'d Directory,
    given: &Classification,
    bodies: &[Recommended<'d>],
) -> Vec<Warning<'d>> {
    let mut warnings = Vec::new();
    if given.place.nation().is_none() {
        warnings.push(Warning::NationNotKnown);
    }
    for flag in given.flags.iter() {
        let against = directory.flag(flag).not_with.and(given.categories);
        warnings.extend(against.iter().map(|category| Warning::FlagAgainstCategory(flag, category)));
    }
    for category in given.categories.iter() {
        let starts = directory.category(category).urgency;
        if starts <= Urgency::High && starts < given.urgency {
            warnings.push(Warning::LessUrgentThanItsCategory(category, starts));
        }
    }
    warnings.extend(bodies.iter().filter_map(|recommended| Warning::of(recommended.body)));
    warnings
}
