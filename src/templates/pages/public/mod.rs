//! The pages that reporters see, one file a page.

mod already_sent;
mod answer_row;
mod before_you_report;
mod bodies;
mod body_entry;
mod changes;
mod check;
mod error;
mod field;
mod files_offer;
mod identifiers;
mod info;
mod keys;
mod protection;
mod report;
mod sent;
mod source;
mod stands_on;
mod start;
mod track;
mod tracking;

pub use already_sent::AlreadySentPage;
pub use before_you_report::{ASKED, BeforeYouReportPage};
pub use bodies::BodiesPage;
pub(super) use changes::change_byline;
pub use changes::{ChangesPage, PublicChange};
pub use check::{CheckNotice, CheckPage};
pub use error::ErrorPage;
pub(in crate::templates) use field::{category_label, label, option_label};
pub use files_offer::FilesOffer;
pub use identifiers::{Excerpt, IdentifiersPart};
pub use info::{AccessibilityPage, CookiesPage, HelpPage, PrivacyPage, SafetyPage, UrgentPage};
pub(super) use keys::role_label;
pub use keys::{BodyHolders, KeyHolder, KeysPage};
pub use protection::ProtectionPanel;
pub use report::ReportPage;
pub use sent::SentPage;
pub use source::SourcePage;
pub use start::StartPage;
pub use track::{CodeProblem, TrackPage};
pub use tracking::{
    AskedBody, Asks, BodyPanel, Confided, ConfidedRequest, FileForm, NamedBody, Note, Notes, PassedOnBy,
    Promise, ReferredBody, Said, SealedCase, SealedThread, Sender, StepForm, StepNotice, StepProblem,
    TEXT_MAX, Telling, TimelineItem, TrackedEntry, TrackedMessage, TrackedPlace, TrackingPage, Typed,
    was_looked_at,
};
