//! The page on which a report is read once more before it is sent.

use serde::Serialize;

use super::field::{category_label, label, option_label};
use super::report::{sample_offer, sample_submitted};
use crate::domain::questionnaire::{Answer, Answers, Kind, Mode, Offer, Submitted, question, validate};
use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page, Words};

/// `/report/check`.
#[derive(Serialize)]
pub struct CheckPage {
    notice: Option<Words>,
    rows: Vec<Row>,
    /// Everything that was typed, for the form to carry on.
    carried: Vec<Carried>,
    #[serde(rename = "box")]
    sealed_box: String,
    danger: bool,
    anonymous: bool,
    confidential: bool,
}

#[derive(Serialize)]
struct Row {
    id: String,
    label: Message,
    values: Vec<Words>,
}

#[derive(Serialize)]
struct Carried {
    name: &'static str,
    value: String,
}

impl CheckPage {
    /// The answers as they will be sent, and the form post they came from. `sealed_box` holds what the server
    /// needs again when the report is sent; `notice` stands above everything else.
    pub fn new(
        answers: &Answers,
        submitted: &Submitted,
        offer: &Offer,
        sealed_box: String,
        notice: Option<Words>,
    ) -> CheckPage {
        let row = |(id, answer): (&str, &Answer)| Row {
            id: id.to_owned(),
            label: label(id),
            values: values(answer).map(|value| shown(id, value, offer)).collect(),
        };
        let carried = |(name, value): (&'static str, &str)| Carried { name, value: value.to_owned() };
        CheckPage {
            notice,
            rows: answers.iter().map(row).collect(),
            carried: submitted.pairs().map(carried).collect(),
            sealed_box,
            danger: answers.danger(),
            anonymous: answers.mode() == Mode::Anonymous,
            confidential: answers.mode() == Mode::Confidential,
        }
    }
}

fn values(answer: &Answer) -> impl Iterator<Item = &str> {
    let values = match answer {
        Answer::One(text) => std::slice::from_ref(text),
        Answer::Many(values) => values.as_slice(),
    };
    values.iter().map(String::as_str)
}

/// A value in words: of a choice what it is called, of a text the text.
fn shown(id: &str, value: &str, offer: &Offer) -> Words {
    match question(id).map(|question| question.kind) {
        Some(Kind::Choice(_) | Kind::Choices(_)) => option_label(id, value).into(),
        Some(Kind::Category) => category_label(value).into(),
        Some(Kind::Staff) => {
            let person = offer.staff.iter().find(|person| person.account == value);
            Words::plain(person.map_or(value, |person| &person.name))
        }
        Some(Kind::Text { .. } | Kind::LongText { .. }) | None => Words::plain(value),
    }
}

impl Page for CheckPage {
    const TEMPLATE: &'static str = "pages/public/check";

    fn title(&self) -> Message {
        Message::new("check-title")
    }

    fn sample() -> Vec<CheckPage> {
        let offer = sample_offer();
        let page = |fields: &[(&str, &str)], notice| {
            let submitted = sample_submitted(fields);
            let answers = validate(&submitted, &offer).unwrap_or_default();
            CheckPage::new(&answers, &submitted, &offer, "c2VhbGVk".to_owned(), notice)
        };
        vec![
            page(&[("mode", "anonymous"), ("happened", HOSTILE), ("danger", "yes")], None),
            page(
                &[
                    ("mode", "confidential"),
                    ("reporter_name", HOSTILE),
                    ("reporter_contact", HOSTILE),
                    ("category", "rad_dose"),
                    ("services", "ct"),
                    ("services", "mri"),
                    ("happened", "First line\nsecond line"),
                    ("excluded", "dan"),
                ],
                Some(Message::new("check-notice-expired").into()),
            ),
        ]
    }
}
