//! What the rules answer. A proposal: a reviewer confirms it or says why not, and nothing is sent by itself.

use std::fmt;

use crate::domain::directory::body::{OversightBody, Standing};
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::clock::Clock;
use crate::domain::directory::facts::{Flag, Urgency};
use crate::domain::directory::law::{Basis, FirstAction};
use crate::domain::directory::place::Place;
use crate::domain::directory::role::Role;
use crate::domain::directory::rule::{Modifier, Rank, Rule};

/// Where a concern can go, in order, and everything that led there.
#[derive(Debug)]
pub struct Decision<'d> {
    /// The first to go to first.
    pub bodies: Vec<Recommended<'d>>,
    /// What to do before anything else.
    pub first: Vec<&'d FirstAction>,
    /// Clocks that the rules name, wherever they run; see [`Decision::clocks_here`].
    pub clocks: Vec<&'d Clock>,
    /// The law of all rules that apply, as far as it is law in this place.
    pub basis: Vec<&'d Basis>,
    /// The rules that apply, in the file's order.
    pub rules: Vec<&'d Rule>,
    /// What changed their answer.
    pub modifiers: Vec<&'d Modifier>,
    /// What a reviewer should look at twice.
    pub warnings: Vec<Warning<'d>>,
    pub(super) place: Place,
}

/// A body, and why.
#[derive(Debug)]
pub struct Recommended<'d> {
    pub body: &'d OversightBody,
    pub rank: Rank,
    pub role: Role,
    /// The rules that name it; never none.
    pub rules: Vec<&'d Rule>,
    /// Why, in the rules' words; never none.
    pub reasons: Vec<&'d str>,
    /// The law of those rules, as far as it is law in this place; where they name none, the body's own.
    pub basis: Vec<&'d Basis>,
}

impl<'d> Recommended<'d> {
    /// What it is put in order by.
    pub(super) fn order(&self) -> (Rank, &'d str) {
        (self.rank, &self.body.id)
    }

    /// What it will not take, in short words.
    pub fn will_not_take(&self) -> &str {
        &self.body.does_not_take
    }
}

impl<'d> Decision<'d> {
    /// The clocks that run in this place.
    pub fn clocks_here(&self) -> impl Iterator<Item = &'d Clock> {
        self.clocks.iter().copied().filter(|clock| clock.runs_in(self.place))
    }

    /// The first who can do something about the concern itself.
    pub fn lead(&self) -> Option<&Recommended<'d>> {
        self.bodies.iter().find(|named| named.role.acts())
    }
}

/// What a reviewer should look at twice.
#[derive(Clone, Copy, Debug)]
pub enum Warning<'d> {
    /// Only bodies for the whole of the United Kingdom are named.
    NationNotKnown,
    /// The flag cannot be true of this category, and takes bodies away.
    FlagAgainstCategory(Flag, CategoryId),
    /// The category starts higher than the concern was put.
    LessUrgentThanItsCategory(CategoryId, Urgency),
    /// The body is about to change.
    InTransition(&'d OversightBody),
}

impl<'d> Warning<'d> {
    /// What this body makes a reviewer look at twice.
    pub(super) fn of(body: &'d OversightBody) -> Option<Self> {
        (body.standing == Standing::Transition).then_some(Warning::InTransition(body))
    }
}

impl fmt::Display for Warning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Warning::NationNotKnown => f.write_str(
                "The nation is not known: only bodies for the whole United Kingdom are named. Ask the reporter.",
            ),
            Warning::FlagAgainstCategory(flag, category) => {
                write!(f, "{flag} cannot be true of {}: it takes bodies away here.", category.as_str())
            }
            Warning::LessUrgentThanItsCategory(category, urgency) => {
                write!(f, "{} starts as {urgency}: put it lower only with a reason.", category.as_str())
            }
            Warning::InTransition(body) => {
                let changes = body.changes.as_deref().unwrap_or("Look at its own pages first.");
                write!(f, "{} is about to change. {changes}", body.short)
            }
        }
    }
}
