//! What a computer calls somebody: the folder with their files, or a name to sign in with.

use super::text::{Text, before};
use super::words::WORDS;
use super::{Kind, Place};

/// The name in `C:\Users\name\`, `/Users/name/` or `/home/name/`.
pub(super) fn folder_at(text: &Text, index: usize) -> Option<Place> {
    let opening = text.tokens.get(index).filter(|_| text.is_mark(index, &["\\", "/"]))?.is.as_str();
    let is_folder = is_run(text, index + 1, 3)
        && text.is_word(index + 1, &["users", "home"])
        && text.is_mark(index + 2, &[opening]);
    // In a web address the same words stand behind the name of a site.
    let last = before(index);
    let in_address =
        opening == "/" && text.is_glued(index) && (text.is_any_word(last) || text.is_digits(last));
    if !is_folder || in_address || text.is_word(index + 3, &WORDS.no_users) {
        return None;
    }
    value_at(text, index + 3, Kind::UserFolder)
}

/// "jsmith", "j.smith2", and what stands behind "username:".
pub(super) fn name_at(text: &Text, index: usize) -> Option<Place> {
    behind_cue(text, index).or_else(|| initial_and_surname(text, index))
}

fn behind_cue(text: &Text, index: usize) -> Option<Place> {
    let colon =
        if text.is_word(index, &["user", "log", "login"]) && text.is_word(index + 1, &["name", "id", "in"]) {
            index + 2
        } else if text.is_word(index, &["username", "login", "userid"]) {
            index + 1
        } else {
            return None;
        };
    if text.is_mark(colon, &[":", "="]) { value_at(text, colon + 1, Kind::UserName) } else { None }
}

/// An initial and one of the commonest surnames, in small letters.
fn initial_and_surname(text: &Text, index: usize) -> Option<Place> {
    let last = before(index);
    let begins =
        !text.is_glued(index) || text.is_mark(last, &["_", "\\", "/", "(", "\"", "'"]) || text.is_dash(last);
    if !begins || !is_small(text, index) {
        return None;
    }
    let word = &text.tokens[index].is;
    let letters = word.chars().count();
    let surname =
        WORDS.surnames.iter().any(|name| letters == name.len() + 1 && word.ends_with(name.as_str()));
    let parted = letters == 1
        && is_run(text, index + 1, 2)
        && text.is_mark(index + 1, &[".", "_"])
        && text.is_word(index + 2, &WORDS.surnames)
        && is_small(text, index + 2);
    let last = match (surname, parted) {
        (true, _) => index,
        (false, true) => index + 2,
        (false, false) => return None,
    };
    let numbered = text.is_glued(last + 1) && text.is_digits(last + 1);
    Some(Place { kind: Kind::UserName, first: index, last: if numbered { last + 1 } else { last } })
}

/// Whether a word without English capitals stands there.
fn is_small(text: &Text, index: usize) -> bool {
    text.is_any_word(index) && {
        let token = &text.tokens[index];
        text.characters[token.start..token.end].iter().copied().eq(token.is.chars())
    }
}

fn value_at(text: &Text, first: usize, kind: Kind) -> Option<Place> {
    let is_part = |at: usize| text.is_any_word(at) || text.is_digits(at);
    if !is_part(first) {
        return None;
    }
    let mut last = first;
    loop {
        let parted =
            (text.is_mark(last + 1, &[".", "_"]) || text.is_dash(last + 1)) && text.is_glued(last + 1);
        let next = last + if parted { 2 } else { 1 };
        if !text.is_glued(next) || !is_part(next) {
            return Some(Place { kind, first, last });
        }
        last = next;
    }
}

/// Whether these tokens stand without anything between them and the one before.
fn is_run(text: &Text, from: usize, count: usize) -> bool {
    (from..from + count).all(|at| text.is_glued(at))
}
