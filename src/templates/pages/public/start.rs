//! The pages that say what the service is and what to think of first.

use serde::Serialize;

use crate::templates::{Message, Page};

/// `/`.
#[derive(Serialize)]
pub struct StartPage {}

impl Page for StartPage {
    const TEMPLATE: &'static str = "pages/public/start";

    fn title(&self) -> Message {
        Message::new("start-title")
    }

    fn sample() -> Vec<StartPage> {
        vec![StartPage {}]
    }
}

/// `/before-you-report`.
#[derive(Serialize)]
pub struct BeforeYouReportPage {}

impl Page for BeforeYouReportPage {
    const TEMPLATE: &'static str = "pages/public/before-you-report";

    fn title(&self) -> Message {
        Message::new("before-title")
    }

    fn sample() -> Vec<BeforeYouReportPage> {
        vec![BeforeYouReportPage {}]
    }
}
