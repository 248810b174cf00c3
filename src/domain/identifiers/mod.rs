//! What in a text could say who a patient is, or who wrote it.
//!
//! The browser's own code gives the same answers (`frontend/src/identifiers`); `tests/vectors/identifiers.json` holds
//! both to them. docs/IDENTIFIERS.md says what is found, what is not, and where the facts come from. Nothing here
//! decides: a finding is shown to the person who wrote the text, and they do.

mod birth;
mod contact;
mod date;
mod day;
mod health_number;
mod hospital_number;
mod in_file_name;
mod in_report;
mod kind;
mod pattern;
mod text;
mod user_name;
mod words;

pub use in_file_name::without_findings;
pub use in_report::{Kept, Name, find_in_message, find_in_report};
pub use kind::Kind;

use text::Text;
use words::WORDS;

#[cfg(test)]
mod tests;

/// What stands where something was removed.
pub const REMOVED: &str = "[removed]";

/// Something found, by its place alone: Unicode scalar values from the beginning of the text, `end` not included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Where it begins.
    pub start: usize,
    /// Where the text goes on behind it.
    pub end: usize,
}

impl Finding {
    /// The text before it, what was found, and the text behind it.
    pub fn parts<'a>(&self, text: &'a str) -> (&'a str, &'a str, &'a str) {
        let byte = |place: usize| text.char_indices().nth(place).map_or(text.len(), |(byte, _)| byte);
        let (start, end) = (byte(self.start), byte(self.end));
        (&text[..start], &text[start..end], &text[end..])
    }
}

/// Something found, by its first and last token.
struct Place {
    kind: Kind,
    first: usize,
    last: usize,
}

/// Everything that is found, in its order; no two overlap. The year says which dates are long ago.
pub fn find_in(written: &str, this_year: u32) -> Vec<Finding> {
    let text = Text::new(written);
    let mut found = Vec::new();
    for index in 0..text.tokens.len() {
        let places = [
            contact::email_at(&text, index),
            health_number::at(&text, index),
            birth::at(&text, index, this_year),
            contact::phone_at(&text, index),
            hospital_number::at(&text, index, this_year),
            user_name::folder_at(&text, index),
            user_name::name_at(&text, index),
        ];
        let places = places.into_iter().flatten().chain(phrases_at(&text, index));
        found.extend(places.map(|Place { kind, first, last }| Finding {
            kind,
            start: text.tokens[first].start,
            end: text.tokens[last].end,
        }));
        found.extend(contact::postcode_at(&text, text.tokens[index].start));
    }
    without_overlaps(found)
}

/// The text with [`REMOVED`] in the finding's place.
pub fn remove_from(written: &str, finding: &Finding) -> String {
    let (before, _, behind) = finding.parts(written);
    [before, REMOVED, behind].concat()
}

fn phrases_at(text: &Text, index: usize) -> impl Iterator<Item = Place> {
    WORDS.phrases.iter().filter_map(move |phrase| {
        let places = pattern::find(text, index, &phrase.words)?;
        let elsewhere = text.joined_before(index) || text.is_word(text::before(index), &phrase.not_after);
        let (first, last) = (*places.get(phrase.from)?, *places.last()? - 1);
        (!elsewhere).then_some(Place { kind: phrase.kind, first, last })
    })
}

/// Of findings that overlap, the one whose kind comes first counts, and of one kind the longer.
fn without_overlaps(mut found: Vec<Finding>) -> Vec<Finding> {
    found.sort_by_key(|finding| (finding.kind, usize::MAX - (finding.end - finding.start), finding.start));
    let mut kept: Vec<Finding> = Vec::new();
    for finding in found {
        if kept.iter().all(|other| finding.end <= other.start || other.end <= finding.start) {
            kept.push(finding);
        }
    }
    kept.sort_by_key(|finding| finding.start);
    kept
}
