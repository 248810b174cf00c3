//! Who works on a case, and its labels, as JSON.

use std::collections::BTreeSet;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use validator::Validate;

use super::bundle_view::Bundle;
use super::cases::case_id;
use super::signed_in::Asking;
use crate::app::assign::{self, Assigned};
use crate::app::label_case::label_case;
use crate::domain::Account;
use crate::domain::label::Label;
use crate::templates::Message;
use crate::web::body::Json;
use crate::web::{Site, WebError};

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedAssignee {
    /// Has to be there, since nobody is a choice too.
    #[serde(deserialize_with = "Option::deserialize")]
    to: Option<Account>,
}

/// `POST /api/v1/cases/{case}/assign`
pub async fn assign(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    wanted: Json<WantedAssignee>,
) -> Result<HttpResponse, WebError> {
    match assign::assign(&site.app, &asking.0, case_id(&case)?, wanted.0.to).await? {
        Assigned::Done(bundle) => Ok(HttpResponse::Ok().json(Bundle::from(&*bundle))),
        Assigned::HoldsNoGrant => Err(unprocessable(Message::new("error-assignee-no-grant-sentence"))),
        Assigned::NotInOffice => Err(unprocessable(Message::new("error-not-a-reader-sentence"))),
        Assigned::NotFound => Err(WebError::not_found()),
    }
}

#[derive(Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct WantedLabels {
    #[validate(length(max = 64))]
    labels: Vec<String>,
}

/// `POST /api/v1/cases/{case}/labels`
pub async fn labels(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
    wanted: Json<WantedLabels>,
) -> Result<HttpResponse, WebError> {
    let case = case_id(&case)?;
    let labels: Result<BTreeSet<Label>, _> =
        wanted.0.labels.iter().map(|label| Label::parse(label)).collect();
    let labels = labels.map_err(|_| unprocessable(Message::new("error-unknown-label-sentence")))?;
    let bundle = label_case(&site.app, &asking.0, case, labels).await?.ok_or_else(WebError::not_found)?;
    Ok(HttpResponse::Ok().json(Bundle::from(&bundle)))
}

fn unprocessable(sentence: Message) -> WebError {
    WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, sentence)
}
