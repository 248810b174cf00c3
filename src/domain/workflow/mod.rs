//! The one table of what can happen to a case: from where, by whom, with which sealed entry, to where.
//! Buttons, the interface, the reporter's words and the documentation are drawn from it (docs/WORKFLOW.md).

mod action;
mod disclosure;
mod referral;
mod room;
mod standing;
mod state;
mod step;
mod table;

pub use action::{Action, Actor, Aim, Refusal, Target, Who};
pub use disclosure::{Custody, Disclosure, DisclosureState};
pub use referral::{Referral, ReferralState};
pub use room::{MOST_A_DAY, Writer};
pub use standing::{About, Proposal, Standing};
pub use state::State;
pub use step::{Step, permitted, take};
pub use table::{RULES, Rule, Then};
