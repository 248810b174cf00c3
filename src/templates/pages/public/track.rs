//! The page that asks for the case code.

use serde::Serialize;

use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page, Words};

/// `/track`.
#[derive(Serialize)]
pub struct TrackPage {
    code: String,
    problem: Option<Message>,
    notice: Option<Words>,
}

/// Why a code cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
        /// Which one, from 1.
        place: usize,
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
            CodeProblem::UnknownWord { place } => {
                Message::new("code-problem-unknown-word").with_number("place", place)
            }
            CodeProblem::Mistyped => Message::new("code-problem-mistyped"),
            CodeProblem::NotFound => Message::new("code-problem-not-found"),
        }
    }
}

impl TrackPage {
    /// The empty page; `notice` stands above everything else.
    pub fn new(notice: Option<Words>) -> TrackPage {
        TrackPage { code: String::new(), problem: None, notice }
    }

    /// The page with what was typed and why it cannot be used.
    pub fn with_problem(code: String, problem: CodeProblem) -> TrackPage {
        TrackPage { code, problem: Some(problem.message()), notice: None }
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
            CodeProblem::UnknownWord { place: 3 },
            CodeProblem::Mistyped,
            CodeProblem::NotFound,
        ];
        let mut pages: Vec<TrackPage> =
            problems.map(|problem| TrackPage::with_problem(HOSTILE.to_owned(), problem)).into();
        pages.push(TrackPage::new(None));
        pages.push(TrackPage::new(Some(Message::new("track-notice-expired").into())));
        pages
    }
}
