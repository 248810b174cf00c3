//! Files of a case: sealed as they stream by, in pieces, and never whole in memory (docs/PROTOCOL.md §14).

mod layer;
mod open;
mod padme;
mod pieces;
mod seal;

pub use open::open;
pub use padme::padded;
pub use pieces::PIECE;
pub use seal::{FileSealer, SealedFile};

use super::{CryptoError, age_header};

/// The bytes of padding that are sealed at a time.
static ZEROS: [u8; 64 * 1024] = [0; 64 * 1024];

/// The least that a file's contents are padded to.
const LEAST: u64 = 64 * 1024;

/// What a file of this many bytes is padded to before it is sealed.
pub fn padded_content(size: u64) -> u64 {
    padded(size.max(LEAST))
}

/// The most bytes that an object can have whose file has this many: one whose header is as long as a header may be.
pub fn largest_object(size: u64) -> u64 {
    let contents = padded_content(size);
    let chunks = contents.div_ceil(64 * 1024);
    age_header::MAX_HEADER as u64 + 16 + contents + chunks * 16
}

/// Whether an object whose first piece begins so can be a sealed file: an age header within the bounds of §5. Nothing
/// else is known of it without a key.
pub fn begins_like_one(first_piece: &[u8]) -> Result<(), CryptoError> {
    age_header::read(first_piece).map(|_| ())
}
