//! What to think of before reporting.

use serde::Serialize;

use super::field::Field;
use super::protection::{ProtectionPanel, sample_panel};
use super::report::sample_submitted;
use crate::domain::questionnaire::{Offer, Submitted, question};
use crate::templates::{Message, Page};

/// The questions whose answers change what the law gives somebody.
pub const ASKED: [&str; 3] = ["nation", "reporter_kind", "mode"];

/// `/before-you-report`.
#[derive(Serialize)]
pub struct BeforeYouReportPage {
    fields: Vec<Field>,
    protection: ProtectionPanel,
    /// Whether the statements are for what somebody chose, and not for anybody.
    chosen: bool,
    /// So many months after they were closed, cases are deleted; 0 where they are not.
    months: u32,
}

impl BeforeYouReportPage {
    /// The statements for what was chosen, which is still chosen on the page.
    pub fn new(submitted: &Submitted, protection: ProtectionPanel, months: u32) -> BeforeYouReportPage {
        // Who reads reports, and whether somebody keeps names in confidence, the form itself says.
        let offer = Offer { custodians: true, staff: Vec::new() };
        let field = |id: &&str| Some(Field::new(question(id)?, submitted, &offer, None)?.needed_by_nobody());
        BeforeYouReportPage {
            fields: ASKED.iter().filter_map(field).collect(),
            protection,
            months,
            chosen: ASKED.iter().any(|id| !submitted.text(id).is_empty()),
        }
    }
}

impl Page for BeforeYouReportPage {
    const TEMPLATE: &'static str = "pages/public/before-you-report";

    fn title(&self) -> Message {
        Message::new("before-title")
    }

    fn sample() -> Vec<BeforeYouReportPage> {
        let chosen = sample_submitted(&[("nation", "scotland"), ("mode", "anonymous")]);
        vec![
            BeforeYouReportPage::new(&Submitted::default(), sample_panel(), 0),
            BeforeYouReportPage::new(&chosen, sample_panel(), 36),
        ]
    }
}
