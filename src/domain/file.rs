//! What a case says of a file that was sent with it (docs/PROTOCOL.md §14).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

/// The most files that go along with a report.
pub const MOST_WITH_A_REPORT: usize = 10;

/// The name that the store keeps a file under: 32 characters `a-z2-7`, random, told to nobody but the file's readers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ObjectId(String);

impl ObjectId {
    /// Reads a name.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let fits = text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
        if fits {
            Ok(ObjectId(text.to_owned()))
        } else {
            Err(NotValid("a stored file's name is 32 letters and digits"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Not the name itself: whoever has it can add to an upload that is not claimed yet.
impl fmt::Debug for ObjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ObjectId")
    }
}

impl From<ObjectId> for String {
    fn from(object: ObjectId) -> String {
        object.0
    }
}

impl TryFrom<String> for ObjectId {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        ObjectId::parse(&text)
    }
}

/// A file's name as its readers are shown it: 1 to 120 characters, no path, nothing that controls a terminal or turns
/// the direction of text.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FileName(String);

impl FileName {
    const LONGEST: usize = 120;

    /// Reads a name that was made safe already.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let fits = (1..=Self::LONGEST).contains(&text.chars().count()) && !text.chars().any(is_unsafe);
        if fits { Ok(FileName(text.to_owned())) } else { Err(NotValid("this is no name of a file")) }
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
            '/' | '\\' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}'
        )
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

/// How many bytes a file has before it is sealed: 1 to 2⁵³ − 1, what every client counts exactly.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct FileSize(u64);

impl FileSize {
    pub fn new(bytes: u64) -> Result<Self, NotValid> {
        if (1..1 << 53).contains(&bytes) {
            Ok(FileSize(bytes))
        } else {
            Err(NotValid("no file has so many bytes"))
        }
    }
}

impl From<FileSize> for u64 {
    fn from(size: FileSize) -> u64 {
        size.0
    }
}

impl TryFrom<u64> for FileSize {
    type Error = NotValid;
    fn try_from(bytes: u64) -> Result<Self, NotValid> {
        FileSize::new(bytes)
    }
}

/// What a file is by its bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FileKind {
    Jpeg,
    Png,
    Webp,
    Tiff,
    Heic,
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Odp,
    Mp4,
    Mov,
    Dicom,
    Text,
    Other,
}

/// Whether the case was given a cleaned copy or the file itself.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SentAs {
    Cleaned,
    AsItIs,
}

/// How much is taken from reporters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Files of a case. An original in confidence goes with its copy and is not counted.
    pub most: usize,
    /// Bytes of a file.
    pub largest: u64,
    /// Bytes of everything together that no case has claimed.
    pub unclaimed: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { most: 10, largest: 100 << 20, unclaimed: 2 << 30 }
    }
}

impl Limits {
    /// The most objects that a case has: each file may have an original beside it.
    pub fn most_objects(self) -> usize {
        self.most * 2
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
    fn an_object_is_never_a_path() {
        assert!(ObjectId::parse(&"a2".repeat(16)).is_ok());
        for name in
            ["", "../../../../../../etc/passwd.....", &"A2".repeat(16), &"a1".repeat(16), &"a2".repeat(17)]
        {
            assert!(ObjectId::parse(name).is_err(), "{name}");
        }
    }
}
