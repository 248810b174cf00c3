//! What staff use: shells rendered here, contents opened in their browser. JSON under `/api/v1/` (docs/PROTOCOL.md §12).

pub mod access;
mod bundle_view;
mod case_marks;
mod cases;
mod changes;
mod cookie;
mod disclosures;
mod enrol;
mod files;
mod grants;
mod keeping;
mod keys;
mod leavers;
mod links;
mod pages;
mod queue;
mod queue_address;
mod referral_api;
mod referral_pages;
mod refusals;
mod routing;
mod session;
mod signed_in;
mod statistics;
mod vocabulary;
mod wanted_change;

use actix_web::http::StatusCode;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};

use super::{Site, WebError};
use crate::templates::pages::public::ErrorPage;
use crate::templates::pages::staff::StaffErrorPage;

/// All routes of the staff application.
pub fn routes(config: &mut web::ServiceConfig) {
    access::register(config);
}

/// What went wrong, on a page from which staff get on.
pub(super) async fn error_page(
    site: &Site,
    request: &HttpRequest,
    status: StatusCode,
    page: ErrorPage,
) -> Result<HttpResponse, WebError> {
    let person = signed_in::MaybeAsking::extract(request).await.ok().and_then(|asking| asking.0);
    site.page(status, &StaffErrorPage::new(signed_in::frame(site, person.as_ref()), page))
}
