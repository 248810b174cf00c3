//! Who takes what, for people to read and for programs to follow.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use crate::domain::directory::place::Nation;
use crate::templates::feeds::BodiesFeed;
use crate::templates::pages::public::BodiesPage;
use crate::web::{Site, WebError};

#[derive(Deserialize)]
pub struct Asked {
    /// Empty or left out for all.
    #[serde(default)]
    nation: String,
}

/// `GET /bodies`, `GET /bodies?nation=…`
pub async fn bodies(site: web::Data<Site>, asked: web::Query<Asked>) -> Result<HttpResponse, WebError> {
    let nation = match asked.nation.as_str() {
        "" => None,
        id => Some(Nation::parse(id).map_err(|_| WebError::not_found())?),
    };
    let edition = site.app.directory();
    site.ok(&BodiesPage::new(edition.directory.bodies(), nation))
}

/// `GET /bodies.atom`
pub async fn feed(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let edition = site.app.directory();
    let xml = site.templates.bodies_feed(&BodiesFeed::new(&site.origin, &edition.directory))?;
    Ok(HttpResponse::Ok().content_type("application/atom+xml; charset=utf-8").body(xml))
}
