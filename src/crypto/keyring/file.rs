//! The files in `keys/`, by name.

use std::fmt;

use crate::domain::{BodyId, NotValid, Post, Role};

/// A recipients file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum KeyFile {
    /// Who triages.
    Reviewers,
    Leads,
    Custodians,
    /// Those who have left.
    Former,
    /// Whom referrals to a body are sealed for.
    Body(BodyId),
}

impl KeyFile {
    /// The files that stand in the folder itself. Those of the bodies have one of their own.
    pub const FIXED: [KeyFile; 4] =
        [KeyFile::Reviewers, KeyFile::Leads, KeyFile::Custodians, KeyFile::Former];
    /// The folder of the bodies' files.
    pub const BODIES: &'static str = "bodies";

    /// Reads a name as it stands in the folder: `leads.txt`, `bodies/cqc.txt`.
    pub fn parse(name: &str) -> Result<Self, NotValid> {
        if let Some(file) = KeyFile::FIXED.into_iter().find(|file| file.to_string() == name) {
            return Ok(file);
        }
        let body = name.strip_prefix("bodies/").and_then(|rest| rest.strip_suffix(".txt"));
        let body = body.and_then(|id| BodyId::parse(id).ok()).ok_or(NotValid(
            "a file in keys/bodies is named after a body's id in the directory, such as cqc.txt",
        ))?;
        Ok(KeyFile::Body(body))
    }

    /// Where somebody in this post stands.
    pub fn of(post: &Post) -> Self {
        match post {
            Post::Reviewer => KeyFile::Reviewers,
            Post::Lead => KeyFile::Leads,
            Post::Custodian => KeyFile::Custodians,
            Post::Liaison(body) => KeyFile::Body(body.clone()),
        }
    }

    /// In what role somebody stands there; `None` for the former, whose lines say it.
    pub(super) fn role(&self) -> Option<Role> {
        match self {
            KeyFile::Reviewers => Some(Role::Reviewer),
            KeyFile::Leads => Some(Role::Lead),
            KeyFile::Custodians => Some(Role::Custodian),
            KeyFile::Body(_) => Some(Role::Liaison),
            KeyFile::Former => None,
        }
    }
}

impl fmt::Display for KeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KeyFile::Reviewers => f.write_str("reviewers.txt"),
            KeyFile::Leads => f.write_str("leads.txt"),
            KeyFile::Custodians => f.write_str("custodians.txt"),
            KeyFile::Former => f.write_str("former.txt"),
            KeyFile::Body(body) => write!(f, "{}/{body}.txt", KeyFile::BODIES),
        }
    }
}
