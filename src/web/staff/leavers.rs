//! For leads: who is leaving, and what of theirs is still to be handed over.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::signed_in::{Asking, frame};
use crate::app::leavers::{self, Leaver};
use crate::domain::{Account, CaseId, Day, Role};
use crate::templates::Message;
use crate::templates::pages::staff::LeaversPage;
use crate::web::{Site, WebError};

/// `GET /leavers`: a shell; the browser fetches the rest, since it has to seal.
pub async fn page(site: web::Data<Site>, asking: Asking) -> Result<HttpResponse, WebError> {
    site.ok(&LeaversPage { frame: frame(&site, Some(&asking.0)) })
}

#[derive(Serialize)]
struct Leavers {
    leavers: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    account: Account,
    name: String,
    role: Role,
    until: Option<Day>,
    shared: i64,
}

impl From<Leaver> for Row {
    fn from(leaver: Leaver) -> Self {
        Row {
            account: leaver.account,
            name: leaver.name.to_string(),
            role: leaver.role,
            until: leaver.until,
            shared: leaver.shared,
        }
    }
}

/// `GET /api/v1/leavers`
pub async fn list(site: web::Data<Site>, asking: Asking) -> Result<HttpResponse, WebError> {
    let leavers = leavers::list(&site.app, &asking.0).await?;
    Ok(HttpResponse::Ok().json(Leavers { leavers: leavers.into_iter().map(Row::from).collect() }))
}

/// To whom the cases go, and after which one the page begins.
#[derive(Deserialize)]
pub struct HandOverQuery {
    to: String,
    after: Option<String>,
}

#[derive(Serialize)]
struct ToHandOver {
    remaining: i64,
    cases: Vec<CaseId>,
}

/// `GET /api/v1/leavers/{account}/cases`
pub async fn cases(
    site: web::Data<Site>,
    asking: Asking,
    leaver: web::Path<String>,
    query: web::Query<HandOverQuery>,
) -> Result<HttpResponse, WebError> {
    let not_found = |_| WebError::not_found();
    let leaver = Account::parse(&leaver).map_err(not_found)?;
    let to = Account::parse(&query.to).map_err(not_found)?;
    let after = query.after.as_deref().map(CaseId::parse).transpose().map_err(not_found)?;
    let found = leavers::cases(&site.app, &asking.0, leaver, to, after).await?;
    let refused =
        || WebError::refused(StatusCode::UNPROCESSABLE_ENTITY, Message::new("error-hand-over-sentence"));
    let found = found.ok_or_else(refused)?;
    Ok(HttpResponse::Ok().json(ToHandOver { remaining: found.remaining, cases: found.cases }))
}
