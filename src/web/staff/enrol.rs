//! Enrolment: a browser brings its keys.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use qrcode::{Color, EcLevel, QrCode};
use serde::{Deserialize, Serialize};
use validator::Validate;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::session::secret32;
use crate::app::enrol::{self, Brought, Enrolled, NewFactor};
use crate::crypto::VerifyKey;
use crate::crypto::recipient::UntrustedRecipient;
use crate::domain::Account;
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError};

/// Who begins.
#[derive(Deserialize, Validate, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Start {
    #[validate(length(max = 31))]
    account: String,
    #[validate(length(max = 64))]
    invitation: String,
}

#[derive(Serialize)]
struct Started {
    second_factor: Option<Factor>,
}

#[derive(Serialize)]
struct Factor {
    secret: String,
    uri: String,
    #[serde(rename = "box")]
    field: String,
    qr: Picture,
}

/// A QR code: rows of `0` (light) and `1` (dark).
#[derive(Serialize)]
struct Picture {
    size: usize,
    rows: Vec<String>,
}

/// `POST /api/v1/enrol/start`
pub async fn start(site: web::Data<Site>, wanted: Json<Start>) -> Result<HttpResponse, WebError> {
    let account = Account::parse(&wanted.0.account).map_err(|_| not_invited())?;
    let begun = enrol::begin(&site.app, account, &wanted.0.invitation).await?.ok_or_else(not_invited)?;
    Ok(HttpResponse::Ok().json(Started { second_factor: begun.map(factor).transpose()? }))
}

fn factor(new: NewFactor) -> Result<Factor, WebError> {
    let code = QrCode::with_error_correction_level(new.uri.as_bytes(), EcLevel::M)
        .map_err(|_| crate::app::AppError::Internal("an authenticator address too long for a QR code"))?;
    let size = code.width();
    let module = |color: &Color| if *color == Color::Dark { '1' } else { '0' };
    let rows = code.to_colors().chunks(size).map(|row| row.iter().map(module).collect()).collect();
    let (secret, uri) = (new.secret.to_string(), new.uri.to_string());
    Ok(Factor { secret, uri, field: new.field, qr: Picture { size, rows } })
}

/// What a browser brings.
#[derive(Deserialize, Validate, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub struct Complete {
    #[validate(length(max = 31))]
    account: String,
    #[validate(length(max = 64))]
    invitation: String,
    #[validate(length(equal = 44))]
    proof: String,
    #[validate(length(max = 2048))]
    root: String,
    #[validate(length(max = 80))]
    recipient: String,
    #[validate(length(equal = 44))]
    key: String,
    #[serde(rename = "box")]
    #[validate(length(max = 4096))]
    field: Option<String>,
    #[validate(length(max = 16))]
    code: Option<String>,
}

#[derive(Serialize)]
struct Completed {
    fingerprint: String,
}

/// `POST /api/v1/enrol`
pub async fn complete(site: web::Data<Site>, brought: Json<Complete>) -> Result<HttpResponse, WebError> {
    let wanted = &brought.0;
    let account = Account::parse(&wanted.account).map_err(|_| not_invited())?;
    let brought = read(wanted).ok_or_else(malformed)?;
    match enrol::complete(&site.app, account, &wanted.invitation, brought).await? {
        Enrolled::Fingerprint(fingerprint) => Ok(HttpResponse::Created().json(Completed { fingerprint })),
        Enrolled::NotInvited => Err(not_invited()),
        Enrolled::WrongCode => Err(WebError::refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            Message::new("error-second-factor-sentence"),
        )),
        Enrolled::NotARoot => Err(malformed()),
    }
}

fn read(wanted: &Complete) -> Option<Brought> {
    Some(Brought {
        proof: *secret32(&wanted.proof)?,
        sealed_root: BASE64_STANDARD.decode(&wanted.root).ok()?,
        recipient: UntrustedRecipient::parse(&wanted.recipient).ok()?,
        key: VerifyKey::parse(&wanted.key).ok()?,
        second_factor: wanted.field.clone().zip(wanted.code.clone()),
    })
}

fn not_invited() -> WebError {
    WebError::refused(StatusCode::FORBIDDEN, Message::new("error-not-invited-sentence"))
}

fn malformed() -> WebError {
    WebError::refused(StatusCode::BAD_REQUEST, Message::new("error-malformed-sentence"))
}
