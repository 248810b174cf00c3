//! The pages that reporters see, one file a page.

mod already_sent;
mod check;
mod error;
mod field;
mod keys;
mod report;
mod sent;
mod start;
mod track;
mod tracking;

pub use already_sent::AlreadySentPage;
pub use check::CheckPage;
pub use error::ErrorPage;
pub use keys::{KeyHolder, KeysPage};
pub use report::ReportPage;
pub use sent::SentPage;
pub use start::{BeforeYouReportPage, StartPage};
pub(super) use field::{category_label, label, option_label};
pub use track::{CodeProblem, TrackPage};
pub use tracking::{
    Gap, REPLY_MAX, ReplyBox, ReplyProblem, Sender, TRACKED_STATES, TimelineItem, TrackedEntry, TrackedMessage, TrackingPage,
};
