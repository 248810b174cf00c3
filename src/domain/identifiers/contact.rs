//! Phone numbers, e-mail addresses and postcodes.

use super::text::{DASHES, Gap, Text, What, before};
use super::words::WORDS;
use super::{Finding, Kind, Place};

/// Numbers as they are dialled in the United Kingdom, eleven digits from 0 on, and numbers from "+" on.
pub(super) fn phone_at(text: &Text, index: usize) -> Option<Place> {
    let plus = text.is_mark(index, &["+"]) && text.is_glued(index + 1);
    let bracket = text.is_mark(index, &["("]) && text.is_mark(index + 2, &[")"]);
    let begin = if plus || bracket { index + 1 } else { index };
    let first = text.digits(begin);
    let joined = if plus || bracket { joined_to_word(text, index) } else { text.joined_before(index) };
    if first.is_empty() || joined || (!plus && !is_area_code(first, bracket)) {
        return None;
    }
    if !plus && text.is_mark(before(index), &["+", "("]) && text.is_glued(index) {
        return None;
    }
    let british = first.starts_with("44");
    let (mut count, mut last, mut group) = (0, None, Some(begin));
    while let Some(at) = group {
        count += text.digits(at).len();
        let fits = match (plus, british) {
            (true, false) => (9..=15).contains(&count),
            (true, true) => matches!(count, 12 | 13),
            (false, _) => count == 11,
        };
        if fits && !text.joined_after(at) {
            last = Some(at);
        }
        if (last.is_some() && (!plus || british)) || count > 15 {
            break;
        }
        group = next_group(text, at);
    }
    Some(Place { kind: Kind::Phone, first: index, last: last? })
}

/// 020, 0161 or 01632, or the whole number. In brackets shorter ones are told apart from dates and times, too.
fn is_area_code(digits: &str, in_brackets: bool) -> bool {
    let least = if in_brackets { 2 } else { 3 };
    digits.starts_with('0') && ((least..=5).contains(&digits.len()) || digits.len() == 11)
}

fn joined_to_word(text: &Text, index: usize) -> bool {
    text.is_glued(index) && (text.is_any_word(before(index)) || text.is_digits(before(index)))
}

/// The next group of digits of a phone number: behind a space, a dash or brackets.
fn next_group(text: &Text, index: usize) -> Option<usize> {
    let mut at = index + 1;
    let closes = text.is_mark(at, &[")"]) && text.is_glued(at);
    let dashes = text.is_dash(at) && text.is_glued(at) && text.is_glued(at + 1);
    if closes || dashes {
        at += 1;
    }
    if text.is_mark(at, &["("]) && text.is_glued(at + 1) {
        at += 1;
    }
    (text.is_digits(at) && text.gap_before(at) != Gap::Line).then_some(at)
}

pub(super) fn email_at(text: &Text, index: usize) -> Option<Place> {
    if !text.is_mark(index, &["@"]) {
        return None;
    }
    let local = [&[".", "_", "%", "+"], DASHES].concat();
    let domain = [&["."], DASHES].concat();
    let is_part =
        |at: usize, marks: &[&str]| text.is_any_word(at) || text.is_digits(at) || text.is_mark(at, marks);
    let is_mark = |at: usize| text.tokens[at].what == What::Mark;
    let (mut first, mut last) = (index, index);
    while text.is_glued(first) && is_part(before(first), &local) {
        first -= 1;
    }
    while first < index && is_mark(first) {
        first += 1;
    }
    while text.is_glued(last + 1) && is_part(last + 1, &domain) {
        last += 1;
    }
    while last > index && is_mark(last) {
        last -= 1;
    }
    let ending = &text.tokens[last];
    let named = ending.what == What::Word && ending.end - ending.start >= 2 && text.is_mark(last - 1, &["."]);
    (first < index && named && last - index >= 3).then_some(Place { kind: Kind::Email, first, last })
}

/// Outward code (an area that there is, a district), at most one space, inward code.
pub(super) fn postcode_at(text: &Text, start: usize) -> Option<Finding> {
    let characters = &text.characters;
    let at = |place: usize| characters.get(place).copied();
    if !is_free(at(before(start)), at(before(before(start)))) {
        return None;
    }
    [2, 1].into_iter().find_map(|letters| {
        let area: String =
            characters[start..].iter().take(letters).map(|letter| letter.to_ascii_uppercase()).collect();
        let district = start + letters + 1;
        if !WORDS.postcode_areas.contains(&area) || !is_digit(at(district - 1)) {
            return None;
        }
        [1, 0].into_iter().find_map(|more| {
            if more == 1 && !is_district(at(district)) {
                return None;
            }
            let end = inward_end(characters, district + more)?;
            is_free(at(end), at(end + 1)).then_some(Finding { kind: Kind::Postcode, start, end })
        })
    })
}

fn is_digit(character: Option<char>) -> bool {
    character.is_some_and(|character| character.is_ascii_digit())
}

/// A second digit, or the letter that some districts of London have.
fn is_district(character: Option<char>) -> bool {
    let letter = |character: char| "ABCDEFGHJKMNPRSTUVWXY".contains(character.to_ascii_uppercase());
    is_digit(character) || character.is_some_and(letter)
}

fn inward_end(characters: &[char], from: usize) -> Option<usize> {
    let at = if matches!(characters.get(from), Some(' ' | '\u{a0}')) { from + 1 } else { from };
    let unit: String = characters.get(at + 1..at + 3)?.iter().collect();
    let is_letter = |letter: char| letter.is_ascii_uppercase() && !"CIKMOV".contains(letter);
    let fits = unit.chars().all(is_letter)
        || unit.chars().all(|c| c.is_ascii_lowercase() && is_letter(c.to_ascii_uppercase()));
    // "CT1 2nd", "L5 4hr": not an address, but an ordinal or a measure.
    (is_digit(characters.get(at).copied()) && fits && !WORDS.no_postcode_ends.contains(&unit))
        .then_some(at + 3)
}

/// Whether a code may begin or end beside this character, with the one beyond it.
fn is_free(beside: Option<char>, beyond: Option<char>) -> bool {
    let goes_on =
        |character: Option<char>| is_digit(character) || character.is_some_and(|c| c.is_alphabetic());
    let joins = matches!(beside, Some('-' | '_' | '.' | '/' | '\\' | '@'));
    let ends = !joins || !goes_on(beyond);
    ends && !goes_on(beside)
}
