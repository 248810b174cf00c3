//! Sealed form fields: what a page without JavaScript carries from one request to the next (docs/PROTOCOL.md §10).

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::hash::derive;
use super::{CryptoError, Secret32};
use crate::domain::Day;

const VERSION: u16 = 1;
const CLEAR: usize = 2 + 4;
const NONCE: usize = 24;
/// No box of ours is longer; a longer one is refused before it is decoded.
const MAX_TEXT: usize = 4_096;

/// What a box is for. A box made for one purpose does not open for another.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// The new code, between the report form and sending.
    Send,
    /// The open code, on the tracking page.
    Track,
    /// Where a page of somebody's queue begins.
    QueuePlace,
    /// A second factor that is being set up.
    EnrolSecondFactor,
    /// A second factor as the database stores it.
    StoredSecondFactor,
}

impl Purpose {
    fn label(self) -> &'static [u8] {
        match self {
            Purpose::Send => b"send",
            Purpose::Track => b"track",
            Purpose::QueuePlace => b"queue place",
            Purpose::EnrolSecondFactor => b"enrol second factor",
            Purpose::StoredSecondFactor => b"stored second factor",
        }
    }
}

/// The service secret that boxes are made with.
pub struct FieldKey(Secret32);

/// A box that was ours.
pub struct Opened {
    pub payload: Zeroizing<Vec<u8>>,
    /// Whether its time had passed. The payload is given all the same: the caller knows what it may still be used for.
    pub expired: bool,
}

impl FieldKey {
    pub fn new(secret: Secret32) -> Self {
        FieldKey(secret)
    }

    fn cipher(&self, day: u32) -> XChaCha20Poly1305 {
        let info = format!("candour/1 field {}", Day::from_number(day));
        XChaCha20Poly1305::new((&*derive(self.0.as_ref(), info.as_bytes())).into())
    }

    /// Makes a box. Times are seconds since 1970.
    pub fn seal(
        &self,
        purpose: Purpose,
        now: u64,
        expiry: u64,
        nonce: [u8; NONCE],
        payload: &[u8],
    ) -> String {
        let day = Day::from_unix_seconds(now).number();
        let mut inside = Zeroizing::new(Vec::with_capacity(8 + payload.len()));
        inside.extend_from_slice(&expiry.to_be_bytes());
        inside.extend_from_slice(payload);
        let sealed = self
            .cipher(day)
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: &inside, aad: purpose.label() })
            .expect("a box is far below the cipher's limit");
        let mut bytes = Vec::with_capacity(CLEAR + NONCE + sealed.len());
        bytes.extend_from_slice(&VERSION.to_be_bytes());
        bytes.extend_from_slice(&day.to_be_bytes());
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&sealed);
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Opens a box made for this purpose. Anything altered, foreign or made for something else is one error.
    pub fn open(&self, purpose: Purpose, now: u64, text: &str) -> Result<Opened, CryptoError> {
        if text.len() > MAX_TEXT {
            return Err(CryptoError::CannotOpen);
        }
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|_| CryptoError::CannotOpen)?;
        if bytes.len() < CLEAR + NONCE || bytes[..2] != VERSION.to_be_bytes() {
            return Err(CryptoError::CannotOpen);
        }
        let day = u32::from_be_bytes([bytes[2], bytes[3], bytes[4], bytes[5]]);
        let nonce = XNonce::from_slice(&bytes[CLEAR..CLEAR + NONCE]);
        let inside = self
            .cipher(day)
            .decrypt(nonce, Payload { msg: &bytes[CLEAR + NONCE..], aad: purpose.label() })
            .map(Zeroizing::new)
            .map_err(|_| CryptoError::CannotOpen)?;
        let expiry = inside.first_chunk::<8>().ok_or(CryptoError::CannotOpen)?;
        let expired = now >= u64::from_be_bytes(*expiry);
        Ok(Opened { payload: Zeroizing::new(inside[8..].to_vec()), expired })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_795_000_000;

    fn key(byte: u8) -> FieldKey {
        FieldKey::new(Zeroizing::new([byte; 32]))
    }

    #[test]
    fn opens_for_its_purpose_and_tells_when_it_is_late() {
        let text = key(1).seal(Purpose::Send, NOW, NOW + 60, [3; 24], b"payload");
        let opened = key(1).open(Purpose::Send, NOW + 59, &text).unwrap();
        assert_eq!((opened.payload.as_slice(), opened.expired), (b"payload".as_slice(), false));
        assert!(key(1).open(Purpose::Send, NOW + 90_000, &text).unwrap().expired);
        assert!(key(1).open(Purpose::Track, NOW, &text).is_err());
        assert!(key(2).open(Purpose::Send, NOW, &text).is_err());
    }

    #[test]
    fn every_altered_character_is_refused() {
        let text = key(1).seal(Purpose::Send, NOW, NOW + 60, [3; 24], b"payload");
        for at in 0..text.len() {
            let mut altered = text.clone().into_bytes();
            altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
            let altered = String::from_utf8(altered).unwrap();
            assert!(key(1).open(Purpose::Send, NOW, &altered).is_err(), "{at}");
        }
        for other in ["", "AAEA", &text[..text.len() - 4], &"A".repeat(100_000)] {
            assert!(key(1).open(Purpose::Send, NOW, other).is_err());
        }
    }
}
