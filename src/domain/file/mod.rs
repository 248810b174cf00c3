//! What a case says of a file that was sent with it (docs/PROTOCOL.md §14).

mod name;
mod recognise;

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

pub use name::FileName;

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

/// Why a file was not taken. Nothing of it is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotAdded {
    /// No file was chosen, or it has no bytes.
    Empty,
    TooLarge,
    /// As many as a case may have are there.
    Enough,
    /// It says what its picture does not show, and cannot be cleaned here.
    CannotClean(FileKind),
    /// It breaks off, or a length in it points outside.
    Broken,
    /// It did not come to its end.
    CutOff,
    /// There is no room, or the store does not take anything.
    NoRoom,
    /// The store is somewhere else, and cannot be reached.
    Away,
}

#[cfg(test)]
mod tests {
    use super::*;

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
