//! `GET /api/v1/keys`: the trust anchor, for the browser to check signatures against.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::signed_in::Asking;
use crate::crypto::keyring::Member;
use crate::domain::{Account, Day, Role};
use crate::web::{Site, WebError};

#[derive(Serialize)]
struct Keys {
    people: Vec<Person>,
}

#[derive(Serialize)]
struct Person {
    name: Account,
    display: String,
    role: Role,
    recipient: String,
    key: String,
    until: Option<Day>,
}

impl From<&Member> for Person {
    fn from(member: &Member) -> Self {
        Person {
            name: member.account.clone(),
            display: member.name.to_string(),
            role: member.role,
            recipient: member.recipient_text().to_owned(),
            key: member.key.to_base64(),
            until: member.until,
        }
    }
}

pub async fn keys(site: web::Data<Site>, _asking: Asking) -> Result<HttpResponse, WebError> {
    let keyring = site.app.keyring()?;
    Ok(HttpResponse::Ok().json(Keys { people: keyring.members().iter().map(Person::from).collect() }))
}
