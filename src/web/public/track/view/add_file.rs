//! Where a file can be added.

use super::{View, tracking_page};
use crate::app::App;
use crate::app::add_file;
use crate::app::track::Tracked;
use crate::domain::Action;
use crate::domain::file::{Limits, NotAdded};
use crate::templates::pages::public::{FileForm, TrackingPage};

/// The page of this case, with why a file was not added.
pub(in crate::web::public::track) fn page_without_file(
    app: &App,
    tracked: &Tracked,
    why: NotAdded,
) -> TrackingPage {
    let mut page = tracking_page(app, tracked, None);
    let limits = app.files.limits;
    let offer = add_file::offer(&tracked.known.keyring, &tracked.entries);
    page.add_file =
        offer.map(|offer| file_form(limits, &tracked.field, offer.named, offer.originals).with_problem(why));
    page.summarised()
}

/// The form for a file, on a page that this field keeps open.
pub(in crate::web::public) fn file_form(
    limits: Limits,
    field: &str,
    named: bool,
    originals: bool,
) -> FileForm {
    let megabytes = usize::try_from(limits.largest >> 20).unwrap_or(usize::MAX);
    FileForm::new(field, named, originals, limits.most, megabytes)
}

impl View<'_> {
    /// The form, where there is room for a file. None on a page that its reader's browser opens: nothing here knows what
    /// to seal to.
    pub(super) fn add_file(&self) -> Option<FileForm> {
        let room = add_file::listed(self.entries) < self.limits.most;
        let offer = add_file::offer(&self.known.keyring, self.entries)?;
        (room && self.may(Action::AddFile))
            .then(|| file_form(self.limits, self.field, offer.named, offer.originals))
    }
}
