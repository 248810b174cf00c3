//! Opening a file as it streams by: for tests and tools. Reviewers' browsers open files for themselves.

use std::io::{BufRead, Cursor, Read, Write};

use zeroize::Zeroizing;

use super::padded_content;
use crate::crypto::age_header::{self, MAX_HEADER};
use crate::crypto::{CryptoError, Identity};

/// Writes the file's own bytes, and checks that exactly its padding follows. What was written counts only once this
/// has said that all of it was authentic.
pub fn open(
    sealed: impl BufRead,
    with: &Identity,
    size: u64,
    out: &mut impl Write,
) -> Result<(), CryptoError> {
    let mut reader = decrypted(sealed, with)?;
    let cannot_open = |_| CryptoError::CannotOpen;
    let copied = std::io::copy(&mut reader.by_ref().take(size), out).map_err(cannot_open)?;
    let mut buffer = Zeroizing::new(vec![0; 64 * 1024]);
    let mut padding = 0;
    loop {
        let read = reader.read(&mut buffer).map_err(cannot_open)?;
        if read == 0 {
            break;
        }
        if buffer[..read].iter().any(|byte| *byte != 0) {
            return Err(CryptoError::Malformed);
        }
        padding += read as u64;
    }
    if copied == size && copied + padding == padded_content(size) {
        Ok(())
    } else {
        Err(CryptoError::Malformed)
    }
}

/// Reads the header no further than it may go, before the library sees it.
fn decrypted(mut sealed: impl BufRead, with: &Identity) -> Result<impl Read, CryptoError> {
    let mut header = Vec::new();
    loop {
        let line = header.len();
        let left = (MAX_HEADER - line) as u64;
        let read =
            sealed.by_ref().take(left).read_until(b'\n', &mut header).map_err(|_| CryptoError::Header)?;
        if read == 0 || header[line..].starts_with(b"--- ") {
            break;
        }
    }
    age_header::read(&header)?;
    let decryptor = age::Decryptor::new_buffered(Cursor::new(header).chain(sealed))
        .map_err(|_| CryptoError::CannotOpen)?;
    let identity = std::iter::once(&with.0 as &dyn age::Identity);
    decryptor.decrypt(identity).map_err(|_| CryptoError::CannotOpen)
}
