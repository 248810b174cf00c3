//! Patterns of words, held against a text.

use super::text::{Gap, Text, What, before};
use super::words::WORDS;

/// Where each place of the pattern begins, and behind the last one where it ends; `None` where it does not fit.
pub(super) fn find(text: &Text, index: usize, pattern: &[Vec<String>]) -> Option<Vec<usize>> {
    let Some((slot, others)) = pattern.split_first() else {
        return Some(vec![index]);
    };
    slot.iter().find_map(|entry| {
        let mut rest = find(text, entry_end(text, index, entry)?, others)?;
        rest.insert(0, index);
        Some(rest)
    })
}

/// Where a pattern that begins here ends.
pub(super) fn end_of(text: &Text, index: usize, pattern: &[Vec<String>]) -> Option<usize> {
    find(text, index, pattern)?.pop()
}

fn entry_end(text: &Text, index: usize, entry: &str) -> Option<usize> {
    entry.split(' ').filter(|word| !word.is_empty()).try_fold(index, |at, word| {
        if fits(text, at, word) {
            return Some(at + 1);
        }
        // In "on-call" a hyphen stands where others write a space.
        let hyphen = text.is_dash(at) && text.is_glued(at) && text.is_glued(at + 1);
        (hyphen && text.is_any_word(before(at)) && fits(text, at + 1, word)).then_some(at + 2)
    })
}

fn fits(text: &Text, index: usize, word: &str) -> bool {
    let Some(token) = text.tokens.get(index) else {
        return false;
    };
    match word {
        "@name" => is_name(text, index),
        // Another name belongs to the first only in the same line.
        "@more" => is_name(text, index) && text.gap_before(index) != Gap::Line,
        "@number" => token.what == What::Digits || text.is_word(index, &WORDS.numbers),
        _ => token.is == word,
    }
}

/// A word that begins with a capital and goes on in small letters, as names do.
fn is_name(text: &Text, index: usize) -> bool {
    let token = &text.tokens[index];
    if token.what != What::Word || text.is_word(index, &WORDS.no_names) {
        return false;
    }
    let letters = &text.characters[token.start..token.end];
    letters[0].is_uppercase() && letters.get(1).is_some_and(|second| second.is_lowercase())
}
