//! Public keys that something may be sealed to, kept apart from those that merely stand somewhere.

use std::fmt;

use super::CryptoError;

/// A recipient that was vouched for: by `keys/`, by a verified document, or by holding its private half.
/// Only code in `crypto` can make one, so nothing can be sealed to a key from the database (invariant I10).
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient {
    key: age::x25519::Recipient,
    text: String,
}

impl Recipient {
    pub(super) fn vouched(key: age::x25519::Recipient) -> Self {
        let text = key.to_string();
        Recipient { key, text }
    }

    pub(super) fn key(&self) -> &age::x25519::Recipient {
        &self.key
    }

    /// `age1…`
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The 32 bytes of the X25519 public key.
    pub fn bytes(&self) -> [u8; 32] {
        raw_bytes(&self.text).expect("a parsed recipient is Bech32 over 32 bytes")
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A recipient as the database, a form or a file gives it. It can be compared and shown, never sealed to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UntrustedRecipient(Recipient);

impl UntrustedRecipient {
    /// Reads `age1…`, X25519 only.
    pub fn parse(text: &str) -> Result<Self, CryptoError> {
        let key: age::x25519::Recipient = text.parse().map_err(|_| CryptoError::BadKey)?;
        let parsed = Recipient::vouched(key);
        // One spelling for one key: Bech32 also accepts upper case.
        if parsed.text == text { Ok(UntrustedRecipient(parsed)) } else { Err(CryptoError::BadKey) }
    }

    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    pub fn bytes(&self) -> [u8; 32] {
        self.0.bytes()
    }

    /// For code that has just checked it against something that vouches.
    pub(super) fn vouch(self) -> Recipient {
        self.0
    }
}

fn raw_bytes(text: &str) -> Option<[u8; 32]> {
    let (_, bytes) = bech32::decode(text).ok()?;
    bytes.try_into().ok()
}
