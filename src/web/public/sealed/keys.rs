//! `GET /api/v1/keys`: whom a report is sealed for, and whose answers are believed.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use crate::web::vouched::Person;
use crate::web::{Site, WebError};

#[derive(Serialize)]
struct Keys {
    people: Vec<Person>,
}

/// Everybody of the service; who is at which body is nothing that a reporter's browser needs.
pub async fn keys(site: web::Data<Site>) -> Result<HttpResponse, WebError> {
    let keyring = site.app.keyring()?;
    let ours = keyring.members().iter().filter(|member| member.body.is_none());
    Ok(HttpResponse::Ok().json(Keys { people: ours.map(Person::from).collect() }))
}
