//! Ids of the directory's vocabularies where sealed documents carry them.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

/// `[a-z][a-z0-9_]{0,40}`: a setting, a category, a result. Which of them exist is the directory's to say, and it
/// changes; a sealed document keeps what was written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct TermId(String);

impl TermId {
    /// Reads an id.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let mut bytes = text.bytes();
        let first = bytes.next().is_some_and(|byte| byte.is_ascii_lowercase());
        let rest = bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if first && rest && text.len() <= 41 {
            Ok(TermId(text.to_owned()))
        } else {
            Err(NotValid("an id has up to 41 lower-case letters, digits or underscores, a letter first"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TermId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<TermId> for String {
    fn from(term: TermId) -> String {
        term.0
    }
}

impl TryFrom<String> for TermId {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        TermId::parse(&text)
    }
}
