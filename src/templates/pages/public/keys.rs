//! The page that shows whose keys reports are sealed to.

use serde::Serialize;

use crate::domain::Role;
use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page};

/// `/keys`.
#[derive(Serialize)]
pub struct KeysPage {
    people: Vec<KeyHolder>,
}

/// Somebody who stands in `keys/`.
#[derive(Serialize)]
pub struct KeyHolder {
    name: String,
    role: Message,
    fingerprint: String,
}

/// What a role is called.
pub(in crate::templates) fn role_label(role: Role) -> Message {
    Message::composed(format!("role-{role}"))
}

impl KeyHolder {
    /// A person, their role, none for those who have left, and the fingerprint of their keys.
    pub fn new(name: String, role: Option<Role>, fingerprint: String) -> KeyHolder {
        KeyHolder { name, role: role.map_or(Message::new("role-former"), role_label), fingerprint }
    }
}

impl KeysPage {
    /// Everybody who stands in `keys/`.
    pub fn new(people: Vec<KeyHolder>) -> KeysPage {
        KeysPage { people }
    }
}

impl Page for KeysPage {
    const TEMPLATE: &'static str = "pages/public/keys";

    fn title(&self) -> Message {
        Message::new("keys-title")
    }

    fn sample() -> Vec<KeysPage> {
        let holder =
            |role| KeyHolder::new(HOSTILE.to_owned(), role, "abcd-efgh-ijkl-mnop-qrst-uvwx".to_owned());
        vec![
            KeysPage::new(Vec::new()),
            KeysPage::new(Role::ALL.map(Some).into_iter().chain([None]).map(holder).collect()),
        ]
    }
}
