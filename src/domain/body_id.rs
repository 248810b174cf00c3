//! The id of an oversight body, as `directory/bodies.toml` and `keys/bodies/` name it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

/// `[a-z][a-z0-9_]{1,40}`. Whether the directory knows such a body is another question.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BodyId(String);

impl BodyId {
    /// Reads a body's id.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let mut bytes = text.bytes();
        let first = bytes.next().is_some_and(|byte| byte.is_ascii_lowercase());
        let rest = bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if first && rest && (2..=41).contains(&text.len()) {
            Ok(BodyId(text.to_owned()))
        } else {
            Err(NotValid("a body's id has 2 to 41 lower-case letters, digits or underscores, a letter first"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for BodyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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
