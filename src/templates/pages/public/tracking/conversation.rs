//! What was written in a case, as its reporter sees it.

use serde::Serialize;

use crate::domain::Day;
use crate::domain::aftermath::{Detriment, Score};
use crate::templates::{Message, Words};

/// A line of the conversation.
#[derive(Serialize)]
#[serde(untagged)]
pub enum TrackedEntry {
    /// Something that somebody wrote, and that was verified.
    Message(TrackedMessage),
    /// A place in the conversation whose text is not shown.
    Place(TrackedPlace),
}

/// Something that somebody wrote.
#[derive(Serialize)]
pub struct TrackedMessage {
    number: usize,
    from_reporter: bool,
    who: String,
    pub(super) day: Words,
    /// What it is, where it is more than a message.
    pub(super) about: Option<Message>,
    /// What came of the case, in a concluding answer.
    pub(super) result: Option<String>,
    /// May be empty where `about` says it all.
    pub(super) text: String,
    /// What will be different, in a concluding answer; may be empty.
    pub(super) changed: String,
}

/// Who wrote a message.
pub enum Sender {
    /// The person who reads the page.
    Reporter,
    /// Somebody of the service, by name.
    Reviewer(String),
}

/// What a message is beside its words.
pub enum Said {
    Message,
    /// What concludes the case: what came of it, and what will be different.
    Feedback {
        result: Option<String>,
        changed: String,
    },
    /// Whether the body of this name may be told.
    Request(String),
    Consent(String, bool),
    Withdrawal,
    /// A file of this name, whether it was cleaned, and whether its original is kept in confidence.
    File {
        name: String,
        cleaned: bool,
        original: bool,
    },
    Rating(Score),
    Checkin(Detriment),
}

/// A place in the conversation whose text is not shown.
#[derive(Serialize)]
pub struct TrackedPlace {
    number: usize,
    missing: bool,
    not_verified: bool,
    for_custodians: bool,
}

impl TrackedMessage {
    /// A message with its number in the thread.
    pub fn new(number: usize, sender: Sender, day: Day, said: Said, text: String) -> TrackedMessage {
        let (from_reporter, who) = match sender {
            Sender::Reporter => (true, String::new()),
            Sender::Reviewer(name) => (false, name),
        };
        let about = said.message();
        let (result, changed) = match said {
            Said::Feedback { result, changed } => (result, changed),
            _ => (None, String::new()),
        };
        TrackedMessage { number, from_reporter, who, day: day.into(), about, result, text, changed }
    }

    pub(super) fn byline(&self) -> Message {
        if self.from_reporter {
            Message::new("entry-from-you")
        } else {
            Message::new("entry-from-reviewer").with_text("who", &self.who)
        }
    }
}

impl Said {
    fn message(&self) -> Option<Message> {
        Some(match self {
            Said::Message => return None,
            Said::Feedback { .. } => Message::new("entry-feedback"),
            Said::Request(body) => Message::new("entry-request").with_text("body", body),
            Said::Consent(body, true) => Message::new("entry-consent-given").with_text("body", body),
            Said::Consent(body, false) => Message::new("entry-consent-refused").with_text("body", body),
            Said::Withdrawal => Message::new("entry-withdrawal"),
            Said::File { name, cleaned, original } => {
                let words = match (cleaned, original) {
                    (true, true) => "entry-file-and-original",
                    (true, false) => "entry-file-cleaned",
                    (false, _) => "entry-file-as-it-is",
                };
                Message::composed(words.to_owned()).with_text("name", name)
            }
            Said::Rating(score) => Message::composed(format!("entry-rating-{}", u8::from(*score))),
            Said::Checkin(detriment) => Message::composed(format!("entry-check-in-{detriment}")),
        })
    }
}

impl TrackedEntry {
    /// The entry with this number is missing.
    pub fn missing(number: usize) -> TrackedEntry {
        TrackedEntry::Place(TrackedPlace { missing: true, ..TrackedPlace::numbered(number) })
    }

    /// The entry with this number could not be verified, so nothing of it is shown.
    pub fn not_verified(number: usize) -> TrackedEntry {
        TrackedEntry::Place(TrackedPlace { not_verified: true, ..TrackedPlace::numbered(number) })
    }

    /// The entry with this number holds the name that was given in confidence.
    pub fn for_custodians(number: usize) -> TrackedEntry {
        TrackedEntry::Place(TrackedPlace { for_custodians: true, ..TrackedPlace::numbered(number) })
    }
}

impl TrackedPlace {
    fn numbered(number: usize) -> TrackedPlace {
        TrackedPlace { number, missing: false, not_verified: false, for_custodians: false }
    }

    pub(super) fn says(&self) -> Message {
        if self.for_custodians {
            Message::new("entry-for-custodians")
        } else if self.missing {
            Message::new("entry-missing").with_number("number", self.number)
        } else {
            Message::new("entry-not-verified").with_number("number", self.number)
        }
    }
}
