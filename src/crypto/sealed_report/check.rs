//! A report that was sealed before it came here: everything it can be held to without a key (docs/PROTOCOL.md §13).

use std::collections::HashSet;

use super::SealedReport;
use crate::crypto::case_key::case_id;
use crate::crypto::hash::Hash;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{Keyring, VerifyKey, age_file, document};
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, Kind};

/// What somebody's browser or terminal sent.
pub struct Offered {
    /// `H(access key)`
    pub access_hash: Hash,
    /// `R`
    pub recipient: UntrustedRecipient,
    /// `S`
    pub signer: VerifyKey,
    pub mode: Mode,
    pub danger: bool,
    pub report: Vec<u8>,
    /// A name given in confidence.
    pub identity: Option<Vec<u8>>,
    /// The case's key, for one person each.
    pub grants: Vec<(Account, Vec<u8>)>,
}

/// Why a sealed report was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotTaken {
    /// One of its files is not one that Candour makes, or there is one too many or too few.
    #[error("not a sealed report")]
    Malformed,
    /// It is sealed for somebody who is not, or no longer, among those who read reports or keep names. Sealed again
    /// with the keys as they are now, it can be taken.
    #[error("sealed for other people than those who read reports now")]
    OtherReaders,
}

/// Holds something that is sealed for custodians alone to its bounds, and to how many of them there are.
pub fn check_kept(kind: Kind, sealed: &[u8], keyring: &Keyring) -> Result<(), NotTaken> {
    let custodians = age_file::inspect(sealed).map_err(|_| NotTaken::Malformed)?.recipients;
    if custodians == 0 || !document::is_sealed(kind, custodians, sealed) {
        return Err(NotTaken::Malformed);
    }
    // Which of them the reporter left out is sealed; that there are not more than there can be is not.
    if custodians > keyring.custodians().count() { Err(NotTaken::OtherReaders) } else { Ok(()) }
}

impl SealedReport {
    /// Holds what was offered to the bounds, and to who stands in `keys/`. That it opens, and says what its sender
    /// claims of it, only its readers can tell.
    pub fn check(offered: Offered, keyring: &Keyring) -> Result<Self, NotTaken> {
        let held = |kind, others, sealed: &[u8]| {
            if document::is_sealed(kind, others, sealed) { Ok(()) } else { Err(NotTaken::Malformed) }
        };
        held(Kind::Report, 0, &offered.report)?;
        let mut entries = vec![offered.report];
        if offered.identity.is_some() != (offered.mode == Mode::Confidential) {
            return Err(NotTaken::Malformed);
        }
        if let Some(identity) = offered.identity {
            check_kept(Kind::Identity, &identity, keyring)?;
            entries.push(identity);
        }
        let mut named = HashSet::new();
        for (account, grant) in &offered.grants {
            held(Kind::Grant, 0, grant)?;
            if !named.insert(account) {
                return Err(NotTaken::Malformed);
            }
            if !keyring.readers().any(|member| member.account == *account) {
                return Err(NotTaken::OtherReaders);
            }
        }
        if offered.grants.is_empty() {
            return Err(NotTaken::Malformed);
        }
        Ok(SealedReport {
            access_hash: offered.access_hash,
            case: case_id(&offered.recipient.bytes(), &offered.signer),
            signer: offered.signer,
            mode: offered.mode,
            danger: offered.danger,
            entries,
            grants: offered.grants,
        })
    }
}
