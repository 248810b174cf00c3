//! Whether the service runs, and whether people should be sent to it. Both stand on the applications' own listeners:
//! what a load balancer asks must be answered by what it sends people to.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::Site;
use crate::app::readiness::Readiness;

/// `GET /healthz`: 200 while the process answers at all. Whoever restarts what does not answer must not do so because a
/// database is away.
pub async fn healthz() -> HttpResponse {
    plain(StatusCode::OK, "ok\n")
}

/// `GET /readyz`: 200 when a report could be taken now, 503 otherwise and as soon as the service is told to stop. Which
/// part is missing stands in the metrics.
pub async fn readyz(site: web::Data<Site>) -> HttpResponse {
    let readiness = Readiness::of(&site.app).await;
    match (readiness.staying, readiness.is_ready()) {
        (_, true) => plain(StatusCode::OK, "ready\n"),
        (false, _) => plain(StatusCode::SERVICE_UNAVAILABLE, "stopping\n"),
        _ => plain(StatusCode::SERVICE_UNAVAILABLE, "not ready\n"),
    }
}

/// Whether a request is one of these two, which are nobody's visit.
pub fn is_probe(path: &str) -> bool {
    matches!(path, "/healthz" | "/readyz")
}

fn plain(status: StatusCode, words: &'static str) -> HttpResponse {
    HttpResponse::build(status).content_type("text/plain; charset=utf-8").body(words)
}
