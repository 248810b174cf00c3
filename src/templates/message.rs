//! Wording that is chosen in Rust and put into words by the copy.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::Day;

/// A message of the copy with its arguments, not yet in any language. Templates show it with `{{t message}}`.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Message {
    id: Cow<'static, str>,
    #[serde(rename = "arguments")]
    arguments: BTreeMap<&'static str, Argument>,
}

/// The value of an argument.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub(super) enum Argument {
    /// Chooses plural forms.
    Number(usize),
    /// Stands as it is.
    Text(String),
}

impl Message {
    /// The message with this id.
    pub fn new(id: &'static str) -> Message {
        Message { id: Cow::Borrowed(id), arguments: BTreeMap::new() }
    }

    /// The message whose id is put together, as `question-…-label` is.
    pub fn composed(id: String) -> Message {
        Message { id: Cow::Owned(id), arguments: BTreeMap::new() }
    }

    /// Gives it a number.
    pub fn with_number(mut self, name: &'static str, number: usize) -> Message {
        self.arguments.insert(name, Argument::Number(number));
        self
    }

    /// Gives it a text.
    pub fn with_text(mut self, name: &'static str, text: impl Into<String>) -> Message {
        self.arguments.insert(name, Argument::Text(text.into()));
        self
    }

    /// A day in words, as in "22 November 2026".
    pub fn day(day: Day) -> Message {
        let (year, month, day) = day.parts();
        Message::new("day")
            .with_number("day", day.into())
            .with_number("month", month.into())
            .with_text("year", year.to_string())
    }

    /// The message's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(super) fn arguments(&self) -> impl Iterator<Item = (&'static str, &Argument)> {
        self.arguments.iter().map(|(name, value)| (*name, value))
    }
}

/// Something to read: wording from the copy, or text that stands as it is. Templates show both with `{{t words}}`.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Words {
    /// From the copy.
    Message(Message),
    /// As it is: a name, or what somebody wrote.
    Plain {
        /// The text.
        plain: String,
    },
}

impl Words {
    /// Text that stands as it is.
    pub fn plain(text: impl Into<String>) -> Words {
        Words::Plain { plain: text.into() }
    }
}

impl From<Message> for Words {
    fn from(message: Message) -> Words {
        Words::Message(message)
    }
}

impl From<String> for Words {
    fn from(text: String) -> Words {
        Words::plain(text)
    }
}

impl From<Day> for Words {
    fn from(day: Day) -> Words {
        Words::Message(Message::day(day))
    }
}
