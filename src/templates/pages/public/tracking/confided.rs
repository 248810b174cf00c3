//! A request for the name that was given in confidence, or for an original, as the reporter meets it.

use serde::Serialize;

use super::form::StepForm;
use crate::domain::Day;
use crate::domain::workflow::{Custody, DisclosureState};
use crate::templates::{Message, Words};

/// What was given in confidence, as the words about it go.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Confided {
    Name,
    Original,
}

impl Confided {
    pub const ALL: [Confided; 2] = [Confided::Name, Confided::Original];

    /// What messages about it begin with.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Confided::Name => "name",
            Confided::Original => "original",
        }
    }
}

impl From<&Custody> for Confided {
    fn from(custody: &Custody) -> Self {
        match custody {
            Custody::Name => Confided::Name,
            Custody::Original(_) => Confided::Original,
        }
    }
}

/// Somebody asked the custodians for what the reporter gave in confidence.
#[derive(Serialize)]
pub struct ConfidedRequest {
    pub(super) of: Confided,
    /// What its thread is called, for a script that opens it itself.
    thread: String,
    /// What the file is called whose original was asked for, where that was verified.
    file: Option<String>,
    /// Who asked, when and why; `None` where that could not be verified.
    asked: Option<ConfidedWords>,
    urgent: bool,
    /// How it stands.
    standing: Message,
    /// From when it may be decided without the reporter's answer.
    waits_until: Option<Words>,
    /// What the reporter answered.
    answered: Option<ConfidedAnswer>,
    /// What the custodian wrote.
    decided: Option<ConfidedWords>,
    /// Something in it could not be verified.
    gaps: bool,
    /// Where the reporter answers; `None` once they did, or it is decided.
    pub(super) form: Option<StepForm>,
}

/// Somebody's words.
#[derive(Serialize)]
struct ConfidedWords {
    by: String,
    day: Words,
    text: String,
}

#[derive(Serialize)]
struct ConfidedAnswer {
    said: Message,
    text: String,
}

impl ConfidedRequest {
    /// A request in this state.
    pub fn new(of: Confided, thread: String, state: DisclosureState) -> ConfidedRequest {
        ConfidedRequest {
            of,
            thread,
            file: None,
            asked: None,
            urgent: false,
            standing: Message::composed(format!("{}-{}", of.as_str(), state.as_str())),
            waits_until: None,
            answered: None,
            decided: None,
            gaps: false,
            form: None,
        }
    }

    /// What the file is called, as the reporter listed it.
    pub fn of_file(mut self, name: String) -> ConfidedRequest {
        self.file = Some(name);
        self
    }

    /// Who asked, and why, as they signed it.
    pub fn asked(mut self, by: String, day: Day, text: String, urgent: bool) -> ConfidedRequest {
        self.asked = Some(ConfidedWords { by, day: day.into(), text });
        self.urgent = urgent;
        self
    }

    /// From when it may be decided without the reporter.
    pub fn waiting_until(mut self, day: Day) -> ConfidedRequest {
        self.waits_until = Some(day.into());
        self
    }

    /// What the reporter said.
    pub fn answered(mut self, given: bool, text: String) -> ConfidedRequest {
        let answer = if given { "agreed" } else { "refused" };
        let said = Message::composed(format!("{}-you-{answer}", self.of.as_str()));
        self.answered = Some(ConfidedAnswer { said, text });
        self
    }

    /// What a custodian wrote with their decision.
    pub fn decided(mut self, by: String, day: Day, text: String) -> ConfidedRequest {
        self.decided = Some(ConfidedWords { by, day: day.into(), text });
        self
    }

    /// Says that something in it could not be verified.
    pub fn with_gaps(mut self) -> ConfidedRequest {
        self.gaps = true;
        self
    }

    /// Where the reporter answers.
    pub fn answered_in(mut self, form: StepForm) -> ConfidedRequest {
        self.form = Some(form);
        self
    }
}
