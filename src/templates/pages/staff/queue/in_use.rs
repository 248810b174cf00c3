//! What narrows the queue now, in a word each.

use serde::Serialize;

use crate::domain::Account;
use crate::templates::pages::public::category_label;
use crate::templates::{Message, Messages, TemplateError};

/// Something that narrows the queue, as an address has it.
pub struct InUse {
    pub name: &'static str,
    pub value: String,
    /// The address of the queue without it.
    pub href: String,
}

/// The same in words.
#[derive(Serialize)]
pub(super) struct InUseShown {
    words: String,
    href: String,
}

impl InUseShown {
    pub fn new(
        messages: &Messages,
        people: &[(Account, String)],
        used: InUse,
    ) -> Result<Self, TemplateError> {
        let InUse { name, value, href } = used;
        let composed = |prefix: &str| messages.format(&Message::composed(format!("{prefix}-{value}")));
        let words = match (name, value.as_str()) {
            ("state", _) => composed("staff-state")?,
            ("nation", _) => composed("place")?,
            ("category", text) => match text.strip_prefix("group-") {
                Some(group) => messages.format(&Message::composed(format!("category-group-{group}")))?,
                None => messages.format(&category_label(text))?,
            },
            ("is", _) => composed("queue-mark")?,
            ("assigned", "~me") => messages.format(&Message::new("queue-in-use-mine"))?,
            ("assigned", "~nobody") => messages.format(&Message::new("queue-in-use-nobody"))?,
            ("assigned", account) => {
                let known = people.iter().find(|(person, _)| person.as_str() == account);
                known.map_or_else(|| account.to_owned(), |(_, name)| name.clone())
            }
            ("q", text) => messages.format(&Message::new("queue-in-use-search").with_text("text", text))?,
            (name, _) => composed(name)?,
        };
        Ok(InUseShown { words, href })
    }
}
