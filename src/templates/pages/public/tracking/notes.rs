//! The reporter's own notes, which nobody else can open.

use serde::Serialize;

use super::form::StepForm;
use crate::domain::Day;
use crate::templates::Words;

/// The notes, and what can be done with them.
#[derive(Serialize)]
pub struct Notes {
    /// By the day they are about, earliest first.
    pub entries: Vec<Note>,
    pub add: StepForm,
    pub export: StepForm,
}

/// One note; without words where it could not be opened or checked.
#[derive(Serialize)]
pub struct Note {
    pub(super) number: usize,
    pub(super) about: Option<Words>,
    pub(super) text: String,
}

impl Note {
    pub fn new(number: usize, about: Day, text: String) -> Note {
        Note { number, about: Some(about.into()), text }
    }

    /// Something that stands where a note should, and cannot be shown.
    pub fn unreadable(number: usize) -> Note {
        Note { number, about: None, text: String::new() }
    }
}
