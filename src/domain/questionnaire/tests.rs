//! The table, and what becomes of form posts.

mod answers;
mod cleaning;
mod submitted;
mod table;
mod validation;

use super::{Offer, StaffOption, Submitted};

/// A form post with these fields.
fn post(fields: &[(&str, &str)]) -> Submitted {
    Submitted::from_pairs(fields.iter().map(|(name, value)| (name.to_string(), value.to_string())))
}

/// Two reviewers and a custodian.
fn offer() -> Offer {
    let person = |account: &str, custodian| StaffOption {
        account: account.to_owned(),
        name: account.to_uppercase(),
        custodian,
    };
    Offer {
        custodians: true,
        staff: vec![person("alice", false), person("bob", false), person("carol", true)],
    }
}
