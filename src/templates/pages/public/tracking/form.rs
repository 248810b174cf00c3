//! The forms of the tracking page. They are of one shape, so that one partial shows them all, and the page that asks
//! for the code again can keep whichever was sent too late.

mod look_once;
mod problem;

use serde::Serialize;

use super::super::identifiers::Excerpt;
use super::confided::Confided;
use super::problem::FormProblem;
use super::typed::Typed;
use crate::domain::aftermath::{CheckinMonth, Detriment};
use crate::domain::{Action, DisclosureId};
use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Words};

pub use look_once::was_looked_at;
pub use problem::StepProblem;

/// The most characters of a text.
pub const TEXT_MAX: usize = 10_000;

/// What a form of the tracking page is for.
#[derive(Clone, PartialEq, Eq)]
pub enum Asks {
    Reply,
    /// Whether a body may be told: its id, and what it is called.
    Consent(String, String),
    /// A no to a body that nobody asked about.
    NoBeforehand,
    /// What they say to a request for what they gave in confidence.
    AnswerName(DisclosureId, Confided),
    Withdraw,
    Rate,
    AnotherLook,
    CheckIn(CheckinMonth),
    Diary,
    /// The reporter's notes, to take along.
    Export,
}

/// A form as it is shown.
#[derive(Serialize)]
pub struct StepForm {
    /// What the ids of its elements begin with.
    id: String,
    action: String,
    /// What the script calls the step.
    step: &'static str,
    /// Empty on the page that asks for the code again.
    #[serde(rename = "box")]
    sealed_box: String,
    hidden: Vec<Hidden>,
    choice: Option<Choice>,
    day: Option<DayField>,
    /// What in the text could say who somebody is.
    found: Vec<Excerpt>,
    text: Option<TextField>,
    tick: Option<Tick>,
    send: Message,
    /// For a step that cannot be taken back.
    warns: bool,
    problem: Option<FormProblem>,
    /// Whether what was just typed is in it, so that it must not be folded away.
    open: bool,
}

#[derive(Serialize)]
struct Hidden {
    name: &'static str,
    value: String,
}

#[derive(Serialize)]
struct Choice {
    name: &'static str,
    legend: Message,
    hint: Option<Message>,
    /// Each choice is stored unsealed: the service works with it.
    unsealed: Message,
    options: Vec<Choosable>,
    problem: Option<Message>,
}

#[derive(Serialize)]
struct Choosable {
    /// The element's id. The first one has the field's own, so that a problem can lead to it.
    element: String,
    value: String,
    label: Words,
    chosen: bool,
}

#[derive(Serialize)]
struct DayField {
    legend: Message,
    hint: Message,
    parts: Vec<DayPart>,
    problem: Option<Message>,
}

#[derive(Serialize)]
struct DayPart {
    name: &'static str,
    label: Message,
    value: String,
    width: u8,
}

#[derive(Serialize)]
struct TextField {
    label: Message,
    hint: Message,
    max: usize,
    rows: u8,
    text: String,
    problem: Option<Message>,
}

#[derive(Serialize)]
struct Tick {
    name: &'static str,
    label: Message,
    ticked: bool,
    problem: Option<Message>,
}

impl Asks {
    /// The step that it is; taking the notes along changes nothing and is none.
    fn action(&self) -> Option<Action> {
        Some(match self {
            Asks::Reply => Action::Reply,
            Asks::Consent(..) | Asks::NoBeforehand => Action::Consent,
            Asks::AnswerName(..) => Action::AnswerName,
            Asks::Withdraw => Action::Withdraw,
            Asks::Rate => Action::Rate,
            Asks::AnotherLook => Action::AnotherLook,
            Asks::CheckIn(_) => Action::CheckIn,
            Asks::Diary => Action::Diary,
            Asks::Export => return None,
        })
    }

    /// What it is called in addresses and in the copy: for a step, as the workflow calls it.
    fn id(&self) -> &'static str {
        self.action().map_or("export", Action::id)
    }

    /// One of each, for samples.
    pub(in super::super) fn samples() -> Vec<Asks> {
        vec![
            Asks::Reply,
            Asks::Consent("some_body".to_owned(), HOSTILE.to_owned()),
            Asks::NoBeforehand,
            Asks::AnswerName(sample_disclosure(), Confided::Name),
            Asks::AnswerName(sample_disclosure(), Confided::Original),
            Asks::Withdraw,
            Asks::Rate,
            Asks::AnotherLook,
            Asks::CheckIn(CheckinMonth::Three),
            Asks::Diary,
            Asks::Export,
        ]
    }

    fn says(&self, part: &str) -> Message {
        let form = match self {
            Asks::NoBeforehand => "beforehand",
            Asks::AnswerName(_, Confided::Original) => "answer_original",
            _ => self.id(),
        };
        Message::composed(format!("form-{form}-{part}"))
    }

    /// What the ids of its elements begin with. A page asks about several bodies, and about one month at a time.
    fn element(&self) -> String {
        match self {
            Asks::Consent(body, _) => format!("consent-{body}"),
            Asks::NoBeforehand => "beforehand".to_owned(),
            Asks::AnswerName(id, of) => format!("{}-{id}", of.as_str()),
            _ => self.id().to_owned(),
        }
    }

    fn hidden(&self) -> Vec<Hidden> {
        match self {
            Asks::Consent(body, _) => vec![Hidden { name: "body", value: body.clone() }],
            Asks::NoBeforehand => vec![Hidden { name: "given", value: "no".to_owned() }],
            Asks::AnswerName(id, of) => vec![
                Hidden { name: "disclosure", value: id.to_string() },
                Hidden { name: "of", value: of.as_str().to_owned() },
            ],
            Asks::CheckIn(month) => vec![Hidden { name: "after", value: u8::from(*month).to_string() }],
            _ => Vec::new(),
        }
    }

    fn choices(&self) -> Option<(&'static str, Vec<&'static str>)> {
        match self {
            Asks::Consent(..) | Asks::AnswerName(..) => Some(("given", vec!["yes", "no"])),
            Asks::Rate => Some(("score", vec!["5", "4", "3", "2", "1"])),
            Asks::CheckIn(_) => {
                Some(("detriment", Detriment::ALL.iter().map(|answer| answer.as_str()).collect()))
            }
            _ => None,
        }
    }

    fn element_of(&self, place: usize, value: &str) -> String {
        match place {
            0 => format!("{}-choice", self.element()),
            _ => format!("{}-choice-{value}", self.element()),
        }
    }

    fn choice(&self, typed: &Typed) -> Option<Choice> {
        let (name, values) = self.choices()?;
        let option = |(place, value): (usize, &'static str)| Choosable {
            element: self.element_of(place, value),
            value: value.to_owned(),
            label: self.says(value).into(),
            chosen: typed.get(name) == value,
        };
        let legend = match self {
            Asks::Consent(_, called) => self.says("legend").with_text("body", called),
            _ => self.says("legend"),
        };
        let hint = match self {
            Asks::CheckIn(month) => {
                Some(self.says("hint").with_number("months", usize::from(u8::from(*month))))
            }
            _ => None,
        };
        let unsealed = match self {
            Asks::Consent(..) => Message::new("form-choice-unsealed"),
            Asks::AnswerName(..) => self.says("sealed"),
            _ => Message::new("form-choice-and-text"),
        };
        let options = values.into_iter().enumerate().map(option).collect();
        Some(Choice { name, legend, hint, unsealed, options, problem: None })
    }

    fn day(&self, typed: &Typed) -> Option<DayField> {
        let part = |(name, width): (&'static str, u8)| DayPart {
            name,
            label: Message::composed(format!("form-day-{name}")),
            value: typed.get(name).to_owned(),
            width,
        };
        (*self == Asks::Diary).then(|| DayField {
            legend: self.says("day"),
            hint: self.says("day-hint"),
            parts: [("day", 2), ("month", 2), ("year", 4)].map(part).into(),
            problem: None,
        })
    }

    fn text(&self, typed: &Typed) -> Option<TextField> {
        let rows = match self {
            Asks::Consent(..) | Asks::NoBeforehand | Asks::Export => return None,
            Asks::Reply => 8,
            _ => 5,
        };
        Some(TextField {
            label: self.says("label"),
            hint: self.says("text-hint"),
            max: TEXT_MAX,
            rows,
            text: typed.get("text").to_owned(),
            problem: None,
        })
    }

    fn tick(&self, typed: &Typed) -> Option<Tick> {
        let name = match self {
            Asks::Withdraw => "sure",
            Asks::Export => "messages",
            _ => return None,
        };
        Some(Tick { name, label: self.says(name), ticked: typed.get(name) == "yes", problem: None })
    }
}

/// The id of no disclosure that there is.
pub(in super::super) fn sample_disclosure() -> DisclosureId {
    DisclosureId::parse("abcdefghijklmnop").expect("an id")
}

impl StepForm {
    /// A form with what was typed or is known. `sealed_box` is what keeps the page open.
    pub fn new(asks: &Asks, sealed_box: &str, typed: &Typed) -> StepForm {
        StepForm {
            id: asks.element(),
            action: format!("/track/{}", asks.id()),
            step: asks.id(),
            sealed_box: sealed_box.to_owned(),
            hidden: asks.hidden().into_iter().chain(look_once::carried(typed)).collect(),
            found: Vec::new(),
            choice: asks.choice(typed),
            day: asks.day(typed),
            text: asks.text(typed),
            tick: asks.tick(typed),
            send: asks.says("send"),
            warns: *asks == Asks::Withdraw,
            problem: None,
            open: false,
        }
    }

    /// A form that keeps what was just sent in it.
    pub fn kept(mut self) -> StepForm {
        self.open = true;
        self
    }

    /// Whether it is the form of this.
    pub(super) fn is_for(&self, asks: &Asks) -> bool {
        self.id == asks.element()
    }

    /// Offers these bodies, by id and name, in a form that is not about one of them.
    pub fn choosing_among(mut self, asks: &Asks, bodies: Vec<(String, String)>) -> StepForm {
        let option = |(place, (value, name)): (usize, (String, String))| Choosable {
            element: asks.element_of(place, &value),
            value,
            label: Words::plain(name),
            chosen: false,
        };
        let options = bodies.into_iter().enumerate().map(option).collect();
        let problem = self.problem.as_ref().map(|problem| problem.problem.clone());
        let (legend, hint) = (asks.says("legend"), Some(asks.says("hint")));
        self.choice = Some(Choice {
            name: "body",
            legend,
            hint,
            unsealed: Message::new("form-choice-unsealed"),
            options,
            problem,
        });
        self
    }

    /// Says what is wrong with it, beside the field.
    pub fn with_problem(mut self, asks: &Asks, problem: StepProblem) -> StepForm {
        let says = || Some(problem.says(asks));
        let field = match problem {
            StepProblem::NoText | StepProblem::TooLong { .. } | StepProblem::LookOnce => "text",
            StepProblem::NotChosen => "choice",
            StepProblem::NoDay | StepProblem::NotYet => "day",
            StepProblem::NotSure => "tick",
            StepProblem::Full | StepProblem::EnoughToday if self.text.is_none() => "choice",
            StepProblem::Full | StepProblem::EnoughToday => "text",
        };
        match (field, &mut self) {
            ("text", StepForm { text: Some(text), .. }) => text.problem = says(),
            ("choice", StepForm { choice: Some(choice), .. }) => choice.problem = says(),
            ("day", StepForm { day: Some(day), .. }) => day.problem = says(),
            ("tick", StepForm { tick: Some(tick), .. }) => tick.problem = says(),
            _ => {}
        }
        self.problem = Some(FormProblem::new(&format!("{}-{field}", self.id), problem.says(asks)));
        self.kept()
    }

    /// What keeps its page open; empty where the code is asked for again.
    pub(in super::super) fn sealed_box(&self) -> &str {
        &self.sealed_box
    }

    /// What is wrong with it, for the top of the page.
    pub fn problem(&self) -> Option<&FormProblem> {
        self.problem.as_ref()
    }
}
