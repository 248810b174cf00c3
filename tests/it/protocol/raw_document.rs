//! Plaintexts put together by hand, with signatures that no honest signer makes.

use candour::crypto::Signer;
use curve25519_dalek::constants::ED25519_BASEPOINT_POINT;
use curve25519_dalek::{EdwardsPoint, Scalar};
use sha2::{Digest, Sha512};

use super::vector_files::{from_base64, to_base64};

pub const CONTEXT: &[u8] = b"candour/1 doc\n";

/// Both lines and the padding, with whatever stands in them.
pub fn padded(line: &[u8], signature: &str, size: usize) -> Vec<u8> {
    let mut plaintext = [line, b"\n", signature.as_bytes(), b"\n"].concat();
    assert!(plaintext.len() <= size, "{} bytes do not fit into {size}", plaintext.len());
    plaintext.resize(size, b' ');
    plaintext
}

/// Signs whatever line it is given, so that only the form can be what a reader refuses.
pub fn signed(line: &[u8], signer: &Signer, size: usize) -> Vec<u8> {
    padded(line, &signer.sign(CONTEXT, line), size)
}

/// The same signature with the group's order added to `s`.
pub fn second_spelling(signature: &str) -> String {
    let mut bytes = from_base64(signature);
    // The group's order is what comes just before zero, and one.
    let order = Scalar::ZERO - Scalar::ONE;
    let mut carry = 1;
    for (byte, add) in bytes[32..].iter_mut().zip(order.as_bytes()) {
        let sum = u16::from(*byte) + u16::from(*add) + carry;
        (*byte, carry) = (sum.to_le_bytes()[0], sum >> 8);
    }
    to_base64(&bytes)
}

/// The private scalar of a seed, as Ed25519 has it.
fn scalar(seed: &[u8; 32]) -> Scalar {
    let mut bytes: [u8; 32] = Sha512::digest(seed)[..32].try_into().unwrap();
    bytes[0] &= 0b1111_1000;
    bytes[31] = (bytes[31] & 0b0111_1111) | 0b0100_0000;
    Scalar::from_bytes_mod_order(bytes)
}

fn challenge(commitment: &EdwardsPoint, key: &[u8; 32], line: &[u8]) -> Scalar {
    let digest = Sha512::new()
        .chain_update(commitment.compress().as_bytes())
        .chain_update(key)
        .chain_update(CONTEXT)
        .chain_update(line);
    Scalar::from_bytes_mod_order_wide(&digest.finalize().into())
}

fn encoded(commitment: &EdwardsPoint, s: &Scalar) -> String {
    to_base64(&[*commitment.compress().as_bytes(), s.to_bytes()].concat())
}

/// A signature whose first half is the neutral point: the equation holds, and the library's plain check passes it.
pub fn with_small_order_commitment(line: &[u8], seed: &[u8; 32]) -> String {
    let neutral = EdwardsPoint::default();
    let key = Signer::from_seed(seed).verify_key().bytes();
    encoded(&neutral, &(challenge(&neutral, &key, line) * scalar(seed)))
}

/// A point of order eight.
const ORDER_EIGHT: EdwardsPoint = curve25519_dalek::constants::EIGHT_TORSION[1];

/// The public key of a seed with a small-order part added.
pub fn mixed_key(seed: &[u8; 32]) -> [u8; 32] {
    (ED25519_BASEPOINT_POINT * scalar(seed) + ORDER_EIGHT).compress().to_bytes()
}

/// A signature in the name of [`mixed_key`], where this line lets the small-order part vanish from the equation:
/// for one line in eight.
pub fn for_mixed_key(line: &[u8], seed: &[u8; 32]) -> Option<String> {
    let nonce = Scalar::from(1_234_567_u64);
    let commitment = ED25519_BASEPOINT_POINT * nonce;
    let challenge = challenge(&commitment, &mixed_key(seed), line);
    let vanishes = challenge.as_bytes()[0].is_multiple_of(8);
    vanishes.then(|| encoded(&commitment, &(nonce + challenge * scalar(seed))))
}
