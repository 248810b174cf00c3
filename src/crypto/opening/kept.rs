//! What custodians keep: the name given in confidence, and the keys of originals. Neither custodian nor reviewer can read
//! any of it without the other (docs/PROTOCOL.md §9).

use base64::{Engine, prelude::BASE64_STANDARD};
use zeroize::Zeroizing;

use super::Reason;
use crate::crypto::data::{Data, ListedOriginal, NameAndContact, Wanted};
use crate::crypto::document::{By, Unverified};
use crate::crypto::{CaseKey, Document, Identity, VerifyKey, age_file};
use crate::domain::entry::Capacity;
use crate::domain::file::ObjectId;
use crate::domain::{CaseId, Thread};

/// The place of a name given in confidence in the shared thread.
const NAMES_PLACE: u32 = 1;

/// Something as a custodian holds it: signed by the reporter, and sealed for the case.
pub struct Kept {
    lines: Zeroizing<Vec<u8>>,
}

impl Kept {
    /// As it is handed on.
    pub fn to_base64(&self) -> String {
        BASE64_STANDARD.encode(&*self.lines)
    }
}

/// What it has to be.
enum Sought<'a> {
    Name,
    /// The key of this object. A custodian does not know the hash, which only the listing says.
    Original(&'a ObjectId, Option<&'a str>),
}

/// Opens what a verified request asks for with a custodian's own identity: entry 1 of the shared thread, or the key of
/// the original. Where a name stands in the thread's chain a custodian cannot tell; that the reporter signed it for this
/// case they can.
pub fn open_kept(
    sealed: &[u8],
    identity: &Identity,
    case: &CaseId,
    signer: &VerifyKey,
    of: &Wanted,
) -> Result<Kept, Reason> {
    let unverified = Document::open(sealed, identity)?;
    let lines = unverified.lines();
    let sought = match of {
        Wanted::Name => Sought::Name,
        Wanted::Original(wanted) => Sought::Original(&wanted.object, None),
    };
    verify(unverified, case, signer, &sought)?;
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
    let plaintext = read(released, case, signer, key, &Sought::Name)?;
    serde_json::from_slice(&plaintext).map_err(|_| Reason::Malformed)
}

/// What opens the original that a verified entry lists so, read with the case's key in what was released.
pub fn read_original(
    released: &str,
    case: &CaseId,
    signer: &VerifyKey,
    key: &CaseKey,
    listed: &ListedOriginal,
) -> Result<Identity, Reason> {
    let sought = Sought::Original(&listed.object, Some(&listed.hash));
    let plaintext = read(released, case, signer, key, &sought)?;
    let text = std::str::from_utf8(&plaintext).map_err(|_| Reason::Malformed)?;
    Ok(Identity::parse(text)?)
}

fn read(
    released: &str,
    case: &CaseId,
    signer: &VerifyKey,
    key: &CaseKey,
    sought: &Sought<'_>,
) -> Result<Zeroizing<Vec<u8>>, Reason> {
    let lines = Zeroizing::new(BASE64_STANDARD.decode(released).map_err(|_| Reason::Malformed)?);
    let inner = verify(Unverified::parse_lines(&lines)?, case, signer, sought)?;
    let sealed = BASE64_STANDARD.decode(inner).map_err(|_| Reason::Malformed)?;
    Ok(age_file::open(&sealed, key.identity())?)
}

/// Holds it to its case, to what was sought and to its reporter; gives what is sealed inside.
fn verify(
    unverified: Unverified,
    case: &CaseId,
    signer: &VerifyKey,
    sought: &Sought<'_>,
) -> Result<String, Reason> {
    let claims = unverified.claims();
    if claims.case != *case {
        return Err(Reason::WrongCase);
    }
    let place = match (&claims.data, sought) {
        (Data::Identity(_), Sought::Name) => (Thread::Shared, NAMES_PLACE),
        (Data::Original(kept), Sought::Original(object, hash))
            if kept.object == **object && hash.is_none_or(|hash| kept.hash == hash) =>
        {
            (Thread::Original, 0)
        }
        _ => return Err(Reason::WrongPlace),
    };
    if (claims.thread, claims.n) != place {
        return Err(Reason::WrongPlace);
    }
    if (&claims.by, claims.role) != (&By::Reporter, Capacity::Reporter) {
        return Err(Reason::NotAllowed);
    }
    match unverified.verify(signer)?.data {
        Data::Identity(kept) => Ok(kept.inner),
        Data::Original(kept) => Ok(kept.inner),
        _ => Err(Reason::WrongPlace),
    }
}
