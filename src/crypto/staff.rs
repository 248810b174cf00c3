//! A staff member's keys and sign-in (docs/PROTOCOL.md §3). Their browser derives these; the server only in the
//! demo's seeding, and tests as a second client.

use data_encoding::BASE32_NOPAD;
use zeroize::Zeroizing;

use super::hash::{Hash, derive, hash};
use super::{CryptoError, Identity, Recipient, Secret32, Signer, VerifyKey, age_file};
use crate::domain::Account;

/// scrypt's cost, N = 2^17: a constant of the protocol, so that nothing can downgrade it.
const SCRYPT_LOG_N: u8 = 17;

/// The 32 random bytes a person's keys come from.
pub struct Root(Secret32);

impl Root {
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Root(Zeroizing::new(bytes))
    }

    pub fn identity(&self) -> Identity {
        Identity::from_bytes(&derive(self.0.as_ref(), b"candour/1 staff identity"))
    }

    pub fn signer(&self) -> Signer {
        Signer::from_seed(&derive(self.0.as_ref(), b"candour/1 staff sign"))
    }

    /// The root as an age file for the key that a passphrase gives.
    pub fn seal(&self, kek: &Identity) -> Result<Vec<u8>, CryptoError> {
        age_file::seal(self.0.as_ref(), &[&kek.recipient()])
    }

    pub fn open(sealed: &[u8], kek: &Identity) -> Result<Self, CryptoError> {
        let bytes = age_file::open(sealed, kek)?;
        let bytes: [u8; 32] = bytes.as_slice().try_into().map_err(|_| CryptoError::Malformed)?;
        Ok(Root::from_bytes(bytes))
    }
}

/// What a passphrase gives: the proof for the server and the key for one's own root.
pub struct SignIn {
    pub proof: Secret32,
    pub kek: Identity,
}

impl SignIn {
    /// `passphrase` is six words joined by single spaces. Takes about 0.4 s and 128 MiB.
    pub fn derive(service: &str, account: &Account, passphrase: &str) -> Self {
        let salt =
            hash(&[b"candour/1 staff", &hash(&[service.as_bytes()]), &hash(&[account.as_str().as_bytes()])]);
        let params = scrypt::Params::new(SCRYPT_LOG_N, 8, 1, 32).expect("constants within scrypt's bounds");
        let mut s = Secret32::default();
        scrypt::scrypt(passphrase.as_bytes(), &salt, &params, s.as_mut())
            .expect("32 bytes are within scrypt's length");
        SignIn {
            proof: derive(s.as_ref(), b"candour/1 staff sign-in"),
            kek: Identity::from_bytes(&derive(s.as_ref(), b"candour/1 staff kek")),
        }
    }
}

/// What the server stores of a proof.
pub fn proof_hash(proof: &[u8; 32]) -> Hash {
    hash(&[proof])
}

/// What people compare by voice: 120 bits over both public keys, as `abcd-efgh-…`, six groups of four.
pub fn fingerprint(recipient: &[u8; 32], key: &VerifyKey) -> String {
    let digest = hash(&[b"candour/1 fingerprint", recipient, &key.bytes()]);
    let text = BASE32_NOPAD.encode(&digest[..15]).to_ascii_lowercase();
    let groups: Vec<&str> = (0..6).map(|group| &text[group * 4..group * 4 + 4]).collect();
    groups.join("-")
}

/// The fingerprint of a vouched-for key pair.
pub fn fingerprint_of(recipient: &Recipient, key: &VerifyKey) -> String {
    fingerprint(&recipient.bytes(), key)
}
