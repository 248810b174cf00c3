//! `GET /keys`: whom reports and referrals are sealed for.

use actix_web::{HttpResponse, web};

use crate::crypto::Keyring;
use crate::crypto::keyring::{BodyRecipient, Member};
use crate::domain::BodyId;
use crate::templates::pages::public::{BodyHolders, KeyHolder, KeysPage};
use crate::web::{Site, WebError};

pub async fn keys(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let keyring = site.app.keyring()?;
    let holder = |member: &Member| {
        let role = member.until.is_none().then_some(member.role);
        KeyHolder::new(member.name.to_string(), role, member.fingerprint())
    };
    let ours = keyring.members().iter().filter(|member| member.body.is_none());
    let bodies = keyring.bodies().into_iter().map(|id| body(&keyring, id));
    site.ok(&KeysPage::new(ours.map(holder).collect(), bodies.collect()))
}

/// A body and who holds its keys: liaisons with the fingerprint that they read out, others with the recipient itself.
fn body(keyring: &Keyring, id: &BodyId) -> BodyHolders {
    let holder = |held: BodyRecipient<'_>| {
        let member = held.account.and_then(|account| keyring.member(account));
        let shown = member.map_or_else(|| held.recipient.as_str().to_owned(), Member::fingerprint);
        KeyHolder::of_a_body(held.name.to_string(), held.account.is_some(), shown)
    };
    BodyHolders::new(id.to_string(), keyring.recipients_of(id).into_iter().map(holder).collect())
}
