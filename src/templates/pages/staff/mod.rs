//! The pages of the staff application, one file a page. What they show of a case is opened in the browser; these
//! contexts hold only what the server knows.

mod account;
mod case;
mod changes;
mod cover_letter;
mod disclosure;
mod disclosures;
mod error;
mod frame;
mod keeping;
mod leavers;
pub mod queue;
mod referral;
mod referrals;
mod sign_in;
mod statistics;

pub use account::{AccountPage, SessionRow};
pub use case::{CasePage, Label, OptionLabel, QuestionLabel};
pub use changes::{ChangeNotice, ReleaseChangePage, ReleasedChange, TypedChange};
pub use cover_letter::{Addressee, CoverLetterPage, Enclosed, Sent};
pub use disclosure::DisclosurePage;
pub use disclosures::{DisclosureRow, DisclosuresPage};
pub use error::StaffErrorPage;
pub use frame::{Person, StaffFrame};
pub use keeping::{HeldCase, KeepingNotice, KeepingPage, SoonDeleted};
pub use leavers::LeaversPage;
pub use queue::QueuePage;
pub use referral::ReferralPage;
pub use referrals::{ReferralRow, ReferralsPage, Referred};
pub use sign_in::{EnrolPage, SignInPage};
pub use statistics::{FigureRow, FigureTable, Figures, Names, StatisticsPage, Wording};
