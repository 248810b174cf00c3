//! What a request is about.

use actix_web::http::Method;

use crate::domain::budget::Kind;
use crate::web::Audience;

/// The kind of a request; none for what whoever restarts the service asks, which has to be answered under any load.
pub fn of(audience: Audience, method: &Method, path: &str) -> Option<Kind> {
    if matches!(path, "/healthz" | "/readyz") {
        return None;
    }
    let is_post = method == Method::POST;
    Some(match audience {
        Audience::Staff if path == "/api/v1/sign-in" || path.starts_with("/api/v1/enrol") => Kind::SignIn,
        Audience::Staff => Kind::Staff,
        Audience::Reporters if !is_post => Kind::Pages,
        Audience::Reporters => match path {
            "/report/send" | "/api/v1/reports" => Kind::Reports,
            "/track/file" => Kind::Files,
            _ if path.starts_with("/api/v1/files") => Kind::Files,
            _ if path.starts_with("/track") || path.starts_with("/api/v1/track") => Kind::Tracking,
            _ => Kind::Pages,
        },
    })
}
