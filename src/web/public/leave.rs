//! `GET /leave`: away from here, leaving as little as a browser allows.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

/// Somewhere that anybody may be looking at.
const SOMEWHERE: &str = "https://www.bbc.co.uk/weather";

pub async fn leave() -> HttpResponse {
    HttpResponse::build(StatusCode::SEE_OTHER)
        .insert_header(("clear-site-data", "\"cache\", \"cookies\", \"storage\""))
        .insert_header(("location", SOMEWHERE))
        .finish()
}
