//! `/keeping`: closed cases that are to be deleted soon, and holding them. Plain forms; nothing here is sealed.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::signed_in::{Asking, frame};
use crate::app::retain::{self, LISTED};
use crate::app::session::SignedIn;
use crate::domain::keeping::HoldReason;
use crate::domain::{CaseId, Role};
use crate::templates::pages::staff::{HeldCase, KeepingNotice, KeepingPage, SoonDeleted};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// What was done last.
#[derive(Deserialize)]
pub struct KeepingQuery {
    done: Option<String>,
}

/// `GET /keeping`
pub async fn page(
    site: web::Data<Site>,
    asking: Asking,
    query: web::Query<KeepingQuery>,
) -> Result<HttpResponse, WebError> {
    let notice = match query.done.as_deref() {
        Some("held") => Some(KeepingNotice::Held),
        Some("lifted") => Some(KeepingNotice::Lifted),
        _ => None,
    };
    shown(&site, &asking.0, StatusCode::OK, notice).await
}

/// `POST /keeping/hold`
pub async fn hold(site: web::Data<Site>, asking: Asking, mut form: Form) -> Result<HttpResponse, WebError> {
    let typed = form.take("case");
    let reason = HoldReason::parse(&form.take("reason")).map_err(|_| WebError::not_found())?;
    match retain::meant(&site.app, &asking.0, &typed).await? {
        Some(case) => {
            retain::hold(&site.app, &asking.0, case, reason).await?;
            Ok(back("/keeping?done=held"))
        }
        None => {
            let notice = KeepingNotice::NoSuchCase(typed, reason);
            shown(&site, &asking.0, StatusCode::UNPROCESSABLE_ENTITY, Some(notice)).await
        }
    }
}

/// `POST /keeping/lift`
pub async fn lift(site: web::Data<Site>, asking: Asking, mut form: Form) -> Result<HttpResponse, WebError> {
    let case = CaseId::parse(&form.take("case")).map_err(|_| WebError::not_found())?;
    if retain::lift(&site.app, &asking.0, case).await? {
        Ok(back("/keeping?done=lifted"))
    } else {
        Err(WebError::not_found())
    }
}

async fn shown(
    site: &Site,
    person: &SignedIn,
    status: StatusCode,
    notice: Option<KeepingNotice>,
) -> Result<HttpResponse, WebError> {
    let listed = retain::list(&site.app, person).await?;
    let soon = listed.soon.iter().filter_map(|soon| Some(SoonDeleted::new(&soon.case, soon.delete_on?)));
    let mut held = Vec::new();
    for kept in &listed.held {
        if let Some((reason, who, on)) = &kept.held {
            held.push(HeldCase::new(site.messages(), &kept.case, *reason, (who.as_str(), *on))?);
        }
    }
    let leads = person.role == Some(Role::Lead);
    let most = usize::try_from(LISTED).unwrap_or(usize::MAX);
    let listed = (soon.collect(), held);
    let page = KeepingPage::new(frame(site, Some(person)), site.messages(), listed, (leads, most), notice)?;
    site.page(status, &page)
}

fn back(address: &'static str) -> HttpResponse {
    HttpResponse::build(StatusCode::SEE_OTHER).insert_header(("location", address)).finish()
}
