//! `H` and `KDF` of docs/PROTOCOL.md §1.

use hkdf::Hkdf;
use sha2::{Digest, Sha256};

use super::Secret32;

/// A SHA-256 digest.
pub type Hash = [u8; 32];

/// `H(part ‖ part ‖ …)`. Callers pass fixed-length values and literals only, so that no two inputs collide.
pub fn hash(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hasher.finalize().into()
}

/// `KDF(key, info)`: HKDF-SHA256 with the salt `candour/1` and 32 bytes out.
pub fn derive(key: &[u8], info: &[u8]) -> Secret32 {
    let mut out = Secret32::default();
    Hkdf::<Sha256>::new(Some(b"candour/1"), key)
        .expand(info, out.as_mut())
        .expect("32 bytes are within what HKDF-SHA256 can give");
    out
}
