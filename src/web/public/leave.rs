//! `GET /leave`: away from here, leaving as little as a browser allows.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// Not `"cookies"`: these pages set none, and by its definition that goes for the whole registered domain, so that it
/// would sign people out of a professional body's other pages.
const FORGET: &str = "\"cache\", \"storage\"";

/// Somewhere that anybody may be looking at.
const SOMEWHERE: &str = "https://www.bbc.co.uk/weather";

pub async fn leave() -> HttpResponse {
    HttpResponse::build(StatusCode::SEE_OTHER)
        .insert_header(("clear-site-data", FORGET))
        .insert_header(("location", SOMEWHERE))
        .finish()
}
