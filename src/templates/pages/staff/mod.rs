//! The pages of the staff application, one file a page. What they show of a case is opened in the browser; these
//! contexts hold only what the server knows.

mod account;
mod case;
mod frame;
mod leavers;
pub mod queue;
mod sign_in;

pub use account::{AccountPage, SessionRow};
pub use case::{CasePage, Label, OptionLabel, QuestionLabel};
pub use frame::{Person, StaffFrame};
pub use leavers::LeaversPage;
pub use queue::QueuePage;
pub use sign_in::{EnrolPage, SignInPage};
