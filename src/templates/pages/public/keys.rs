//! The page that shows whose keys reports are sealed to.

use serde::Serialize;

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

impl KeyHolder {
    /// A person, their role (`reviewer`, `lead`, `custodian` or `former`) and the fingerprint of their keys.
    pub fn new(name: String, role: &str, fingerprint: String) -> KeyHolder {
        KeyHolder { name, role: Message::composed(format!("role-{role}")), fingerprint }
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
        let holder = |role| KeyHolder::new(HOSTILE.to_owned(), role, "abcd-efgh-ijkl-mnop-qrst-uvwx".to_owned());
        vec![KeysPage::new(Vec::new()), KeysPage::new(["reviewer", "lead", "custodian", "former"].map(holder).into())]
    }
}
