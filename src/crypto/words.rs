//! Words from the BIP39 English list, for codes and passphrases.

use bip39::Language;

/// How a person's typing is read: lower case, every run of other characters one space.
pub fn normalise(typed: &str) -> zeroize::Zeroizing<String> {
    let mut words = zeroize::Zeroizing::new(String::with_capacity(typed.len()));
    let mut gap = false;
    for character in typed.chars() {
        if character.is_alphabetic() {
            if gap && !words.is_empty() {
                words.push(' ');
            }
            gap = false;
            words.extend(character.to_lowercase());
        } else {
            gap = true;
        }
    }
    words
}

/// Whether this is a word of the list.
pub fn is_word(word: &str) -> bool {
    Language::English.find_word(word).is_some()
}

/// The word of the list that a mistyped one most likely stands for, if one is near enough to be worth showing.
pub fn nearest(mistyped: &str) -> Option<&'static str> {
    let mistyped: String = mistyped.chars().take(16).collect();
    let (distance, word) = Language::English
        .word_list()
        .iter()
        .map(|word| (strsim::damerau_levenshtein(&mistyped, word), *word))
        .min_by_key(|(distance, _)| *distance)?;
    (distance <= 2 && distance * 2 <= mistyped.chars().count()).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_is_read_kindly() {
        for typed in
            ["zoo-wrong zoo", "  Zoo,  WRONG\tzoo ", "zoo\u{a0}wrong\nzoo.", "1. zoo 2. wrong 3. zoo"]
        {
            assert_eq!(normalise(typed).as_str(), "zoo wrong zoo", "{typed:?}");
        }
    }

    #[test]
    fn a_slip_finds_its_word() {
        assert_eq!(nearest("retrun"), Some("return"));
        assert_eq!(nearest("abandn"), Some("abandon"));
        assert_eq!(nearest("qqqqqqqq"), None);
    }
}
