//! `keys/` as the vectors carry it.

use candour::crypto::Keyring;
use serde::{Deserialize, Serialize};

/// A person as `GET /api/v1/keys` gives them.
#[derive(Serialize, Deserialize, PartialEq, Debug)]
pub struct PersonRow {
    pub name: String,
    display: String,
    role: String,
    body: Option<String>,
    recipient: String,
    pub key: String,
    pub until: Option<String>,
}

pub fn rows(keyring: &Keyring) -> Vec<PersonRow> {
    keyring
        .members()
        .iter()
        .map(|member| PersonRow {
            name: member.account.to_string(),
            display: member.name.to_string(),
            role: member.role.to_string(),
            body: member.body.as_ref().map(ToString::to_string),
            recipient: member.recipient_text().to_owned(),
            key: member.key.to_base64(),
            until: member.until.map(|day| day.to_string()),
        })
        .collect()
}
