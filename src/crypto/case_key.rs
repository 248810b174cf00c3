//! The key pair of a case, and the id that certifies it (docs/PROTOCOL.md §4).

use data_encoding::BASE32_NOPAD;

use super::hash::hash;
use super::{CryptoError, Identity, Recipient, VerifyKey};
use crate::domain::CaseId;

/// `C`: opens everything in a case. Whoever seals a report makes one and forgets it after granting it.
pub struct CaseKey(Identity);

impl CaseKey {
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        CaseKey(Identity::from_bytes(bytes))
    }

    pub fn parse(text: &str) -> Result<Self, CryptoError> {
        Identity::parse(text).map(CaseKey)
    }

    pub fn identity(&self) -> &Identity {
        &self.0
    }

    /// `R`
    pub fn recipient(&self) -> Recipient {
        self.0.recipient()
    }
}

/// The id of the case with this `R` and this `S`.
pub fn case_id(recipient: &[u8; 32], signer: &VerifyKey) -> CaseId {
    let digest = hash(&[b"candour/1 case", recipient, &signer.bytes()]);
    let text = BASE32_NOPAD.encode(&digest[..16]).to_ascii_lowercase();
    CaseId::parse(&text).expect("16 bytes are 26 base32 characters")
}
