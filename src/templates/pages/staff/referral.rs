//! A referral, opened in the browser of somebody at the body.

use serde::Serialize;

use super::{Label, StaffFrame};
use crate::domain::ReferralId;
use crate::domain::workflow::{RULES, ReferralState, Who};
use crate::templates::{Message, Messages, Page, TemplateError};

/// A referral, opened in the browser. The words that the server has of it go along.
#[derive(Serialize)]
pub struct ReferralPage {
    #[serde(flatten)]
    frame: StaffFrame,
    referral: String,
    states: Vec<Label>,
    actions: Vec<Label>,
}

impl ReferralPage {
    /// The page of a referral, with what its states and a liaison's actions are called.
    pub fn new(
        messages: &Messages,
        frame: StaffFrame,
        referral: ReferralId,
    ) -> Result<ReferralPage, TemplateError> {
        let label = |id: &'static str, message: String| Label::new(messages, id, message);
        let states = ReferralState::ALL.into_iter().map(|state| state.as_str());
        let actions = RULES.iter().filter(|rule| rule.who == Who::Liaison).map(|rule| rule.id);
        Ok(ReferralPage {
            frame,
            referral: referral.to_string(),
            states: states.map(|id| label(id, format!("referral-state-{id}"))).collect::<Result<_, _>>()?,
            actions: actions.map(|id| label(id, format!("action-{id}"))).collect::<Result<_, _>>()?,
        })
    }
}

impl Page for ReferralPage {
    const TEMPLATE: &'static str = "pages/staff/referral";

    fn title(&self) -> Message {
        Message::new("referral-title")
    }

    fn sample() -> Vec<ReferralPage> {
        let page = || {
            let id = ReferralId::parse("abcdefghijklmnop").map_err(|_| TemplateError::Argument)?;
            ReferralPage::new(&Messages::english()?, StaffFrame::sample_liaison(), id)
        };
        page().into_iter().collect()
    }
}
