//! Opening a case: every check of docs/PROTOCOL.md §9, in its order, stopping at the first that fails.

use super::case_key::case_id;
use super::data::{Data, Grant, Report};
use super::document::{By, Unverified};
use super::recipient::UntrustedRecipient;
use super::{CaseKey, CryptoError, Document, Head, Identity, Keyring, Recipient, VerifyKey, age_file};
use crate::domain::entry::Capacity;
use crate::domain::{Account, CaseId, Kind, Thread};

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

/// What a verified grant gives its holder.
pub struct Granted {
    pub key: CaseKey,
    pub signer: VerifyKey,
}

/// Opens a grant with its holder's own identity.
pub fn open_grant(
    sealed: &[u8],
    holder: &Account,
    identity: &Identity,
    keyring: &Keyring,
    case: &CaseId,
) -> Result<Granted, Reason> {
    let unverified = Document::open(sealed, identity)?;
    let claims = unverified.claims();
    let Data::Grant(Grant { holder: granted_to, to, key, signer }) = &claims.data else {
        return Err(Reason::WrongPlace);
    };
    if claims.case != *case {
        return Err(Reason::WrongCase);
    }
    let place = (claims.thread, claims.n, claims.head);
    if place != (Thread::Grant, 0, Head::first(case, Thread::Grant)) {
        return Err(Reason::WrongPlace);
    }
    if granted_to != holder || to != identity.recipient().as_str() {
        return Err(Reason::WrongPlace);
    }
    let key = CaseKey::parse(key)?;
    let signer = VerifyKey::parse(signer)?;
    if case_id(&key.recipient().bytes(), &signer) != *case {
        return Err(Reason::WrongCase);
    }
    let author_key = author_key(claims, &signer, keyring)?;
    unverified.verify(&author_key)?;
    Ok(Granted { key, signer })
}

/// What entries are checked against.
pub struct Opener<'a> {
    pub identity: &'a Identity,
    pub keyring: &'a Keyring,
    pub case: &'a CaseId,
    /// `S`
    pub signer: &'a VerifyKey,
}

impl Opener<'_> {
    /// Opens a thread of `length` entries, of which `ciphertext(n)` gives those that are there.
    pub fn open_thread<'c>(
        &self,
        thread: Thread,
        length: u32,
        ciphertext: impl Fn(u32) -> Option<&'c [u8]>,
    ) -> OpenedThread {
        let mut verdicts = Vec::new();
        // `None` after an entry that cannot be vouched for: what follows it is then only linked to itself.
        let mut expected = Some(Head::first(self.case, thread));
        for n in 0..length {
            let Some(sealed) = ciphertext(n) else {
                verdicts.push(Verdict::Missing);
                expected = None;
                continue;
            };
            if n == 1 && in_confidence(verdicts.first()) && is_for_others(sealed, self.identity) {
                verdicts.push(Verdict::ForCustodians);
                expected = expected.map(|head| head.after(sealed));
                continue;
            }
            match self.open_entry(thread, n, expected, sealed) {
                Ok(document) => {
                    expected = Some(document.head.after(sealed));
                    verdicts.push(Verdict::Verified(Box::new(document)));
                }
                Err(reason) => {
                    expected = None;
                    verdicts.push(Verdict::NotVerified(reason));
                }
            }
        }
        OpenedThread { entries: verdicts, head: expected }
    }

    fn open_entry(
        &self,
        thread: Thread,
        n: u32,
        expected: Option<Head>,
        sealed: &[u8],
    ) -> Result<Document, Reason> {
        let unverified = Document::open(sealed, self.identity)?;
        let claims = unverified.claims();
        if claims.case != *self.case {
            return Err(Reason::WrongCase);
        }
        let is_report = claims.kind() == Kind::Report;
        let is_first = thread == Thread::Shared && n == 0;
        let here = claims.thread == thread && claims.kind().stands_in(thread) && claims.n == n;
        if !here || is_report != is_first {
            return Err(Reason::WrongPlace);
        }
        let key = author_key(claims, self.signer, self.keyring)?;
        let document = unverified.verify(&key)?;
        if let Data::Report(report) = &document.data {
            self.check_report(report)?;
        }
        match expected {
            Some(head) if head != document.head => Err(Reason::WrongHead),
            _ => Ok(document),
        }
    }

    fn check_report(&self, report: &Report) -> Result<(), Reason> {
        let recipient = UntrustedRecipient::parse(&report.recipient)?;
        let signer = VerifyKey::parse(&report.signer)?;
        UntrustedRecipient::parse(&report.token)?;
        if case_id(&recipient.bytes(), &signer) == *self.case { Ok(()) } else { Err(Reason::WrongCase) }
    }
}

/// The key that would have had to sign a document, if its author may write it at all.
fn author_key(claims: &Document, reporter: &VerifyKey, keyring: &Keyring) -> Result<VerifyKey, Reason> {
    let key = match &claims.by {
        By::Reporter if claims.role == Capacity::Reporter => *reporter,
        By::Reporter => return Err(Reason::NotAllowed),
        By::Staff(account) => {
            let member = keyring.member(account).ok_or(Reason::UnknownAuthor)?;
            if Capacity::from(member.role) != claims.role || !member.believed_on(claims.day) {
                return Err(Reason::NotAllowed);
            }
            member.key
        }
    };
    if claims.data.may_be_written_by(claims.role) { Ok(key) } else { Err(Reason::NotAllowed) }
}

fn in_confidence(first: Option<&Verdict>) -> bool {
    let Some(Data::Report(report)) = first.and_then(Verdict::verified).map(|document| &document.data) else {
        return false;
    };
    report.answers.mode() == crate::domain::questionnaire::Mode::Confidential
}

/// Whether this is a well-formed age file that this identity has no part in.
fn is_for_others(sealed: &[u8], identity: &Identity) -> bool {
    age_file::inspect(sealed).is_ok_and(|facts| super::document::is_a_size(Kind::Identity, facts.plaintext))
        && age_file::open(sealed, identity).err() == Some(CryptoError::CannotOpen)
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
