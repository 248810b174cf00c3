//! Sealing to and opening ordinary age files, with the header capped before it is parsed.

use std::io::{Read, Write};

use zeroize::Zeroizing;

use super::{CryptoError, Identity, Recipient, age_header};

/// The most bytes of plaintext a document may have.
pub const MAX_PLAINTEXT: usize = 1024 * 1024;

const NONCE: usize = 16;
const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;

/// Seals `plaintext` to every recipient.
pub fn seal(plaintext: &[u8], to: &[&Recipient]) -> Result<Vec<u8>, CryptoError> {
    let recipients = to.iter().map(|recipient| recipient.key() as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| CryptoError::Seal)?;
    let mut sealed = Vec::with_capacity(plaintext.len() + 200 * (to.len() + 2));
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| CryptoError::Seal)?;
    writer.write_all(plaintext).map_err(|_| CryptoError::Seal)?;
    writer.finish().map_err(|_| CryptoError::Seal)?;
    Ok(sealed)
}

/// Opens an age file to its end. Nothing is returned unless all of it was authentic.
pub fn open(sealed: &[u8], with: &Identity) -> Result<Zeroizing<Vec<u8>>, CryptoError> {
    if inspect(sealed)?.plaintext > MAX_PLAINTEXT {
        return Err(CryptoError::TooLarge);
    }
    // A slice is buffered already; `new` would parse the header again at every read.
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| CryptoError::CannotOpen)?;
    let identity = std::iter::once(&with.0 as &dyn age::Identity);
    let reader = decryptor.decrypt(identity).map_err(|_| CryptoError::CannotOpen)?;
    let mut plaintext = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.take(MAX_PLAINTEXT as u64 + 1).read_to_end(&mut plaintext).map_err(|_| CryptoError::CannotOpen)?;
    Ok(plaintext)
}

/// What can be known of an age file without any key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Facts {
    /// Bytes sealed behind the header.
    pub plaintext: usize,
    /// X25519 stanzas; grease is not counted.
    pub recipients: usize,
}

/// Checks the header (see docs/PROTOCOL.md §5), and that what follows can be an age payload.
pub fn inspect(sealed: &[u8]) -> Result<Facts, CryptoError> {
    let header = age_header::read(sealed)?;
    let payload = sealed.len() - header.length;
    let chunks = payload.checked_sub(NONCE).ok_or(CryptoError::Header)?.div_ceil(CHUNK + TAG);
    let tags = chunks * TAG;
    if chunks == 0 || payload < NONCE + tags {
        return Err(CryptoError::Header);
    }
    Ok(Facts { plaintext: payload - NONCE - tags, recipients: header.recipients })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(seed: u8) -> Identity {
        Identity::from_bytes(&[seed; 32])
    }

    #[test]
    fn opens_what_it_sealed_and_knows_its_length() {
        for length in [0, 1, 1024, CHUNK - 1, CHUNK, CHUNK + 1, MAX_PLAINTEXT] {
            let plaintext = vec![7; length];
            let sealed = seal(&plaintext, &[&identity(1).recipient(), &identity(2).recipient()]).unwrap();
            assert_eq!(inspect(&sealed), Ok(Facts { plaintext: length, recipients: 2 }));
            assert_eq!(open(&sealed, &identity(2)).unwrap().as_slice(), plaintext);
            assert!(matches!(open(&sealed, &identity(3)), Err(CryptoError::CannotOpen)));
        }
    }

    #[test]
    fn a_cut_or_changed_file_gives_nothing() {
        let sealed = seal(&vec![7; 3 * CHUNK], &[&identity(1).recipient()]).unwrap();
        for cut in [1, 100, CHUNK, 2 * CHUNK] {
            assert!(open(&sealed[..sealed.len() - cut], &identity(1)).is_err());
        }
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(open(&changed, &identity(1)).is_err());
    }
}
