//! The hash chain under the audit (docs/PROTOCOL.md §11).

use super::hash::{Hash, hash};

/// What a chain starts from.
pub fn before_first(chain: &str) -> Hash {
    hash(&[b"candour/1 audit", &hash(&[chain.as_bytes()])])
}

/// The hash of row `n` (from 1), whose stored form is `row`, after `previous`.
pub fn row_hash(previous: &Hash, n: u64, row: &[u8]) -> Hash {
    hash(&[b"candour/1 audit", previous, &n.to_be_bytes(), &hash(&[row])])
}
