//! `POST /api/v1/cases/{case}/links`: two cases belong together.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::Validate;

use super::bundle_view::Bundle;
use super::cases::case_id;
use super::refusals;
use super::signed_in::Asking;
use crate::app::link_cases::{self, Linked};
use crate::db::marks::LinkKind;
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError};

/// The other case by its reference or id, and how they belong together; without that the link is taken away.
#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedLink {
    #[validate(length(max = 40))]
    other: String,
    #[validate(length(max = 20))]
    kind: Option<String>,
}

/// `POST /api/v1/cases/{case}/links`
pub async fn link(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    wanted: Json<WantedLink>,
) -> Result<HttpResponse, WebError> {
    let WantedLink { other, kind } = wanted.0;
    let kind = kind.as_deref().map(LinkKind::parse).transpose().map_err(|_| refusals::malformed())?;
    match link_cases::link(&site.app, &asking.0, case_id(&case)?, other, kind).await? {
        Linked::Done(bundle) => Ok(HttpResponse::Ok().json(Bundle::from(&*bundle))),
        Linked::NoOther => {
            let sentence = Message::new("error-no-other-case-sentence");
            Err(WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, sentence))
        }
        Linked::NotFound => Err(WebError::not_found()),
    }
}
