//! A case as JSON, changes to it, and its sealed files as downloads.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::bundle_view::Bundle;
use super::refusals;
use super::signed_in::Asking;
use super::wanted_change::{self, WantedChange};
use crate::app::case_bundle::{self, SealedFile};
use crate::app::change_case::{self, Changed};
use crate::domain::{CaseId, Thread};
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError, headers};

/// `GET /api/v1/cases/{case}`
pub async fn bundle(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let found = case_bundle::fetch(&site.app, &asking.0, case_id(&case)?).await?;
    found.map(|bundle| HttpResponse::Ok().json(Bundle::from(&bundle))).ok_or_else(WebError::not_found)
}

#[derive(Serialize)]
struct Conflict<B> {
    title: &'static str,
    detail: String,
    status: u16,
    bundle: B,
}

/// Somebody was quicker: what they made of it goes along.
pub(super) fn conflict<B: Serialize>(site: &Site, bundle: B) -> Result<HttpResponse, WebError> {
    let status = StatusCode::CONFLICT;
    let detail = site.messages().format(&Message::new("error-changed-sentence"))?;
    let conflict = Conflict { title: "Conflict", detail, status: status.as_u16(), bundle };
    let body = serde_json::to_vec(&conflict).map_err(|_| refusals::malformed())?;
    Ok(HttpResponse::build(status).content_type("application/problem+json").body(body))
}

/// `POST /api/v1/cases/{case}/changes`
pub async fn change(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    wanted: Json<WantedChange>,
) -> Result<HttpResponse, WebError> {
    let change = wanted_change::read(wanted.0).ok_or_else(refusals::malformed)?;
    let unprocessable = |message| WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, message);
    match change_case::change(&site.app, &asking.0, case_id(&case)?, change).await? {
        Changed::Done(bundle) => Ok(HttpResponse::Ok().json(Bundle::from(&*bundle))),
        Changed::Meanwhile(bundle) => conflict(&site, Bundle::from(&*bundle)),
        Changed::Refused(refusal) => {
            Ok(headers::problem(&site, StatusCode::UNPROCESSABLE_ENTITY, refusals::sentence(refusal)))
        }
        Changed::NotADocument => Err(refusals::not_sealed()),
        Changed::NoKey(body) => {
            Err(unprocessable(Message::new("error-no-body-key-sentence").with_text("body", body.to_string())))
        }
        Changed::HoldsNoGrant => Err(unprocessable(Message::new("error-assignee-no-grant-sentence"))),
        Changed::OtherCustodians => Err(unprocessable(Message::new("error-custodians-changed-sentence"))),
        Changed::AnotherEdition => Err(unprocessable(Message::new("error-another-edition-sentence"))),
        Changed::NotInTheDirectory => Err(unprocessable(Message::new("error-not-in-directory-sentence"))),
        Changed::NotFound => Err(WebError::not_found()),
    }
}

/// `GET /cases/{case}/grant.age`
pub async fn grant_file(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let case = case_id(&case)?;
    let name = format!("{}-grant.age", case.reference());
    sealed_file(&site, &asking, case, SealedFile::Grant, &name).await
}

/// `GET /cases/{case}/{thread}/{n}.age`
pub async fn entry_file(
    site: web::Data<Site>,
    asking: Asking,
    path: web::Path<(String, String, u32)>,
) -> Result<HttpResponse, WebError> {
    let (case, thread, n) = path.into_inner();
    let case = case_id(&case)?;
    let thread = Thread::parse(&thread)
        .ok()
        .filter(|thread| thread.is_read_by_reviewers())
        .ok_or_else(WebError::not_found)?;
    let name = format!("{}-{thread}-{n}.age", case.reference());
    sealed_file(&site, &asking, case, SealedFile::Entry(thread, n), &name).await
}

async fn sealed_file(
    site: &Site,
    asking: &Asking,
    case: CaseId,
    file: SealedFile,
    name: &str,
) -> Result<HttpResponse, WebError> {
    let bytes =
        case_bundle::download(&site.app, &asking.0, case, file).await?.ok_or_else(WebError::not_found)?;
    Ok(sealed_download(name, bytes))
}

/// A sealed file as a download of this name.
pub(super) fn sealed_download(name: &str, bytes: Vec<u8>) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header(("content-disposition", format!("attachment; filename=\"{name}\"")))
        .body(bytes)
}

pub(super) fn case_id(text: &str) -> Result<CaseId, WebError> {
    CaseId::parse(text).map_err(|_| WebError::not_found())
}
