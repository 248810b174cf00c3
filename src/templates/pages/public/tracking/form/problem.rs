//! What can be wrong with a form, in words.

use super::{Asks, TEXT_MAX};
use crate::domain::workflow::MOST_A_DAY;
use crate::templates::Message;

/// Why what was sent is not enough.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum StepProblem {
    /// Nothing was typed where something is needed.
    NoText,
    TooLong {
        /// How many characters were written.
        used: usize,
    },
    NotChosen,
    /// The three numbers are no day.
    NoDay,
    /// The day has not come yet.
    NotYet,
    /// The box that says "yes, I mean it" was not ticked.
    NotSure,
    /// The thread is full.
    Full,
    /// As much as is taken in a day was sent today.
    EnoughToday,
    /// Something in it could say who somebody is. It is asked about once.
    LookOnce,
}

impl StepProblem {
    /// In words, for a form of this kind.
    pub fn says(self, asks: &Asks) -> Message {
        match self {
            StepProblem::NoText => asks.says("missing"),
            StepProblem::TooLong { used } => {
                Message::new("form-too-long").with_number("max", TEXT_MAX).with_number("used", used)
            }
            StepProblem::NotChosen => asks.says("choose"),
            StepProblem::NoDay => Message::new("form-day-none"),
            StepProblem::NotYet => Message::new("form-day-not-yet"),
            StepProblem::NotSure => asks.says("not-sure"),
            StepProblem::LookOnce => Message::new("form-look-once"),
            StepProblem::Full => Message::new("form-full"),
            StepProblem::EnoughToday => Message::new("form-enough-today").with_number("most", MOST_A_DAY),
        }
    }
}
