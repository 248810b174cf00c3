//! How a file is listed for whoever may read it (docs/PROTOCOL.md §14).

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::is_digest;
use crate::domain::cleaning::What;
use crate::domain::file::{FileKind, FileName, FileSize, MOST_WITH_A_REPORT, ObjectId, SentAs};

/// A file of a case: what it is, and where its sealed bytes are.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedFile {
    pub name: FileName,
    #[serde(rename = "type")]
    pub kind: FileKind,
    pub copy: SentAs,
    /// What the file gave away before it was cleaned, or still does.
    pub found: Vec<What>,
    pub object: ObjectId,
    /// Without the padding.
    pub size: FileSize,
    /// `H` of the object, base64.
    pub hash: String,
    /// The file before it was cleaned, which opens only with a custodian's help.
    pub original: Option<ListedOriginal>,
}

impl ListedFile {
    /// Whether this is the same file, sent once more: all but where it is kept is the same.
    pub fn is_like(&self, other: &ListedFile) -> bool {
        let said = |file: &ListedFile| {
            let original = file.original.as_ref().map(|original| original.size);
            (file.name.clone(), file.kind, file.copy, file.found.clone(), file.size, original)
        };
        said(self) == said(other)
    }
}

/// An original in confidence.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListedOriginal {
    pub object: ObjectId,
    pub size: FileSize,
    pub hash: String,
}

/// Whether hashes are hashes, nothing stands twice, and an original stands only beside a cleaned copy of it.
pub(super) fn keep_their_shape(files: &[ListedFile]) -> bool {
    let mut objects = HashSet::new();
    files.len() <= MOST_WITH_A_REPORT
        && files.iter().all(|file| {
            let mut found = HashSet::new();
            let original = file.original.as_ref();
            is_digest(&file.hash)
                && file.found.iter().all(|what| found.insert(what))
                && objects.insert(&file.object)
                && original.is_none_or(|original| {
                    file.copy == SentAs::Cleaned
                        && is_digest(&original.hash)
                        && objects.insert(&original.object)
                })
        })
}
