//! Signing in and out.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};
use validator::Validate;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::cookie;
use super::signed_in::Asking;
use crate::app::{session, sign_in as signing_in};
use crate::domain::Account;
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError};

/// What a browser sends to sign in.
#[derive(Deserialize, Validate, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    #[validate(length(max = 31))]
    account: String,
    #[validate(length(equal = 44))]
    proof: String,
    #[validate(length(max = 16))]
    code: Option<String>,
}

#[derive(Serialize)]
struct SignedIn<'a> {
    account: &'a str,
    name: &'a str,
    role: &'a str,
    root: String,
    wrap: Zeroizing<String>,
}

/// `POST /api/v1/sign-in`
pub async fn sign_in(site: web::Data<Site>, wanted: Json<SignIn>) -> Result<HttpResponse, WebError> {
    let wrong = || WebError::refused(StatusCode::FORBIDDEN, Message::new("error-sign-in-sentence"));
    let account = Account::parse(&wanted.0.account).map_err(|_| wrong())?;
    let proof = secret32(&wanted.0.proof).ok_or_else(wrong)?;
    let code = wanted.0.code.as_deref();
    let signed_in = signing_in::sign_in(&site.app, account.clone(), &proof, code).await?.ok_or_else(wrong)?;
    let answer = SignedIn {
        account: account.as_str(),
        name: signed_in.name.as_str(),
        role: signed_in.role.as_str(),
        root: BASE64_STANDARD.encode(&signed_in.sealed_root),
        wrap: Zeroizing::new(BASE64_STANDARD.encode(signed_in.wrap_key.as_slice())),
    };
    Ok(HttpResponse::Ok().cookie(cookie::new(&site, &signed_in.cookie)).json(answer))
}

#[derive(Serialize)]
struct Current<'a> {
    account: &'a str,
    name: &'a str,
    role: &'a str,
    wrap: Zeroizing<String>,
}

/// `GET /api/v1/session`
pub async fn current(asking: Asking) -> HttpResponse {
    let person = asking.0;
    HttpResponse::Ok().json(Current {
        account: person.account.as_str(),
        name: person.name.as_str(),
        role: person.role.unwrap_or(person.invited_as).as_str(),
        wrap: Zeroizing::new(BASE64_STANDARD.encode(person.wrap_key.as_slice())),
    })
}

/// Not `"cookies"`, which goes for the whole registered domain: the one cookie there is is taken away by name. Not
/// `"storage"`: the browser's part of the session is taken away by the page that signs out, and whether single keys are
/// on is to outlive it (WCAG 2.1.4).
const FORGET: &str = "\"cache\"";

/// `POST /api/v1/sign-out`: also for those whose session is over already.
pub async fn sign_out(site: web::Data<Site>, request: HttpRequest) -> Result<HttpResponse, WebError> {
    if let Some(value) = cookie::read(&site, &request)
        && let Some(person) = session::who(&site.app, &value).await?
    {
        session::end(&site.app, &person, person.session).await?;
    }
    Ok(HttpResponse::NoContent()
        .cookie(cookie::removal(&site))
        .insert_header(("clear-site-data", FORGET))
        .finish())
}

/// Which session to end.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct End {
    #[validate(length(equal = 52))]
    session: String,
}

/// `POST /api/v1/sessions/end`
pub async fn end(site: web::Data<Site>, asking: Asking, wanted: Json<End>) -> Result<HttpResponse, WebError> {
    let id = BASE32_NOPAD.decode(wanted.0.session.to_ascii_uppercase().as_bytes()).ok();
    let id = id.and_then(|bytes| bytes.try_into().ok()).ok_or_else(WebError::not_found)?;
    if session::end(&site.app, &asking.0, id).await? {
        Ok(HttpResponse::NoContent().finish())
    } else {
        Err(WebError::not_found())
    }
}

/// 32 bytes in base64.
pub fn secret32(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let bytes = Zeroizing::new(BASE64_STANDARD.decode(text).ok()?);
    Some(Zeroizing::new(bytes.as_slice().try_into().ok()?))
}
