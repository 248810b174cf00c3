//! Style sheet and scripts, built into the binary.

use actix_web::{HttpResponse, web};

use super::WebError;
use crate::templates::StaticFiles;

/// `GET /static/{name}`. Names hold a hash of the contents, so that they may be kept for ever.
pub async fn file(name: web::Path<String>) -> Result<HttpResponse, WebError> {
    let content_type = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => return Err(WebError::not_found()),
    };
    let contents = StaticFiles::get(&name).ok_or_else(WebError::not_found)?;
    Ok(HttpResponse::Ok()
        .content_type(content_type)
        .insert_header(("cache-control", "public, max-age=31536000, immutable"))
        .body(contents.into_owned()))
}
