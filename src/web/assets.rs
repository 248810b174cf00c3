//! Style sheet and scripts, built into the binary.

use actix_web::http::header::{AcceptEncoding, Encoding, Header};
use actix_web::{HttpRequest, HttpResponse, web};

use super::WebError;
use crate::templates::StaticFiles;

/// `GET /static/{name}`. Names hold a hash of the contents, so that they may be kept for ever.
pub async fn file(request: HttpRequest, name: web::Path<String>) -> Result<HttpResponse, WebError> {
    let content_type = match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => return Err(WebError::not_found()),
    };
    let mut answer = HttpResponse::Ok();
    answer
        .content_type(content_type)
        .insert_header(("cache-control", "public, max-age=31536000, immutable"))
        .insert_header(("vary", "accept-encoding"));
    if takes_gzip(&request) {
        let contents = StaticFiles::gzip(&name).ok_or_else(WebError::not_found)?;
        return Ok(answer.insert_header(("content-encoding", "gzip")).body(contents));
    }
    let contents = StaticFiles::get(&name).ok_or_else(WebError::not_found)?;
    Ok(answer.body(contents.into_owned()))
}

/// A browser that sends no such header gets the file as it is.
fn takes_gzip(request: &HttpRequest) -> bool {
    let accepted = AcceptEncoding::parse(request).ok();
    let best = accepted.filter(|accepted| !accepted.is_empty());
    best.and_then(|accepted| accepted.negotiate([Encoding::gzip(), Encoding::identity()].iter()))
        .is_some_and(|encoding| encoding == Encoding::gzip())
}
