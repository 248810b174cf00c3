//! A body's name, where only its id is meant: in `keys/`, in sealed documents, on a liaison's account.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

/// An id of `directory/bodies.toml`: `[a-z][a-z0-9_]{1,40}`. It says nothing about whether the directory has it: a
/// signature stays what it was when a body is closed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BodyId(String);

impl BodyId {
    /// Reads a body's id; what is not one is refused with the rule.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let first = text.starts_with(|first: char| first.is_ascii_lowercase());
        let all = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if first && all && (2..=41).contains(&text.len()) {
            Ok(BodyId(text.to_owned()))
        } else {
            Err(NotValid(
                "a body's id has 2 to 41 lower-case letters, digits or underscores and begins with a letter",
            ))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BodyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl From<BodyId> for String {
    fn from(body: BodyId) -> String {
        body.0
    }
}

impl TryFrom<String> for BodyId {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        BodyId::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn body_ids() {
        for good in ["ea", "cqc", "nhs_scotland_confidential_contact", &"a".repeat(41)] {
            assert!(BodyId::parse(good).is_ok(), "{good}");
        }
        for bad in ["", "a", "CQC", "1a", "_a", "a-b", "a b", "../a", "a.txt", "ä_b", &"a".repeat(42)] {
            assert!(BodyId::parse(bad).is_err(), "{bad}");
        }
    }
}
