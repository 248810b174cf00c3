//! The shells. None holds anything that was sealed.

use actix_web::{HttpResponse, web};
use data_encoding::BASE32_NOPAD;
use serde::Deserialize;

use super::signed_in::{Asking, frame};
use crate::app::queue;
use crate::app::session::{self, SignedIn};
use crate::db::grants::{QueuePlace, QueueRow};
use crate::domain::{CaseId, Day};
use crate::templates::pages::staff as shown;
use crate::web::{Site, WebError};

/// Where a page of the queue begins, as its address has it.
#[derive(Deserialize)]
pub struct QueueQuery {
    closed: Option<String>,
    after: Option<String>,
}

/// `GET /`
pub async fn queue(
    site: web::Data<Site>,
    asking: Asking,
    query: web::Query<QueueQuery>,
) -> Result<HttpResponse, WebError> {
    let person = asking.0;
    let closed = query.closed.is_some();
    let after = match &query.after {
        Some(place) => Some(read_place(place).ok_or_else(WebError::not_found)?),
        None => None,
    };
    let page = queue::page(&site.app, &person, closed, after).await?;
    let today = site.app.today();
    let row = |row: &QueueRow| {
        let case = &row.place.case;
        shown::QueueRow::new(site.messages(), case, row.received_on, row.mode, row.state)?
            .in_danger(!row.place.calm)
            .due(site.messages(), row.due_on(), today)
    };
    let rows = page.rows.iter().map(row).collect::<Result<_, _>>()?;
    let prefix = if closed { "/?closed=1&after=" } else { "/?after=" };
    let next = page.next.map(|place| format!("{prefix}{}", write_place(&place)));
    site.ok(&shown::QueuePage::new(frame(&site, Some(&person)), rows, next, closed, person.role.is_some()))
}

/// A place in the queue as text: `0.2026-11-25.caseid`.
fn write_place(place: &QueuePlace) -> String {
    format!("{}.{}.{}", u8::from(place.calm), place.due_on, place.case)
}

fn read_place(text: &str) -> Option<QueuePlace> {
    let mut parts = text.splitn(3, '.');
    let calm = match parts.next()? {
        "0" => false,
        "1" => true,
        _ => return None,
    };
    let due_on = Day::parse(parts.next()?).ok()?.to_string();
    Some(QueuePlace { calm, due_on, case: CaseId::parse(parts.next()?).ok()? })
}

/// `GET /cases/{case}`: the same shell for every id. Whether there is such a case is told by the bundle alone.
pub async fn case(
    site: web::Data<Site>,
    asking: Asking,
    case: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let person = asking.0;
    let case = CaseId::parse(&case).map_err(|_| WebError::not_found())?;
    site.ok(&shown::CasePage::new(site.messages(), frame(&site, Some(&person)), &case)?)
}

/// `GET /account`
pub async fn account(site: web::Data<Site>, asking: Asking) -> Result<HttpResponse, WebError> {
    let person = asking.0;
    let mut sessions = Vec::new();
    for listed in session::list(&site.app, &person).await? {
        let day = Day::from_unix_seconds(u64::try_from(listed.started_at).unwrap_or(0));
        sessions.push(shown::SessionRow::new(site.messages(), session_name(&listed.id), day, listed.this)?);
    }
    let fingerprint = fingerprint_in_keys(&site, &person)?;
    let role = person.role.unwrap_or(person.invited_as);
    let who = (person.account.to_string(), person.name.to_string(), role);
    let frame = frame(&site, Some(&person));
    site.ok(&shown::AccountPage::new(site.messages(), frame, who, sessions, fingerprint)?)
}

fn fingerprint_in_keys(site: &Site, person: &SignedIn) -> Result<Option<String>, WebError> {
    let keyring = site.app.keyring()?;
    Ok(keyring
        .member(&person.account)
        .filter(|member| member.until.is_none())
        .map(|member| member.fingerprint()))
}

/// A session's id as text.
pub fn session_name(id: &[u8; 32]) -> String {
    BASE32_NOPAD.encode(id).to_ascii_lowercase()
}

/// Why somebody comes to sign in.
#[derive(Deserialize)]
pub struct SignInQuery {
    ended: Option<String>,
}

/// `GET /sign-in`
pub async fn sign_in(
    site: web::Data<Site>,
    query: web::Query<SignInQuery>,
) -> Result<HttpResponse, WebError> {
    site.ok(&shown::SignInPage {
        frame: frame(&site, None),
        service_id: site.app.service.id.clone(),
        second_factor: !site.app.service.demo,
        ended: query.ended.is_some(),
    })
}

/// `GET /enrol`
pub async fn enrol(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.ok(&shown::EnrolPage {
        frame: frame(&site, None),
        service_id: site.app.service.id.clone(),
        second_factor: !site.app.service.demo,
    })
}
