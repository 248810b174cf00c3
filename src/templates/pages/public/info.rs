//! The pages that explain. Nothing on them depends on anything, so that they stand whatever else is broken.

use serde::Serialize;

use crate::templates::{Message, Page};

/// Declares a page of copy alone.
macro_rules! explains {
    ($(#[$about:meta])* $page:ident, $template:literal, $title:literal) => {
        $(#[$about])*
        #[derive(Serialize, Default)]
        pub struct $page {}

        impl Page for $page {
            const TEMPLATE: &'static str = $template;

            fn title(&self) -> Message {
                Message::new($title)
            }

            fn sample() -> Vec<$page> {
                vec![$page {}]
            }
        }
    };
}

explains! {
    /// `/safety`: device, network and traces, and what to do when somebody is watching.
    SafetyPage, "pages/public/safety", "safety-title"
}
explains! {
    /// `/urgent`: what comes before any report.
    UrgentPage, "pages/public/urgent", "urgent-title"
}
explains! {
    /// `/help`
    HelpPage, "pages/public/help", "help-title"
}
/// `/privacy`: what the program does with what it is told. Who runs it, it cannot know.
#[derive(Serialize)]
pub struct PrivacyPage {
    /// So many months after they were closed, cases are deleted; 0 where they are not.
    pub months: u32,
}

impl Page for PrivacyPage {
    const TEMPLATE: &'static str = "pages/public/privacy";

    fn title(&self) -> Message {
        Message::new("privacy-title")
    }

    fn sample() -> Vec<PrivacyPage> {
        vec![PrivacyPage { months: 0 }, PrivacyPage { months: 36 }]
    }
}

explains! {
    /// `/cookies`
    CookiesPage, "pages/public/cookies", "cookies-title"
}
explains! {
    /// `/accessibility`: what was tested, and what is not good enough.
    AccessibilityPage, "pages/public/accessibility", "accessibility-title"
}
