//! A case's name, which certifies the keys it belongs to (see `crypto::case_key`).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

/// 26 characters of lower-case base32.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseId(String);

impl CaseId {
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let shaped = text.len() == 26 && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        if shaped { Ok(CaseId(text.to_owned())) } else { Err(NotValid("a case id has 26 base32 characters")) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name people use: `XXXX-XXXX`. Random, so it counts nothing.
    pub fn reference(&self) -> String {
        let upper = self.0[..8].to_ascii_uppercase();
        format!("{}-{}", &upper[..4], &upper[4..])
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<CaseId> for String {
    fn from(case: CaseId) -> String {
        case.0
    }
}

impl TryFrom<String> for CaseId {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        CaseId::parse(&text)
    }
}
