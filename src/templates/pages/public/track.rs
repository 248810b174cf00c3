//! The page that asks for the case code.

use serde::Serialize;

use super::{Asks, StepForm, Typed};
use crate::templates::pages::{HOSTILE, Notice};
use crate::templates::{Message, Page};

/// `/track`, and the answer to a step whose page is over.
#[derive(Serialize)]
pub struct TrackPage {
    code: String,
    problem: Option<Message>,
    notice: Option<Notice>,
    /// What was written, where no form on the page holds it.
    unsent: String,
    /// What shows that the case is theirs, where the kept form's page is still open; no code is asked for then.
    #[serde(rename = "box")]
    sealed_box: String,
    /// A step that waits to be sent.
    kept: Option<StepForm>,
}

/// Why a code cannot be used.
#[derive(Clone, PartialEq, Eq)]
pub enum CodeProblem {
    /// Nothing was typed.
    Missing,
    /// There are not twelve words.
    WrongNumber {
        /// How many there are.
        words: usize,
    },
    /// A word is not on the list.
    UnknownWord {
        /// The word as it was typed.
        typed: String,
        /// The word that was perhaps meant.
        suggestion: Option<&'static str>,
    },
    /// Every word is on the list, but they do not go together.
    Mistyped,
    /// No case is followed with it.
    NotFound,
}

impl CodeProblem {
    fn message(self) -> Message {
        match self {
            CodeProblem::Missing => Message::new("code-problem-missing"),
            CodeProblem::WrongNumber { words } => {
                Message::new("code-problem-wrong-number").with_number("words", words)
            }
            CodeProblem::UnknownWord { typed, suggestion: Some(suggestion) } => {
                Message::new("code-problem-near-word")
                    .with_text("typed", typed)
                    .with_text("suggestion", suggestion)
            }
            CodeProblem::UnknownWord { typed, suggestion: None } => {
                Message::new("code-problem-unknown-word").with_text("typed", typed)
            }
            CodeProblem::Mistyped => Message::new("code-problem-mistyped"),
            CodeProblem::NotFound => Message::new("code-problem-not-found"),
        }
    }
}

impl TrackPage {
    /// The empty page.
    pub fn new() -> TrackPage {
        TrackPage {
            code: String::new(),
            problem: None,
            notice: None,
            unsent: String::new(),
            sealed_box: String::new(),
            kept: None,
        }
    }

    /// The page with what was typed and why it cannot be used.
    pub fn with_problem(mut self, code: String, problem: CodeProblem) -> TrackPage {
        self.code = code;
        self.problem = Some(problem.message());
        self.notice = self.notice.map(Notice::without_focus);
        self
    }

    /// The page once more with what was typed, since the service failed; with the number under which the log knows
    /// more. A form that still has its page's sealed field needs no code.
    pub fn not_now(code: String, kept: Option<StepForm>, incident: Option<String>) -> TrackPage {
        let notice = Notice::refused(Message::new("track-notice-not-now")).with_incident(incident);
        let sealed_box = kept.as_ref().map_or_else(String::new, |form| form.sealed_box().to_owned());
        TrackPage { code, notice: Some(notice), sealed_box, kept, ..TrackPage::new() }
    }

    /// The page for a step of which a part was missing: what was written stands on it.
    pub fn unread(unsent: String) -> TrackPage {
        let notice = Notice::refused(Message::new("track-notice-unread"));
        TrackPage { unsent, notice: Some(notice), ..TrackPage::new() }
    }

    /// The page for a file that was sent after its own page was over: a file cannot be kept, so it is chosen again.
    pub fn without_file() -> TrackPage {
        TrackPage { notice: Some(Notice::refused(Message::new("track-notice-file"))), ..TrackPage::new() }
    }

    /// The page for a step whose own page is over: it keeps what was filled in, asks for the code and sends both to
    /// where the step goes.
    pub fn keeping(mut self, kept: StepForm) -> TrackPage {
        let notice = Notice::refused(Message::new("track-notice-kept"));
        self.notice = Some(if self.problem.is_some() { notice.without_focus() } else { notice });
        self.kept = Some(kept);
        self
    }
}

impl Default for TrackPage {
    fn default() -> TrackPage {
        TrackPage::new()
    }
}

impl Page for TrackPage {
    const TEMPLATE: &'static str = "pages/public/track";

    fn title(&self) -> Message {
        Message::new("track-title")
    }

    fn has_problems(&self) -> bool {
        self.problem.is_some() || self.notice.as_ref().is_some_and(Notice::is_refused)
    }

    fn sample() -> Vec<TrackPage> {
        let problems = [
            CodeProblem::Missing,
            CodeProblem::WrongNumber { words: 1 },
            CodeProblem::WrongNumber { words: 11 },
            CodeProblem::UnknownWord { typed: HOSTILE.to_owned(), suggestion: None },
            CodeProblem::UnknownWord { typed: "retrun".to_owned(), suggestion: Some("return") },
            CodeProblem::Mistyped,
            CodeProblem::NotFound,
        ];
        let wrong = |problem| TrackPage::new().with_problem(HOSTILE.to_owned(), problem);
        let typed = ["text", "day", "month", "year"].map(|name| (name, HOSTILE));
        let typed = Typed::new(typed);
        let form = |asks: &Asks| StepForm::new(asks, "", &typed);
        let kept = || TrackPage::new().keeping(form(&Asks::Reply));
        let mut pages: Vec<TrackPage> = problems.map(wrong).into();
        pages.extend([
            TrackPage::new(),
            kept(),
            kept().with_problem(HOSTILE.to_owned(), CodeProblem::Missing),
        ]);
        let incident = || Some("7XK2".to_owned());
        let with_field = StepForm::new(&Asks::Reply, "c2VhbGVk", &typed);
        pages.extend([
            TrackPage::not_now(HOSTILE.to_owned(), None, None),
            TrackPage::not_now(HOSTILE.to_owned(), Some(form(&Asks::Reply)), incident()),
            TrackPage::not_now(String::new(), Some(with_field), incident()),
            TrackPage::unread(HOSTILE.to_owned()),
            TrackPage::without_file(),
        ]);
        pages.extend(Asks::samples().iter().map(|asks| TrackPage::new().keeping(form(asks))));
        pages
    }
}
