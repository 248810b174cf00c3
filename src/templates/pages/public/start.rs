//! The page that says what the service is.

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
