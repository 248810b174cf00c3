//! `GET /changes`: what changed because someone spoke up.

use actix_web::{HttpResponse, web};

use crate::app::changes;
use crate::templates::pages::public::{ChangesPage, PublicChange};
use crate::web::{Site, WebError};

pub async fn changes(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let mut shown = Vec::new();
    for change in changes::list(&site.app).await? {
        shown.push(PublicChange::new(site.messages(), change.text, change.nation, change.on)?);
    }
    site.ok(&ChangesPage::new(shown))
}
