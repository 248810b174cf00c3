//! The page that shows whose keys reports are sealed to.

use serde::Serialize;

use crate::domain::Role;
use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page};

/// `/keys`.
#[derive(Serialize)]
pub struct KeysPage {
    people: Vec<KeyHolder>,
    bodies: Vec<BodyHolders>,
}

/// A body that referrals can be sealed for.
#[derive(Serialize)]
pub struct BodyHolders {
    body: String,
    holders: Vec<KeyHolder>,
}

/// Somebody who stands in `keys/`, or a body's recipient without an account.
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

    /// Somebody at a body: a liaison, or a recipient without an account, which is shown as it is.
    pub fn of_a_body(name: String, has_account: bool, shown: String) -> KeyHolder {
        let role = if has_account { role_label(Role::Liaison) } else { Message::new("role-no-account") };
        KeyHolder { name, role, fingerprint: shown }
    }
}

impl BodyHolders {
    pub fn new(body: String, holders: Vec<KeyHolder>) -> BodyHolders {
        BodyHolders { body, holders }
    }
}

impl KeysPage {
    /// Everybody who stands in `keys/`.
    pub fn new(people: Vec<KeyHolder>, bodies: Vec<BodyHolders>) -> KeysPage {
        KeysPage { people, bodies }
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
        let at_a_body =
            |has_account| KeyHolder::of_a_body(HOSTILE.to_owned(), has_account, "age1".to_owned());
        let bodies =
            vec![BodyHolders::new("cqc".to_owned(), [true, false].map(at_a_body).into_iter().collect())];
        vec![
            KeysPage::new(Vec::new(), Vec::new()),
            KeysPage::new(Role::ALL.map(Some).into_iter().chain([None]).map(holder).collect(), bodies),
        ]
    }
}
