//! The table, and what becomes of form posts.

mod answers;
mod cleaning;
mod submitted;
mod table;
mod validation;

use super::{Offer, StaffOption, Submitted};
use crate::domain::Role;

/// A form post with these fields.
fn post(fields: &[(&str, &str)]) -> Submitted {
    Submitted::from_pairs(fields.iter().map(|(name, value)| (name.to_string(), value.to_string())))
}

/// A reviewer, a lead and a custodian.
fn offer() -> Offer {
    let person =
        |account: &str, role| StaffOption { account: account.to_owned(), name: account.to_uppercase(), role };
    Offer {
        custodians: true,
        staff: vec![
            person("alice", Role::Reviewer),
            person("bob", Role::Lead),
            person("carol", Role::Custodian),
        ],
    }
}
