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

/// A case in the queue, in words.
#[derive(Clone, Serialize)]
pub struct Row {
    case: String,
    reference: String,
    marks: Vec<MarkShown>,
    received_on: String,
    mode: String,
    state: String,
    nation: Option<String>,
    category: Option<String>,
    assigned_to: Option<String>,
    due: Option<String>,
    overdue: bool,
}

/// A mark in words, and how grave it is.
#[derive(Clone, Serialize)]
struct MarkShown {
    text: String,
    /// The end of a class: `danger`, `warning`, `news` or `plain`.
    kind: &'static str,
}

impl Row {
    /// A line, seen from today.
    pub fn new(messages: &Messages, line: Line, today: Day) -> Result<Row, TemplateError> {
        let words = |message: Message| messages.format(&message);
        let overdue = !line.paused && line.due_on.is_some_and(|day| day < today);
        let marks = [
            (line.danger, "danger", "staff-queue-danger"),
            (overdue, "warning", "queue-mark-overdue"),
            (line.escalated, "warning", "queue-mark-escalated"),
            (line.news, "news", "queue-mark-news"),
            (line.paused, "plain", "queue-mark-paused"),
        ];
        let mark = |(_, kind, id): (bool, &'static str, &'static str)| {
            Ok(MarkShown { text: words(Message::composed(id.to_owned()))?, kind })
        };
        let label = |label: &Label| {
            Ok(MarkShown { text: words(Message::composed(format!("label-{label}")))?, kind: "plain" })
        };
        let marks = marks.into_iter().filter(|(holds, ..)| *holds).map(mark);
        let marks = marks.chain(line.labels.iter().map(label)).collect::<Result<_, TemplateError>>()?;
        let nation = line.nation.map(|id| words(Message::composed(format!("place-{id}")))).transpose()?;
        Ok(Row {
            case: line.case.as_str().to_owned(),
            reference: line.case.reference(),
            marks,
            received_on: words(Message::day(line.received_on))?,
            mode: words(Message::composed(format!("mode-{}", line.mode.as_str())))?,
            state: words(Message::composed(format!("staff-state-{}", line.state.as_str())))?,
            nation,
            category: line.category.map(|id| words(category_label(&id))).transpose()?,
            assigned_to: line.assigned_to,
            due: line.due_on.map(|day| words(Message::day(day))).transpose()?,
            overdue,
        })
    }
}
