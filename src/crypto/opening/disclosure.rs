//! A custodian's way in: the request gives what a grant gives a reviewer. And the name itself, which neither custodian nor
//! reviewer can read without the other (docs/PROTOCOL.md §9).

use base64::{Engine, prelude::BASE64_STANDARD};
use zeroize::Zeroizing;

use super::entries::{Addressee, Reader};
use super::referral::NoWayIn;
use super::{OpenedThread, Reason, Verdict};
use crate::crypto::data::{Data, DisclosureRequest, NameAndContact, Report};
use crate::crypto::document::{By, Unverified};
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{CaseKey, Document, Identity, Keyring, Recipient, VerifyKey, age_file};
use crate::domain::entry::Capacity;
use crate::domain::{CaseId, DisclosureId, Thread};

/// The place of a name given in confidence in the shared thread.
const PLACE: u32 = 1;

/// A custodian, with what they open requests with.
pub struct Custodian<'a> {
    pub identity: &'a Identity,
}

/// A disclosure whose request was verified.
pub struct OpenedDisclosure {
    /// `R` and `T`: what is said here is sealed to, besides the custodians.
    pub recipient: Recipient,
    pub token: Recipient,
    /// `S`
    pub signer: VerifyKey,
    pub thread: OpenedThread,
}

impl OpenedDisclosure {
    /// The verified request.
    pub fn request(&self) -> &DisclosureRequest {
        self.thread.first().and_then(Verdict::request).expect("nothing else makes one of these")
    }

    /// Everything said here is sealed to the case, to the reporter, and to those of whom the request was asked that
    /// `keys/` still has in office.
    pub fn readers<'r>(&'r self, keyring: &'r Keyring) -> Vec<&'r Recipient> {
        [&self.recipient, &self.token].into_iter().chain(asked_of(self.request(), keyring)).collect()
    }
}

/// Those of whom a request was asked that `keys/` still has in office.
pub fn asked_of<'k>(
    request: &DisclosureRequest,
    keyring: &'k Keyring,
) -> impl Iterator<Item = &'k Recipient> {
    let asked = |recipient: &&Recipient| request.sealed_to.iter().any(|one| one == recipient.as_str());
    keyring.custodians().filter_map(|member| member.recipient()).filter(asked)
}

/// Whether a request is one that who holds the verified report takes for verified: what is said goes to this reporter,
/// and nobody whom they kept out was asked.
pub fn suits(request: &DisclosureRequest, report: &Report, keyring: &Keyring) -> bool {
    let kept_out = |recipient: &String| {
        let members = report.excluded.iter().filter_map(|account| keyring.member(account));
        members.into_iter().any(|member| member.recipient_text() == recipient)
    };
    request.token == report.token && !request.sealed_to.iter().any(kept_out)
}

/// Opens the request that was asked for, of `length` entries, of which `ciphertext(n)` gives those that are there.
pub fn open_disclosure<'c>(
    custodian: &Custodian<'_>,
    keyring: &Keyring,
    case: &CaseId,
    disclosure: DisclosureId,
    length: u32,
    ciphertext: impl Fn(u32) -> Option<&'c [u8]>,
) -> Result<OpenedDisclosure, NoWayIn> {
    let identity = custodian.identity;
    let own = identity.recipient();
    let addressee = Some(Addressee::Custodian { recipient: own.as_str() });
    let reader = Reader { identity, keyring, case, signer: None, addressee };
    let thread = reader.open_thread(Thread::Disclosure(disclosure), length, ciphertext);
    let request = match thread.first() {
        Some(Verdict::NotVerified(reason)) => return Err(NoWayIn::NotVerified(*reason)),
        Some(first) => first.request().ok_or(NoWayIn::Missing)?,
        None => return Err(NoWayIn::Missing),
    };
    let vouched = |text: &str| {
        let parsed = UntrustedRecipient::parse(text).map_err(|error| NoWayIn::NotVerified(error.into()))?;
        Ok(parsed.vouch())
    };
    let (recipient, token) = (vouched(&request.recipient)?, vouched(&request.token)?);
    let signer = VerifyKey::parse(&request.signer).map_err(|error| NoWayIn::NotVerified(error.into()))?;
    Ok(OpenedDisclosure { recipient, token, signer, thread })
}

/// A name as a custodian holds it: signed by the reporter, and sealed for the case.
pub struct Kept {
    lines: Zeroizing<Vec<u8>>,
}

impl Kept {
    /// As it is handed on.
    pub fn to_base64(&self) -> String {
        BASE64_STANDARD.encode(&*self.lines)
    }
}

/// Opens the identity of a case, entry 1 of its shared thread, with a custodian's own identity. Where it stands in the
/// thread's chain a custodian cannot tell; that its reporter signed it for this case they can.
pub fn open_kept(
    sealed: &[u8],
    identity: &Identity,
    case: &CaseId,
    signer: &VerifyKey,
) -> Result<Kept, Reason> {
    let unverified = Document::open(sealed, identity)?;
    let lines = unverified.lines();
    verify_identity(unverified, case, signer)?;
    Ok(Kept { lines })
}

/// The name in a released identity, read with the case's key. `signer` is the case's `S`: a custodian can hand on what
/// the reporter signed, and make up nothing.
pub fn read_name(
    released: &str,
    case: &CaseId,
    signer: &VerifyKey,
    key: &CaseKey,
) -> Result<NameAndContact, Reason> {
    let lines = Zeroizing::new(BASE64_STANDARD.decode(released).map_err(|_| Reason::Malformed)?);
    let inner = verify_identity(Unverified::parse_lines(&lines)?, case, signer)?;
    let sealed = BASE64_STANDARD.decode(inner).map_err(|_| Reason::Malformed)?;
    let plaintext = age_file::open(&sealed, key.identity())?;
    serde_json::from_slice(&plaintext).map_err(|_| Reason::Malformed)
}

/// Holds an identity to its case and its reporter; gives what is sealed inside.
fn verify_identity(unverified: Unverified, case: &CaseId, signer: &VerifyKey) -> Result<String, Reason> {
    let claims = unverified.claims();
    if claims.case != *case {
        return Err(Reason::WrongCase);
    }
    let Data::Identity(_) = &claims.data else {
        return Err(Reason::WrongPlace);
    };
    if (claims.thread, claims.n) != (Thread::Shared, PLACE) {
        return Err(Reason::WrongPlace);
    }
    if (&claims.by, claims.role) != (&By::Reporter, Capacity::Reporter) {
        return Err(Reason::NotAllowed);
    }
    match unverified.verify(signer)?.data {
        Data::Identity(kept) => Ok(kept.inner),
        _ => Err(Reason::WrongPlace),
    }
}
