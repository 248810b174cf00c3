//! The shells. None holds anything that was sealed.

use actix_web::{HttpResponse, web};
use data_encoding::BASE32_NOPAD;
use serde::Deserialize;

use super::signed_in::{Asking, frame};
use crate::app::session::{self, SignedIn};
use crate::domain::{CaseId, Day};
use crate::templates::pages::staff as shown;
use crate::web::{Site, WebError};

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
