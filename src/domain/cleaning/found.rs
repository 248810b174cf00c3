//! What a picture gave away besides itself. Only the kind: the words themselves are not kept.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// A kind of thing that metadata tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// Where.
    Place,
    /// When.
    Time,
    /// With which camera, telephone, scanner.
    Device,
    /// Who made it or owns it.
    Person,
    /// For which organisation; found in documents, which are cleaned in browsers alone.
    Organisation,
    /// With which program.
    Program,
    /// How it came about; found in documents as well.
    History,
    /// What somebody wrote about it.
    Comment,
    /// A small copy, perhaps of what was cut away since.
    Thumbnail,
    /// Something behind the end of the picture.
    Hidden,
    /// Anything else.
    Other,
}

/// The kinds that were found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found(BTreeSet<What>);

impl Found {
    pub(super) fn add(&mut self, what: What) {
        self.0.insert(what);
    }

    /// Whether this kind was found.
    pub fn has(&self, what: What) -> bool {
        self.0.contains(&what)
    }

    /// All of them, in the order of [`What`].
    pub fn iter(&self) -> impl Iterator<Item = What> + '_ {
        self.0.iter().copied()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Looks through XMP for properties that say who, where, when and with what.
    pub(super) fn add_xmp(&mut self, xmp: &[u8]) {
        const TOLD: [(&str, What); 12] = [
            ("GPSL", What::Place),
            (":City", What::Place),
            (":CreateDate", What::Time),
            (":ModifyDate", What::Time),
            (":DateTimeOriginal", What::Time),
            (":Make", What::Device),
            (":Model", What::Device),
            ("SerialNumber", What::Device),
            (":creator", What::Person),
            (":rights", What::Person),
            (":CreatorTool", What::Program),
            (":description", What::Comment),
        ];
        for (name, what) in TOLD {
            if xmp.windows(name.len()).any(|window| window == name.as_bytes()) {
                self.add(what);
            }
        }
        self.add(What::Other);
    }
}
