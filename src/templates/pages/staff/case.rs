//! A case, opened in the browser.

use serde::Serialize;

use super::StaffFrame;
use crate::domain::questionnaire::{CATEGORY_GROUPS, Kind, QUESTIONS, Question};
use crate::domain::workflow::{RULES, Who};
use crate::domain::{CaseId, State};
use crate::templates::pages::public::{category_label, label, option_label};
use crate::templates::{Message, Messages, Page, TemplateError};

/// A case, opened in the browser. The words go along, since the browser has the answers and no copy of its own.
#[derive(Serialize)]
pub struct CasePage {
    #[serde(flatten)]
    frame: StaffFrame,
    case: String,
    reference: String,
    labels: Vec<QuestionLabel>,
    states: Vec<Label>,
    actions: Vec<Label>,
}

/// What a question is called.
#[derive(Serialize)]
pub struct QuestionLabel {
    id: &'static str,
    label: String,
    options: Vec<OptionLabel>,
}

/// What a value is called.
#[derive(Serialize)]
pub struct OptionLabel {
    value: &'static str,
    label: String,
}

/// What a state or an action is called.
#[derive(Serialize)]
pub struct Label {
    id: &'static str,
    label: String,
}

impl Label {
    /// What this message says of this id.
    pub(super) fn new(
        messages: &Messages,
        id: &'static str,
        message: String,
    ) -> Result<Label, TemplateError> {
        Ok(Label { id, label: messages.format(&Message::composed(message))? })
    }
}

impl CasePage {
    /// The page of a case, with what questions, states and actions are called.
    pub fn new(messages: &Messages, frame: StaffFrame, case: &CaseId) -> Result<CasePage, TemplateError> {
        let named = |id: &'static str, message: String| Label::new(messages, id, message);
        let state = |state: State| named(state.as_str(), format!("staff-state-{}", state.as_str()));
        let for_staff = RULES.iter().filter(|rule| rule.who != Who::Reporter);
        Ok(CasePage {
            frame,
            case: case.as_str().to_owned(),
            reference: case.reference(),
            labels: QUESTIONS
                .iter()
                .map(|question| in_words(messages, question))
                .collect::<Result<_, _>>()?,
            states: State::ALL.into_iter().map(state).collect::<Result<_, _>>()?,
            actions: for_staff
                .map(|rule| named(rule.id, format!("action-{}", rule.id)))
                .collect::<Result<_, TemplateError>>()?,
        })
    }
}

fn in_words(messages: &Messages, question: &'static Question) -> Result<QuestionLabel, TemplateError> {
    let options: Vec<(&'static str, Message)> = match question.kind {
        Kind::Choice(values) | Kind::Choices(values) => {
            values.iter().map(|value| (*value, option_label(question.id, value))).collect()
        }
        Kind::Category => {
            let categories = CATEGORY_GROUPS.iter().flat_map(|group| group.categories);
            categories.map(|category| (*category, category_label(category))).collect()
        }
        Kind::Text { .. } | Kind::LongText { .. } | Kind::Staff => Vec::new(),
    };
    let option =
        |(value, label): (&'static str, Message)| Ok(OptionLabel { value, label: messages.format(&label)? });
    Ok(QuestionLabel {
        id: question.id,
        label: messages.format(&label(question.id))?,
        options: options.into_iter().map(option).collect::<Result<_, TemplateError>>()?,
    })
}

impl Page for CasePage {
    const TEMPLATE: &'static str = "pages/staff/case";

    fn title(&self) -> Message {
        Message::new("staff-case-title").with_text("reference", self.reference.clone())
    }

    fn sample() -> Vec<CasePage> {
        let page = || {
            let case = CaseId::parse("abcdefghijklmnopqrstuvwxya").map_err(|_| TemplateError::Argument)?;
            CasePage::new(&Messages::english()?, StaffFrame::sample(), &case)
        };
        page().into_iter().collect()
    }
}
