//! The page that shows the case code.

use serde::Serialize;

use super::tracking::FileForm;
use crate::domain::Day;
use crate::templates::pages::sample_day;
use crate::templates::{Message, Page, Words};

/// The answer to `/report/send`: the code, shown once.
#[derive(Serialize)]
pub struct SentPage {
    words: Vec<String>,
    /// The same words in one line, to copy.
    line: String,
    reference: String,
    next_update: Option<Words>,
    danger: bool,
    /// Where a file can be added: on a page of its own, so that the code stays where it is.
    file: Option<FileForm>,
}

impl SentPage {
    /// The words of the code, the case's reference, the day by which the reporter hears next, and whether they
    /// said that somebody is in danger.
    pub fn new(words: Vec<String>, reference: String, next_update: Option<Day>, danger: bool) -> SentPage {
        SentPage {
            line: words.join(" "),
            words,
            reference,
            next_update: next_update.map(Words::from),
            danger,
            file: None,
        }
    }

    /// Lets a file be added from here.
    pub fn with_files(mut self, form: FileForm) -> SentPage {
        self.file = Some(form);
        self
    }
}

impl Page for SentPage {
    const TEMPLATE: &'static str = "pages/public/sent";

    fn title(&self) -> Message {
        Message::new("sent-title")
    }

    fn sample() -> Vec<SentPage> {
        let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
        let page = |day, danger| SentPage::new(words.clone(), "K7QF-2MZA".to_owned(), day, danger);
        let file = FileForm::new("c2VhbGVk", false, false, 10, 100).elsewhere();
        vec![page(Some(sample_day()), false).with_files(file), page(None, true)]
    }
}
