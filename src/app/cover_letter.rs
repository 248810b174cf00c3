//! What goes along on paper with a sealed referral, and with each letter that is sent to a body after it. It is made of what the server knows: nothing of the case is opened
//! for it, and nothing that was sealed can stand in it ([ADR 0033](../../docs/adr/0033-the-cover-letter-knows-only-what-the-server-knows.md)).

use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::hash::{Hash, hash};
use crate::db::referrals::Referral;
use crate::db::{DbError, audit, cases, grants, referrals};
use crate::domain::{Act, CaseId, Day, ReferralId, Thread};

/// What a cover letter says.
pub struct CoverLetter {
    pub referral: Referral,
    /// SHA-256 of the sealed file, as `sha256sum` prints it.
    pub digest: Hash,
    /// The day on which that was sealed.
    pub on: Day,
    /// Of the referral itself: by when the body is asked to say that it has it, the time that this service takes.
    pub confirm_by: Option<Day>,
}

/// The letter for entry `n` of a referral, its pack or what was written to the body later, for somebody who can open
/// the case; `None` otherwise, and for an entry that is not for the body: what it said itself.
pub async fn cover_letter(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    id: ReferralId,
    n: u32,
) -> Result<Option<CoverLetter>, AppError> {
    let (account, clocks) = (person.account.clone(), app.clocks());
    let read = app.database.read(move |connection| {
        grants::find(connection, &case, &account)?;
        let referral = referrals::find(connection, id)?;
        if referral.case != case {
            return Err(DbError::NotFound);
        }
        let thread = Thread::Referral(id);
        let sealed = cases::entry(connection, &case, thread, n)?;
        let (on, confirm_by) = if n == 0 {
            let case = cases::find(connection, &case)?;
            (referral.sent_on, clocks.confirm_by(&case, referral.sent_on))
        } else {
            let subject = format!("{} {thread}/{n}", referral.body);
            let written = audit::day_of(connection, case.as_str(), Act::BodyAnswered, &subject)?;
            (written.ok_or(DbError::NotFound)?, None)
        };
        Ok(CoverLetter { digest: hash(&[&sealed]), on, confirm_by, referral })
    });
    found(read.await)
}
