//! Marks of what must not come back: they name a case to whoever has it and the service secret, and to nobody else.

use super::Secret32;
use super::hash::derive;
use super::signature::Signer;
use crate::domain::{Account, CaseId};

/// A mark, as it is written down.
pub type Mark = String;

/// That a case was deleted.
pub fn deleted(service_secret: &Secret32, case: &CaseId) -> Mark {
    mark(service_secret, &[b"candour/1 deleted", case.as_str().as_bytes()])
}

/// That somebody stepped back from a case, for the so many-th time: whoever was given it again is not meant by an
/// earlier mark. Ids of cases are of one length, so no two inputs are the same.
pub fn recused(service_secret: &Secret32, case: &CaseId, person: &Account, time: u64) -> Mark {
    let time = time.to_be_bytes();
    mark(service_secret, &[b"candour/1 recused", case.as_str().as_bytes(), &time, person.as_str().as_bytes()])
}

fn mark(service_secret: &Secret32, parts: &[&[u8]]) -> Mark {
    data_encoding::HEXLOWER.encode(derive(service_secret.as_ref(), &parts.concat()).as_ref())
}

/// What signs the record of marks.
pub fn signer(service_secret: &Secret32) -> Signer {
    Signer::from_seed(&derive(service_secret.as_ref(), b"candour/1 record sign"))
}
