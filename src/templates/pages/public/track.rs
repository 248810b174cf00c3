//! The page that asks for the case code.

use serde::Serialize;

use super::{Asks, StepForm, Typed};
use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page, Words};

/// `/track`, and the answer to a step whose page is over.
#[derive(Serialize)]
pub struct TrackPage {
    code: String,
    problem: Option<Message>,
    notice: Option<Words>,
    /// A step that waits for the code.
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
        TrackPage { code: String::new(), problem: None, notice: None, kept: None }
    }

    /// The page with what was typed and why it cannot be used.
    pub fn with_problem(mut self, code: String, problem: CodeProblem) -> TrackPage {
        self.code = code;
        self.problem = Some(problem.message());
        self
    }

    /// The page for a step whose own page is over: it keeps what was filled in, asks for the code and sends both to
    /// where the step goes.
    pub fn keeping(mut self, kept: StepForm) -> TrackPage {
        self.notice = Some(Message::new("track-notice-kept").into());
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
        self.problem.is_some()
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
        pages.extend(Asks::samples().iter().map(|asks| TrackPage::new().keeping(form(asks))));
        pages
    }
}
