//! What was found in a text that could say who a patient is, or who wrote it: each in its place, with what can be done.

use serde::Serialize;

use super::field::label;
use crate::domain::identifiers::{Finding, Kind, Name, find_in};
use crate::templates::Message;
use crate::templates::pages::HOSTILE;

/// How much of the text is shown on each side, in characters.
const AROUND: usize = 80;
/// The most that are shown at once; the others come when these are decided on.
const MOST_SHOWN: usize = 30;

/// The part of the check page that asks about it.
#[derive(Serialize, Default)]
pub struct IdentifiersPart {
    patient: Vec<Excerpt>,
    own: Vec<Excerpt>,
    /// How many there are beyond those that are shown.
    more: Option<Message>,
    /// What is kept, by its names, for the form to carry on.
    kept: Vec<String>,
    /// Whether the last one was decided on just now.
    all_decided: bool,
}

/// Something found, with the text around it.
#[derive(Serialize)]
pub struct Excerpt {
    /// The name by which a button says which one is meant.
    name: String,
    /// The question in whose answer it stands.
    question: Option<Message>,
    what: Message,
    advice: Message,
    before: String,
    found: String,
    behind: String,
    /// Whether it is about a patient; otherwise it could show who the reporter is.
    #[serde(skip)]
    about_patient: bool,
}

/// What is said about findings of one kind, for a script that finds them.
#[derive(Serialize)]
pub(in crate::templates) struct FindingWords {
    kind: &'static str,
    what: Message,
    advice: Message,
}

impl FindingWords {
    /// Of every kind.
    pub fn all() -> Vec<FindingWords> {
        let words = |kind: Kind| FindingWords { kind: kind.as_str(), what: what(kind), advice: advice(kind) };
        Kind::ALL.into_iter().map(words).collect()
    }
}

fn what(kind: Kind) -> Message {
    Message::composed(format!("identifier-{}", kind.as_str()))
}

fn advice(kind: Kind) -> Message {
    Message::composed(format!("identifier-{}-advice", kind.as_str()))
}

impl Excerpt {
    /// A finding in this text.
    pub fn new(finding: Finding, text: &str) -> Excerpt {
        let (before, found, behind) = finding.parts(text);
        Excerpt {
            name: String::new(),
            question: None,
            what: what(finding.kind),
            advice: advice(finding.kind),
            before: end_of(before),
            found: found.to_owned(),
            behind: beginning_of(behind),
            about_patient: finding.kind.is_about_patient(),
        }
    }

    /// In the answer to a question of the report.
    pub fn of_answer(mut self, name: Name) -> Excerpt {
        self.question = Some(label(name.question));
        self.name = name.to_string();
        self
    }
}

impl IdentifiersPart {
    /// What was found and not decided on yet, and the names of what is kept. `just_now` says that a button of this part
    /// brought the page.
    pub fn new(found: Vec<Excerpt>, kept: impl Iterator<Item = Name>, just_now: bool) -> IdentifiersPart {
        let all_decided = just_now && found.is_empty();
        let beyond = found.len().saturating_sub(MOST_SHOWN);
        let more = (beyond > 0).then(|| Message::new("identifiers-more").with_number("more", beyond));
        let shown = found.into_iter().take(MOST_SHOWN);
        let (patient, own) = shown.partition(|excerpt: &Excerpt| excerpt.about_patient);
        IdentifiersPart { patient, own, more, kept: kept.map(|name| name.to_string()).collect(), all_decided }
    }

    pub(super) fn samples() -> Vec<IdentifiersPart> {
        let name = |kind: Kind| Name::parse(&format!("happened.{}.1", kind.as_str()));
        let excerpt = |kind: Kind| {
            let finding = Finding { kind, start: 11, end: 19 };
            Some(Excerpt::new(finding, &format!("{HOSTILE}\n{HOSTILE}")).of_answer(name(kind)?))
        };
        let every = || Kind::ALL.into_iter().filter_map(excerpt).collect();
        let many = "LS1 4DY and ".repeat(MOST_SHOWN + 1);
        let postcode = |finding| Some(Excerpt::new(finding, &many).of_answer(name(Kind::Postcode)?));
        let postcodes = find_in(&many, 2026).into_iter().filter_map(postcode).collect();
        vec![
            IdentifiersPart::new(every(), std::iter::empty(), false),
            IdentifiersPart::new(postcodes, name(Kind::Email).into_iter(), true),
            IdentifiersPart::new(Vec::new(), name(Kind::Email).into_iter(), true),
        ]
    }
}

/// The last words of a text, with a sign that there is more.
fn end_of(text: &str) -> String {
    let Some((from, _)) = text.char_indices().rev().nth(AROUND) else {
        return text.to_owned();
    };
    let shown = &text[from..];
    format!("… {}", shown.split_once(char::is_whitespace).map_or(shown, |(_, words)| words))
}

/// The first words of a text, with a sign that there is more.
fn beginning_of(text: &str) -> String {
    let Some((to, _)) = text.char_indices().nth(AROUND) else {
        return text.to_owned();
    };
    let shown = &text[..to];
    format!("{} …", shown.rsplit_once(char::is_whitespace).map_or(shown, |(words, _)| words))
}
