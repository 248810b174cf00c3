//! What was written in a case, as its reporter sees it.

use serde::Serialize;

use crate::domain::Day;
use crate::templates::Words;

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
    day: Words,
    text: String,
    feedback: bool,
    /// What will be different, in a concluding answer; may be empty.
    changed: String,
}

/// Who wrote a message.
pub enum Sender {
    /// The person who reads the page.
    Reporter,
    /// Somebody of the service, by name.
    Reviewer(String),
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
    pub fn new(number: usize, sender: Sender, day: Day, text: String) -> TrackedMessage {
        let (from_reporter, who) = match sender {
            Sender::Reporter => (true, String::new()),
            Sender::Reviewer(name) => (false, name),
        };
        TrackedMessage {
            number,
            from_reporter,
            who,
            day: day.into(),
            text,
            feedback: false,
            changed: String::new(),
        }
    }

    /// Marks it as an answer that concludes the case, with what will be different from now on.
    pub fn as_feedback(self, changed: String) -> TrackedMessage {
        TrackedMessage { feedback: true, changed, ..self }
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
}
