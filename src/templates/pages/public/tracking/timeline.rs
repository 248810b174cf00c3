//! What happened when, in the reporter's words.

use serde::Serialize;

use crate::domain::{Act, Day};
use crate::templates::{Message, Words};

/// One step of the case.
#[derive(Serialize)]
pub struct TimelineItem {
    day: Words,
    text: Words,
}

impl TimelineItem {
    /// What was done on a day. `body` is what the body that it was about is called; `of_original` says that what was
    /// asked of the custodians is an original and not the name. Only acts that the reporter is told of have words.
    pub fn new(day: Day, act: Act, body: Option<String>, of_original: bool) -> Option<TimelineItem> {
        let name = act.as_str().strip_prefix("case.").filter(|_| act.told_to_reporter())?;
        let mut text = match name.strip_prefix("name_").filter(|_| of_original) {
            Some(step) => Message::composed(format!("timeline-original_{step}")),
            None => Message::composed(format!("timeline-{name}")),
        };
        if act.is_about_a_body() {
            // Such a step has a body: where it is not named, the row is not as it was written.
            text = text.with_text("body", body.unwrap_or_else(|| "?".to_owned()));
        }
        Some(TimelineItem { day: day.into(), text: text.into() })
    }
}
