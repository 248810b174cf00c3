//! A case in the queue, in words.

use serde::Serialize;

use crate::domain::label::Label;
use crate::domain::questionnaire::Mode;
use crate::domain::{CaseId, Day, State};
use crate::templates::pages::public::category_label;
use crate::templates::{Message, Messages, TemplateError};

/// What the server knows of a case in the queue.
pub struct Line {
    pub case: CaseId,
    pub received_on: Day,
    pub mode: Mode,
    pub state: State,
    /// An id of the directory, like the category.
    pub nation: Option<String>,
    pub category: Option<String>,
    /// The name of who works on it.
    pub assigned_to: Option<String>,
    pub due_on: Option<Day>,
    pub danger: bool,
    pub paused: bool,
    pub escalated: bool,
    pub news: bool,
    pub labels: Vec<Label>,
}

/// A case in the queue, in words. Few values and no nested words: the template engine copies each of them.
#[derive(Serialize)]
pub struct Row {
    case: String,
    reference: String,
    marks: Vec<MarkShown>,
    due: String,
    overdue: bool,
    state: String,
    assigned_to: String,
    category: String,
    /// Empty before it is classified: the category says so.
    nation: String,
    mode: String,
    received_on: String,
}

/// A mark in words, and how grave it is.
#[derive(Serialize)]
struct MarkShown {
    text: String,
    /// The end of a class: `danger`, `warning`, `news` or `plain`.
    kind: &'static str,
}

/// What turns the cases of a page into words. What many of them say is read from the copy once.
pub struct Phrases<'m> {
    messages: &'m Messages,
    today: Day,
    nothing_due: String,
    nobody: String,
    not_classified: String,
}

impl<'m> Phrases<'m> {
    /// Of a page that is seen on this day.
    pub fn new(messages: &'m Messages, today: Day) -> Result<Self, TemplateError> {
        let words = |id| messages.format(&Message::new(id));
        Ok(Phrases {
            messages,
            today,
            nothing_due: words("staff-queue-nothing-due")?,
            nobody: words("queue-assigned-nobody")?,
            not_classified: words("queue-not-classified")?,
        })
    }

    /// A line in words.
    pub fn row(&self, line: Line) -> Result<Row, TemplateError> {
        let (nation, category) = (line.nation.as_deref(), line.category.as_deref());
        Ok(Row {
            case: line.case.as_str().to_owned(),
            reference: line.case.reference(),
            marks: self.marks(&line)?,
            due: line.due_on.map_or_else(|| Ok(self.nothing_due.clone()), |day| self.day(day))?,
            overdue: !line.paused && line.due_on.is_some_and(|day| day < self.today),
            state: self.composed("staff-state", line.state.as_str())?,
            category: match category {
                Some(id) => self.messages.format(&category_label(id))?,
                None => self.not_classified.clone(),
            },
            nation: nation.map(|id| self.composed("place", id)).transpose()?.unwrap_or_default(),
            mode: self.composed("mode", line.mode.as_str())?,
            received_on: self.day(line.received_on)?,
            assigned_to: line.assigned_to.unwrap_or_else(|| self.nobody.clone()),
        })
    }

    fn marks(&self, line: &Line) -> Result<Vec<MarkShown>, TemplateError> {
        let marks = [
            (line.danger, "danger", "staff-queue-danger"),
            (line.escalated, "warning", "queue-mark-escalated"),
            (line.news, "news", "queue-mark-news"),
            (line.paused, "plain", "queue-mark-paused"),
        ];
        let marks =
            marks.into_iter().filter(|(holds, ..)| *holds).map(|(_, kind, id)| (kind, Message::new(id)));
        let labels = line.labels.iter().map(|label| ("plain", Message::composed(format!("label-{label}"))));
        let shown = |(kind, message)| Ok(MarkShown { text: self.messages.format(&message)?, kind });
        marks.chain(labels).map(shown).collect()
    }

    /// A day in the few letters that a column has.
    fn day(&self, day: Day) -> Result<String, TemplateError> {
        let (year, month, day) = day.parts();
        let words =
            Message::new("queue-day").with_number("day", day.into()).with_number("month", month.into());
        self.messages.format(&words.with_text("year", year.to_string()))
    }

    fn composed(&self, prefix: &str, id: &str) -> Result<String, TemplateError> {
        self.messages.format(&Message::composed(format!("{prefix}-{id}")))
    }
}
