//! What became of something, at the top of the page that answers.

use serde::Serialize;

use crate::templates::Message;

/// A banner that has the focus when the page loads: without a script nothing else makes a screen reader say it.
#[derive(Serialize)]
pub(super) struct Notice {
    title: Message,
    text: Message,
    /// The number under which the log knows more.
    incident: Option<String>,
    refused: bool,
    /// Whether it has the focus: not where the page says what is wrong with a field.
    focus: bool,
}

impl Notice {
    /// What was asked for was done.
    pub(super) fn done(text: Message) -> Notice {
        let title = Message::new("notice-title");
        Notice { title, text, incident: None, refused: false, focus: true }
    }

    /// It was not done; the page's title says so first.
    pub(super) fn refused(text: Message) -> Notice {
        Notice { title: Message::new("notice-refused"), refused: true, ..Notice::done(text) }
    }

    pub(super) fn with_incident(mut self, incident: Option<String>) -> Notice {
        self.incident = incident;
        self
    }

    pub(super) fn without_focus(mut self) -> Notice {
        self.focus = false;
        self
    }

    pub(super) fn is_refused(&self) -> bool {
        self.refused
    }
}
