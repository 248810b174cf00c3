//! The reporter's code and what is derived from it (docs/PROTOCOL.md §2).

use std::fmt;

use bip39::{Language, Mnemonic};
use zeroize::Zeroizing;

use super::hash::{Hash, derive, hash};
use super::{Identity, Signer, words};

/// How many words a code has.
pub const WORDS: usize = 12;

/// The 16 random bytes behind a code. No `Debug`; zeroed when dropped.
pub struct Token(Zeroizing<[u8; 16]>);

/// Why something typed is not a code. Each can be told to the person without asking the database.
#[derive(Clone, PartialEq, Eq)]
pub enum NotACode {
    Empty,
    /// A word that is on no list, and what was perhaps meant. Both are the person's own typing, for them alone.
    UnknownWord {
        typed: String,
        suggestion: Option<&'static str>,
    },
    /// Another number of words than [`WORDS`].
    Count(usize),
    /// Each is a word from a code, but together they are none: one is wrong, or the order is.
    Checksum,
}

/// Says what kind it is; the word itself may be one slip away from a word of the code.
impl fmt::Debug for NotACode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            NotACode::Empty => "Empty",
            NotACode::UnknownWord { .. } => "UnknownWord",
            NotACode::Count(_) => "Count",
            NotACode::Checksum => "Checksum",
        })
    }
}

impl Token {
    pub fn from_entropy(entropy: [u8; 16]) -> Self {
        Token(Zeroizing::new(entropy))
    }

    pub fn entropy(&self) -> &[u8; 16] {
        &self.0
    }

    /// Reads what a person typed: any case, spacing, hyphens or numbering.
    pub fn read(typed: &str) -> Result<Self, NotACode> {
        // Twelve words of eight letters leave ample room; what is longer is no code and not worth looking up.
        if typed.len() > 1_000 {
            return Err(NotACode::Count(typed.split_whitespace().count().max(WORDS + 1)));
        }
        let text = words::normalise(typed);
        if text.is_empty() {
            return Err(NotACode::Empty);
        }
        if let Some(unknown) = text.split(' ').find(|word| !words::is_word(word)) {
            let typed = unknown.chars().take(30).collect();
            return Err(NotACode::UnknownWord { typed, suggestion: words::nearest(unknown) });
        }
        let count = text.split(' ').count();
        if count != WORDS {
            return Err(NotACode::Count(count));
        }
        let mnemonic =
            Mnemonic::parse_in_normalized(Language::English, &text).map_err(|_| NotACode::Checksum)?;
        let (bytes, length) = mnemonic.to_entropy_array();
        let bytes = Zeroizing::new(bytes);
        let entropy = bytes[..length].try_into().map_err(|_| NotACode::Checksum)?;
        Ok(Token::from_entropy(entropy))
    }

    /// The twelve words.
    pub fn words(&self) -> Vec<&'static str> {
        let mnemonic = Mnemonic::from_entropy_in(Language::English, self.0.as_ref())
            .expect("16 bytes make a mnemonic of 12 words");
        mnemonic.words().collect()
    }

    /// `H(access key)`: what the server stores and finds the case by.
    pub fn access_hash(&self) -> Hash {
        hash(&[derive(self.0.as_ref(), b"candour/1 token access").as_ref()])
    }

    /// The identity whose recipient is `T`.
    pub fn identity(&self) -> Identity {
        Identity::from_bytes(&derive(self.0.as_ref(), b"candour/1 token identity"))
    }

    /// The key whose public half is `S`.
    pub fn signer(&self) -> Signer {
        Signer::from_seed(&derive(self.0.as_ref(), b"candour/1 token sign"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token() -> Token {
        Token::from_entropy(*b"sixteen bytes!!!")
    }

    #[test]
    fn reads_its_own_words_however_they_are_written() {
        let words = token().words();
        assert_eq!(words.len(), WORDS);
        for typed in [
            words.join(" "),
            words.join("-"),
            words.join("  ").to_uppercase(),
            format!("\n {} \t", words.join(",\n")),
            words.iter().enumerate().map(|(n, word)| format!("{}. {word} ", n + 1)).collect(),
        ] {
            assert_eq!(Token::read(&typed).unwrap().entropy(), token().entropy());
        }
    }

    #[test]
    fn says_what_is_wrong() {
        let words = token().words();
        let read = |typed: &str| Token::read(typed).err().unwrap();
        assert_eq!(read(" - "), NotACode::Empty);
        assert_eq!(read(&words[..11].join(" ")), NotACode::Count(11));
        assert_eq!(
            read(&format!("retrun {}", words[1..].join(" "))),
            NotACode::UnknownWord { typed: "retrun".into(), suggestion: Some("return") }
        );
        let mut swapped = words.clone();
        swapped.rotate_left(1);
        assert_eq!(read(&swapped.join(" ")), NotACode::Checksum);
        assert!(matches!(read(&"abandon ".repeat(100_000)), NotACode::Count(_)));
    }
}
