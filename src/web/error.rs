//! What goes wrong on the way, as a person sees it: a sentence they can act on. A fault of ours shows a number that
//! stands in the log, and nothing else.

use std::fmt;

use actix_web::http::StatusCode;
use actix_web::http::header::{HeaderValue, RETRY_AFTER};
use actix_web::{HttpResponse, ResponseError};

use super::Site;
use crate::app::AppError;
use crate::db::DbError;
use crate::templates::{Message, Page, TemplateError};

/// Why a request was not served.
#[derive(Clone, PartialEq, Eq)]
pub struct WebError {
    pub status: StatusCode,
    /// What to do; `None` where the status says enough.
    pub sentence: Option<Message>,
    /// The number under which the log knows more, for faults of ours.
    pub incident: Option<String>,
}

impl WebError {
    /// A request that cannot be served as it is.
    pub fn refused(status: StatusCode, sentence: Message) -> Self {
        WebError { status, sentence: Some(sentence), incident: None }
    }

    pub fn not_found() -> Self {
        WebError { status: StatusCode::NOT_FOUND, sentence: None, incident: None }
    }

    pub fn busy() -> Self {
        WebError { status: StatusCode::SERVICE_UNAVAILABLE, sentence: None, incident: None }
    }

    /// Whether the same can be sent again in a moment.
    fn may_try_again(&self) -> bool {
        matches!(self.status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS)
    }

    /// Answers with a page that keeps what was typed, in place of the page for errors. It is given the number under
    /// which the log knows more.
    pub fn answer<P: Page>(
        self,
        site: &Site,
        page: impl FnOnce(Option<String>) -> P,
    ) -> Result<HttpResponse, WebError> {
        let may_try_again = self.may_try_again();
        let mut response = site.page(self.status, &page(self.incident))?;
        if may_try_again {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
        }
        Ok(response)
    }

    /// A fault of ours. `what` goes to the log and must say nothing that somebody typed.
    fn fault(what: &dyn fmt::Display) -> Self {
        let incident = incident();
        tracing::error!(incident, "{what}");
        WebError { status: StatusCode::INTERNAL_SERVER_ERROR, sentence: None, incident: Some(incident) }
    }
}

/// A number for the log: how many faults this process has had. It says nothing about anybody.
fn incident() -> String {
    use std::sync::atomic::{AtomicU32, Ordering};
    static FAULTS: AtomicU32 = AtomicU32::new(1);
    format!("{:x}-{}", std::process::id(), FAULTS.fetch_add(1, Ordering::Relaxed))
}

impl From<AppError> for WebError {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Busy => WebError::busy(),
            AppError::NobodyToSealFor => {
                tracing::error!("{error}");
                WebError::refused(StatusCode::SERVICE_UNAVAILABLE, Message::new("error-nobody-sentence"))
            }
            // It comes back by itself, and the same can be sent again then.
            AppError::Database(DbError::Unreachable | DbError::NotCommitted) => {
                tracing::error!("{error}");
                WebError::busy()
            }
            AppError::Store(fault) if fault.is_away() => {
                tracing::error!("{fault}");
                WebError::refused(StatusCode::SERVICE_UNAVAILABLE, Message::new("error-upload-away-sentence"))
            }
            other => WebError::fault(&other),
        }
    }
}

impl From<TemplateError> for WebError {
    fn from(error: TemplateError) -> Self {
        WebError::fault(&error)
    }
}

impl fmt::Debug for WebError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl fmt::Display for WebError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)
    }
}

impl ResponseError for WebError {
    fn status_code(&self) -> StatusCode {
        self.status
    }

    /// A bare response; `pages_for_errors` and `problems_for_errors` put words into it.
    fn error_response(&self) -> HttpResponse {
        let mut response = HttpResponse::build(self.status);
        if self.may_try_again() {
            response.insert_header((RETRY_AFTER, "60"));
        }
        response.finish()
    }
}
