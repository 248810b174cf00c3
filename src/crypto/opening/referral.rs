//! A liaison's way in: the pack gives what a grant gives a reviewer (docs/PROTOCOL.md §9).

use super::entries::{Addressee, Reader};
use super::{OpenedThread, Reason, Verdict};
use crate::crypto::data::Pack;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{Identity, Keyring, Recipient};
use crate::domain::{Account, CaseId, ReferralId, Thread};

/// A liaison, with what they open referrals with.
pub struct Liaison<'a> {
    pub account: &'a Account,
    pub identity: &'a Identity,
}

/// A referral whose pack was verified.
pub struct OpenedReferral {
    /// `R`: what the body's letters are sealed to, besides the body's own recipients.
    pub recipient: Recipient,
    pub thread: OpenedThread,
}

impl OpenedReferral {
    /// The verified pack.
    pub fn pack(&self) -> &Pack {
        self.thread.first().and_then(Verdict::pack).expect("nothing else makes one of these")
    }
}

/// Why a referral does not open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoWayIn {
    /// There is no pack.
    Missing,
    /// The pack is not verified.
    NotVerified(Reason),
}

impl NoWayIn {
    /// The word for it in the vectors.
    pub fn as_str(self) -> &'static str {
        match self {
            NoWayIn::Missing => "missing",
            NoWayIn::NotVerified(reason) => reason.as_str(),
        }
    }
}

/// Opens the referral that was asked for, of `length` entries, of which `ciphertext(n)` gives those that are there.
pub fn open_referral<'c>(
    liaison: &Liaison<'_>,
    keyring: &Keyring,
    case: &CaseId,
    referral: ReferralId,
    length: u32,
    ciphertext: impl Fn(u32) -> Option<&'c [u8]>,
) -> Result<OpenedReferral, NoWayIn> {
    let identity = liaison.identity;
    let own = identity.recipient();
    // Which body is mine is for keys/ to say. Who works at none is sent nothing, and opens nothing.
    let body = keyring.member(liaison.account).and_then(|member| member.body.as_ref());
    let addressee = Some(Addressee::Liaison { body, recipient: own.as_str() });
    let reader = Reader { identity, keyring, case, signer: None, addressee };
    let thread = reader.open_thread(Thread::Referral(referral), length, ciphertext);
    let pack = match thread.first() {
        Some(Verdict::NotVerified(reason)) => return Err(NoWayIn::NotVerified(*reason)),
        Some(first) => first.pack().ok_or(NoWayIn::Missing)?,
        None => return Err(NoWayIn::Missing),
    };
    let recipient = UntrustedRecipient::parse(&pack.recipient)
        .map_err(|error| NoWayIn::NotVerified(error.into()))?
        .vouch();
    Ok(OpenedReferral { recipient, thread })
}
