//! What goes along with a sealed referral on paper. It is made of what the server knows: nothing of the case is opened
//! for it, and nothing that was sealed can stand in it ([ADR 0033](../../docs/adr/0033-the-cover-letter-knows-only-what-the-server-knows.md)).

use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::hash::{Hash, hash};
use crate::db::referrals::Referral;
use crate::db::{DbError, cases, grants, referrals};
use crate::domain::{CaseId, Day, ReferralId, Thread};

/// What a cover letter says.
pub struct CoverLetter {
    pub referral: Referral,
    /// SHA-256 of the sealed pack, as `sha256sum` prints it for the file.
    pub digest: Hash,
    /// By when the body is asked to say that it has it: the time that this service takes itself.
    pub confirm_by: Option<Day>,
}

/// The letter for a referral of a case, for somebody who can open the case; `None` otherwise.
pub async fn cover_letter(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    id: ReferralId,
) -> Result<Option<CoverLetter>, AppError> {
    let (account, clocks) = (person.account.clone(), app.clocks());
    let read = app.database.read(move |connection| {
        grants::find(connection, &case, &account)?;
        let referral = referrals::find(connection, id)?;
        if referral.case != case {
            return Err(DbError::NotFound);
        }
        let sealed = cases::entry(connection, &case, Thread::Referral(id), 0)?;
        let case = cases::find(connection, &case)?;
        Ok(CoverLetter {
            digest: hash(&[&sealed]),
            confirm_by: clocks.confirm_by(&case, referral.sent_on),
            referral,
        })
    });
    found(read.await)
}
