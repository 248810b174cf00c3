//! What Candour is about: words, rules and decisions. Names no framework, no database and no cryptography.

pub mod account;
pub mod aftermath;
pub mod assessment;
pub mod audit;
pub mod body_id;
pub mod budget;
pub mod case_id;
pub mod change;
pub mod cleaning;
pub mod day;
pub mod deadline;
pub mod directory;
pub mod entry;
pub mod file;
pub mod identifiers;
pub mod keeping;
pub mod label;
pub mod post;
pub mod questionnaire;
pub mod queue_filter;
pub mod referral;
pub mod routing;
pub mod statistics;
pub mod term_id;
pub mod thread;
pub mod workflow;

pub use account::{Account, PersonName, Role};
pub use audit::Act;
pub use body_id::BodyId;
pub use case_id::CaseId;
pub use change::{Change, ChangeId, ChangeProblem};
pub use day::Day;
pub use entry::{Author, Kind, Outcome};
pub use post::Post;
pub use term_id::TermId;
pub use thread::{DisclosureId, ReferralId, Thread};
pub use workflow::{Action, State};

/// Text that is not what it should be. The message names the rule, never the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NotValid(pub &'static str);
