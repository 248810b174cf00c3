//! What is said about a name given in confidence, or an original, by who asks for it, who gave it and who keeps it
//! (docs/PROTOCOL.md §6).

use serde::{Deserialize, Serialize};

use crate::domain::file::{FileName, ObjectId};

/// For how many custodians a request is sealed at most.
pub const MOST_CUSTODIANS: usize = 32;

/// What is asked for.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// The name and contact of whoever reported.
    Name,
    /// A file as it was before it was cleaned.
    Original(WantedOriginal),
}

/// An original that is asked for: custodians cannot read the listing, and are told what it is of.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WantedOriginal {
    /// Where the original is stored.
    pub object: ObjectId,
    /// What the file is called, as it is listed.
    pub name: FileName,
}

/// Asks the custodians for a name, or an original. It begins a disclosure's thread, and is their way in as a grant is a reviewer's.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisclosureRequest {
    /// `R`
    pub recipient: String,
    /// `S`, base64; with `R` it hashes to the case id.
    pub signer: String,
    /// `T`
    pub token: String,
    /// The custodians' recipients that it was sealed to.
    pub sealed_to: Vec<String>,
    pub of: Wanted,
    /// Whether it cannot wait until the reporter was heard.
    pub urgent: bool,
    /// Why it is needed: the reporter reads it too.
    pub text: String,
}

/// What the reporter says to it.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DisclosureAnswer {
    pub given: bool,
    pub text: String,
}

/// What a custodian decided.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    pub released: bool,
    /// Base64 of the two lines of the identity, or of the original's key, as the reporter signed it, what is in it still
    /// sealed for the case; empty where it is not released.
    pub kept: String,
    pub text: String,
}

/// The key of an original in confidence, still sealed for the case. It stands alone, beside the report or the entry that
/// lists the original.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Original {
    pub object: ObjectId,
    /// `H` of the object, base64.
    pub hash: String,
    /// Base64 of an age file sealed to `R` over the key that opens the object, `AGE-SECRET-KEY-1…`.
    pub inner: String,
}
