//! What can be wrong with a form post.

/// Why an answer cannot be taken. Holds nothing that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// A required answer is not there.
    Missing,
    /// A text is longer than its field takes.
    TooLong {
        /// The most characters that the field takes.
        max: usize,
        /// How many were written.
        used: usize,
    },
    /// A choice that is not, or no longer, on the list.
    NotOffered,
    /// Everybody who could read the report is excluded.
    NobodyLeft,
    /// Sent in confidence, and everybody who could keep the name is excluded.
    NoCustodianLeft,
}

impl Problem {
    /// The Fluent message that tells the person what to do.
    pub fn message_id(self, question: &str) -> String {
        match self {
            Problem::Missing => format!("problem-missing-{question}"),
            Problem::TooLong { .. } => "problem-too-long".to_owned(),
            Problem::NotOffered if question == "excluded" => "problem-staff-changed".to_owned(),
            Problem::NotOffered if question == "mode" => "problem-mode-not-offered".to_owned(),
            Problem::NotOffered => "problem-not-offered".to_owned(),
            Problem::NobodyLeft => "problem-nobody-left".to_owned(),
            Problem::NoCustodianLeft => "problem-no-custodian-left".to_owned(),
        }
    }

    /// The numbers in that message, by name.
    pub fn arguments(self) -> Vec<(&'static str, usize)> {
        match self {
            Problem::TooLong { max, used } => vec![("max", max), ("used", used)],
            _ => Vec::new(),
        }
    }
}

/// What is wrong with a form post, in the order of the questions, one problem for each question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems {
    found: Vec<(&'static str, Problem)>,
}

impl Problems {
    pub(super) fn add(&mut self, question: &'static str, problem: Problem) {
        self.found.push((question, problem));
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Each question with a problem, and the problem.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Problem)> {
        self.found.iter().copied()
    }

    /// The problem with one question.
    pub fn of(&self, question: &str) -> Option<Problem> {
        self.found.iter().find(|(id, _)| *id == question).map(|(_, problem)| *problem)
    }
}
