//! What the reporter writes the plain way: signed with their code, sealed to whom it is for (docs/PROTOCOL.md §6).

use super::data::{Data, Report};
use super::document::Place;
use super::opening::answer_recipients;
use super::{CryptoError, Document, Recipient, Token};
use crate::domain::entry::Capacity;
use crate::domain::{Author, CaseId, Day, Thread};

/// What a file of this case is sealed to. `report` is the verified report.
pub fn case_recipient(report: &Report) -> Result<Recipient, CryptoError> {
    answer_recipients(report).map(|(case, _)| case).map_err(|_| CryptoError::BadKey)
}

/// Signs and seals an entry of the reporter. `custodians` read what stands in a disclosure's thread. `report` is the
/// verified report, which says what answers are sealed to.
/// What stands in the private thread is sealed to the reporter alone. What no reader would believe is not written.
pub fn seal(
    token: &Token,
    case: &CaseId,
    place: Place,
    day: Day,
    data: Data,
    report: &Report,
    custodians: &[&Recipient],
) -> Result<Vec<u8>, CryptoError> {
    if !data.kind().stands_in(place.thread) || !data.may_be_written_by(Capacity::Reporter) {
        return Err(CryptoError::Seal);
    }
    let document = Document::new(case, place, &Author::Reporter, day, data);
    let own = token.identity().recipient();
    if place.thread == Thread::Private {
        return document.seal(&token.signer(), &[&own]);
    }
    let (recipient, _) = answer_recipients(report).map_err(|_| CryptoError::BadKey)?;
    if !matches!(place.thread, Thread::Disclosure(_)) && !custodians.is_empty() {
        return Err(CryptoError::Seal);
    }
    let to: Vec<&Recipient> = [&recipient, &own].into_iter().chain(custodians.iter().copied()).collect();
    document.seal(&token.signer(), &to)
}
