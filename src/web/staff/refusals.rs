//! Why a step is refused, in a sentence that says what to do.

use actix_web::http::StatusCode;

use crate::domain::workflow::{MOST_A_DAY, Refusal};
use crate::templates::Message;
use crate::web::WebError;

/// What to tell somebody whose step the workflow refuses.
pub(super) fn sentence(refusal: Refusal) -> Message {
    match refusal {
        Refusal::NeedsSecondPerson => Message::new("error-second-person-sentence"),
        Refusal::NeedsAnotherReviewer => Message::new("error-another-reviewer-sentence"),
        Refusal::NotClassified => Message::new("error-not-classified-sentence"),
        Refusal::NoConsent => Message::new("error-no-consent-sentence"),
        Refusal::AlreadyThere => Message::new("error-already-there-sentence"),
        Refusal::Over => Message::new("error-over-sentence"),
        Refusal::Full => Message::new("error-full-sentence"),
        Refusal::EnoughToday => Message::new("error-enough-today-sentence").with_number("most", MOST_A_DAY),
        Refusal::NoName => Message::new("error-no-name-sentence"),
        Refusal::NoOriginal => Message::new("error-no-original-sentence"),
        Refusal::TooEarly => Message::new("error-too-early-sentence"),
        Refusal::NoPausing => Message::new("error-no-pausing-sentence"),
        Refusal::NotInThisState
        | Refusal::NotYours
        | Refusal::WrongEntry
        | Refusal::WrongTarget
        | Refusal::EnoughFiles => Message::new("error-workflow-sentence"),
    }
}

/// A request that is not one of our pages'.
pub(super) fn malformed() -> WebError {
    WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-malformed-sentence"))
}

/// What was sent as sealed cannot be what it is sent as.
pub(super) fn not_sealed() -> WebError {
    WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, Message::new("error-not-sealed-sentence"))
}
