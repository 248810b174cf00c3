//! An unsafe request must come from a page of this very application. Browsers say so in `Sec-Fetch-Site`, which no
//! page can forge; where it is missing, an equal `Origin` will do. (Under `no-referrer` a plain form sends
//! `Origin: null`, so `Origin` alone would refuse the form without JavaScript.)

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::ORIGIN;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web;

use super::{Site, WebError};
use crate::templates::Message;

/// Refuses what comes from elsewhere: every unsafe request, and everything under `/api/`.
pub async fn require(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    let safe =
        matches!(*request.method(), Method::GET | Method::HEAD) && !request.path().starts_with("/api/");
    if !safe && !is_from_here(&request) {
        let refused = WebError::refused(StatusCode::FORBIDDEN, Message::new("error-elsewhere-sentence"));
        // As a response: an error from here would pass by what gives responses their words and headers.
        return Ok(request.error_response(refused).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn is_from_here(request: &ServiceRequest) -> bool {
    let header = |name: &str| request.headers().get(name).map(|value| value.as_bytes());
    match header("sec-fetch-site") {
        Some(site) => site == b"same-origin",
        None => {
            let site = request.app_data::<web::Data<Site>>();
            site.is_some_and(|site| header(ORIGIN.as_str()) == Some(site.origin.as_bytes()))
        }
    }
}
