//! A text parted into words, runs of digits and marks. Positions count Unicode scalar values.

/// What a hyphen is typed as.
pub(super) const DASHES: &[&str] = &["-", "\u{2010}", "\u{2011}", "\u{2013}"];
/// Marks that make one thing of the digits on both sides: a decimal, a time, a version, a part number.
const JOINING: &[&str] = &[".", ",", "/", ":", "_", "-", "\u{2010}", "\u{2011}", "\u{2013}"];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    Word,
    Digits,
    Mark,
}

pub(super) struct Token {
    pub what: What,
    pub start: usize,
    pub end: usize,
    /// A word in lower case, and digits or a mark as they stand.
    pub is: String,
}

/// What stands between a token and the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    Space,
    Line,
}

pub(super) struct Text {
    pub characters: Vec<char>,
    pub tokens: Vec<Token>,
}

/// The token before; of the first one, a place where nothing stands.
pub(super) fn before(index: usize) -> usize {
    index.wrapping_sub(1)
}

impl Text {
    pub fn new(text: &str) -> Text {
        let mut parted = Text { characters: text.chars().collect(), tokens: Vec::new() };
        let mut at = 0;
        while let Some(&character) = parted.characters.get(at) {
            let start = at;
            at += 1;
            if character.is_whitespace() {
                continue;
            }
            let what = if character.is_alphabetic() {
                while parted.word_goes_on(at) {
                    at += 1;
                }
                What::Word
            } else if character.is_ascii_digit() {
                while parted.characters.get(at).is_some_and(char::is_ascii_digit) {
                    at += 1;
                }
                What::Digits
            } else {
                What::Mark
            };
            let is = parted.characters[start..at].iter().map(|character| lower(*character)).collect();
            parted.tokens.push(Token { what, start, end: at, is });
        }
        parted
    }

    fn word_goes_on(&self, at: usize) -> bool {
        let letter = |at: usize| self.characters.get(at).is_some_and(|character| character.is_alphabetic());
        letter(at) || (matches!(self.characters.get(at), Some('\'' | '’')) && letter(at + 1))
    }

    /// What stands before a token; before the first one, as it were, a line ends.
    pub fn gap_before(&self, index: usize) -> Gap {
        let (Some(token), Some(last)) = (self.tokens.get(index), self.tokens.get(before(index))) else {
            return Gap::Line;
        };
        let between = &self.characters[last.end..token.start];
        if between.is_empty() {
            Gap::None
        } else if between.contains(&'\n') || between.contains(&'\r') {
            Gap::Line
        } else {
            Gap::Space
        }
    }

    pub fn is_digits(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.what == What::Digits)
    }

    pub fn is_any_word(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|token| token.what == What::Word)
    }

    /// Whether one of these words stands there.
    pub fn is_word(&self, index: usize, words: &[impl AsRef<str>]) -> bool {
        self.is_one_of(index, What::Word, words)
    }

    /// Whether one of these marks stands there.
    pub fn is_mark(&self, index: usize, marks: &[&str]) -> bool {
        self.is_one_of(index, What::Mark, marks)
    }

    fn is_one_of(&self, index: usize, what: What, these: &[impl AsRef<str>]) -> bool {
        let token = self.tokens.get(index).filter(|token| token.what == what);
        token.is_some_and(|token| these.iter().any(|this| this.as_ref() == token.is))
    }

    pub fn is_dash(&self, index: usize) -> bool {
        self.is_mark(index, DASHES)
    }

    /// The digits that stand there; empty where there are none.
    pub fn digits(&self, index: usize) -> &str {
        self.tokens.get(index).filter(|token| token.what == What::Digits).map_or("", |token| &token.is)
    }

    /// Whether nothing parts it from the token before.
    pub fn is_glued(&self, index: usize) -> bool {
        self.gap_before(index) == Gap::None
    }

    /// Whether what begins here goes on from something before: half a word or number is nothing by itself.
    pub fn joined_before(&self, index: usize) -> bool {
        let last = before(index);
        if !self.is_glued(index) {
            return false;
        }
        if self.is_digits(last) || self.is_any_word(last) || self.is_mark(last, &["_"]) {
            return true;
        }
        self.is_mark(last, JOINING) && self.is_glued(last) && self.is_digits(before(last))
    }

    /// Whether what ends with this token goes on after it.
    pub fn joined_after(&self, index: usize) -> bool {
        let next = index + 1;
        if !self.is_glued(next) {
            return false;
        }
        if self.is_digits(next) || self.is_any_word(next) || self.is_mark(next, &["_", "@"]) {
            return true;
        }
        self.is_mark(next, JOINING) && self.is_glued(next + 1) && self.is_digits(next + 1)
    }

    /// The next run of digits behind a space or one of these marks, and what parts the two.
    pub fn next_digits(&self, index: usize, marks: &[&str]) -> Option<(usize, &str)> {
        let next = index + 1;
        if self.is_digits(next) && self.gap_before(next) == Gap::Space {
            return Some((next, " "));
        }
        let parted = self.is_mark(next, marks) && self.is_glued(next) && self.is_glued(next + 1);
        (parted && self.is_digits(next + 1)).then(|| (next + 1, self.tokens[next].is.as_str()))
    }
}

/// Lower case of the English letters alone, so that one character stays one.
fn lower(character: char) -> char {
    if character == '’' { '\'' } else { character.to_ascii_lowercase() }
}
