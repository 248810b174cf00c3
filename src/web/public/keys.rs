//! `GET /keys`: whom reports are sealed for.

use actix_web::{HttpResponse, web};

use crate::crypto::keyring::Member;
use crate::templates::pages::public::{KeyHolder, KeysPage};
use crate::web::{Site, WebError};

pub async fn keys(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let keyring = site.app.keyring()?;
    let holder = |member: &Member| {
        let role = member.until.is_none().then_some(member.role);
        KeyHolder::new(member.name.to_string(), role, member.fingerprint())
    };
    site.ok(&KeysPage::new(keyring.members().iter().map(holder).collect()))
}
