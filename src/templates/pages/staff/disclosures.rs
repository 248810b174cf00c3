//! The names and originals that a custodian is asked for.

use serde::Serialize;

use super::StaffFrame;
use crate::domain::file::ObjectId;
use crate::domain::workflow::{Custody, DisclosureState};
use crate::domain::{CaseId, Day, DisclosureId};
use crate::templates::pages::sample_day;
use crate::templates::{Message, Messages, Page, TemplateError};

/// What a custodian is asked for: what is to be decided, or what was.
#[derive(Serialize)]
pub struct DisclosuresPage {
    #[serde(flatten)]
    frame: StaffFrame,
    /// Whether `keys/` vouches for who asks.
    approved: bool,
    rows: Vec<DisclosureRow>,
    /// How many the page shows, where there are more.
    more: Option<Message>,
    empty: bool,
    over: bool,
}

/// A request in the list, in words.
#[derive(Clone, Serialize)]
pub struct DisclosureRow {
    id: String,
    reference: String,
    /// The name, or the original of a file.
    of: String,
    asked_on: String,
    state: String,
    urgent: bool,
    /// From when it may be decided without the reporter's answer, until then.
    waits: Option<String>,
}

impl DisclosuresPage {
    /// The list, of what is to be decided or of what was. `more` says that it is not all of it.
    pub fn new(frame: StaffFrame, rows: Vec<DisclosureRow>, more: bool, over: bool) -> DisclosuresPage {
        let more = more.then(|| Message::new("disclosures-more").with_number("count", rows.len()));
        DisclosuresPage { frame, approved: true, empty: rows.is_empty(), rows, more, over }
    }

    /// For somebody whose key is not approved yet.
    pub fn not_approved(frame: StaffFrame) -> DisclosuresPage {
        DisclosuresPage { frame, approved: false, rows: Vec::new(), more: None, empty: true, over: false }
    }
}

impl DisclosureRow {
    /// A request in this state, which waits for its reporter until a day.
    pub fn new(
        messages: &Messages,
        (id, case, of): (DisclosureId, &CaseId, &Custody),
        (asked_on, urgent): (Day, bool),
        state: DisclosureState,
        waits_until: Option<Day>,
    ) -> Result<DisclosureRow, TemplateError> {
        let day = |day| messages.format(&Message::day(day));
        let waits = |until| messages.format(&Message::new("disclosures-waits").with_text("day", day(until)?));
        let state = match state {
            DisclosureState::Asked if waits_until.is_none() => "decide",
            state => state.as_str(),
        };
        Ok(DisclosureRow {
            id: id.to_string(),
            reference: case.reference(),
            of: messages.format(&Message::new(match of {
                Custody::Name => "disclosures-of-name",
                Custody::Original(_) => "disclosures-of-original",
            }))?,
            asked_on: day(asked_on)?,
            state: messages.format(&Message::composed(format!("disclosure-state-{state}")))?,
            urgent,
            waits: waits_until.map(waits).transpose()?,
        })
    }
}

impl Page for DisclosuresPage {
    const TEMPLATE: &'static str = "pages/staff/disclosures";

    fn title(&self) -> Message {
        Message::new(if self.over { "disclosures-title-over" } else { "disclosures-title" })
    }

    fn sample() -> Vec<DisclosuresPage> {
        let rows = sample_rows().unwrap_or_default();
        let page = |rows, more, over| DisclosuresPage::new(StaffFrame::sample_custodian(), rows, more, over);
        vec![
            page(rows.clone(), true, false),
            page(rows, false, true),
            page(Vec::new(), false, false),
            page(Vec::new(), false, true),
            DisclosuresPage::not_approved(StaffFrame::sample_custodian()),
        ]
    }
}

fn sample_rows() -> Result<Vec<DisclosureRow>, TemplateError> {
    let messages = Messages::english()?;
    let case = CaseId::parse("abcdefghijklmnopqrstuvwxya").map_err(|_| TemplateError::Argument)?;
    let id = DisclosureId::parse("abcdefghijklmnop").map_err(|_| TemplateError::Argument)?;
    let object = ObjectId::parse(&"a".repeat(32)).map_err(|_| TemplateError::Argument)?;
    let row = |of: &Custody, state, until: Option<Day>| {
        DisclosureRow::new(&messages, (id, &case, of), (sample_day(), until.is_none()), state, until)
    };
    let states = DisclosureState::ALL.into_iter().map(|state| row(&Custody::Name, state, None));
    let original = row(&Custody::Original(object), DisclosureState::Asked, Some(sample_day()));
    states.chain([original]).collect()
}
