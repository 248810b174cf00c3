//! A name or an original that a custodian was asked for, opened in their browser.

use serde::Serialize;

use super::{Label, StaffFrame};
use crate::domain::DisclosureId;
use crate::domain::workflow::{DisclosureState, RULES, Who};
use crate::templates::{Message, Messages, Page, TemplateError};

/// A request to the custodians, opened in the browser. The words that the server has of it go along.
#[derive(Serialize)]
pub struct DisclosurePage {
    #[serde(flatten)]
    frame: StaffFrame,
    disclosure: String,
    states: Vec<Label>,
    actions: Vec<Label>,
}

impl DisclosurePage {
    /// The page of a request, with what its states and a custodian's actions are called.
    pub fn new(
        messages: &Messages,
        frame: StaffFrame,
        disclosure: DisclosureId,
    ) -> Result<DisclosurePage, TemplateError> {
        let label = |id: &'static str, message: String| Label::new(messages, id, message);
        let states = DisclosureState::ALL.into_iter().map(DisclosureState::as_str);
        let actions = RULES.iter().filter(|rule| rule.who == Who::Custodian).map(|rule| rule.id);
        Ok(DisclosurePage {
            frame,
            disclosure: disclosure.to_string(),
            states: states.map(|id| label(id, format!("disclosure-state-{id}"))).collect::<Result<_, _>>()?,
            actions: actions.map(|id| label(id, format!("action-{id}"))).collect::<Result<_, _>>()?,
        })
    }
}

impl Page for DisclosurePage {
    const TEMPLATE: &'static str = "pages/staff/disclosure";

    fn title(&self) -> Message {
        Message::new("disclosure-title")
    }

    fn sample() -> Vec<DisclosurePage> {
        let page = || {
            let id = DisclosureId::parse("abcdefghijklmnop").map_err(|_| TemplateError::Argument)?;
            DisclosurePage::new(&Messages::english()?, StaffFrame::sample_custodian(), id)
        };
        page().into_iter().collect()
    }
}
