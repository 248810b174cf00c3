//! `GET /api/v1/vocabulary`: what a reviewer classifies and closes with.

use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};

use crate::templates::vocabulary::Vocabulary;
use crate::web::{Site, WebError};

/// `GET /api/v1/vocabulary`
pub async fn vocabulary(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let edition = site.app.directory();
    let digest = BASE64_STANDARD.encode(edition.digest);
    let vocabulary = Vocabulary::new(site.messages(), &edition.directory, digest, edition.profile().pauses)?;
    Ok(HttpResponse::Ok().json(vocabulary))
}
