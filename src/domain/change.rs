//! "What changed because someone spoke up": a short text that a lead releases to everybody.

use std::fmt;

use super::NotValid;
use super::directory::place::Nation;

/// The most characters that a change takes.
pub const LONGEST: usize = 600;

/// A change's name: random, so that it counts nothing. 16 characters of lower-case base32.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChangeId(String);

impl ChangeId {
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let shaped = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        if shaped {
            Ok(ChangeId(text.to_owned()))
        } else {
            Err(NotValid("a change's id has 16 base32 characters"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ChangeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What somebody wants to release.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    pub nation: Option<Nation>,
    pub text: String,
}

/// Why a change cannot be released as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChangeProblem {
    Empty,
    TooLong {
        used: usize,
    },
    /// Something in it looks like the reference of a case.
    NamesACase,
    UnknownNation,
    /// Nobody ticked that it shows neither who spoke up nor where.
    NotChecked,
}

impl Change {
    /// Checks what was typed; every problem is told at once.
    pub fn read(text: &str, nation: &str, checked: bool) -> Result<Change, Vec<ChangeProblem>> {
        let text = text.replace("\r\n", "\n").trim().to_owned();
        let used = text.chars().count();
        let mut problems = Vec::new();
        if text.is_empty() {
            problems.push(ChangeProblem::Empty);
        } else if used > LONGEST {
            problems.push(ChangeProblem::TooLong { used });
        }
        if names_a_case(&text) {
            problems.push(ChangeProblem::NamesACase);
        }
        let nation = match nation {
            "" => None,
            nation => Nation::parse(nation).map_err(|_| problems.push(ChangeProblem::UnknownNation)).ok(),
        };
        if !checked {
            problems.push(ChangeProblem::NotChecked);
        }
        if problems.is_empty() { Ok(Change { nation, text }) } else { Err(problems) }
    }
}

/// Whether something in the text is written like the reference of a case, `XXXX-XXXX`. Words like "long-term" are not:
/// a reference is in capitals, or has digits.
fn names_a_case(text: &str) -> bool {
    let is_dash = |letter: char| matches!(letter, '-' | '\u{2010}'..='\u{2015}');
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !is_dash(letter));
    words.into_iter().any(|word| {
        let parts: Vec<&str> = word.split(is_dash).collect();
        parts.windows(2).any(|pair| {
            let digit = |byte: u8| matches!(byte, b'2'..=b'7');
            let half = |part: &str| {
                part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_alphabetic() || digit(byte))
            };
            let plain = pair.iter().all(|part| !part.bytes().any(digit))
                && pair.iter().any(|part| part.bytes().any(|byte| byte.is_ascii_lowercase()));
            pair.iter().all(|part| half(part)) && !plain
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_and_words_are_not() {
        for text in ["ABCD-EFGH", "see case abcd-ef2h.", "(Q7XM-KD2P)", "ABCD\u{2013}EFGH", "a-ABCD-EFGH"] {
            assert!(names_a_case(text), "{text}");
        }
        for text in
            ["long-term", "Part-time work", "since 2024-11-22", "ABCDE-FGHI", "2018-2019", "IR(ME)R 2017"]
        {
            assert!(!names_a_case(text), "{text}");
        }
    }

    #[test]
    fn every_problem_is_told_at_once() {
        let long = format!("{} ABCD-EFGH", "x".repeat(LONGEST));
        assert_eq!(
            Change::read(&long, "atlantis", false).unwrap_err(),
            [
                ChangeProblem::TooLong { used: LONGEST + 10 },
                ChangeProblem::NamesACase,
                ChangeProblem::UnknownNation,
                ChangeProblem::NotChecked
            ]
        );
        assert_eq!(Change::read(" \r\n ", "", true).unwrap_err(), [ChangeProblem::Empty]);
        let change = Change::read(" Lead aprons\r\nare checked. ", "wales", true).unwrap();
        assert_eq!(
            change,
            Change { nation: Some(Nation::Wales), text: "Lead aprons\nare checked.".to_owned() }
        );
    }
}
