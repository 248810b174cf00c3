//! Bodies, as the reporter meets them: who may be told, and who was.

use serde::Serialize;

use super::super::protection::ShownStatement;
use super::form::StepForm;
use crate::domain::directory::body::{Anonymous, OversightBody};
use crate::domain::directory::protection::Protection;
use crate::domain::workflow::ReferralState;
use crate::domain::{BodyId, Day};
use crate::templates::{Message, Words};

/// A body that the reporter was asked about, or said something of.
#[derive(Serialize)]
pub struct AskedBody {
    id: String,
    name: String,
    about: Option<AboutBody>,
    /// What the reviewers wrote when they asked last.
    asked: Option<Asked>,
    /// What the law makes of telling it.
    protection: Vec<ShownStatement>,
    /// What holds now.
    standing: Message,
    /// `None` where nothing can be changed any more.
    pub(super) form: Option<StepForm>,
}

/// What the directory knows of a body that bears on saying yes to it.
#[derive(Serialize)]
struct AboutBody {
    remit: String,
    anonymous: Option<Message>,
    anonymous_note: Option<String>,
}

/// Reviewers asked whether a body may be told.
#[derive(Serialize)]
struct Asked {
    by: String,
    day: Words,
    text: String,
}

/// What holds of a body.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Telling {
    /// Nobody said anything yet, so it is not told.
    Unanswered,
    Agreed,
    /// The report agreed to bodies of its kind.
    AgreedInReport,
    Refused,
    /// It was told already.
    Left,
}

impl Telling {
    pub const ALL: [Telling; 5] =
        [Telling::Unanswered, Telling::Agreed, Telling::AgreedInReport, Telling::Refused, Telling::Left];

    fn message(self) -> Message {
        match self {
            Telling::Unanswered => Message::new("consent-unanswered"),
            Telling::Agreed => Message::new("consent-agreed"),
            Telling::AgreedInReport => Message::new("consent-agreed-in-report"),
            Telling::Refused => Message::new("consent-refused"),
            Telling::Left => Message::new("consent-left"),
        }
    }
}

impl AskedBody {
    /// A body with what holds of it. One that the directory does not have stands as its id.
    pub fn new(id: &BodyId, body: Option<&OversightBody>, telling: Telling) -> AskedBody {
        AskedBody {
            id: id.to_string(),
            name: body.map_or_else(|| id.to_string(), |body| body.name.clone()),
            about: body.map(AboutBody::new),
            asked: None,
            protection: Vec::new(),
            standing: telling.message(),
            form: None,
        }
    }

    /// What reviewers wrote when they asked.
    pub fn asked(mut self, by: String, day: Day, text: String) -> AskedBody {
        self.asked = Some(Asked { by, day: day.into(), text });
        self
    }

    /// What the law makes of telling it.
    pub fn in_law(mut self, told: &[&Protection]) -> AskedBody {
        self.protection = told.iter().map(|statement| ShownStatement::new(statement)).collect();
        self
    }

    /// Where the reporter answers.
    pub fn answered_in(mut self, form: StepForm) -> AskedBody {
        self.form = Some(form);
        self
    }

    pub fn can_be_answered(&self) -> bool {
        self.form.is_some()
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

impl AboutBody {
    fn new(body: &OversightBody) -> AboutBody {
        let anonymous = match body.anonymous {
            Anonymous::NotApplicable => None,
            does => Some(Message::composed(format!("anonymous-{does}"))),
        };
        AboutBody { remit: body.remit.clone(), anonymous, anonymous_note: body.anonymous_note.clone() }
    }
}

/// On whose word a report was passed on, as far as its reporter can be told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PassedOnBy {
    Consent,
    /// Two people decided it without the reporter's yes.
    TwoPeople,
    /// It is said to have been the reporter's yes, and they gave none.
    NobodyAsked,
}

/// A body that the report was passed on to.
#[derive(Serialize)]
pub struct ReferredBody {
    name: String,
    sent: Words,
    state: Message,
    /// The day of the body's last step; `None` before its first.
    moved: Option<Words>,
    /// What is said where it was passed on without the reporter's yes.
    without_consent: Option<Message>,
    /// Where only the reader's own browser can tell whether they had said yes.
    unless_agreed: Option<UnlessAgreed>,
}

/// A body that is said to have been told with the reporter's yes, and when.
#[derive(Serialize)]
struct UnlessAgreed {
    body: String,
    day: String,
    says: Message,
}

impl ReferredBody {
    pub fn new(name: String, state: ReferralState, by: PassedOnBy, sent: Day, moved: Day) -> ReferredBody {
        ReferredBody {
            name,
            sent: sent.into(),
            state: Message::composed(format!("referral-{}", state.as_str())),
            moved: (state != ReferralState::Sent).then(|| moved.into()),
            without_consent: match by {
                PassedOnBy::Consent => None,
                PassedOnBy::TwoPeople => Some(Message::new("referral-without-consent")),
                PassedOnBy::NobodyAsked => Some(without_your_word()),
            },
            unless_agreed: None,
        }
    }

    /// Told with the reporter's yes, as far as is known here: the reader's own browser looks for that yes.
    pub fn unless_agreed(mut self, body: &BodyId, sent: Day) -> ReferredBody {
        let says = without_your_word();
        self.unless_agreed = Some(UnlessAgreed { body: body.to_string(), day: sent.to_string(), says });
        self
    }
}

fn without_your_word() -> Message {
    Message::new("referral-without-your-word")
}
