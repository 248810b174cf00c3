//! The reporter's notes as plain text, to be kept where this service is not.

use super::{TrackedEntry, TrackingPage};
use crate::domain::Day;
use crate::templates::{Message, Messages, TemplateError, Words};

/// Between two notes or messages.
const LINE: &str = "----------------------------------------";

impl TrackingPage {
    /// The notes, with the messages of the case where they are asked for.
    pub fn notes_as_text(
        &self,
        messages: &Messages,
        today: Day,
        with_messages: bool,
    ) -> Result<String, TemplateError> {
        let say = |message: Message| messages.format(&message);
        let titled = |title: Message, day: &Words| Ok(format!("{} {}", say(title)?, messages.read(day)?));
        let mut parts = vec![
            say(Message::new("notes-file-title").with_text("reference", &self.reference))?,
            titled(Message::new("notes-file-made"), &today.into())?,
            say(Message::new("notes-file-open"))?,
        ];
        let mut part = |heading: String, texts: &[&str]| {
            parts.extend([LINE.to_owned(), heading]);
            parts.extend(texts.iter().filter(|text| !text.is_empty()).map(|text| (*text).to_owned()));
        };
        if self.notes.entries.is_empty() {
            part(say(Message::new("notes-file-none"))?, &[]);
        }
        for note in &self.notes.entries {
            match &note.about {
                Some(day) => part(titled(Message::new("notes-file-note"), day)?, &[&note.text]),
                None => part(say(Message::new("notes-unreadable").with_number("number", note.number))?, &[]),
            }
        }
        if with_messages {
            part(say(Message::new("notes-file-messages"))?, &[]);
            for entry in &self.entries {
                match entry {
                    TrackedEntry::Message(message) => {
                        let about = message.about.as_ref().map(|about| messages.format(about)).transpose()?;
                        let (about, result) =
                            (about.unwrap_or_default(), message.result.as_deref().unwrap_or(""));
                        let by = messages.format(&message.byline())?;
                        let heading = format!("{by}, {}", messages.read(&message.day)?);
                        let mut texts = vec![about.as_str(), result, &message.text];
                        let changed = messages.format(&Message::new("entry-changed"))?;
                        if !message.changed.is_empty() {
                            texts.extend([changed.as_str(), &message.changed]);
                        }
                        part(heading, &texts);
                    }
                    TrackedEntry::Place(place) => part(messages.format(&place.says())?, &[]),
                }
            }
        }
        // A file is read by whatever opens it: it ends with a line's end, as text files do.
        Ok(parts.join("\n\n") + "\n")
    }
}
