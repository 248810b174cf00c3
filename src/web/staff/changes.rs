//! `/changes` for leads: releasing what changed because someone spoke up. Plain forms; nothing here is sealed.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::signed_in::{Asking, frame};
use crate::app::changes;
use crate::app::session::SignedIn;
use crate::domain::{Change, ChangeId, ChangeProblem};
use crate::templates::pages::staff::{ChangeNotice, ReleaseChangePage, ReleasedChange, TypedChange};
use crate::web::body::Form;
use crate::web::{Site, WebError};

/// What was done last.
#[derive(Deserialize)]
pub struct ChangesQuery {
    done: Option<String>,
}

/// `GET /changes`
pub async fn page(
    site: web::Data<Site>,
    asking: Asking,
    query: web::Query<ChangesQuery>,
) -> Result<HttpResponse, WebError> {
    let notice = match query.done.as_deref() {
        Some("released") => Some(ChangeNotice::Released),
        Some("withdrawn") => Some(ChangeNotice::Withdrawn),
        _ => None,
    };
    shown(&site, &asking.0, StatusCode::OK, TypedChange::default(), &[], notice).await
}

/// `POST /changes`
pub async fn release(
    site: web::Data<Site>,
    asking: Asking,
    mut form: Form,
) -> Result<HttpResponse, WebError> {
    let typed = TypedChange {
        text: form.take("text"),
        nation: form.take("nation"),
        checked: form.take("checked") == "yes",
    };
    match Change::read(&typed.text, &typed.nation, typed.checked) {
        Ok(change) => {
            changes::release(&site.app, &asking.0, change).await?;
            Ok(back("/changes?done=released"))
        }
        Err(problems) => {
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            shown(&site, &asking.0, status, typed, &problems, None).await
        }
    }
}

/// `POST /changes/withdraw`
pub async fn withdraw(
    site: web::Data<Site>,
    asking: Asking,
    mut form: Form,
) -> Result<HttpResponse, WebError> {
    let id = ChangeId::parse(&form.take("change")).map_err(|_| WebError::not_found())?;
    // Taken back twice is taken back.
    changes::withdraw(&site.app, &asking.0, id).await?;
    Ok(back("/changes?done=withdrawn"))
}

async fn shown(
    site: &Site,
    person: &SignedIn,
    status: StatusCode,
    typed: TypedChange,
    problems: &[ChangeProblem],
    notice: Option<ChangeNotice>,
) -> Result<HttpResponse, WebError> {
    let mut released = Vec::new();
    for change in changes::list(&site.app).await? {
        let (nation, on, by) = (change.nation, change.on, change.by.as_str());
        released.push(ReleasedChange::new(site.messages(), &change.id, change.text, nation, on, by)?);
    }
    let frame = frame(site, Some(person));
    site.page(status, &ReleaseChangePage::new(frame, typed, problems, notice, released))
}

fn back(address: &'static str) -> HttpResponse {
    HttpResponse::build(StatusCode::SEE_OTHER).insert_header(("location", address)).finish()
}
