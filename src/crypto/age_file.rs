//! Sealing to and opening ordinary age files, with the header capped before it is parsed.

use std::io::{Read, Write};

use zeroize::Zeroizing;

use super::{CryptoError, Identity, Recipient};

/// The most stanzas a header may have.
pub const MAX_STANZAS: usize = 64;
/// The most bytes a header may have, MAC line included.
pub const MAX_HEADER: usize = 16 * 1024;
/// The most bytes of plaintext a document may have.
pub const MAX_PLAINTEXT: usize = 1024 * 1024;

const VERSION_LINE: &[u8] = b"age-encryption.org/v1\n";
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
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(|_| CryptoError::Header)?;
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
    let (header, recipients) = read_header(sealed)?;
    let payload = sealed.len() - header;
    let chunks = payload.checked_sub(NONCE).ok_or(CryptoError::Header)?.div_ceil(CHUNK + TAG);
    let tags = chunks * TAG;
    if chunks == 0 || payload < NONCE + tags {
        return Err(CryptoError::Header);
    }
    Ok(Facts { plaintext: payload - NONCE - tags, recipients })
}

/// The header's length in bytes and its number of recipients, after checking its shape: X25519 stanzas, and what age
/// calls grease.
fn read_header(sealed: &[u8]) -> Result<(usize, usize), CryptoError> {
    let capped = &sealed[..sealed.len().min(MAX_HEADER)];
    let mut rest = capped.strip_prefix(VERSION_LINE).ok_or(CryptoError::Header)?;
    let mut at = VERSION_LINE.len();
    let mut stanzas = 0;
    let mut recipients = 0;
    loop {
        let end = rest.iter().position(|byte| *byte == b'\n').ok_or(CryptoError::Header)?;
        let line = &rest[..end];
        at += end + 1;
        rest = &rest[end + 1..];
        if line.starts_with(b"--- ") {
            return if recipients > 0 { Ok((at, recipients)) } else { Err(CryptoError::Header) };
        }
        if let Some(arguments) = line.strip_prefix(b"-> ") {
            stanzas += 1;
            let kind = arguments.split(|byte| *byte == b' ').next().unwrap_or_default();
            if kind == b"X25519" {
                recipients += 1;
            } else if !kind.ends_with(b"-grease") {
                return Err(CryptoError::Header);
            }
            if stanzas > MAX_STANZAS {
                return Err(CryptoError::Header);
            }
        } else if stanzas == 0 || line.len() > 64 {
            return Err(CryptoError::Header);
        }
    }
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

    #[test]
    fn other_headers_are_refused_before_age_sees_them() {
        let many = format!("age-encryption.org/v1\n{}--- x\n", "-> X25519 a\nb\n".repeat(65));
        let large = format!("age-encryption.org/v1\n-> X25519 a\n{}--- x\n", "b\n".repeat(20_000));
        let password = "age-encryption.org/v1\n-> scrypt a 18\nb\n--- x\n";
        let grease_only = "age-encryption.org/v1\n-> a-grease b\nb\n--- x\n";
        for header in
            [many.as_str(), large.as_str(), password, grease_only, "", "age-encryption.org/v1\n--- x\n"]
        {
            let file = [header.as_bytes(), &[0; 64]].concat();
            assert_eq!(inspect(&file), Err(CryptoError::Header));
        }
    }
}
