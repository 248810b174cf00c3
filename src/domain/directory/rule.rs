//! Rules of routing, what they ask, and what changes them.

use super::any_of::AnyOf;
use super::body::OversightBody;
use super::category::CategoryId;
use super::clock::Clock;
use super::facts::{About, Flag, Reporter, Setting, Urgency};
use super::law::{Basis, FirstAction};
use super::place::Place;
use super::role::Role;
use super::table::{Id, Named};
use super::words::{Confidence, words};
use crate::domain::Day;

/// Where a concern leads if it is of this kind.
#[derive(Debug)]
pub struct Rule {
    pub id: String,
    pub title: String,
    pub layer: Layer,
    pub when: Condition,
    pub recommend: Vec<Recommend>,
    /// Bodies that no rule recommends while this one applies.
    pub never: Vec<Id<OversightBody>>,
    pub do_first: Vec<Id<FirstAction>>,
    pub basis: Vec<Id<Basis>>,
    pub clocks: Vec<Id<Clock>>,
    /// For the reviewer.
    pub note: Option<String>,
    pub confidence: Confidence,
    pub checked: Day,
}

impl Named for Rule {
    fn id(&self) -> &str {
        &self.id
    }
}

words! {
    /// What a rule looks at; its id begins with the letter.
    Layer, "a rule's id begins with E, I, S, R, P or X";
    /// Danger, and what everybody is told.
    Everybody = "E",
    Inside = "I",
    Subject = "S",
    RegulatorOfThePlace = "R",
    Person = "P",
    /// Escalation, learning, age.
    Extra = "X",
}

/// A body that a rule names.
#[derive(Debug)]
pub struct Recommend {
    pub body: Id<OversightBody>,
    pub rank: Rank,
    pub role: Role,
    pub why: String,
}

/// How early a body comes: the lowest first. Bands are in the head of `routing.toml`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Rank(pub i16);

/// What has to hold. A list holds if any of it does; what is not asked holds always.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Condition {
    pub places: Option<AnyOf<Place>>,
    pub settings: Option<AnyOf<Setting>>,
    pub urgency: Option<AnyOf<Urgency>>,
    pub reporter: Option<AnyOf<Reporter>>,
    pub categories: Option<AnyOf<CategoryId>>,
    /// The categories that carry one of the tags.
    pub tagged: Option<AnyOf<CategoryId>>,
    pub about: Option<AnyOf<About>>,
    /// Something is chosen, and nothing outside this.
    pub about_only: Option<AnyOf<About>>,
    pub flags: Option<AnyOf<Flag>>,
    pub nhs_funded: Option<bool>,
}

/// What changes the rules' answer.
#[derive(Debug)]
pub struct Modifier {
    pub id: String,
    pub title: String,
    pub when: Condition,
    pub moves: Vec<Move>,
    /// Roles that do not come before the first body that can act in another role.
    pub never_leads: AnyOf<Role>,
    /// Rules that do not apply, by place.
    pub drops_rules: Vec<Id<Rule>>,
    pub drops_bodies: Vec<Id<OversightBody>>,
    pub note: Option<String>,
}

impl Named for Modifier {
    fn id(&self) -> &str {
        &self.id
    }
}

/// Moves every body in a role.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Move {
    pub role: Role,
    pub by: i16,
}

/// What a flag says, and the categories that it cannot be true with.
#[derive(Debug)]
pub struct FlagMeaning {
    pub flag: Flag,
    pub meaning: String,
    pub not_with: AnyOf<CategoryId>,
}

impl Named for FlagMeaning {
    fn id(&self) -> &str {
        self.flag.as_str()
    }
}
