//! Dates of birth: a date beside a cue such as "DOB", or without one a date that is too long ago for what is reported.

use super::date::{self, OLDEST};
use super::text::{DASHES, Text};
use super::words::WORDS;
use super::{Kind, Place, pattern};

/// A date without a cue counts from this many years before.
const LONG_AGO: u32 = 4;

pub(super) fn at(text: &Text, index: usize, this_year: u32) -> Option<Place> {
    if text.joined_before(index) {
        return None;
    }
    let date = date::at(text, index, this_year).filter(|date| !text.joined_after(date.last))?;
    if date.year > this_year || date.year < this_year.saturating_sub(OLDEST) {
        return None;
    }
    let long_ago = date.certain && date.year + LONG_AGO <= this_year;
    let found = long_ago || cue_before(text, index) || cue_after(text, date.last);
    found.then_some(Place { kind: Kind::DateOfBirth, first: index, last: date.last })
}

fn cue_before(text: &Text, index: usize) -> bool {
    let marks = [&[":", "=", "(", ".", ",", "'", "\""], DASHES].concat();
    let mut links = 0;
    for at in (0..index).rev() {
        if WORDS.birth_cues.iter().any(|cue| ends_at(text, at, cue)) {
            return true;
        }
        if text.is_word(at, &WORDS.birth_links) && links < 4 {
            links += 1;
        } else if !text.is_mark(at, &marks) || index - at > 8 {
            return false;
        }
    }
    false
}

fn ends_at(text: &Text, last: usize, cue: &[Vec<String>]) -> bool {
    (last + 1).checked_sub(cue.len()).is_some_and(|first| pattern::end_of(text, first, cue) == Some(last + 1))
}

/// "… (DOB)", "… is her date of birth".
fn cue_after(text: &Text, last: usize) -> bool {
    let next = last + 1;
    let begins =
        text.is_mark(next, &["("]) || text.is_dash(next) || text.is_word(next, &["is", "was", "as", "being"]);
    if !begins {
        return false;
    }
    for at in next + 1..=last + 6 {
        if WORDS.birth_cues.iter().any(|cue| pattern::end_of(text, at, cue).is_some()) {
            return true;
        }
        if !text.is_word(at, &WORDS.birth_links_back) {
            return false;
        }
    }
    false
}
