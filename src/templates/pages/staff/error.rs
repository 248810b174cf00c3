//! What went wrong, for staff.

use serde::Serialize;

use super::StaffFrame;
use crate::templates::pages::public::ErrorPage;
use crate::templates::{Message, Page};

/// The same as on the reporters' side, with the links that this side has.
#[derive(Serialize)]
pub struct StaffErrorPage {
    #[serde(flatten)]
    frame: StaffFrame,
    #[serde(flatten)]
    error: ErrorPage,
}

impl StaffErrorPage {
    pub fn new(frame: StaffFrame, error: ErrorPage) -> StaffErrorPage {
        StaffErrorPage { frame, error }
    }
}

impl Page for StaffErrorPage {
    const TEMPLATE: &'static str = "pages/staff/error";

    fn title(&self) -> Message {
        self.error.title()
    }

    fn sample() -> Vec<StaffErrorPage> {
        let frames = [StaffFrame::sample(), StaffFrame::sample_liaison(), StaffFrame::sample_signed_out()];
        ErrorPage::sample()
            .into_iter()
            .zip(frames.into_iter().cycle())
            .map(|(error, frame)| StaffErrorPage::new(frame, error))
            .collect()
    }
}
