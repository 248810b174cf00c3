//! Who is leaving, for leads. The browser fills it: handing over is sealing.

use serde::Serialize;

use super::StaffFrame;
use crate::templates::{Message, Page};

/// `/leavers`
#[derive(Serialize)]
pub struct LeaversPage {
    #[serde(flatten)]
    pub frame: StaffFrame,
}

impl Page for LeaversPage {
    const TEMPLATE: &'static str = "pages/staff/leavers";

    fn title(&self) -> Message {
        Message::new("staff-leavers-title")
    }

    fn sample() -> Vec<LeaversPage> {
        vec![LeaversPage { frame: StaffFrame::sample() }]
    }
}
