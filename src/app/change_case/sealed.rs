//! What can be known of a sealed entry without its key.

use crate::crypto::{age_file, document};
use crate::domain::Kind;

/// Whether header, number of readers and size are those of a document of this kind. `others` are its readers outside
/// the case: a body's recipients for what stands in a referral.
pub(in crate::app) fn is_sealed_document(kind: Kind, others: usize, ciphertext: &[u8]) -> bool {
    let readers = document::expected_readers(kind, others);
    age_file::inspect(ciphertext)
        .is_ok_and(|facts| facts.recipients == readers && document::is_a_size(kind, facts.plaintext))
}
