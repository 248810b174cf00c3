//! The pages that explain, served without the database and without `keys/`.

use actix_web::{HttpResponse, web};

use crate::templates::Page;
use crate::templates::pages::public::{
    AccessibilityPage, CookiesPage, HelpPage, PrivacyPage, SafetyPage, UrgentPage,
};
use crate::web::{Site, WebError};

/// `GET /safety`
pub async fn safety(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    show::<SafetyPage>(&site)
}

/// `GET /urgent`
pub async fn urgent(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    show::<UrgentPage>(&site)
}

/// `GET /help`
pub async fn help(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    show::<HelpPage>(&site)
}

/// `GET /privacy`
pub async fn privacy(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    site.ok(&PrivacyPage { months: site.app.keeping.months() })
}

/// `GET /cookies`
pub async fn cookies(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    show::<CookiesPage>(&site)
}

/// `GET /accessibility`
pub async fn accessibility(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    show::<AccessibilityPage>(&site)
}

fn show<P: Page + Default>(site: &Site) -> Result<HttpResponse, WebError> {
    site.ok(&P::default())
}
