//! The cases that a person may open.

use serde::Serialize;

use super::StaffFrame;
use crate::domain::questionnaire::Mode;
use crate::domain::{CaseId, Day, State};
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Messages, Page, TemplateError};

/// The cases that a person may open.
#[derive(Serialize)]
pub struct QueuePage {
    #[serde(flatten)]
    frame: StaffFrame,
    rows: Vec<QueueRow>,
    next: Option<String>,
    empty: bool,
    closed: bool,
    approved: bool,
}

/// A case in the queue, in words.
#[derive(Clone, Serialize)]
pub struct QueueRow {
    case: String,
    reference: String,
    received_on: String,
    mode: String,
    danger: bool,
    state: String,
    due: Option<String>,
    overdue: bool,
}

impl QueuePage {
    /// A page of the queue: the cases, most urgent first; the address of the next page; whether closed cases are
    /// shown; whether this person's keys stand in `keys/`.
    pub fn new(
        frame: StaffFrame,
        rows: Vec<QueueRow>,
        next: Option<String>,
        closed: bool,
        approved: bool,
    ) -> QueuePage {
        QueuePage { frame, empty: rows.is_empty(), rows, next, closed, approved }
    }
}

impl QueueRow {
    /// A case that came in on a day, in a mode, and stands in a state.
    pub fn new(
        messages: &Messages,
        case: &CaseId,
        received_on: Day,
        mode: Mode,
        state: State,
    ) -> Result<QueueRow, TemplateError> {
        let words = |id: String| messages.format(&Message::composed(id));
        Ok(QueueRow {
            case: case.as_str().to_owned(),
            reference: case.reference(),
            received_on: messages.format(&Message::day(received_on))?,
            mode: words(format!("mode-{}", mode.as_str()))?,
            danger: false,
            state: words(format!("staff-state-{}", state.as_str()))?,
            due: None,
            overdue: false,
        })
    }

    /// Marks that the reporter said that somebody is in danger now.
    pub fn in_danger(mut self, danger: bool) -> QueueRow {
        self.danger = danger;
        self
    }

    /// By when something has to happen, seen from today.
    pub fn due(
        mut self,
        messages: &Messages,
        due: Option<Day>,
        today: Day,
    ) -> Result<QueueRow, TemplateError> {
        self.due = due.map(|day| messages.format(&Message::day(day))).transpose()?;
        self.overdue = due.is_some_and(|day| day < today);
        Ok(self)
    }
}

impl Page for QueuePage {
    const TEMPLATE: &'static str = "pages/staff/queue";

    fn title(&self) -> Message {
        Message::new(if self.closed { "staff-queue-title-closed" } else { "staff-queue-title" })
    }

    fn sample() -> Vec<QueuePage> {
        let rows = sample_rows().unwrap_or_default();
        let page =
            |rows, next, closed, approved| QueuePage::new(StaffFrame::sample(), rows, next, closed, approved);
        vec![
            page(rows, Some(format!("/?after={HOSTILE}")), false, true),
            page(Vec::new(), None, false, false),
            page(Vec::new(), None, true, true),
        ]
    }
}

/// A case in each state and mode, due yesterday, today or never.
fn sample_rows() -> Result<Vec<QueueRow>, TemplateError> {
    let messages = Messages::english()?;
    let (today, yesterday) = (sample_day(), Day::from_number(sample_day().number() - 1));
    let modes = [Mode::Named, Mode::Confidential, Mode::Anonymous];
    let due = [Some(yesterday), Some(today), None];
    let case = CaseId::parse("abcdefghijklmnopqrstuvwxya").map_err(|_| TemplateError::Argument)?;
    let row = |(place, state): (usize, State)| {
        QueueRow::new(&messages, &case, yesterday, modes[place % 3], state)?.in_danger(place == 0).due(
            &messages,
            due[place % 3],
            today,
        )
    };
    State::ALL.into_iter().enumerate().map(row).collect()
}
