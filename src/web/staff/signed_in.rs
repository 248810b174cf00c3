//! Extractors: who is asking. What needs somebody takes [`Asking`] and is not reached by anybody else.

use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, web};

use super::cookie;
use crate::app::session::{self, SignedIn};
use crate::templates::Message;
use crate::templates::pages::staff::{Person, StaffFrame};
use crate::web::{Site, WebError};

/// Somebody with a running session; 401 without one.
pub struct Asking(pub SignedIn);

/// Somebody with a running session, or nobody.
pub struct MaybeAsking(pub Option<SignedIn>);

impl FromRequest for MaybeAsking {
    type Error = WebError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, WebError>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        // Whom the route's row has let through already.
        if let Some(person) = request.extensions_mut().remove::<SignedIn>() {
            return Box::pin(async { Ok(MaybeAsking(Some(person))) });
        }
        let site = request.app_data::<web::Data<Site>>().cloned();
        let cookie = site.as_ref().and_then(|site| cookie::read(site, request));
        Box::pin(async move {
            let (Some(site), Some(cookie)) = (site, cookie) else {
                return Ok(MaybeAsking(None));
            };
            Ok(MaybeAsking(session::who(&site.app, &cookie).await?))
        })
    }
}

impl FromRequest for Asking {
    type Error = WebError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, WebError>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let maybe = MaybeAsking::from_request(request, payload);
        Box::pin(async move { maybe.await?.0.map(Asking).ok_or_else(signed_out) })
    }
}

/// Why somebody without a session is not served.
pub fn signed_out() -> WebError {
    WebError::refused(StatusCode::UNAUTHORIZED, Message::new("error-signed-out-sentence"))
}

/// Where somebody without a session goes for a page.
pub fn to_sign_in() -> HttpResponse {
    HttpResponse::build(StatusCode::SEE_OTHER).insert_header(("location", "/sign-in")).finish()
}

/// What every staff page shows of the person and the session.
pub fn frame(site: &Site, person: Option<&SignedIn>) -> StaffFrame {
    StaffFrame {
        idle_minutes: u32::try_from(site.app.lifetimes.session_idle / 60).unwrap_or(u32::MAX),
        ends_in: person.map_or(0, |person| person.ends_in),
        person: person.map(|person| {
            let (account, name) = (person.account.to_string(), person.name.to_string());
            Person::new(account, name, person.role).invited_as(person.invited_as)
        }),
    }
}
