//! Ready-made and saved views of the queue, as links.

use serde::Serialize;

use crate::domain::queue_filter::ViewName;
use crate::templates::{Message, Words};

/// A view as a link.
#[derive(Serialize)]
struct View {
    words: Words,
    href: String,
    current: bool,
}

/// The links above the queue, and what the person saved of them.
#[derive(Serialize)]
pub struct Views {
    links: Vec<View>,
    saved: Vec<String>,
}

impl Views {
    /// The views, of which the one at this address is the present one.
    pub fn new(here: &str, saved: impl IntoIterator<Item = (ViewName, String)>) -> Views {
        let ready = [
            (Message::new("queue-view-all"), ""),
            (Message::new("queue-view-mine"), "assigned=~me"),
            (Message::new("queue-view-unassigned"), "assigned=~nobody"),
            (Message::new("queue-view-overdue"), "is=overdue"),
            (Message::new("queue-view-news"), "is=news"),
            (Message::new("queue-view-closed"), "closed=1"),
        ];
        let view = |words: Words, query: &str| {
            let href = if query.is_empty() { "/".to_owned() } else { format!("/?{query}") };
            View { current: href == here, words, href }
        };
        let mut links: Vec<View> =
            ready.into_iter().map(|(message, query)| view(message.into(), query)).collect();
        let mut names = Vec::new();
        for (name, query) in saved {
            links.push(view(Words::plain(name.as_str()), &query));
            names.push(name.as_str().to_owned());
        }
        Views { links, saved: names }
    }
}
