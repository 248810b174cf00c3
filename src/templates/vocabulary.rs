//! The words that a reviewer classifies and closes with, and what a reporter's answers propose. The browser has the
//! answers, and no copy of its own.

use serde::Serialize;

use super::pages::public::category_label;
use super::{Message, Messages, TemplateError};
use crate::domain::assessment::{CandourDuty, Irmer, Likelihood, Severity};
use crate::domain::directory::Directory;
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::facts::{About, Flag, Reporter, Setting, Urgency};
use crate::domain::directory::outcome::CaseOutcome;
use crate::domain::directory::place::Place;
use crate::domain::label::Label;
use crate::domain::questionnaire::CATEGORY_GROUPS;
use crate::domain::routing::proposal::{Line, lines};

/// Everything that a reviewer chooses from.
#[derive(Serialize)]
pub struct Vocabulary<'d> {
    edition: String,
    nations: Vec<Word>,
    settings: Vec<Word>,
    about: Vec<Word>,
    urgencies: Vec<Word>,
    reporters: Vec<Word>,
    flags: Vec<Word>,
    categories: Vec<CategoryWord>,
    severities: Vec<Word>,
    likelihoods: Vec<Word>,
    candour: Vec<Word>,
    irmer: Vec<Word>,
    labels: Vec<Word>,
    results: Vec<ResultWord<'d>>,
    proposed: Vec<Line>,
    /// Whether a clock may stand still, by what this service promises.
    pausing: bool,
}

#[derive(Serialize)]
struct Word {
    id: String,
    label: String,
}

#[derive(Serialize)]
struct CategoryWord {
    group: String,
    id: &'static str,
    label: String,
    /// Where its urgency starts.
    urgency: &'static str,
    sets_flags: Vec<&'static str>,
}

#[derive(Serialize)]
struct ResultWord<'d> {
    id: &'d str,
    label: &'d str,
    outcome: &'static str,
}

impl<'d> Vocabulary<'d> {
    /// Everything in words. `edition` is the directory's digest, as the browser sends it back; `pausing`
    /// comes from the profile in force.
    pub fn new(
        messages: &Messages,
        directory: &'d Directory,
        edition: String,
        pausing: bool,
    ) -> Result<Self, TemplateError> {
        let flags = directory.flags().iter();
        Ok(Vocabulary {
            edition,
            nations: words(messages, "place", Place::ALL)?,
            settings: words(messages, "setting", Setting::ALL)?,
            about: words(messages, "about", About::ALL)?,
            urgencies: words(messages, "urgency", Urgency::ALL)?,
            reporters: words(messages, "reporter-kind", Reporter::ALL)?,
            flags: flags
                .map(|flag| Word { id: flag.flag.to_string(), label: flag.meaning.clone() })
                .collect(),
            categories: categories(messages, directory)?,
            severities: words(messages, "severity", Severity::ALL)?,
            likelihoods: words(messages, "likelihood", Likelihood::ALL)?,
            candour: words(messages, "candour", CandourDuty::ALL)?,
            irmer: words(messages, "irmer", Irmer::ALL)?,
            labels: words(messages, "label", Label::ALL)?,
            results: results(directory),
            proposed: lines(directory).collect(),
            pausing,
        })
    }
}

/// A closed list in words: those of `locales/`, by list and id.
fn words<T: ToString>(messages: &Messages, list: &str, all: &[T]) -> Result<Vec<Word>, TemplateError> {
    let word = |id: String| {
        let label = messages.format(&Message::composed(format!("{list}-{id}")))?;
        Ok(Word { id, label })
    };
    all.iter().map(|one| word(one.to_string())).collect()
}

fn categories(messages: &Messages, directory: &Directory) -> Result<Vec<CategoryWord>, TemplateError> {
    let grouped =
        CATEGORY_GROUPS.iter().flat_map(|group| group.categories.iter().map(move |id| (group.id, *id)));
    let word = |(group, id): (&str, &'static str)| {
        let category = CategoryId::parse(id).map(|category| directory.category(category));
        let category = category.map_err(|_| TemplateError::Argument)?;
        Ok(CategoryWord {
            group: messages.format(&Message::composed(format!("category-group-{group}")))?,
            id,
            label: messages.format(&category_label(id))?,
            urgency: category.urgency.as_str(),
            sets_flags: category.sets_flags.iter().map(Flag::as_str).collect(),
        })
    };
    grouped.map(word).collect()
}

fn results(directory: &Directory) -> Vec<ResultWord<'_>> {
    let word = |known: &'_ CaseOutcome| known.answer.as_str();
    directory
        .outcomes()
        .iter()
        .map(|known| ResultWord { id: &known.id, label: &known.for_staff, outcome: word(known) })
        .collect()
}
