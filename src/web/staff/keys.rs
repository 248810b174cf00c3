//! `GET /api/v1/keys`: the trust anchor, for the browser to check signatures against.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::signed_in::Asking;
use crate::crypto::Keyring;
use crate::crypto::keyring::{BodyRecipient, Member};
use crate::domain::{Account, BodyId};
use crate::web::vouched::Person;
use crate::web::{Site, WebError};

#[derive(Serialize)]
struct Keys {
    people: Vec<Person>,
    bodies: Vec<Body>,
}

#[derive(Serialize)]
struct Body {
    id: BodyId,
    recipients: Vec<HeldBy>,
}

#[derive(Serialize)]
struct HeldBy {
    recipient: String,
    name: String,
    account: Option<Account>,
}

impl From<BodyRecipient<'_>> for HeldBy {
    fn from(held: BodyRecipient<'_>) -> Self {
        HeldBy {
            recipient: held.recipient.as_str().to_owned(),
            name: held.name.to_string(),
            account: held.account.cloned(),
        }
    }
}

pub async fn keys(site: web::Data<Site>, asking: Asking) -> Result<HttpResponse, WebError> {
    let keyring = site.app.keyring()?;
    let body = keyring.member(&asking.0.account).and_then(|member| member.body.as_ref());
    Ok(HttpResponse::Ok().json(shown_to(&keyring, body)))
}

/// All of it; to a liaison what the referrals to their body are checked and sealed with, and no more.
fn shown_to(keyring: &Keyring, liaison_of: Option<&BodyId>) -> Keys {
    let sees = |body: &BodyId| liaison_of.is_none_or(|own| own == body);
    let sees_person = |member: &&Member| match &member.body {
        Some(body) => sees(body),
        None => liaison_of.is_none() || member.role.opens_cases(),
    };
    let body = |id: &BodyId| Body {
        id: id.clone(),
        recipients: keyring.recipients_of(id).into_iter().map(HeldBy::from).collect(),
    };
    Keys {
        people: keyring.members().iter().filter(sees_person).map(Person::from).collect(),
        bodies: keyring.bodies().into_iter().filter(|id| sees(id)).map(body).collect(),
    }
}
