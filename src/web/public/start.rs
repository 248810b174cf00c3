//! The pages before the form.

use actix_web::{HttpResponse, web};

use crate::templates::pages::public::{BeforeYouReportPage, StartPage};
use crate::web::{Site, WebError};

/// `GET /`
pub async fn start(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.ok(&StartPage {})
}

/// `GET /before-you-report`
pub async fn before_you_report(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.ok(&BeforeYouReportPage {})
}
