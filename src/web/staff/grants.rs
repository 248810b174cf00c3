//! A case's key for a further person, and giving one's own up.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::Deserialize;
use validator::Validate;

use super::refusals;
use super::signed_in::Asking;
use crate::app::grant_case::{Granted, grant as grant_case};
use crate::app::recuse::{Recused, recuse as recuse_from};
use crate::domain::{Account, CaseId};
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError};

/// A sealed grant and whom it is for.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedGrant {
    #[serde(rename = "for")]
    #[validate(length(max = 31))]
    holder: String,
    /// A grant is padded to one size; this is well above it.
    #[validate(length(max = 4096))]
    ciphertext: String,
    /// Although that person stepped back from the case.
    #[serde(default)]
    even_so: bool,
}

/// `POST /api/v1/cases/{case}/grants`
pub async fn grant(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    wanted: Json<WantedGrant>,
) -> Result<HttpResponse, WebError> {
    let case = CaseId::parse(&case).map_err(|_| WebError::not_found())?;
    let (Ok(holder), Ok(ciphertext)) =
        (Account::parse(&wanted.0.holder), BASE64_STANDARD.decode(&wanted.0.ciphertext))
    else {
        return Err(WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-malformed-sentence")));
    };
    match grant_case(&site.app, &asking.0, case, holder, ciphertext, wanted.0.even_so).await? {
        Granted::Done => Ok(HttpResponse::NoContent().finish()),
        Granted::NotFound => Err(WebError::not_found()),
        Granted::Already => {
            Err(WebError::refused(StatusCode::CONFLICT, Message::new("error-already-granted-sentence")))
        }
        Granted::NotAReader => Err(WebError::refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            Message::new("error-not-a-reader-sentence"),
        )),
        Granted::SteppedBack => Err(WebError::refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            Message::new("error-stepped-back-sentence"),
        )),
        Granted::NotAGrant => Err(refusals::not_sealed()),
    }
}

/// Nothing needs to be said: the address names the case, and the session the person.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// `POST /api/v1/cases/{case}/recuse`
pub async fn recuse(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    _: Json<Nothing>,
) -> Result<HttpResponse, WebError> {
    let case = CaseId::parse(&case).map_err(|_| WebError::not_found())?;
    match recuse_from(&site.app, &asking.0, case).await? {
        Recused::Done => Ok(HttpResponse::NoContent().finish()),
        Recused::NotFound => Err(WebError::not_found()),
        Recused::NobodyElse => Err(WebError::refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            Message::new("error-nobody-else-sentence"),
        )),
    }
}
