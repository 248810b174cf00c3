//! Opening a case: every check of docs/PROTOCOL.md §9, in its order, stopping at the first that fails.

mod author;
mod disclosure;
mod entries;
mod grant;
mod kept;
mod referral;

pub use disclosure::{Custodian, OpenedDisclosure, asked_of, open_disclosure, suits};
pub use entries::Opener;
pub use grant::{Granted, open_grant};
pub use kept::{Kept, open_kept, read_name, read_original};
pub use referral::{Liaison, NoWayIn, OpenedReferral, open_referral};

use super::data::{Data, DisclosureRequest, ListedFile, Pack, Report};
use super::document::Unverified;
use super::recipient::UntrustedRecipient;
use super::{CryptoError, Document, Head, Recipient, VerifyKey};

/// Why an entry is shown as not verified.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    TooLarge,
    CannotOpen,
    Malformed,
    WrongCase,
    WrongPlace,
    UnknownAuthor,
    NotAllowed,
    BadSignature,
    WrongHead,
}

impl Reason {
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::TooLarge => "too_large",
            Reason::CannotOpen => "cannot_open",
            Reason::Malformed => "malformed",
            Reason::WrongCase => "wrong_case",
            Reason::WrongPlace => "wrong_place",
            Reason::UnknownAuthor => "unknown_author",
            Reason::NotAllowed => "not_allowed",
            Reason::BadSignature => "bad_signature",
            Reason::WrongHead => "wrong_head",
        }
    }
}

impl From<CryptoError> for Reason {
    fn from(error: CryptoError) -> Self {
        match error {
            CryptoError::Header | CryptoError::TooLarge => Reason::TooLarge,
            CryptoError::Malformed | CryptoError::BadKey => Reason::Malformed,
            CryptoError::BadSignature => Reason::BadSignature,
            CryptoError::CannotOpen | CryptoError::Seal => Reason::CannotOpen,
        }
    }
}

/// What became of one place in a thread.
#[derive(Clone, PartialEq)]
pub enum Verdict {
    Verified(Box<Document>),
    NotVerified(Reason),
    Missing,
    /// The identity of a report made in confidence: for the custodians alone.
    ForCustodians,
}

impl Verdict {
    /// The word for it in the vectors.
    pub fn as_str(&self) -> &'static str {
        match self {
            Verdict::Verified(_) => "verified",
            Verdict::NotVerified(reason) => reason.as_str(),
            Verdict::Missing => "missing",
            Verdict::ForCustodians => "for_custodians",
        }
    }

    /// The pack, where this is a verified one.
    pub fn pack(&self) -> Option<&Pack> {
        match &self.verified()?.data {
            Data::Pack(pack) => Some(pack),
            _ => None,
        }
    }

    /// The report, where this is a verified one.
    pub fn report(&self) -> Option<&Report> {
        match &self.verified()?.data {
            Data::Report(report) => Some(report),
            _ => None,
        }
    }

    /// The request for something given in confidence, where this is a verified one.
    pub fn request(&self) -> Option<&DisclosureRequest> {
        match &self.verified()?.data {
            Data::DisclosureRequest(asked) => Some(asked),
            _ => None,
        }
    }

    pub fn verified(&self) -> Option<&Document> {
        match self {
            Verdict::Verified(document) => Some(document),
            _ => None,
        }
    }
}

/// A thread, opened: its entries, and where they end.
pub struct OpenedThread {
    entries: Vec<Verdict>,
    /// The head that the entries give; `None` after one that is missing or not verified.
    head: Option<Head>,
}

impl std::ops::Deref for OpenedThread {
    type Target = [Verdict];
    fn deref(&self) -> &[Verdict] {
        &self.entries
    }
}

impl IntoIterator for OpenedThread {
    type Item = Verdict;
    type IntoIter = std::vec::IntoIter<Verdict>;
    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl OpenedThread {
    /// Takes the first entry's word back, for a reason that only this reader knows.
    pub(crate) fn refuse_first(&mut self, reason: Reason) {
        if let Some(first) = self.entries.first_mut() {
            *first = Verdict::NotVerified(reason);
        }
    }

    /// Whether the next entry may be written on this head, which is what the database says. Signing on another would
    /// let whoever can write there choose later what an answer was an answer to.
    pub fn continues_on(&self, head: Head) -> bool {
        self.head.is_none_or(|recomputed| recomputed == head)
    }
}

/// The files that the verified entries of a shared thread list, in order.
pub fn listed_files(shared: &[Verdict]) -> impl Iterator<Item = &ListedFile> {
    shared.iter().filter_map(Verdict::verified).flat_map(|document| match &document.data {
        Data::Report(report) => report.files.as_slice(),
        Data::File(file) => std::slice::from_ref(file.as_ref()),
        _ => &[],
    })
}

/// `R` and `T` out of a verified report: what answers are sealed to.
pub fn answer_recipients(report: &Report) -> Result<(Recipient, Recipient), Reason> {
    let recipient = UntrustedRecipient::parse(&report.recipient)?.vouch();
    let token = UntrustedRecipient::parse(&report.token)?.vouch();
    Ok((recipient, token))
}

/// Reads a plaintext that was opened elsewhere, with this key's signature.
pub fn verify_plaintext(plaintext: &[u8], key: &VerifyKey) -> Result<Document, Reason> {
    Ok(Unverified::parse(plaintext)?.verify(key)?)
}
