//! A body's own pages, its sealed files, and the letter that goes along with a referral on paper.

use actix_web::{HttpResponse, web};
use data_encoding::HEXLOWER;

use super::cases::{case_id, sealed_download};
use super::referral_api::{Which, referral_id};
use super::signed_in::{Asking, frame};
use crate::app::cover_letter::cover_letter;
use crate::app::referrals::{self, Inbox, Listed};
use crate::domain::{BodyId, CaseId, ReferralId, Thread};
use crate::templates::pages::staff as shown;
use crate::web::{Site, WebError};

/// `GET /referrals`
pub async fn inbox(
    site: web::Data<Site>,
    asking: Asking,
    which: web::Query<Which>,
) -> Result<HttpResponse, WebError> {
    let (person, over) = (asking.0, which.is_over());
    let after = which.after()?;
    let frame = frame(&site, Some(&person));
    if person.role.is_none() {
        return site.ok(&shown::ReferralsPage::not_approved(frame));
    }
    let inbox = referrals::inbox(&site.app, &person, over, after).await?.ok_or_else(WebError::not_found)?;
    let Inbox { body, rows, .. } = &inbox;
    let today = site.app.today();
    let row = |Listed { referral, turn, confirm_by }: &Listed| {
        let referred = shown::Referred {
            id: referral.id,
            case: &referral.case,
            sent_on: referral.sent_on,
            state: referral.state,
            turn: *turn,
            confirm_by: *confirm_by,
        };
        shown::ReferralRow::new(site.messages(), &referred, today)
    };
    let rows = rows.iter().map(row).collect::<Result<_, _>>()?;
    let prefix = if over { "/referrals?over=1&after=" } else { "/referrals?after=" };
    let next = inbox.next().map(|id| format!("{prefix}{id}"));
    site.ok(&shown::ReferralsPage::new(frame, name_of(&site, body), rows, next, over))
}

/// What the directory calls a body; its id where it does not have it any more.
fn name_of(site: &Site, body: &BodyId) -> String {
    let edition = site.app.directory();
    edition.directory.bodies().get(body.as_str()).map_or_else(|| body.to_string(), |body| body.name.clone())
}

/// `GET /referrals/{referral}`: the same shell for every id. Whether there is such a referral the bundle alone tells.
pub async fn referral(
    site: web::Data<Site>,
    asking: Asking,
    referral: web::Path<String>,
) -> Result<HttpResponse, WebError> {
    let id = referral_id(&referral)?;
    site.ok(&shown::ReferralPage::new(site.messages(), frame(&site, Some(&asking.0)), id)?)
}

/// `GET /referrals/{referral}/{n}.age`
pub async fn file(
    site: web::Data<Site>,
    asking: Asking,
    path: web::Path<(String, u32)>,
) -> Result<HttpResponse, WebError> {
    let (id, n) = path.into_inner();
    let id = referral_id(&id)?;
    let file = referrals::download(&site.app, &asking.0, id, n).await?.ok_or_else(WebError::not_found)?;
    Ok(sealed_download(&file_name(&file.case, id, n), file.bytes))
}

/// What a sealed entry is called once it is downloaded.
fn file_name(case: &CaseId, id: ReferralId, n: u32) -> String {
    format!("{}-{}-{n}.age", case.reference(), Thread::Referral(id))
}

/// `GET /cases/{case}/referrals/{referral}/letter`: what goes along with the referral.
pub async fn letter(
    site: web::Data<Site>,
    asking: Asking,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, WebError> {
    let (case, id) = path.into_inner();
    show_letter(&site, &asking, &case, &id, 0).await
}

/// `GET /cases/{case}/referrals/{referral}/letter/{n}`: what goes along with something that was written later.
pub async fn later_letter(
    site: web::Data<Site>,
    asking: Asking,
    path: web::Path<(String, String, u32)>,
) -> Result<HttpResponse, WebError> {
    let (case, id, n) = path.into_inner();
    show_letter(&site, &asking, &case, &id, n).await
}

async fn show_letter(
    site: &Site,
    asking: &Asking,
    case: &str,
    id: &str,
    n: u32,
) -> Result<HttpResponse, WebError> {
    let (case, id) = (case_id(case)?, referral_id(id)?);
    let letter = cover_letter(&site.app, &asking.0, case, id, n).await?.ok_or_else(WebError::not_found)?;
    let (referral, edition) = (&letter.referral, site.app.directory());
    let directory = &edition.directory;
    let enclosed =
        shown::Enclosed { file: file_name(&referral.case, id, n), digest: HEXLOWER.encode(&letter.digest) };
    let body = directory.bodies().get(referral.body.as_str());
    let addressee = match body {
        Some(body) => shown::Addressee::new(body, directory.basis()),
        None => shown::Addressee::unlisted(referral.body.as_str()),
    };
    let sent = shown::Sent {
        case: referral.case.to_string(),
        reference: referral.case.reference(),
        on: letter.on,
        basis: referral.basis,
        confirm_by: letter.confirm_by,
        first_on: (n > 0).then_some(referral.sent_on),
    };
    site.ok(&shown::CoverLetterPage::new(&sent, addressee, enclosed))
}
