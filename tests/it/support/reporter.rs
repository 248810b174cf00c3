//! A reporter with a browser without JavaScript.

use super::html::{between, hidden_fields};
use super::http::{Answer, Client};

/// The shortest report there can be.
pub const ANONYMOUS: [(&str, &str); 2] =
    [("mode", "anonymous"), ("happened", "The scanner was not checked.")];

pub struct Reporter {
    pub http: Client,
}

/// What a reporter takes along.
#[derive(Clone, Debug)]
pub struct Kept {
    pub code: String,
    pub reference: String,
}

impl Reporter {
    pub fn new(http: Client) -> Self {
        Reporter { http }
    }

    /// Fills the form in and goes on to the check page.
    pub fn check(&self, fields: &[(&str, &str)]) -> Answer {
        self.http.post_form("/report/check", fields)
    }

    /// Presses "send" on a check page.
    pub fn send(&self, check_page: &Answer) -> Answer {
        self.http.post_form("/report/send", &hidden_fields(check_page.html()))
    }

    /// From the form to the code.
    pub fn report(&self, fields: &[(&str, &str)]) -> Kept {
        kept(&self.send(&self.check(fields).expect(200)).expect(200))
    }

    /// Opens the case.
    pub fn track(&self, code: &str) -> Answer {
        self.http.post_form("/track", &[("code", code)])
    }

    /// Writes on an open tracking page.
    pub fn reply(&self, tracking_page: &Answer, text: &str) -> Answer {
        self.step(tracking_page, "reply", &[("text", text)])
    }

    /// Sends a form of an open tracking page.
    pub fn step(&self, tracking_page: &Answer, step: &str, fields: &[(&str, &str)]) -> Answer {
        let field = sealed_box(tracking_page);
        let fields = [&[("box", field.as_str())], fields].concat();
        self.http.post_form(&format!("/track/{step}"), &fields)
    }
}

/// The hidden field of a page, by its name.
pub fn sealed_box(page: &Answer) -> String {
    let fields = hidden_fields(page.html());
    fields.into_iter().find(|(name, _)| name == "box").expect("a sealed field").1
}

/// Reads code and reference off the page after sending.
pub fn kept(sent_page: &Answer) -> Kept {
    let html = sent_page.html();
    let code = between(html, "candour-key\">", "</p>").expect("the code in one line").to_owned();
    let list = between(html, "<ol class=\"candour-code\"", "</ol>").expect("the code as a list");
    let listed: Vec<&str> =
        list.split("<li>").skip(1).map(|item| item.split('<').next().unwrap_or_default()).collect();
    assert_eq!(listed.join(" "), code, "the list and the line show one code");
    assert_eq!(listed.len(), 12);
    let reference = between(html, "summary-list__value\">", "</dd>").expect("a reference").to_owned();
    Kept { code, reference }
}
