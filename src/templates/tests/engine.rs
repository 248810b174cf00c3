//! What the engine refuses, and what its errors keep to themselves.

use std::collections::BTreeMap;

use serde::Serialize;

use super::templates;
use crate::domain::questionnaire::{Offer, Problems, Submitted};
use crate::templates::pages::public::{ErrorPage, ReportPage};
use crate::templates::{Assets, Message, Page, TemplateError, Templates};

const SECRET: &str = "nobody may log this";

/// A page whose context lacks what its template asks for.
#[derive(Serialize)]
struct Incomplete {
    status: u16,
    heading: Message,
    incident: &'static str,
    secret: &'static str,
}

impl Page for Incomplete {
    const TEMPLATE: &'static str = ErrorPage::TEMPLATE;

    fn title(&self) -> Message {
        self.heading.clone()
    }

    fn sample() -> Vec<Incomplete> {
        let heading = Message::new("error-fault-heading");
        vec![Incomplete { status: 500, heading, incident: SECRET, secret: SECRET }]
    }
}

#[test]
fn a_missing_value_is_an_error_without_contents() {
    for page in Incomplete::sample() {
        let error = templates().render(&page).unwrap_err();
        assert!(!format!("{error} {error:?}").contains(SECRET));
    }
}

#[test]
fn a_missing_message_is_an_error() {
    let page = ErrorPage::new(500).with_sentence(Message::new("no-such-message"));
    let error = templates().render(&page).unwrap_err();
    assert_eq!(error, TemplateError::Message { id: "no-such-message".to_owned() });
}

#[test]
fn a_missing_file_is_an_error() {
    let templates = Templates::with_assets("Candour", Assets::new(BTreeMap::new())).unwrap();
    assert!(matches!(templates.render(&ErrorPage::new(404)), Err(TemplateError::Asset { .. })));
}

#[test]
fn assets_are_found_by_their_logical_name() {
    let assets = Assets::embedded().unwrap();
    for name in ["app.css", "staff.js", "scrypt-worker.js", "favicon.svg"] {
        let address = assets.address(name).unwrap();
        let file = address.strip_prefix("/static/").unwrap();
        assert!(
            crate::templates::StaticFiles::get(file).is_some_and(|contents| !contents.is_empty()),
            "{name}"
        );
    }
}

#[test]
fn what_was_typed_is_shown_exactly() {
    let typed = "\n  first\n\tsecond  \n\n";
    let submitted = Submitted::from_pairs([("happened".to_owned(), typed.to_owned())]);
    let page = ReportPage::new(&Offer::default(), &submitted, &Problems::default(), String::new());
    let html = templates().render(&page).unwrap();
    let after = html.split("name=\"happened\"").nth(1).unwrap().split_once('>').unwrap().1;
    // A browser drops the first line break of a text area.
    assert_eq!(after.split("</textarea>").next().unwrap(), format!("\n{typed}"));
}
