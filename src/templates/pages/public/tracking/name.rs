//! A request for the name that was given in confidence, as the reporter meets it.

use serde::Serialize;

use super::form::StepForm;
use crate::domain::Day;
use crate::domain::workflow::DisclosureState;
use crate::templates::{Message, Words};

/// Somebody asked the custodians for the reporter's name.
#[derive(Serialize)]
pub struct NameRequest {
    /// What its thread is called, for a script that opens it itself.
    thread: String,
    /// Who asked, when and why; `None` where that could not be verified.
    asked: Option<NameWords>,
    urgent: bool,
    /// How it stands.
    standing: Message,
    /// From when it may be decided without the reporter's answer.
    waits_until: Option<Words>,
    /// What the reporter answered.
    answered: Option<NameAnswer>,
    /// What the custodian wrote.
    decided: Option<NameWords>,
    /// Something in it could not be verified.
    gaps: bool,
    /// Where the reporter answers; `None` once they did, or it is decided.
    pub(super) form: Option<StepForm>,
}

/// Somebody's words.
#[derive(Serialize)]
struct NameWords {
    by: String,
    day: Words,
    text: String,
}

#[derive(Serialize)]
struct NameAnswer {
    said: Message,
    text: String,
}

impl NameRequest {
    /// A request in this state.
    pub fn new(thread: String, state: DisclosureState) -> NameRequest {
        NameRequest {
            thread,
            asked: None,
            urgent: false,
            standing: Message::composed(format!("name-{}", state.as_str())),
            waits_until: None,
            answered: None,
            decided: None,
            gaps: false,
            form: None,
        }
    }

    /// Who asked, and why, as they signed it.
    pub fn asked(mut self, by: String, day: Day, text: String, urgent: bool) -> NameRequest {
        self.asked = Some(NameWords { by, day: day.into(), text });
        self.urgent = urgent;
        self
    }

    /// From when it may be decided without the reporter.
    pub fn waiting_until(mut self, day: Day) -> NameRequest {
        self.waits_until = Some(day.into());
        self
    }

    /// What the reporter said.
    pub fn answered(mut self, given: bool, text: String) -> NameRequest {
        let said = Message::new(if given { "name-you-agreed" } else { "name-you-refused" });
        self.answered = Some(NameAnswer { said, text });
        self
    }

    /// What a custodian wrote with their decision.
    pub fn decided(mut self, by: String, day: Day, text: String) -> NameRequest {
        self.decided = Some(NameWords { by, day: day.into(), text });
        self
    }

    /// Says that something in it could not be verified.
    pub fn with_gaps(mut self) -> NameRequest {
        self.gaps = true;
        self
    }

    /// Where the reporter answers.
    pub fn answered_in(mut self, form: StepForm) -> NameRequest {
        self.form = Some(form);
        self
    }
}
