//! The names and originals that a custodian is asked for: their pages, and what their browser asks for (docs/PROTOCOL.md §12).

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};

use super::bundle_view::{DisclosureView, OfferedAction, ThreadView};
use super::cases::conflict;
use super::refusals;
use super::signed_in::{Asking, frame};
use super::wanted_change::WantedStep;
use crate::app::disclosures::{self, Asked, Changed, DisclosureBundle, waits_until};
use crate::domain::{CaseId, DisclosureId};
use crate::templates::pages::staff as shown;
use crate::web::body::Json;
use crate::web::{Site, WebError, headers};

/// Which part of the list, as its address has it.
#[derive(Deserialize)]
pub struct Which {
    /// `1` for what is over.
    over: Option<String>,
}

/// `GET /disclosures`
pub async fn list(
    site: web::Data<Site>,
    asking: Asking,
    which: web::Query<Which>,
) -> Result<HttpResponse, WebError> {
    let (person, over) = (asking.0, which.over.as_deref() == Some("1"));
    let frame = frame(&site, Some(&person));
    if person.role.is_none() {
        return site.ok(&shown::DisclosuresPage::not_approved(frame));
    }
    let found = disclosures::list(&site.app, &person, over).await?;
    let Asked { rows, more } = found.ok_or_else(WebError::not_found)?;
    let today = site.app.today();
    let rows = rows.iter().map(|asked| {
        let (which, when) = ((asked.id, &asked.case, &asked.of), (asked.asked_on, asked.urgent));
        shown::DisclosureRow::new(site.messages(), which, when, asked.state, waits_until(asked, today))
    });
    let rows = rows.collect::<Result<_, _>>()?;
    site.ok(&shown::DisclosuresPage::new(frame, rows, more, over))
}

/// `GET /disclosures/{disclosure}`: the same shell for every id. Whether there is such a request the bundle alone tells.
pub async fn page(
    site: web::Data<Site>,
    asking: Asking,
    disclosure: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let id = disclosure_id(&disclosure)?;
    site.ok(&shown::DisclosurePage::new(site.messages(), frame(&site, Some(&asking.0)), id)?)
}

#[derive(Serialize)]
struct Bundle {
    #[serde(flatten)]
    disclosure: DisclosureView,
    case: CaseId,
    reference: String,
    thread: ThreadView,
    /// What was asked for, sealed twice.
    kept: Option<String>,
    actions: Vec<OfferedAction>,
}

impl From<&DisclosureBundle> for Bundle {
    fn from(bundle: &DisclosureBundle) -> Self {
        let case = &bundle.disclosure.case;
        Bundle {
            disclosure: (&bundle.disclosure).into(),
            case: case.clone(),
            reference: case.reference(),
            thread: (&bundle.thread).into(),
            kept: bundle.kept.as_ref().map(|sealed| BASE64_STANDARD.encode(sealed)),
            actions: bundle.actions.iter().copied().map(OfferedAction::from).collect(),
        }
    }
}

/// `GET /api/v1/disclosures/{disclosure}`
pub async fn bundle(
    site: web::Data<Site>,
    asking: Asking,
    disclosure: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let found = disclosures::fetch(&site.app, &asking.0, disclosure_id(&disclosure)?).await?;
    Ok(HttpResponse::Ok().json(Bundle::from(&found.ok_or_else(WebError::not_found)?)))
}

/// `POST /api/v1/disclosures/{disclosure}/changes`
pub async fn change(
    site: web::Data<Site>,
    asking: Asking,
    disclosure: web::Path<String>,
    wanted: Json<WantedStep>,
) -> Result<HttpResponse, WebError> {
    let (action, entry) = wanted.0.read().ok_or_else(refusals::malformed)?;
    let id = disclosure_id(&disclosure)?;
    match disclosures::change(&site.app, &asking.0, id, action, entry).await? {
        Changed::Done(bundle) => Ok(HttpResponse::Ok().json(Bundle::from(&*bundle))),
        Changed::Meanwhile(bundle) => conflict(&site, Bundle::from(&*bundle)),
        Changed::Refused(refusal) => {
            Ok(headers::problem(&site, StatusCode::UNPROCESSABLE_ENTITY, refusals::sentence(refusal)))
        }
        Changed::NotADocument => Err(refusals::not_sealed()),
        Changed::NotFound => Err(WebError::not_found()),
    }
}

fn disclosure_id(text: &str) -> Result<DisclosureId, WebError> {
    DisclosureId::parse(text).map_err(|_| WebError::not_found())
}
