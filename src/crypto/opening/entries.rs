//! The entries of a thread, one after the other (docs/PROTOCOL.md §9, step 3).

use super::author::author_key;
use super::{OpenedThread, Reason, Verdict};
use crate::crypto::case_key::case_id;
use crate::crypto::data::{Data, DisclosureRequest, Pack};
use crate::crypto::document::is_a_size;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{CryptoError, Document, Head, Identity, Keyring, VerifyKey, age_file};
use crate::domain::questionnaire::Mode;
use crate::domain::{BodyId, CaseId, Kind, Thread};

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
        let Opener { identity, keyring, case, signer } = *self;
        let reader = Reader { identity, keyring, case, signer: Some(signer), addressee: None };
        reader.open_thread(thread, length, ciphertext)
    }
}

/// Whoever opens entries: with which key, and what they hold them to.
pub(super) struct Reader<'a> {
    pub identity: &'a Identity,
    pub keyring: &'a Keyring,
    pub case: &'a CaseId,
    /// `S`; `None` where nothing by the reporter can stand, and before a custodian has it of a verified request.
    pub signer: Option<&'a VerifyKey>,
    /// What a pack or a request has to be made for, where it is this reader's way in.
    pub addressee: Option<Addressee<'a>>,
}

/// Who was sent something from a case that they hold no grant of.
pub(super) enum Addressee<'a> {
    /// A liaison's body, if they work at one, and their own recipient.
    Liaison { body: Option<&'a BodyId>, recipient: &'a str },
    /// A custodian's own recipient.
    Custodian { recipient: &'a str },
}

/// Where an entry has to stand.
struct Expected<'a> {
    thread: Thread,
    n: u32,
    /// `None` after an entry that cannot be vouched for: what follows it is then only linked to itself.
    head: Option<Head>,
    /// The body of a referral, which nothing but its verified pack says.
    body: Option<&'a BodyId>,
    /// `S`
    signer: Option<VerifyKey>,
}

impl Reader<'_> {
    pub fn open_thread<'c>(
        &self,
        thread: Thread,
        length: u32,
        ciphertext: impl Fn(u32) -> Option<&'c [u8]>,
    ) -> OpenedThread {
        let mut verdicts = Vec::new();
        let mut head = Some(Head::first(self.case, thread));
        for n in 0..length {
            let Some(sealed) = ciphertext(n) else {
                verdicts.push(Verdict::Missing);
                head = None;
                continue;
            };
            if n == 1 && in_confidence(verdicts.first()) && is_for_others(sealed, self.identity) {
                verdicts.push(Verdict::ForCustodians);
                head = head.map(|head| head.after(sealed));
                continue;
            }
            let signer = self.signer.copied().or_else(|| signer_of(verdicts.first()));
            let expected = Expected { thread, n, head, body: body_of(verdicts.first()), signer };
            match self.open_entry(&expected, sealed) {
                Ok(document) => {
                    head = Some(document.head.after(sealed));
                    verdicts.push(Verdict::Verified(Box::new(document)));
                }
                Err(reason) => {
                    head = None;
                    verdicts.push(Verdict::NotVerified(reason));
                }
            }
        }
        OpenedThread { entries: verdicts, head }
    }

    fn open_entry(&self, expected: &Expected<'_>, sealed: &[u8]) -> Result<Document, Reason> {
        let unverified = Document::open(sealed, self.identity)?;
        let claims = unverified.claims();
        if claims.case != *self.case {
            return Err(Reason::WrongCase);
        }
        let Expected { thread, n, head, body, signer } = *expected;
        let here = claims.thread == thread && claims.kind().stands_in(thread) && claims.n == n;
        let is_report = claims.kind() == Kind::Report;
        let is_pack = claims.kind() == Kind::Pack;
        let asks = claims.kind() == Kind::DisclosureRequest;
        let begins = n == 0;
        if !here
            || is_report != (begins && thread == Thread::Shared)
            || is_pack != (begins && matches!(thread, Thread::Referral(_)))
            || asks != (begins && matches!(thread, Thread::Disclosure(_)))
            || !self.is_addressed(&claims.data)
        {
            return Err(Reason::WrongPlace);
        }
        let key = author_key(claims, signer.as_ref(), self.keyring, body)?;
        let document = unverified.verify(&key)?;
        match &document.data {
            Data::Report(report) => self.certify(&report.recipient, &report.signer)?,
            Data::Pack(pack) => self.certify(&pack.recipient, &pack.signer)?,
            Data::DisclosureRequest(asked) => self.certify(&asked.recipient, &asked.signer)?,
            _ => {}
        }
        match head {
            Some(head) if head != document.head => Err(Reason::WrongHead),
            _ => Ok(document),
        }
    }

    fn is_addressed(&self, data: &Data) -> bool {
        match (data, &self.addressee) {
            (Data::Pack(pack), Some(Addressee::Liaison { body, recipient })) => {
                *body == Some(&pack.body) && pack.sealed_to.iter().any(|one| one == recipient)
            }
            (Data::DisclosureRequest(asked), Some(Addressee::Custodian { recipient })) => {
                asked.sealed_to.iter().any(|one| one == recipient)
            }
            _ => true,
        }
    }

    /// Holds `R` and `S` to the case id.
    fn certify(&self, recipient: &str, signer: &str) -> Result<(), Reason> {
        let recipient = UntrustedRecipient::parse(recipient)?;
        let signer = VerifyKey::parse(signer)?;
        if case_id(&recipient.bytes(), &signer) == *self.case { Ok(()) } else { Err(Reason::WrongCase) }
    }
}

fn in_confidence(first: Option<&Verdict>) -> bool {
    let Some(Data::Report(report)) = first.and_then(Verdict::verified).map(|document| &document.data) else {
        return false;
    };
    report.answers.mode() == Mode::Confidential
}

/// Whether this is a well-formed age file that this identity has no part in.
fn is_for_others(sealed: &[u8], identity: &Identity) -> bool {
    age_file::inspect(sealed).is_ok_and(|facts| is_a_size(Kind::Identity, facts.plaintext))
        && age_file::open(sealed, identity).err() == Some(CryptoError::CannotOpen)
}

fn body_of(first: Option<&Verdict>) -> Option<&BodyId> {
    first.and_then(Verdict::pack).map(|pack: &Pack| &pack.body)
}

/// A custodian has `S` of the request, which certifies it.
fn signer_of(first: Option<&Verdict>) -> Option<VerifyKey> {
    first
        .and_then(Verdict::request)
        .and_then(|asked: &DisclosureRequest| VerifyKey::parse(&asked.signer).ok())
}
