//! Numbers of a hospital's own, which have no form in common: what stands behind words such as "hospital number".

use super::text::{DASHES, Gap, Text};
use super::words::WORDS;
use super::{Kind, Place, date, pattern};

pub(super) fn at(text: &Text, index: usize, this_year: u32) -> Option<Place> {
    WORDS.hospital_numbers.iter().find_map(|number| {
        let behind = pattern::end_of(text, index, &number.cue).filter(|_| !text.joined_before(index))?;
        let first = past_links(text, behind);
        if date::at(text, first, this_year).is_some_and(|date| date.certain) {
            return None;
        }
        let last = value_end(text, first, number.least_digits)?;
        Some(Place { kind: Kind::HospitalNumber, first, last })
    })
}

fn past_links(text: &Text, index: usize) -> usize {
    let marks = [&[":", ".", "=", "#", "("], DASHES].concat();
    let is_link = |at: &usize| text.is_mark(*at, &marks) || text.is_word(*at, &WORDS.number_links);
    index + (index..index + 3).take_while(is_link).count()
}

/// The last token of a number that begins here: digits, perhaps with a few letters before, between or after them.
fn value_end(text: &Text, first: usize, least_digits: usize) -> Option<usize> {
    let mut last = first;
    if is_capitals(text, first) && text.gap_before(first + 1) == Gap::Space && text.is_digits(first + 1) {
        last += 1;
    }
    loop {
        let parted = (text.is_mark(last + 1, &["/"]) || text.is_dash(last + 1)) && text.is_glued(last + 1);
        let next = last + if parted { 2 } else { 1 };
        if !text.is_glued(next) || !(text.is_digits(next) || text.is_any_word(next)) {
            break;
        }
        last = next;
    }
    // Digits in groups, as people read them out: 123 456 7890.
    let is_group = |at: usize| text.is_digits(at) && !text.joined_after(at) && text.digits(at).len() <= 4;
    while is_group(last) {
        match text.next_digits(last, &[]) {
            Some((next, _)) if is_group(next) && text.digits(next).len() >= 3 => last = next,
            _ => break,
        }
    }
    let digits: usize = (first..=last).map(|at| text.digits(at).len()).sum();
    let words = (first..=last).filter(|at| text.is_any_word(*at)).map(|at| &text.tokens[at]);
    let letters: usize = words.map(|token| token.end - token.start).sum();
    (digits >= least_digits && letters <= 5).then_some(last)
}

fn is_capitals(text: &Text, index: usize) -> bool {
    text.is_any_word(index) && {
        let token = &text.tokens[index];
        let letters = &text.characters[token.start..token.end];
        letters.len() <= 3 && letters.iter().all(char::is_ascii_uppercase)
    }
}
