//! What every staff page needs beside its own context.

use serde::Serialize;

use crate::domain::Role;
use crate::templates::pages::HOSTILE;

/// What every staff page needs beside its own context.
#[derive(Clone, Serialize)]
pub struct StaffFrame {
    /// After how many minutes without a click the browser locks.
    pub idle_minutes: u32,
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
    /// Whether there are figures for them, and changes to release.
    sees_figures: bool,
    releases_changes: bool,
}

impl Person {
    /// Somebody with this account and name, in the role that `keys/` vouches for.
    pub fn new(account: String, name: String, role: Option<Role>) -> Person {
        let sees_figures = matches!(role, Some(Role::Reviewer | Role::Lead));
        Person { account, name, role, sees_figures, releases_changes: role == Some(Role::Lead) }
    }
}

impl StaffFrame {
    /// Before anybody has signed in, for samples.
    pub(super) fn sample_signed_out() -> StaffFrame {
        StaffFrame { idle_minutes: 15, person: None }
    }

    /// Somebody with a hostile name, for samples.
    pub(super) fn sample() -> StaffFrame {
        let person = Person::new("alice".to_owned(), HOSTILE.to_owned(), Some(Role::Lead));
        StaffFrame { idle_minutes: 15, person: Some(person) }
    }
}
