//! The page for everything that went wrong.

use serde::Serialize;

use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page, Words};

/// Any answer that is not a page of its own.
#[derive(Serialize)]
pub struct ErrorPage {
    status: u16,
    heading: Message,
    sentence: Words,
    /// How to try again, where that can help.
    again: Option<Message>,
    incident: Option<String>,
}

impl ErrorPage {
    /// What the copy says about this status.
    pub fn new(status: u16) -> ErrorPage {
        let kind = match status {
            404 => "not-found",
            409 => "conflict",
            413 => "too-large",
            429 | 503 => "busy",
            400..=499 => "refused",
            _ => "fault",
        };
        ErrorPage {
            status,
            heading: Message::composed(format!("error-{kind}-heading")),
            sentence: Message::composed(format!("error-{kind}-sentence")).into(),
            again: match status {
                408 | 429 | 500.. => Some(Message::new("error-again")),
                400 | 413 | 415 => Some(Message::new("error-back")),
                _ => None,
            },
            incident: None,
        }
    }

    /// Says something more fitting.
    pub fn with_sentence(mut self, sentence: impl Into<Words>) -> ErrorPage {
        self.sentence = sentence.into();
        self
    }

    /// Shows the number under which the fault was logged.
    pub fn with_incident(mut self, incident: String) -> ErrorPage {
        self.incident = Some(incident);
        self
    }

    /// What is said where nothing more fitting is known.
    pub fn default_sentence(&self) -> Message {
        Message::composed(self.heading.id().replace("-heading", "-sentence"))
    }
}

impl Page for ErrorPage {
    const TEMPLATE: &'static str = "pages/public/error";

    fn title(&self) -> Message {
        self.heading.clone()
    }

    fn sample() -> Vec<ErrorPage> {
        let mut pages: Vec<ErrorPage> = [400, 403, 404, 409, 413, 429, 500, 503].map(ErrorPage::new).into();
        pages.push(ErrorPage::new(500).with_sentence(HOSTILE.to_owned()).with_incident("7XK2".to_owned()));
        pages
    }
}
