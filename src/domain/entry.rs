//! Entries: the sealed documents of a case, and who may write which where (docs/PROTOCOL.md §6).

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Account, NotValid, Role};

/// The series of entries that a document belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Thread {
    /// What the reporter and the staff both read.
    Shared,
    /// What only the staff of the case read.
    Staff,
    /// A grant stands alone; it is always entry 0.
    Grant,
}

impl Thread {
    pub fn as_str(self) -> &'static str {
        match self {
            Thread::Shared => "shared",
            Thread::Staff => "staff",
            Thread::Grant => "grant",
        }
    }

    /// Reads the name of a thread that has entries (`grant` has none in the database's sense).
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        match text {
            "shared" => Ok(Thread::Shared),
            "staff" => Ok(Thread::Staff),
            _ => Err(NotValid("a thread is 'shared' or 'staff'")),
        }
    }
}

impl fmt::Display for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a document is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Report,
    Message,
    Feedback,
    Identity,
    Note,
    Grant,
}

impl Kind {
    pub const ALL: [Kind; 6] =
        [Kind::Report, Kind::Message, Kind::Feedback, Kind::Identity, Kind::Note, Kind::Grant];

    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Report => "report",
            Kind::Message => "message",
            Kind::Feedback => "feedback",
            Kind::Identity => "identity",
            Kind::Note => "note",
            Kind::Grant => "grant",
        }
    }

    /// Where documents of this kind stand.
    pub fn thread(self) -> Thread {
        match self {
            Kind::Note => Thread::Staff,
            Kind::Grant => Thread::Grant,
            Kind::Report | Kind::Message | Kind::Feedback | Kind::Identity => Thread::Shared,
        }
    }

    /// Whether somebody in this capacity may write it.
    pub fn may_be_written_by(self, capacity: Capacity) -> bool {
        match self {
            Kind::Report | Kind::Identity => capacity == Capacity::Reporter,
            Kind::Message | Kind::Grant => {
                matches!(capacity, Capacity::Reporter | Capacity::Reviewer | Capacity::Lead)
            }
            Kind::Feedback | Kind::Note => matches!(capacity, Capacity::Reviewer | Capacity::Lead),
        }
    }
}

/// In what capacity a document was written, as its `role` says.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Capacity {
    Reporter,
    Reviewer,
    Lead,
    Custodian,
    Liaison,
}

impl From<Role> for Capacity {
    fn from(role: Role) -> Self {
        match role {
            Role::Reviewer => Capacity::Reviewer,
            Role::Lead => Capacity::Lead,
            Role::Custodian => Capacity::Custodian,
            Role::Liaison => Capacity::Liaison,
        }
    }
}

/// Who wrote a document.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Author {
    Reporter,
    Staff(Account, Role),
}

impl Author {
    pub fn capacity(&self) -> Capacity {
        match self {
            Author::Reporter => Capacity::Reporter,
            Author::Staff(_, role) => (*role).into(),
        }
    }

    /// The author as documents and the audit chain name them.
    pub fn name(&self) -> &str {
        match self {
            Author::Reporter => "reporter",
            Author::Staff(account, _) => account.as_str(),
        }
    }
}

/// How a case ended, as its feedback says (Francis recommendation 12: what was done, or why nothing was).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    ActionTaken,
    NoAction,
}

impl Outcome {
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::ActionTaken => "action_taken",
            Outcome::NoAction => "no_action",
        }
    }
}
