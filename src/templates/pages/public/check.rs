//! The page on which a report is read once more before it is sent.

use serde::Serialize;

use super::answer_row::{AnswerRow, answer_rows};
use super::report::{sample_offer, sample_submitted};
use crate::domain::questionnaire::{Answers, Mode, Offer, Submitted, validate};
use crate::templates::pages::{HOSTILE, Notice};
use crate::templates::{Message, Page};

/// `/report/check`.
#[derive(Serialize)]
pub struct CheckPage {
    notice: Option<Notice>,
    rows: Vec<AnswerRow>,
    /// Everything that was typed, for the form to carry on.
    carried: Vec<Carried>,
    #[serde(rename = "box")]
    sealed_box: String,
    danger: bool,
    anonymous: bool,
    confidential: bool,
}

#[derive(Serialize)]
struct Carried {
    name: &'static str,
    value: String,
}

/// Why the page is shown again instead of sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckNotice {
    /// The page had been open for too long.
    Expired,
    /// Its hidden field is not one of this service's.
    NotOurs,
    /// The service could not store the report just now.
    NotStored,
    /// The service failed at it; the number under which the log knows more.
    Failed(Option<String>),
    /// Nobody is there for whom it could be sealed.
    NobodyToSealFor,
}

impl CheckNotice {
    fn shown(self) -> Notice {
        match self {
            CheckNotice::Expired => Notice::refused(Message::new("check-notice-expired")),
            CheckNotice::NotOurs => Notice::refused(Message::new("check-notice-not-ours")),
            CheckNotice::NotStored => Notice::refused(Message::new("check-notice-not-stored")),
            CheckNotice::Failed(incident) => {
                Notice::refused(Message::new("check-notice-not-stored")).with_incident(incident)
            }
            CheckNotice::NobodyToSealFor => Notice::refused(Message::new("check-notice-nobody")),
        }
    }
}

impl CheckPage {
    /// The answers as they will be sent, and the form post they came from. `sealed_box` holds what the server
    /// needs again when the report is sent; `notice` stands above everything else.
    pub fn new(
        answers: &Answers,
        submitted: &Submitted,
        offer: &Offer,
        sealed_box: String,
        notice: Option<CheckNotice>,
    ) -> CheckPage {
        let carried = |(name, value): (&'static str, &str)| Carried { name, value: value.to_owned() };
        CheckPage {
            notice: notice.map(CheckNotice::shown),
            rows: answer_rows(answers, &offer.staff),
            carried: submitted.pairs().map(carried).collect(),
            sealed_box,
            danger: answers.danger(),
            anonymous: answers.mode() == Mode::Anonymous,
            confidential: answers.mode() == Mode::Confidential,
        }
    }
}

impl Page for CheckPage {
    const TEMPLATE: &'static str = "pages/public/check";

    fn title(&self) -> Message {
        Message::new("check-title")
    }

    fn has_problems(&self) -> bool {
        self.notice.as_ref().is_some_and(Notice::is_refused)
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
                Some(CheckNotice::Expired),
            ),
            page(&[("mode", "named")], Some(CheckNotice::NotOurs)),
            page(&[("mode", "named")], Some(CheckNotice::NotStored)),
            page(&[("mode", "named")], Some(CheckNotice::Failed(Some("7XK2".to_owned())))),
            page(&[("mode", "named")], Some(CheckNotice::NobodyToSealFor)),
        ]
    }
}
