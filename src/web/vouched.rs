//! The people of `keys/` as both applications' scripts read them (docs/PROTOCOL.md §8).

use serde::Serialize;

use crate::crypto::keyring::Member;
use crate::domain::{Account, BodyId, Day, Role};

/// Somebody who is sealed to or believed.
#[derive(Serialize)]
pub(super) struct Person {
    name: Account,
    display: String,
    role: Role,
    body: Option<BodyId>,
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
            body: member.body.clone(),
            recipient: member.recipient_text().to_owned(),
            key: member.key.to_base64(),
            until: member.until,
        }
    }
}
