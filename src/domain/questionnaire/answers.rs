//! The answers of a report.

use std::fmt;

use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::{Mode, is_question_id, question};

/// What was answered to one question. Overwritten when dropped.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub enum Answer {
    /// A text or a single choice.
    One(String),
    /// Any number of choices.
    Many(Vec<String>),
}

/// Answers in the order of the questions, each question at most once.
///
/// They come from [`super::validate`] or out of a sealed report, which may hold ids that this version does not
/// know and values that it does not offer.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Answers {
    entries: Vec<(String, Answer)>,
}

/// Something that is not a set of answers as docs/PROTOCOL.md has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum MalformedAnswers {
    /// A key that cannot be a question's id.
    #[error("a key is not a question id")]
    NotAnId,
    /// A question that was answered twice.
    #[error("a question stands twice")]
    Twice,
}

impl Answers {
    /// Takes answers as they stand in a sealed report.
    pub fn from_sealed(entries: Vec<(String, Answer)>) -> Result<Answers, MalformedAnswers> {
        if !entries.iter().all(|(id, _)| is_question_id(id)) {
            return Err(MalformedAnswers::NotAnId);
        }
        let mut ids: Vec<&str> = entries.iter().map(|(id, _)| id.as_str()).collect();
        ids.sort_unstable();
        if ids.windows(2).any(|pair| pair[0] == pair[1]) {
            return Err(MalformedAnswers::Twice);
        }
        Ok(Answers { entries })
    }

    /// Takes answers that were just validated, in the order of the questions.
    pub(super) fn from_validated(entries: Vec<(&'static str, Answer)>) -> Answers {
        Answers { entries: entries.into_iter().map(|(id, answer)| (id.to_owned(), answer)).collect() }
    }

    /// The answer to a question.
    pub fn get(&self, id: &str) -> Option<&Answer> {
        self.entries.iter().find(|(known, _)| known == id).map(|(_, answer)| answer)
    }

    /// The answers in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.entries.iter().map(|(id, answer)| (id.as_str(), answer))
    }

    /// How the report was sent. Where that cannot be read, the mode that gives nothing away.
    pub fn mode(&self) -> Mode {
        self.one("mode").and_then(Mode::parse).unwrap_or(Mode::Anonymous)
    }

    /// Whether the reporter said that somebody is in danger now.
    pub fn danger(&self) -> bool {
        self.one("danger") == Some("yes")
    }

    /// The accounts of those who must not see the report.
    pub fn excluded(&self) -> Vec<&str> {
        match self.get("excluded") {
            Some(Answer::Many(accounts)) => accounts.iter().map(String::as_str).collect(),
            Some(Answer::One(account)) => vec![account],
            None => Vec::new(),
        }
    }

    /// The reporter's name, where they gave it.
    pub fn reporter_name(&self) -> Option<&str> {
        self.one("reporter_name")
    }

    /// How the reporter can be reached, where they said it.
    pub fn reporter_contact(&self) -> Option<&str> {
        self.one("reporter_contact")
    }

    /// What may stand in the report itself: name and contact only when it is sent by name. In confidence they
    /// are sealed apart, for the custodians.
    pub fn without_identity(&self) -> Answers {
        let mut answers = self.clone();
        if self.mode() != Mode::Named {
            answers.entries.retain(|(id, _)| !is_identity(id));
        }
        answers
    }

    fn one(&self, id: &str) -> Option<&str> {
        match self.get(id)? {
            Answer::One(text) => Some(text),
            Answer::Many(_) => None,
        }
    }
}

/// Whether an answer to this question says who the reporter is.
pub(super) fn is_identity(id: &str) -> bool {
    matches!(id, "reporter_name" | "reporter_contact")
}

impl fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Answer::One(_) => "One(…)",
            Answer::Many(_) => "Many(…)",
        })
    }
}

/// Shows ids only, and only those of the form: an id from a sealed report may have been chosen to say something.
impl fmt::Debug for Answers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |id| question(id).map_or("(unknown)", |question| question.id);
        formatter.debug_set().entries(self.iter().map(|(id, _)| shown(id))).finish()
    }
}
