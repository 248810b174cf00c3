//! The page for a report that was sent before.

use serde::Serialize;

use crate::templates::{Message, Page};

/// The answer to a second `/report/send` that cannot show the code again.
#[derive(Serialize)]
pub struct AlreadySentPage {
    reference: String,
    with_other_answers: bool,
    expired: bool,
}

impl AlreadySentPage {
    /// It was sent before with other answers; those were kept.
    pub fn with_other_answers(reference: String) -> AlreadySentPage {
        AlreadySentPage { reference, with_other_answers: true, expired: false }
    }

    /// It was sent before, so long ago that the code cannot be shown again.
    pub fn expired(reference: String) -> AlreadySentPage {
        AlreadySentPage { reference, with_other_answers: false, expired: true }
    }
}

impl Page for AlreadySentPage {
    const TEMPLATE: &'static str = "pages/public/already-sent";

    fn title(&self) -> Message {
        Message::new("already-sent-title")
    }

    fn sample() -> Vec<AlreadySentPage> {
        let reference = || "K7QF-2MZA".to_owned();
        vec![AlreadySentPage::with_other_answers(reference()), AlreadySentPage::expired(reference())]
    }
}
