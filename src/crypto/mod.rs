//! Protocol 1 (docs/PROTOCOL.md): the only place that names age, and the only place that knows a secret's shape.
//! Names no web framework and no database.

pub mod age_file;
pub mod age_header;
pub mod audit_chain;
pub mod case_key;
pub mod data;
pub mod document;
pub mod field_box;
pub mod file;
pub mod hash;
pub mod head;
pub mod identity;
pub mod keeping;
pub mod keyring;
pub mod opening;
pub mod original;
pub mod recipient;
pub mod reporter;
pub mod sealed_report;
pub mod signature;
pub mod staff;
pub mod standing;
pub mod token;
pub mod words;

pub use case_key::CaseKey;
pub use document::{Document, Place};
pub use head::Head;
pub use identity::Identity;
pub use keyring::Keyring;
pub use recipient::Recipient;
pub use signature::{Signer, VerifyKey};
pub use token::Token;

/// 32 secret bytes, zeroed when dropped.
pub type Secret32 = zeroize::Zeroizing<[u8; 32]>;

/// What can go wrong. No variant carries what was sealed or opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    #[error("sealing failed")]
    Seal,
    #[error("it does not open with this key")]
    CannotOpen,
    #[error("its age header is not one that Candour makes")]
    Header,
    #[error("it is larger than Candour allows")]
    TooLarge,
    #[error("it is not a Candour document")]
    Malformed,
    #[error("its signature is not the author's")]
    BadSignature,
    #[error("it is not a key of the right kind")]
    BadKey,
}
