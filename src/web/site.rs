//! What every handler has at hand.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::{Gate, WebError};
use crate::app::App;
use crate::templates::{Messages, Page, Templates};

/// Whom one of the two applications is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Audience {
    Reporters,
    Staff,
}

/// One of the two applications: the service, its pages and its own address.
#[derive(Clone)]
pub struct Site {
    pub app: App,
    pub templates: Arc<Templates>,
    pub audience: Audience,
    /// `https://host`: what an unsafe request has to come from.
    pub origin: Arc<str>,
    /// What lets requests in, for both applications together.
    pub gate: Arc<Gate>,
}

impl Site {
    /// Whether people reach this application over TLS; cookies and headers depend on it.
    pub fn is_https(&self) -> bool {
        self.origin.starts_with("https://")
    }

    pub fn messages(&self) -> &Messages {
        self.templates.messages()
    }

    /// A page as a response.
    pub fn page<P: Page>(&self, status: StatusCode, page: &P) -> Result<HttpResponse, WebError> {
        let html = self.templates.render(page)?;
        Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html))
    }

    /// A page with the status 200.
    pub fn ok<P: Page>(&self, page: &P) -> Result<HttpResponse, WebError> {
        self.page(StatusCode::OK, page)
    }
}
