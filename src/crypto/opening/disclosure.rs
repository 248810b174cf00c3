//! A custodian's way in: the request gives what a grant gives a reviewer (docs/PROTOCOL.md §9).

use super::entries::{Addressee, Reader};
use super::referral::NoWayIn;
use super::{OpenedThread, Verdict};
use crate::crypto::data::{DisclosureRequest, ListedFile, Report, Wanted};
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{Identity, Keyring, Recipient, VerifyKey};
use crate::domain::{CaseId, DisclosureId, Thread};

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
/// nobody whom they kept out was asked, and an original is one that the verified entries list, under this name.
pub fn suits<'f>(
    request: &DisclosureRequest,
    report: &Report,
    listed: impl IntoIterator<Item = &'f ListedFile>,
    keyring: &Keyring,
) -> bool {
    let kept_out = |recipient: &String| {
        let members = report.excluded.iter().filter_map(|account| keyring.member(account));
        members.into_iter().any(|member| member.recipient_text() == recipient)
    };
    let is_listed = match &request.of {
        Wanted::Name => true,
        Wanted::Original(wanted) => listed.into_iter().any(|file| {
            let object = file.original.as_ref().map(|original| &original.object);
            object == Some(&wanted.object) && file.name == wanted.name
        }),
    };
    request.token == report.token && !request.sealed_to.iter().any(kept_out) && is_listed
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
