//! What can be known of a sealed entry without its key.

use crate::crypto::{age_file, document};
use crate::domain::{Kind, Thread};

/// For how many an entry of this thread is sealed: the case; in the shared thread also its reporter; in a referral's
/// also the body's recipients.
pub(in crate::app) fn readers_of(thread: Thread, body_recipients: usize) -> usize {
    match thread {
        Thread::Shared => 2,
        Thread::Staff | Thread::Private | Thread::Grant => 1,
        Thread::Referral(_) => 1 + body_recipients,
    }
}

/// Whether header, number of readers and size are those of a document of this kind.
pub(in crate::app) fn is_sealed_document(kind: Kind, readers: usize, ciphertext: &[u8]) -> bool {
    age_file::inspect(ciphertext)
        .is_ok_and(|facts| facts.recipients == readers && document::is_a_size(kind, facts.plaintext))
}
