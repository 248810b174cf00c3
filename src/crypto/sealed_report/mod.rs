//! A report as it is stored: sealed here for the plain way, or before it came here.

mod check;
mod seal;

pub use check::{NotTaken, Offered, check_kept};
pub use seal::CannotSeal;

use super::VerifyKey;
use super::hash::Hash;
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, CaseId};

/// A sealed report and what the server may know of it. `R` is not among it: nothing is sealed to it before the report
/// was opened and verified.
pub struct SealedReport {
    /// What the server finds the case by: `H(access key)`.
    pub access_hash: Hash,
    pub case: CaseId,
    /// `S`
    pub signer: VerifyKey,
    pub mode: Mode,
    pub danger: bool,
    /// The shared thread from its beginning: the report, and a name given in confidence where there is one.
    pub entries: Vec<Vec<u8>>,
    /// The case's key, for one person each.
    pub grants: Vec<(Account, Vec<u8>)>,
}
