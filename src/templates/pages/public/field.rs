//! A question of the report form as it is shown.

use serde::Serialize;

use crate::domain::questionnaire::{
    CATEGORY_GROUPS, Kind, Mode, Offer, Problem, Question, Required, Submitted,
};
use crate::templates::{Message, Words};

/// A question with what was answered so far.
#[derive(Serialize)]
pub(super) struct Field {
    id: &'static str,
    label: Message,
    hint: Message,
    /// When it has to be answered, if ever.
    need: Option<Message>,
    /// The same for the script.
    need_when: Option<&'static str>,
    problem: Option<Message>,
    /// The partial that shows questions of this kind.
    partial: &'static str,
    /// What was typed, for the kinds that are typed.
    value: String,
    /// The most characters, where it is worth saying.
    max: usize,
    /// The most characters of what is typed; 0 for what is chosen.
    limit: usize,
    /// The height, for several lines.
    rows: u8,
    autocomplete: &'static str,
    options: Vec<FieldOption>,
    groups: Vec<OptionGroup>,
}

#[derive(Serialize)]
struct FieldOption {
    /// The element's id. The first option has the field's own, so that an error can lead to it.
    element: String,
    value: String,
    label: Words,
    chosen: bool,
}

#[derive(Serialize)]
struct OptionGroup {
    label: Message,
    options: Vec<CategoryOption>,
}

#[derive(Serialize)]
struct CategoryOption {
    value: &'static str,
    label: Message,
    hint: Message,
    chosen: bool,
}

/// What a question is called.
pub(crate) fn label(question: &str) -> Message {
    Message::composed(format!("question-{question}-label"))
}

/// What one of a question's values is called.
pub(crate) fn option_label(question: &str, value: &str) -> Message {
    Message::composed(format!("option-{question}-{value}"))
}

/// What a category is called.
pub(crate) fn category_label(category: &str) -> Message {
    Message::composed(format!("category-{category}-label"))
}

/// What is wrong with an answer.
pub(super) fn problem_message(question: &str, problem: Problem) -> Message {
    let message = Message::composed(problem.message_id(question));
    problem.arguments().into_iter().fold(message, |message, (name, number)| message.with_number(name, number))
}

impl Field {
    /// The question as it is shown; `None` where there is nothing to choose from and nothing to say.
    pub fn new(
        question: &'static Question,
        submitted: &Submitted,
        offer: &Offer,
        problem: Option<Problem>,
    ) -> Option<Field> {
        let id = question.id;
        let options = options(question, submitted, offer);
        if question.kind == Kind::Staff && options.is_empty() && problem.is_none() {
            return None;
        }
        let (partial, max) = match question.kind {
            Kind::Text { .. } => ("partials/fields/text", 0),
            Kind::LongText { max } => ("partials/fields/long-text", max),
            Kind::Choice(_) => ("partials/fields/choice", 0),
            Kind::Choices(_) | Kind::Staff => ("partials/fields/choices", 0),
            Kind::Category => ("partials/fields/category", 0),
        };
        Some(Field {
            id,
            label: label(id),
            hint: Message::composed(format!("question-{id}-hint")),
            need: match question.required {
                Required::Always => Some(Message::new("field-needed")),
                Required::WhenIdentified => Some(Message::new("field-needed-unless-anonymous")),
                Required::Never => None,
            },
            need_when: match question.required {
                Required::Always => Some("always"),
                Required::WhenIdentified => Some("unless-anonymous"),
                Required::Never => None,
            },
            problem: problem.map(|problem| problem_message(id, problem)),
            partial,
            value: if question.kind.is_text() { submitted.text(id).to_owned() } else { String::new() },
            max,
            limit: match question.kind {
                Kind::Text { max } | Kind::LongText { max } => max,
                _ => 0,
            },
            rows: if max > 4_000 { 14 } else { 5 },
            autocomplete: if id == "reporter_name" { "name" } else { "off" },
            options,
            groups: if question.kind == Kind::Category { groups(id, submitted) } else { Vec::new() },
        })
    }
}

fn options(question: &Question, submitted: &Submitted, offer: &Offer) -> Vec<FieldOption> {
    let id = question.id;
    let named = |value: &str| (value.to_owned(), Words::from(option_label(id, value)));
    let offered: Vec<(String, Words)> = match question.kind {
        Kind::Choice(values) if id == "mode" => {
            let allowed = |value: &&&str| Mode::parse(value).is_some_and(|mode| offer.allows(mode));
            values.iter().filter(allowed).map(|value| named(value)).collect()
        }
        Kind::Choice(values) | Kind::Choices(values) => values.iter().map(|value| named(value)).collect(),
        Kind::Staff => {
            let shown = |account: &str, name: &str| (account.to_owned(), Words::plain(name));
            offer.staff.iter().map(|person| shown(&person.account, &person.name)).collect()
        }
        Kind::Text { .. } | Kind::LongText { .. } | Kind::Category => Vec::new(),
    };
    let element = |place: usize| match place {
        0 => format!("question-{id}"),
        place => format!("question-{id}-{}", place + 1),
    };
    offered
        .into_iter()
        .enumerate()
        .map(|(place, (value, label))| FieldOption {
            element: element(place),
            chosen: submitted.has(id, &value),
            value,
            label,
        })
        .collect()
}

fn groups(id: &str, submitted: &Submitted) -> Vec<OptionGroup> {
    let option = |category: &'static str| CategoryOption {
        value: category,
        label: category_label(category),
        hint: Message::composed(format!("category-{category}-hint")),
        chosen: submitted.has(id, category),
    };
    CATEGORY_GROUPS
        .iter()
        .map(|group| OptionGroup {
            label: Message::composed(format!("category-group-{}", group.id)),
            options: group.categories.iter().copied().map(option).collect(),
        })
        .collect()
}
