//! The head of a thread: one hash over everything in it so far (docs/PROTOCOL.md §7).

use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};

use super::hash::{Hash, hash};
use crate::domain::{CaseId, NotValid, Thread};

/// `headₙ`, written as base64.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Head(Hash);

impl Head {
    /// The head of an empty thread.
    pub fn first(case: &CaseId, thread: Thread) -> Self {
        let case = hash(&[case.as_str().as_bytes()]);
        let thread = hash(&[thread.as_str().as_bytes()]);
        Head(hash(&[b"candour/1 head", &case, &thread]))
    }

    /// The head after this entry was added.
    pub fn after(self, ciphertext: &[u8]) -> Self {
        Head(hash(&[b"candour/1 head", &self.0, &hash(&[ciphertext])]))
    }

    pub fn from_bytes(bytes: Hash) -> Self {
        Head(bytes)
    }

    pub fn bytes(&self) -> &Hash {
        &self.0
    }

    pub fn to_base64(self) -> String {
        BASE64_STANDARD.encode(self.0)
    }
}

impl fmt::Debug for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_base64())
    }
}

impl From<Head> for String {
    fn from(head: Head) -> String {
        head.to_base64()
    }
}

impl TryFrom<String> for Head {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        super::signature::decode_exact(&text).map(Head).ok_or(NotValid("a head is 32 bytes in base64"))
    }
}
