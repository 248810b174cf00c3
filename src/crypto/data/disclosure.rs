//! What is said about a name given in confidence, by who asks for it, who gave it and who keeps it (docs/PROTOCOL.md §6).

use serde::{Deserialize, Serialize};

/// For how many custodians a request is sealed at most.
pub const MOST_CUSTODIANS: usize = 32;

/// What is asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// The name and contact of whoever reported.
    Name,
}

/// Asks the custodians for a name. It begins a disclosure's thread, and is their way in as a grant is a reviewer's.
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
    /// Why the name is needed: the reporter reads it too.
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
    /// Base64 of the two lines of the identity as the reporter signed it, the name in it still sealed for the case;
    /// empty where it is not released.
    pub identity: String,
    pub text: String,
}
