//! Sealed files, piece by piece. Their names stand in bodies and headers: an address is written down on its way.

use std::collections::HashSet;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::app::AppError;
use crate::app::uploads::{self, Begun, Placed};
use crate::db::files::Claim;
use crate::domain::file::{MOST_WITH_A_REPORT, ObjectId};
use crate::templates::Message;
use crate::web::body::{Json, Piece};
use crate::web::{Site, WebError};

/// How long an object is going to be.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct Beginning {
    /// A sealed file is padded to 64 KiB and more; what is shorter is none, and would let rows pile up.
    #[validate(range(min = 65_536))]
    bytes: u64,
}

/// What it is called from now on.
#[derive(Serialize)]
struct Begins {
    object: ObjectId,
}

/// `POST /api/v1/files`
pub async fn begin(site: web::Data<Site>, wanted: Json<Beginning>) -> Result<HttpResponse, WebError> {
    match uploads::begin(&site.app, wanted.0.bytes).await? {
        Begun::Object(object) => Ok(HttpResponse::Created().json(Begins { object })),
        Begun::TooLarge => Err(too_large(&site)),
        Begun::NoRoom => Err(no_room()),
    }
}

/// `POST /api/v1/files/piece`
pub async fn piece(
    site: web::Data<Site>,
    request: HttpRequest,
    piece: Piece,
) -> Result<HttpResponse, WebError> {
    let header = |name| request.headers().get(name)?.to_str().ok();
    let object = header("candour-object").and_then(|object| ObjectId::parse(object).ok());
    let number = header("candour-piece").and_then(|number| number.parse().ok());
    let (object, number) = object.zip(number).ok_or_else(malformed)?;
    match uploads::place(&site.app, object, number, piece.bytes).await {
        Ok(Placed::Kept) => Ok(HttpResponse::NoContent().finish()),
        Ok(Placed::Unknown) => {
            Err(WebError::refused(StatusCode::NOT_FOUND, Message::new("error-upload-unknown-sentence")))
        }
        Ok(Placed::TooLong) => Err(too_large(&site)),
        Ok(Placed::TooShort | Placed::NotSealed) => Err(malformed()),
        Ok(Placed::NoRoom) => Err(no_room()),
        Err(AppError::Store(fault)) if !fault.is_away() => {
            tracing::error!("a piece of a file could not be kept: {fault}");
            Err(no_room())
        }
        Err(error) => Err(error.into()),
    }
}

/// What is given up.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct GivenUp {
    object: ObjectId,
}

/// `POST /api/v1/files/drop`
pub async fn give_up(site: web::Data<Site>, wanted: Json<GivenUp>) -> Result<HttpResponse, WebError> {
    uploads::give_up(&site.app, wanted.0.object).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// An object that a sealed entry lists.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claimed {
    object: String,
    /// Of an original in confidence: its key, sealed for the custodians.
    kept: Option<String>,
}

/// Reads the objects that a sealed entry lists: each once, no more than there can be, and no more originals than files
/// that they can be of.
pub fn claims(listed: Vec<Claimed>) -> Option<Vec<Claim>> {
    let claims: Vec<Claim> = listed.into_iter().map(Claimed::read).collect::<Option<_>>()?;
    let once = claims.iter().map(|claim| &claim.object).collect::<HashSet<_>>().len() == claims.len();
    let files = claims.iter().filter(|claim| claim.kept.is_none()).count();
    (once && files <= MOST_WITH_A_REPORT && claims.len() - files <= files).then_some(claims)
}

impl Claimed {
    fn read(self) -> Option<Claim> {
        let kept = match self.kept {
            Some(sealed) => Some(BASE64_STANDARD.decode(sealed).ok()?),
            None => None,
        };
        Some(Claim { object: ObjectId::parse(&self.object).ok()?, kept })
    }
}

/// A file that an entry lists is not there, or not whole.
pub fn missing() -> WebError {
    WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, Message::new("error-upload-missing-sentence"))
}

fn malformed() -> WebError {
    WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, Message::new("error-upload-malformed-sentence"))
}

fn too_large(site: &Site) -> WebError {
    let megabytes = usize::try_from(site.app.files.limits.largest >> 20).unwrap_or(usize::MAX);
    let sentence = Message::new("error-upload-too-large-sentence").with_number("megabytes", megabytes);
    WebError::refused(StatusCode::PAYLOAD_TOO_LARGE, sentence)
}

fn no_room() -> WebError {
    WebError::refused(StatusCode::SERVICE_UNAVAILABLE, Message::new("error-upload-no-room-sentence"))
}
