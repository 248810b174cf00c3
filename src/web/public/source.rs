//! `GET /source`: what browsers are given to run, and how to see that it is what was published.

use actix_web::{HttpResponse, web};

use crate::app::fingerprint;
use crate::templates::StaticFiles;
use crate::templates::pages::public::SourcePage;
use crate::web::{Site, WebError};

pub async fn source(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let files = StaticFiles::digests();
    let all = fingerprint::of(&files);
    let files = files.into_iter().map(|(name, digest)| (name, fingerprint::hex(&digest)));
    site.ok(&SourcePage::new(all, files.collect()))
}
