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
    /// By when it is asked to confirm, until it does.
    confirm_by: Option<ConfirmBy>,
}

#[derive(Clone, Serialize)]
struct ConfirmBy {
    day: String,
    overdue: bool,
}

/// What a row is made from.
pub struct Referred<'a> {
    pub id: ReferralId,
    pub case: &'a CaseId,
    pub sent_on: Day,
    pub state: ReferralState,
    pub turn: Turn,
    /// By when the body is asked to confirm, until it does.
    pub confirm_by: Option<Day>,
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
    /// A referral, as it stands today.
    pub fn new(
        messages: &Messages,
        referred: &Referred<'_>,
        today: Day,
    ) -> Result<ReferralRow, TemplateError> {
        let words = |id: String| messages.format(&Message::composed(id));
        let confirm_by = |by: Day| {
            Ok::<_, TemplateError>(ConfirmBy {
                day: messages.format(&Message::day(by))?,
                overdue: by < today,
            })
        };
        Ok(ReferralRow {
            id: referred.id.to_string(),
            reference: referred.case.reference(),
            sent_on: messages.format(&Message::day(referred.sent_on))?,
            state: words(format!("referral-state-{}", referred.state.as_str()))?,
            turn: words(format!("referral-turn-{}", referred.turn))?,
            yours: matches!(referred.turn, Turn::Confirm | Turn::Read | Turn::Report),
            confirm_by: referred.confirm_by.map(confirm_by).transpose()?,
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

/// A referral in each state and at everybody's turn, to be confirmed today, since yesterday, and no more.
fn sample_rows() -> Result<Vec<ReferralRow>, TemplateError> {
    let messages = Messages::english()?;
    let case = CaseId::parse("abcdefghijklmnopqrstuvwxya").map_err(|_| TemplateError::Argument)?;
    let id = ReferralId::parse("abcdefghijklmnop").map_err(|_| TemplateError::Argument)?;
    let row = |(turn, state), confirm_by| {
        let sent_on = sample_day();
        let referred = Referred { id, case: &case, sent_on, state, turn, confirm_by };
        ReferralRow::new(&messages, &referred, sample_day())
    };
    let days = [Some(sample_day()), Some(Day::from_number(sample_day().number() - 1)), None];
    let rows = Turn::ALL.iter().copied().zip(ReferralState::ALL.into_iter().cycle());
    rows.zip(days.into_iter().cycle()).map(|(stands, by)| row(stands, by)).collect()
}
