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
        // One spelling for one key: a point's coordinate can also be written with the field's order added to it.
        let canonical = key.to_edwards().compress().as_bytes() == bytes;
        if key.is_weak() || !canonical { Err(CryptoError::BadKey) } else { Ok(VerifyKey(key)) }
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

    /// Verifies a base64 signature over `context ‖ message`: canonical `s`, and no key with a small-order part, which
    /// no honest signer makes. For such a key libraries disagree on which signatures are good.
    pub fn verify(&self, context: &[u8], message: &[u8], signature: &str) -> Result<(), CryptoError> {
        let bytes: [u8; 64] = decode_exact(signature).ok_or(CryptoError::BadSignature)?;
        if !self.0.to_edwards().is_torsion_free() {
            return Err(CryptoError::BadSignature);
        }
        let signed = [context, message].concat();
        self.0.verify_strict(&signed, &Signature::from_bytes(&bytes)).map_err(|_| CryptoError::BadSignature)
    }
}

/// Decodes base64 of exactly `N` bytes in its one canonical spelling.
pub(super) fn decode_exact<const N: usize>(text: &str) -> Option<[u8; N]> {
    BASE64_STANDARD.decode(text).ok()?.try_into().ok()
}

/// Whether this is base64 in its one canonical spelling.
pub(super) fn is_base64(text: &str) -> bool {
    BASE64_STANDARD.decode(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_sign_anything_or_have_two_spellings_are_refused() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        assert!(VerifyKey::from_bytes(&neutral).is_err());
        // The same point again, as the field's order plus one.
        let mut again = [0xff; 32];
        (again[0], again[31]) = (0xee, 0x7f);
        assert!(VerifyKey::from_bytes(&again).is_err());
        let honest = Signer::from_seed(&[1; 32]).verify_key();
        assert_eq!(VerifyKey::from_bytes(&honest.bytes()), Ok(honest));
    }
}
