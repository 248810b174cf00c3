//! Ed25519, verified strictly.

use base64::{Engine, prelude::BASE64_STANDARD};
use ed25519_dalek::{Signature, SigningKey, VerifyingKey};

use super::CryptoError;
use ed25519_dalek::Signer as _;

/// A private signing key; zeroed when dropped, never printed.
pub struct Signer(SigningKey);

impl Signer {
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Signer(SigningKey::from_bytes(seed))
    }

    pub fn verify_key(&self) -> VerifyKey {
        VerifyKey(self.0.verifying_key())
    }

    /// The signature over `context ‖ message`, in base64.
    pub fn sign(&self, context: &[u8], message: &[u8]) -> String {
        let signed = [context, message].concat();
        BASE64_STANDARD.encode(self.0.sign(&signed).to_bytes())
    }
}

/// A public signing key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct VerifyKey(VerifyingKey);

impl VerifyKey {
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, CryptoError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| CryptoError::BadKey)?;
        if key.is_weak() { Err(CryptoError::BadKey) } else { Ok(VerifyKey(key)) }
    }

    /// Reads the base64 form.
    pub fn parse(text: &str) -> Result<Self, CryptoError> {
        Self::from_bytes(&decode_exact(text).ok_or(CryptoError::BadKey)?)
    }

    pub fn bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    pub fn to_base64(&self) -> String {
        BASE64_STANDARD.encode(self.0.as_bytes())
    }

    /// Verifies a base64 signature over `context ‖ message`: no small-order keys, canonical `s`.
    pub fn verify(&self, context: &[u8], message: &[u8], signature: &str) -> Result<(), CryptoError> {
        let bytes: [u8; 64] = decode_exact(signature).ok_or(CryptoError::BadSignature)?;
        let signed = [context, message].concat();
        self.0.verify_strict(&signed, &Signature::from_bytes(&bytes)).map_err(|_| CryptoError::BadSignature)
    }
}

/// Decodes base64 of exactly `N` bytes in its one canonical spelling.
pub(super) fn decode_exact<const N: usize>(text: &str) -> Option<[u8; N]> {
    BASE64_STANDARD.decode(text).ok()?.try_into().ok()
}
