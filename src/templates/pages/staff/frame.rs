//! What every staff page needs beside its own context.

use serde::Serialize;

use crate::domain::Role;
use crate::templates::pages::HOSTILE;

/// What every staff page needs beside its own context.
#[derive(Clone, Serialize)]
pub struct StaffFrame {
    /// After how many minutes without a click the browser locks.
    pub idle_minutes: u32,
    /// In how many seconds the session ends, however much it is used; 0 before there is one.
    pub ends_in: u64,
    /// Who is signed in.
    pub person: Option<Person>,
}

/// Somebody who is signed in.
#[derive(Clone, Serialize)]
pub struct Person {
    /// The account name.
    pub account: String,
    /// The name to show.
    pub name: String,
    /// The role that `keys/` vouches for, if it does.
    pub role: Option<Role>,
    /// What the templates ask of the role.
    leads: bool,
    reads_cases: bool,
    liaison: bool,
    custodian: bool,
}

impl Person {
    /// An account, a name, and the role that `keys/` vouches for, if it does.
    pub fn new(account: String, name: String, role: Option<Role>) -> Person {
        let is = |wanted| role == Some(wanted);
        let reads_cases = is(Role::Reviewer) || is(Role::Lead);
        Person {
            account,
            name,
            role,
            reads_cases,
            leads: is(Role::Lead),
            liaison: is(Role::Liaison),
            custodian: is(Role::Custodian),
        }
    }

    /// Before `keys/` vouches for somebody, they are shown to the pages of what they were invited as.
    pub fn invited_as(mut self, invited_as: Role) -> Person {
        self.liaison |= self.role.is_none() && invited_as == Role::Liaison;
        self.custodian |= self.role.is_none() && invited_as == Role::Custodian;
        self
    }
}

impl StaffFrame {
    /// Before anybody has signed in, for samples.
    pub(super) fn sample_signed_out() -> StaffFrame {
        StaffFrame { idle_minutes: 15, ends_in: 0, person: None }
    }

    /// A liaison with a hostile name, for samples.
    pub(super) fn sample_liaison() -> StaffFrame {
        let person = Person::new("cqc-desk".to_owned(), HOSTILE.to_owned(), Some(Role::Liaison));
        StaffFrame { idle_minutes: 15, ends_in: 36_000, person: Some(person) }
    }

    /// A custodian with a hostile name, for samples.
    pub(super) fn sample_custodian() -> StaffFrame {
        let person = Person::new("conor".to_owned(), HOSTILE.to_owned(), Some(Role::Custodian));
        StaffFrame { idle_minutes: 15, ends_in: 36_000, person: Some(person) }
    }

    /// Somebody with a hostile name, for samples.
    pub(super) fn sample() -> StaffFrame {
        let person = Person::new("alice".to_owned(), HOSTILE.to_owned(), Some(Role::Lead));
        StaffFrame { idle_minutes: 15, ends_in: 36_000, person: Some(person) }
    }
}
