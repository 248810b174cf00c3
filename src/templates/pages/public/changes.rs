//! What changed because someone spoke up.

use serde::Serialize;

use crate::domain::Day;
use crate::domain::directory::place::Nation;
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Messages, Page, TemplateError};

/// `/changes`.
#[derive(Serialize)]
pub struct ChangesPage {
    changes: Vec<PublicChange>,
}

/// A change that was released.
#[derive(Serialize)]
pub struct PublicChange {
    text: String,
    byline: Message,
}

/// Where it was, if that may be said, and when it was released.
pub(in crate::templates) fn change_byline(
    messages: &Messages,
    nation: Option<Nation>,
    on: Day,
) -> Result<Message, TemplateError> {
    let day = messages.format(&Message::day(on))?;
    Ok(match nation {
        None => Message::new("changes-byline-anywhere").with_text("day", day),
        Some(nation) => {
            let nation = messages.format(&Message::composed(format!("changes-nation-{nation}")))?;
            Message::new("changes-byline").with_text("nation", nation).with_text("day", day)
        }
    })
}

impl PublicChange {
    pub fn new(
        messages: &Messages,
        text: String,
        nation: Option<Nation>,
        on: Day,
    ) -> Result<PublicChange, TemplateError> {
        Ok(PublicChange { text, byline: change_byline(messages, nation, on)? })
    }
}

impl ChangesPage {
    /// Everything that was released, the latest first.
    pub fn new(changes: Vec<PublicChange>) -> ChangesPage {
        ChangesPage { changes }
    }
}

impl Page for ChangesPage {
    const TEMPLATE: &'static str = "pages/public/changes";

    fn title(&self) -> Message {
        Message::new("changes-title")
    }

    fn sample() -> Vec<ChangesPage> {
        let change =
            |nation| PublicChange::new(&Messages::english()?, HOSTILE.to_owned(), nation, sample_day());
        let nations = Nation::ALL.iter().map(|nation| Some(*nation)).chain([None]);
        let changes: Result<Vec<PublicChange>, TemplateError> = nations.map(change).collect();
        vec![ChangesPage::new(Vec::new()), ChangesPage::new(changes.unwrap_or_default())]
    }
}
