//! What goes to a body, and what comes back (docs/PROTOCOL.md §6).

use serde::{Deserialize, Serialize};

use super::NoFile;
use crate::domain::BodyId;
use crate::domain::referral::{Basis, Says};

/// What a body is given of a case. It begins a referral's thread, and is its reader's way in as a grant is a reviewer's.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    pub body: BodyId,
    /// `R`: what the body's letters are sealed to.
    pub recipient: String,
    /// `S`, base64; with `R` it hashes to the case id.
    pub signer: String,
    /// The body's recipients that it was sealed to.
    pub sealed_to: Vec<String>,
    pub basis: Basis,
    /// Digest of the directory that the body was chosen by, base64.
    pub edition: String,
    /// Length of the shared thread in which consent was looked for.
    pub shared: u32,
    pub parts: Vec<Part>,
    pub files: Vec<NoFile>,
    pub text: String,
}

/// A part of a report that is shared.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub title: String,
    pub text: String,
}

/// What a body says, or what it is answered.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letter {
    pub says: Says,
    /// Another body that the concern may belong to; written as an empty string where there is none.
    #[serde(with = "super::or_empty")]
    pub suggestion: Option<BodyId>,
    pub text: String,
}
