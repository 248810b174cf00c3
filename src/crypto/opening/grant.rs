//! A reviewer's way in: a grant (docs/PROTOCOL.md §9, step 1).

use super::Reason;
use super::author::author_key;
use crate::crypto::case_key::case_id;
use crate::crypto::data::{Data, Grant};
use crate::crypto::{CaseKey, Document, Head, Identity, Keyring, VerifyKey};
use crate::domain::{Account, CaseId, Thread};

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
    let author_key = author_key(claims, Some(&signer), keyring, None)?;
    unverified.verify(&author_key)?;
    Ok(Granted { key, signer })
}
