//! The page on which a reporter follows their case, and takes every step that is theirs.

mod add_file;
mod bodies;
mod confided;
mod conversation;
mod file;
mod form;
mod notes;
mod notice;
mod problem;
mod samples;
mod sealed;
mod timeline;
mod typed;

use serde::Serialize;

use super::answer_row::{AnswerRow, answer_rows};
use super::option_label;
use super::protection::ProtectionPanel;
use crate::domain::questionnaire::{Answer, Answers, StaffOption};
use crate::domain::{Day, State};
use crate::templates::pages::Notice;
use crate::templates::{Message, Page, Words};

pub use add_file::FileForm;
pub use bodies::{AskedBody, PassedOnBy, ReferredBody, Telling};
pub use confided::{Confided, ConfidedRequest};
pub use conversation::{Said, Sender, TrackedEntry, TrackedMessage, TrackedPlace};
pub use form::{Asks, StepForm, StepProblem, TEXT_MAX, was_looked_at};
pub use notes::{Note, Notes};
pub use notice::StepNotice;
pub use problem::FormProblem;
pub use sealed::{BodyPanel, NamedBody, SealedCase, SealedThread};
pub use timeline::TimelineItem;
pub use typed::Typed;

/// The answer to `/track` and to every step.
#[derive(Serialize)]
pub struct TrackingPage {
    reference: String,
    state: Message,
    meaning: Message,
    next: Message,
    report: Vec<AnswerRow>,
    /// What the report agreed to, in the words of the form.
    agreed: Vec<Words>,
    /// What the directory says to do first, in its words for reporters; nothing once the case is closed.
    pub first: Vec<String>,
    /// What a person like this reporter can do who is treated badly.
    pub advice: ProtectionPanel,
    pub promise: Promise,
    /// What happened, earliest first.
    pub timeline: Vec<TimelineItem>,
    /// What was written, earliest first.
    pub entries: Vec<TrackedEntry>,
    /// For a concluded case, whether the answer that concludes it was verified.
    pub outcome_verified: Option<bool>,
    /// Bodies that the reporter has yet to say something of.
    pub asked: Vec<AskedBody>,
    /// Those that they said something of, or cannot any more.
    pub answered: Vec<AskedBody>,
    /// Where the reporter says no to a body before anybody asked.
    pub beforehand: Option<StepForm>,
    pub referred: Vec<ReferredBody>,
    /// Requests for the name that was given in confidence.
    pub names: Vec<ConfidedRequest>,
    /// The same for originals of files.
    pub originals: Vec<ConfidedRequest>,
    /// Where the reporter can write; `None` once the case is closed.
    pub reply: Option<StepForm>,
    /// Where the reporter can add a file.
    pub add_file: Option<FileForm>,
    pub rating: Option<StepForm>,
    pub another_look: Option<StepForm>,
    /// Whether somebody else has looked again already.
    pub looked_again: bool,
    pub check_in: Option<StepForm>,
    pub next_check_in: Option<Words>,
    /// Whether they said last that they are treated badly, or fear it: then the advice is not folded away.
    pub mistreated: bool,
    pub withdraw: Option<StepForm>,
    pub notes: Notes,
    summary: Option<FormProblem>,
    /// What stands above everything else.
    notice: Option<Notice>,
    /// What was written for a step that was not taken, where no form on the page holds it any more.
    unsent: String,
    /// What the reader's own browser opens; nothing on the plain way.
    sealed: Option<SealedCase>,
}

/// By when the reporter hears next.
#[derive(Serialize, Default)]
pub struct Promise {
    /// The day, while it has not gone by.
    by: Option<Words>,
    /// The day, once it has.
    missed: Option<Words>,
    /// Whether a lead was told of that.
    escalated: bool,
    /// Since when the clock stands still.
    paused: Option<Words>,
}

impl Promise {
    /// What to say of a case that is due on a day, paused since a day, and perhaps before a lead.
    pub fn new(due: Option<Day>, paused: Option<Day>, escalated: bool, today: Day) -> Promise {
        let due = due.filter(|_| paused.is_none());
        let (by, missed): (Option<Day>, Option<Day>) = match due {
            Some(day) if day < today => (None, Some(day)),
            day => (day, None),
        };
        Promise {
            by: by.map(Into::into),
            missed: missed.map(Into::into),
            escalated,
            paused: paused.map(Into::into),
        }
    }
}

impl TrackingPage {
    /// A case in this state, with nothing else said yet. `sealed_box` keeps the page open.
    pub fn new(reference: String, state: State, notes: Notes) -> TrackingPage {
        let words = |part: &str| Message::composed(format!("state-{}-{part}", state.as_str()));
        TrackingPage {
            reference,
            state: words("label"),
            meaning: words("meaning"),
            next: words("next"),
            report: Vec::new(),
            agreed: Vec::new(),
            first: Vec::new(),
            advice: ProtectionPanel::default(),
            promise: Promise::default(),
            timeline: Vec::new(),
            entries: Vec::new(),
            outcome_verified: None,
            asked: Vec::new(),
            answered: Vec::new(),
            beforehand: None,
            referred: Vec::new(),
            names: Vec::new(),
            originals: Vec::new(),
            reply: None,
            add_file: None,
            rating: None,
            another_look: None,
            looked_again: false,
            check_in: None,
            next_check_in: None,
            mistreated: false,
            withdraw: None,
            notes,
            summary: None,
            notice: None,
            unsent: String::new(),
            sealed: None,
        }
    }

    /// Shows what was reported, and what follows from it.
    pub fn with_report(mut self, answers: &Answers, staff: &[StaffOption]) -> TrackingPage {
        self.report = answer_rows(answers, staff);
        if let Some(Answer::Many(groups)) = answers.get("consent") {
            self.agreed = groups.iter().map(|group| agreed_to(group)).collect();
        }
        self
    }

    /// Says what became of a step.
    pub fn with_notice(mut self, notice: StepNotice) -> TrackingPage {
        self.notice = Some(notice.shown());
        self
    }

    /// Shows what was written for a step that was not taken, unless its form is on the page and holds it.
    pub fn with_unsent(mut self, asks: &Asks, typed: &Typed) -> TrackingPage {
        if !self.forms().any(|form| form.is_for(asks)) {
            self.unsent = typed.get("text").trim().to_owned();
        }
        self
    }

    /// The page for a browser that opens this case itself.
    pub fn opened_by_its_reader(mut self, sealed: SealedCase) -> TrackingPage {
        self.sealed = Some(sealed);
        self
    }

    /// With what was asked of the custodians.
    pub fn with_asked(mut self, asked: impl Iterator<Item = ConfidedRequest>) -> TrackingPage {
        (self.names, self.originals) = asked.partition(|request| request.of == Confided::Name);
        self
    }

    /// Says at the top what is wrong with one of the forms.
    pub fn summarised(mut self) -> TrackingPage {
        let found = self.forms().find_map(StepForm::problem).cloned();
        self.summary = found.or_else(|| self.add_file.as_ref().and_then(FileForm::problem));
        self
    }

    fn forms(&self) -> impl Iterator<Item = &StepForm> {
        let alone =
            [&self.reply, &self.rating, &self.another_look, &self.check_in, &self.withdraw, &self.beforehand]
                .into_iter();
        let bodies = self.asked.iter().chain(&self.answered).filter_map(|body| body.form.as_ref());
        let names = self.names.iter().chain(&self.originals).filter_map(|asked| asked.form.as_ref());
        alone.flatten().chain(bodies).chain(names).chain([&self.notes.add, &self.notes.export])
    }
}

fn agreed_to(group: &str) -> Words {
    let known = crate::domain::directory::consent_group::ConsentGroup::parse(group);
    known.map_or_else(|_| Words::plain(group), |known| option_label("consent", known.as_str()).into())
}

impl Page for TrackingPage {
    const TEMPLATE: &'static str = "pages/public/tracking";

    fn title(&self) -> Message {
        Message::new("tracking-title").with_text("reference", self.reference.clone())
    }

    fn has_problems(&self) -> bool {
        self.summary.is_some() || self.notice.as_ref().is_some_and(Notice::is_refused)
    }

    fn sample() -> Vec<TrackingPage> {
        samples::samples()
    }
}
