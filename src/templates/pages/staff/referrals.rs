//! What was referred to a body, as its liaisons see it.

use serde::Serialize;

use super::StaffFrame;
use crate::domain::referral::Turn;
use crate::domain::workflow::ReferralState;
use crate::domain::{CaseId, Day, ReferralId};
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Messages, Page, TemplateError};

/// What was referred to a body: what is open, or what is over.
#[derive(Serialize)]
pub struct ReferralsPage {
    #[serde(flatten)]
    frame: StaffFrame,
    /// The body's name; nothing for somebody whose key is not approved.
    body: Option<String>,
    rows: Vec<ReferralRow>,
    next: Option<String>,
    empty: bool,
    over: bool,
}

/// A referral in the inbox, in words.
#[derive(Clone, Serialize)]
pub struct ReferralRow {
    id: String,
    reference: String,
    sent_on: String,
    state: String,
    turn: String,
    /// Whether the body has something to do.
    yours: bool,
}

impl ReferralsPage {
    /// A page of the inbox of the body with this name: the referrals, the address of the next page, and whether it
    /// shows those that are over.
    pub fn new(
        frame: StaffFrame,
        body: String,
        rows: Vec<ReferralRow>,
        next: Option<String>,
        over: bool,
    ) -> ReferralsPage {
        ReferralsPage { frame, body: Some(body), empty: rows.is_empty(), rows, next, over }
    }

    /// For somebody whose key is not approved yet.
    pub fn not_approved(frame: StaffFrame) -> ReferralsPage {
        ReferralsPage { frame, body: None, rows: Vec::new(), next: None, empty: true, over: false }
    }
}

impl ReferralRow {
    /// A referral of this case, sent on a day, so far along, and whose turn it is.
    pub fn new(
        messages: &Messages,
        id: ReferralId,
        case: &CaseId,
        sent_on: Day,
        state: ReferralState,
        turn: Turn,
    ) -> Result<ReferralRow, TemplateError> {
        let words = |id: String| messages.format(&Message::composed(id));
        Ok(ReferralRow {
            id: id.to_string(),
            reference: case.reference(),
            sent_on: messages.format(&Message::day(sent_on))?,
            state: words(format!("referral-state-{}", state.as_str()))?,
            turn: words(format!("referral-turn-{turn}"))?,
            yours: matches!(turn, Turn::Confirm | Turn::Read | Turn::Report),
        })
    }
}

impl Page for ReferralsPage {
    const TEMPLATE: &'static str = "pages/staff/referrals";

    fn title(&self) -> Message {
        Message::new(if self.over { "referrals-title-over" } else { "referrals-title" })
    }

    fn sample() -> Vec<ReferralsPage> {
        let rows = sample_rows().unwrap_or_default();
        let page = |rows, next, over| {
            ReferralsPage::new(StaffFrame::sample_liaison(), HOSTILE.to_owned(), rows, next, over)
        };
        vec![
            page(rows.clone(), Some(format!("/referrals?after={HOSTILE}")), false),
            page(rows, None, true),
            page(Vec::new(), None, false),
            page(Vec::new(), None, true),
            ReferralsPage::not_approved(StaffFrame::sample_liaison()),
        ]
    }
}

/// A referral in each state and at everybody's turn.
fn sample_rows() -> Result<Vec<ReferralRow>, TemplateError> {
    let messages = Messages::english()?;
    let case = CaseId::parse("abcdefghijklmnopqrstuvwxya").map_err(|_| TemplateError::Argument)?;
    let id = ReferralId::parse("abcdefghijklmnop").map_err(|_| TemplateError::Argument)?;
    let row = |(turn, state)| ReferralRow::new(&messages, id, &case, sample_day(), state, turn);
    Turn::ALL.iter().copied().zip(ReferralState::ALL.into_iter().cycle()).map(row).collect()
}
