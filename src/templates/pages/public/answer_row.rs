//! An answer as it is shown: the question and what was answered, in words.

use serde::Serialize;

use super::field::{category_label, label, option_label};
use crate::domain::questionnaire::{Answer, Answers, Kind, StaffOption, is_category, question};
use crate::templates::Words;

/// A question with its answer.
#[derive(Serialize)]
pub(super) struct AnswerRow {
    id: String,
    label: Words,
    values: Vec<Words>,
}

/// Every answer, in order. Questions and values that this version does not know are shown as they stand.
pub(super) fn answer_rows(answers: &Answers, staff: &[StaffOption]) -> Vec<AnswerRow> {
    let row = |(id, answer): (&str, &Answer)| AnswerRow {
        id: id.to_owned(),
        label: question(id).map_or(Words::plain(id), |question| label(question.id).into()),
        values: values(answer).iter().map(|value| in_words(id, value, staff)).collect(),
    };
    answers.iter().map(row).collect()
}

fn values(answer: &Answer) -> &[String] {
    match answer {
        Answer::One(text) => std::slice::from_ref(text),
        Answer::Many(values) => values,
    }
}

/// A value in words: of a choice what it is called, of a text the text.
fn in_words(id: &str, value: &str, staff: &[StaffOption]) -> Words {
    match question(id).map(|question| question.kind) {
        Some(Kind::Choice(known) | Kind::Choices(known)) if known.contains(&value) => {
            option_label(id, value).into()
        }
        Some(Kind::Category) if is_category(value) => category_label(value).into(),
        Some(Kind::Staff) => {
            let person = staff.iter().find(|person| person.account == value);
            Words::plain(person.map_or(value, |person| &person.name))
        }
        _ => Words::plain(value),
    }
}
