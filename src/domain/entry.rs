//! Entries: the sealed documents of a case, and who may write which where (docs/PROTOCOL.md §6).

use serde::{Deserialize, Serialize};

use super::{Account, Role, Thread};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// What a document is.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind {
            $($(#[$doc])* $name,)*
        }

        impl Kind {
            /// Every kind, in the order of docs/PROTOCOL.md §6.
            pub const ALL: &'static [Kind] = &[$(Kind::$name,)*];

            pub fn as_str(self) -> &'static str {
                match self { $(Kind::$name => $id,)* }
            }
        }
    };
}

kinds! {
    Report = "report",
    Message = "message",
    Feedback = "feedback",
    Identity = "identity",
    /// Asks the reporter whether this may go to a body.
    Request = "request",
    /// The reporter's yes or no to a body.
    Consent = "consent",
    /// The reporter takes the report back.
    Withdrawal = "withdrawal",
    /// How well the reporter thinks it was handled.
    Rating = "rating",
    /// How the reporter fares some months later.
    Checkin = "checkin",
    /// A file that the reporter adds to the report.
    File = "file",
    Note = "note",
    Classification = "classification",
    /// Which bodies it should go to, and why if not those that were recommended.
    Route = "route",
    /// Proposes to share without consent.
    Override = "override",
    /// A lead agrees to an override.
    Approval = "approval",
    Task = "task",
    /// What a body is given of a case.
    Pack = "pack",
    /// What a body and the staff of the case write to each other.
    Letter = "letter",
    /// Asks the custodians for a name given in confidence.
    DisclosureRequest = "disclosure_request",
    /// What the reporter says to that.
    DisclosureAnswer = "disclosure_answer",
    /// What a custodian decided, with the name where it is released.
    Disclosure = "disclosure",
    /// What the reporter keeps for themselves.
    Diary = "diary",
    Grant = "grant",
    /// The key of an original in confidence, for the custodians.
    Original = "original",
}

impl Kind {
    /// Where documents of this kind stand; `None` for those of a referral or a disclosure, of which a case may have
    /// several.
    pub fn thread(self) -> Option<Thread> {
        match self {
            Kind::Report
            | Kind::Message
            | Kind::Feedback
            | Kind::Identity
            | Kind::Request
            | Kind::Consent
            | Kind::Withdrawal
            | Kind::Rating
            | Kind::Checkin
            | Kind::File => Some(Thread::Shared),
            Kind::Note
            | Kind::Classification
            | Kind::Route
            | Kind::Override
            | Kind::Approval
            | Kind::Task => Some(Thread::Staff),
            Kind::Diary => Some(Thread::Private),
            Kind::Grant => Some(Thread::Grant),
            Kind::Original => Some(Thread::Original),
            Kind::Pack
            | Kind::Letter
            | Kind::DisclosureRequest
            | Kind::DisclosureAnswer
            | Kind::Disclosure => None,
        }
    }

    /// Whether documents of this kind may stand in this thread.
    pub fn stands_in(self, thread: Thread) -> bool {
        match (self.thread(), thread) {
            (Some(own), thread) => own == thread,
            (None, Thread::Referral(_)) => matches!(self, Kind::Pack | Kind::Letter),
            (None, Thread::Disclosure(_)) => !matches!(self, Kind::Pack | Kind::Letter),
            (None, _) => false,
        }
    }

    /// Whether somebody in this capacity may write it.
    pub fn may_be_written_by(self, capacity: Capacity) -> bool {
        use Capacity::{Custodian, Lead, Liaison, Reporter, Reviewer};
        match self {
            Kind::Report
            | Kind::Identity
            | Kind::Consent
            | Kind::Withdrawal
            | Kind::Rating
            | Kind::Checkin
            | Kind::File
            | Kind::DisclosureAnswer
            | Kind::Diary
            | Kind::Original => capacity == Reporter,
            Kind::Message | Kind::Grant => matches!(capacity, Reporter | Reviewer | Lead),
            Kind::Feedback
            | Kind::Request
            | Kind::Note
            | Kind::Classification
            | Kind::Route
            | Kind::Override
            | Kind::Task
            | Kind::DisclosureRequest
            | Kind::Pack => matches!(capacity, Reviewer | Lead),
            Kind::Approval => capacity == Lead,
            Kind::Letter => matches!(capacity, Reviewer | Lead | Liaison),
            Kind::Disclosure => capacity == Custodian,
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

    pub fn parse(text: &str) -> Result<Self, super::NotValid> {
        match text {
            "action_taken" => Ok(Outcome::ActionTaken),
            "no_action" => Ok(Outcome::NoAction),
            _ => Err(super::NotValid("unknown outcome")),
        }
    }
}
