//! The headers of every response, and turning errors into pages or problem+json.

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{Audience, Site, WebError, staff};
use crate::templates::pages::public::ErrorPage;
use crate::templates::{Message, Words};

/// What pages may do: run our own scripts and their workers (`candour-worker` is the only policy that may make an address
/// of one), talk to this origin, and nothing else.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
     connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
     require-trusted-types-for 'script'; trusted-types candour-worker";

const FIXED: [(&str, &str); 8] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("x-frame-options", "DENY"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("permissions-policy", "camera=(), microphone=(), geolocation=(), interest-cohort=()"),
    ("x-robots-tag", "noindex"),
];

/// Sets the headers on whatever comes back, errors included. `no-store` unless the response says how long it keeps.
pub async fn set(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let site = site(&request);
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    if site.is_some_and(|site| site.is_https()) {
        let year = HeaderValue::from_static("max-age=31536000");
        headers.insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    Ok(response)
}

/// Gives every error its words: problem+json under `/api/`, a page elsewhere.
pub async fn words_for_errors(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let site = site(&request);
    let is_api = request.path().starts_with("/api/");
    let response = next.call(request).await?;
    let status = response.status();
    let worded = response.headers().contains_key(header::CONTENT_TYPE);
    let (Some(site), false) = (site, worded || !(status.is_client_error() || status.is_server_error()))
    else {
        return Ok(response.map_into_left_body());
    };
    let error = response.response().error().and_then(|error| error.as_error::<WebError>()).cloned();
    let error = error.unwrap_or(WebError { status, sentence: None, incident: None });
    let mut page = ErrorPage::new(status.as_u16());
    let sentence = error.sentence.unwrap_or_else(|| page.default_sentence());
    let mut worded = if is_api {
        problem(&site, status, sentence)
    } else {
        page = page.with_sentence(Words::from(sentence));
        if let Some(incident) = error.incident {
            page = page.with_incident(incident);
        }
        let shown = match site.audience {
            Audience::Reporters => site.page(status, &page),
            Audience::Staff => staff::error_page(&site, response.request(), status, page).await,
        };
        shown.unwrap_or_else(|_| HttpResponse::build(status).finish())
    };
    if let Some(wait) = response.headers().get(header::RETRY_AFTER) {
        worded.headers_mut().insert(header::RETRY_AFTER, wait.clone());
    }
    Ok(response.into_response(worded).map_into_right_body())
}

/// `application/problem+json` (RFC 9457).
#[derive(Serialize)]
struct Problem<'a> {
    title: &'a str,
    detail: String,
    status: u16,
}

/// An error under `/api/`, with the same sentence that a page would show.
pub fn problem(site: &Site, status: actix_web::http::StatusCode, sentence: Message) -> HttpResponse {
    let title = status.canonical_reason().unwrap_or("Error");
    let detail = site.messages().format(&sentence).unwrap_or_else(|_| title.to_owned());
    let body = serde_json::to_vec(&Problem { title, detail, status: status.as_u16() }).unwrap_or_default();
    HttpResponse::build(status).content_type("application/problem+json").body(body)
}

fn site(request: &ServiceRequest) -> Option<Site> {
    request.app_data::<web::Data<Site>>().map(|site| site.get_ref().clone())
}
