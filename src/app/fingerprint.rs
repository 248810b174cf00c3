//! One digest over all that browsers are given to run, so that it can be compared with the one that is published.

use crate::crypto::hash::hash;

/// What `sha256sum *` prints in that folder: a line for each file, by name.
pub fn listing(files: &[(String, [u8; 32])]) -> String {
    let line = |(name, digest): &(String, [u8; 32])| format!("{}  {name}\n", hex(digest));
    files.iter().map(line).collect()
}

/// The digest of that listing: what `sha256sum * | sha256sum` prints.
pub fn of(files: &[(String, [u8; 32])]) -> String {
    hex(&hash(&[listing(files).as_bytes()]))
}

/// As `sha256sum` writes it.
pub fn hex(digest: &[u8; 32]) -> String {
    data_encoding::HEXLOWER.encode(digest)
}
