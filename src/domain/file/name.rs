//! A file's name as its readers are shown it.

use serde::{Deserialize, Serialize};

use super::FileKind;
use super::recognise::ending_of;
use crate::domain::NotValid;

/// 1 to 120 characters, no path, nothing that controls a terminal or turns the direction of text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FileName(String);

const LONGEST: usize = 120;
/// What some systems take for a device, whatever its ending.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

impl FileName {
    /// Reads a name that was made safe already.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let fits = (1..=LONGEST).contains(&text.chars().count()) && !text.chars().any(is_unsafe);
        if fits { Ok(FileName(text.to_owned())) } else { Err(NotValid("this is no name of a file")) }
    }

    /// Makes a name safe: no path, nothing unseen, nothing that a shell or a file system reads as more than a letter. It
    /// ends as its kind does.
    pub fn clean(typed: &str, kind: FileKind) -> Self {
        let last = typed.rsplit(['/', '\\']).next().unwrap_or_default();
        let plain = last.chars().filter(|letter| letter.is_whitespace() || !is_unseen(*letter));
        let plain: String = plain.map(|letter| if is_special(letter) { '_' } else { letter }).collect();
        let words: Vec<&str> = plain.split_whitespace().collect();
        let joined = words.join(" ");
        let bare = joined.trim_matches(['.', ' ']);
        let (ending, endings) = (ending_of(bare), kind.endings());
        let known = endings.is_empty() || endings.contains(&ending.to_lowercase().as_str());
        let (stem, ending) = if !known {
            (bare, endings[0].to_owned())
        } else if ending.is_empty() {
            (bare, String::new())
        } else {
            (&bare[..bare.len() - ending.len() - 1], ending.to_lowercase())
        };
        let tail = if ending.is_empty() { ending } else { format!(".{ending}") };
        let room = LONGEST - 1 - tail.chars().count();
        let stem: String = stem.chars().take(room).collect();
        let stem = match stem.trim() {
            "" => "file",
            stem => stem,
        };
        let device = stem.split('.').next().unwrap_or_default().to_ascii_lowercase();
        let numbered = device.len() == 4 && (device.starts_with("com") || device.starts_with("lpt"));
        let reserved = RESERVED.contains(&device.as_str()) || numbered;
        FileName(format!("{}{stem}{tail}", if reserved { "_" } else { "" }))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Parts of a path, control characters, breaks of lines and paragraphs, and what turns the direction of text.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '/' | '\\' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
}

/// What nobody sees: the above, what only formats, and what Unicode leaves to others.
fn is_unseen(character: char) -> bool {
    is_unsafe(character)
        || matches!(
            character,
            '\u{ad}' | '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{180e}'
                | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
                | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}' | '\u{e000}'..='\u{f8ff}'
                | '\u{f0000}'..='\u{10ffff}'
        )
}

fn is_special(character: char) -> bool {
    matches!(character, '<' | '>' | ':' | '"' | '|' | '?' | '*')
}

impl From<FileName> for String {
    fn from(name: FileName) -> String {
        name.0
    }
}

impl TryFrom<String> for FileName {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        FileName::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_point_elsewhere_or_hide_something_are_none() {
        for name in ["photo.jpg", "Ünïcode 🩻.pdf", " ", &"é".repeat(120)] {
            assert!(FileName::parse(name).is_ok(), "{name}");
        }
        for name in
            ["", "a/b", "a\\b", "a\nb", "a\u{85}b", "cod\u{202e}fdp.exe", "a\u{2069}", &"é".repeat(121)]
        {
            assert!(FileName::parse(name).is_err(), "{name}");
        }
    }

    #[test]
    fn typed_names_become_safe_ones() {
        for (typed, kind, clean) in [
            ("rota.jpg", FileKind::Jpeg, "rota.jpg"),
            ("ROTA.JPG", FileKind::Jpeg, "ROTA.jpg"),
            ("../../etc/passwd", FileKind::Text, "passwd.txt"),
            ("C:\\Users\\jane.doe\\rota.pdf", FileKind::Pdf, "rota.pdf"),
            ("cod\u{202e}gpj.exe", FileKind::Jpeg, "codgpj.exe.jpg"),
            ("a\u{200b}b\n\tc.png", FileKind::Png, "ab c.png"),
            ("invoice.pdf.exe", FileKind::Other, "invoice.pdf.exe"),
            ("<b>.png", FileKind::Png, "_b_.png"),
            ("con.txt", FileKind::Text, "_con.txt"),
            ("com1", FileKind::Other, "_com1"),
            ("...", FileKind::Jpeg, "file.jpg"),
            ("", FileKind::Other, "file"),
        ] {
            assert_eq!(FileName::clean(typed, kind).as_str(), clean, "{typed:?}");
        }
        let long = FileName::clean(&"é".repeat(500), FileKind::Webp);
        assert!(FileName::parse(long.as_str()).is_ok() && long.as_str().ends_with(".webp"));
    }
}
