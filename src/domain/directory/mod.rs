//! The directory: the bodies that a concern can go to, the rules that lead there, the law they rest on, the clocks
//! and the calendar. Everything is read from the texts of `directory/`; nothing in it leads nowhere.

pub mod any_of;
pub mod body;
pub mod calendar;
pub mod category;
pub mod change;
pub mod clock;
pub mod consent_group;
pub mod facts;
mod fault;
pub mod law;
pub mod mark;
pub mod outcome;
pub mod place;
pub mod protection;
mod read;
pub mod role;
pub mod rule;
mod table;
pub mod words;

pub use calendar::Calendar;
pub use fault::{Fault, Faults, File};
pub use table::{Id, Named, Table};

use any_of::Word;
use body::OversightBody;
use category::{Category, CategoryId};
use change::Change;
use clock::{Clock, Profile};
use facts::Flag;
use law::{Basis, FirstAction};
use outcome::CaseOutcome;
use protection::Protection;
use rule::{FlagMeaning, Modifier, Rule};

/// The files' texts.
#[derive(Clone, Copy, Debug)]
pub struct Texts<'a> {
    pub bodies: &'a str,
    pub categories: &'a str,
    pub routing: &'a str,
    pub deadlines: &'a str,
    pub bank_holidays: &'a str,
    pub changes: &'a str,
    pub outcomes: &'a str,
    pub protections: &'a str,
}

/// Everything that stands in `directory/`.
#[derive(Debug)]
pub struct Directory {
    bodies: Table<OversightBody>,
    categories: Table<Category>,
    basis: Table<Basis>,
    actions: Table<FirstAction>,
    clocks: Table<Clock>,
    profiles: Table<Profile>,
    flags: Table<FlagMeaning>,
    rules: Table<Rule>,
    modifiers: Table<Modifier>,
    calendar: Calendar,
    changes: Table<Change>,
    outcomes: Table<CaseOutcome>,
    protections: Table<Protection>,
}

impl Directory {
    /// Reads the files; answers with everything that is wrong in them, or with a directory in which nothing is.
    pub fn read(texts: Texts<'_>) -> Result<Self, Faults> {
        read::directory(texts)
    }

    pub fn bodies(&self) -> &Table<OversightBody> {
        &self.bodies
    }

    pub fn categories(&self) -> &Table<Category> {
        &self.categories
    }

    /// What is written about a category.
    pub fn category(&self, category: CategoryId) -> &Category {
        self.categories.nth(category.position()).expect("reading refuses a directory without one of them")
    }

    pub fn basis(&self) -> &Table<Basis> {
        &self.basis
    }

    pub fn actions(&self) -> &Table<FirstAction> {
        &self.actions
    }

    pub fn clocks(&self) -> &Table<Clock> {
        &self.clocks
    }

    pub fn profiles(&self) -> &Table<Profile> {
        &self.profiles
    }

    pub fn flags(&self) -> &Table<FlagMeaning> {
        &self.flags
    }

    /// What a flag says.
    pub fn flag(&self, flag: Flag) -> &FlagMeaning {
        self.flags.nth(flag.position()).expect("reading refuses a directory without one of them")
    }

    pub fn rules(&self) -> &Table<Rule> {
        &self.rules
    }

    pub fn modifiers(&self) -> &Table<Modifier> {
        &self.modifiers
    }

    /// Bank holidays, for counting working days.
    pub fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// What changed about the bodies, the latest first.
    pub fn changes(&self) -> &Table<Change> {
        &self.changes
    }

    /// How a case can end.
    pub fn outcomes(&self) -> &Table<CaseOutcome> {
        &self.outcomes
    }

    /// What the law gives somebody who speaks up, and what it does not.
    pub fn protections(&self) -> &Table<Protection> {
        &self.protections
    }
}
