//! An age X25519 identity made from 32 bytes.

use bech32::{Bech32, Hrp};
use secrecy::ExposeSecret;
use zeroize::{Zeroize, Zeroizing};

use super::{CryptoError, Recipient};

const PREFIX: &str = "AGE-SECRET-KEY-";

/// A private key. Has no `Debug` and no `Clone`; the wrapped library type zeroes itself.
pub struct Identity(pub(super) age::x25519::Identity);

impl Identity {
    /// The age identity of these 32 bytes. age offers no constructor from bytes, hence the way over its text form.
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        let prefix = Hrp::parse(PREFIX).expect("the prefix is a literal");
        let mut text =
            bech32::encode_upper::<Bech32>(prefix, bytes).expect("32 bytes are within Bech32's length");
        let identity = text.parse().expect("just encoded");
        text.zeroize();
        Identity(identity)
    }

    /// Reads `AGE-SECRET-KEY-1…`.
    pub fn parse(text: &str) -> Result<Self, CryptoError> {
        let identity = text.parse().map(Identity).map_err(|_| CryptoError::BadKey)?;
        // One spelling for one key: Bech32 also accepts lower case.
        if identity.to_text().as_str() == text { Ok(identity) } else { Err(CryptoError::BadKey) }
    }

    /// The public half. Sealing to one's own key needs nobody's word.
    pub fn recipient(&self) -> Recipient {
        Recipient::vouched(self.0.to_public())
    }

    /// `AGE-SECRET-KEY-1…`
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}
