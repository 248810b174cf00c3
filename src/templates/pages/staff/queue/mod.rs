//! The cases that a person may open.

mod choices;
mod in_use;
mod row;
mod sample;
mod views;

use serde::Serialize;

use super::StaffFrame;
use crate::domain::Account;
use crate::domain::queue_filter::QueueFilter;
use crate::templates::{Message, Messages, Page, TemplateError};
use choices::Choices;
pub use in_use::InUse;
use in_use::InUseShown;
pub use row::{Line, Phrases, Row};
pub use views::Views;

/// The cases that a person may open.
#[derive(Serialize)]
pub struct QueuePage {
    #[serde(flatten)]
    frame: StaffFrame,
    rows: Vec<Row>,
    empty: bool,
    /// How many there are, where that is known; how many of them stand here otherwise.
    count: Option<Message>,
    next: Option<String>,
    look_further: Option<LookFurther>,
    closed: bool,
    narrowed: bool,
    in_use: Vec<InUseShown>,
    filters: Filters,
    headings: Headings,
    /// The form's fields for handing cases over.
    people: Vec<Person>,
    query: String,
    address: String,
    /// The same search among the cases that are closed, or open again.
    other_address: String,
    views: Views,
    waiting: Vec<Waiting>,
    notices: Vec<Message>,
    problem: Option<Message>,
    typed_name: String,
    approved: bool,
}

/// What the form of the filters shows. Its partial is given this alone, since the engine copies what it gives.
#[derive(Serialize)]
struct Filters {
    closed: bool,
    narrowed: bool,
    choices: Choices,
}

/// What every row says, and a narrow screen before a value: read from the copy once.
#[derive(Serialize)]
struct Headings {
    choose: String,
    due: String,
    overdue: String,
    assigned_to: String,
    received: String,
}

#[derive(Serialize)]
struct Person {
    account: String,
    name: String,
}

/// Cases that wait and do not stand at the top of this page.
#[derive(Serialize)]
struct Waiting {
    words: Message,
    href: &'static str,
}

#[derive(Serialize)]
struct LookFurther {
    href: String,
    words: Message,
}

/// What comes after the cases of a page.
pub enum Further {
    End,
    /// The address of the next page.
    Page(String),
    /// The address behind as many cases as one page looks at.
    Look(String, usize),
    /// More than a page shows have such a reference.
    TooMany,
}

/// The cases of a page.
pub struct Listing {
    pub rows: Vec<Row>,
    pub further: Further,
    /// Whether cases stand on pages before.
    pub begins_later: bool,
}

/// The address of a page.
pub struct Here {
    /// Its filters.
    pub query: String,
    /// The whole of it.
    pub address: String,
    pub in_use: Vec<InUse>,
}

impl QueuePage {
    /// A page of the queue, most urgent first.
    pub fn new(
        messages: &Messages,
        frame: StaffFrame,
        listing: Listing,
        filter: &QueueFilter,
        people: &[(Account, String)],
        here: Here,
    ) -> Result<QueuePage, TemplateError> {
        let shown = listing.rows.len();
        let (mut next, mut look_further) = (None, None);
        let mut count = Some(Message::new("queue-count").with_number("count", shown));
        match listing.further {
            Further::End if listing.begins_later => {
                count = Some(Message::new("queue-count-last").with_number("count", shown));
            }
            Further::End => {}
            Further::Page(address) => {
                next = Some(address);
                count = Some(if listing.begins_later {
                    Message::new("queue-count-more-on").with_number("count", shown)
                } else {
                    Message::new("queue-count-more").with_number("count", shown)
                });
            }
            Further::Look(href, looked) => {
                let words = Message::new("queue-looked").with_number("looked", looked);
                look_further = Some(LookFurther { href, words });
                count = Some(Message::new("queue-count-so-far").with_number("count", shown));
            }
            Further::TooMany => {
                count = Some(Message::new("queue-count-references").with_number("count", shown));
            }
        }
        let other = if filter.closed {
            here.query.replace("closed=1", "")
        } else {
            format!("closed=1&{}", here.query)
        };
        let other = other.trim_matches('&').to_owned();
        let words = |id| messages.format(&Message::new(id));
        let in_use = here.in_use.into_iter().map(|used| InUseShown::new(messages, people, used));
        let choices = Choices::new(messages, filter, people)?;
        Ok(QueuePage {
            frame,
            empty: listing.rows.is_empty(),
            rows: listing.rows,
            count,
            next,
            look_further,
            closed: filter.closed,
            narrowed: filter.narrows(),
            in_use: in_use.collect::<Result<_, _>>()?,
            filters: Filters { closed: filter.closed, narrowed: filter.narrows(), choices },
            headings: Headings {
                choose: words("queue-select")?,
                due: words("queue-due")?,
                overdue: words("queue-mark-overdue")?,
                assigned_to: words("queue-assigned-to")?,
                received: words("staff-queue-received")?,
            },
            people: people
                .iter()
                .map(|(account, name)| Person { account: account.to_string(), name: name.clone() })
                .collect(),
            query: here.query,
            address: here.address,
            other_address: if other.is_empty() { "/".to_owned() } else { format!("/?{other}") },
            views: Views::new("", []),
            waiting: Vec::new(),
            notices: Vec::new(),
            problem: None,
            typed_name: String::new(),
            approved: true,
        })
    }

    /// The links above it.
    pub fn with_views(self, views: Views) -> QueuePage {
        QueuePage { views, ..self }
    }

    /// How many cases were put before a lead, and whether there are more than were counted.
    pub fn with_escalated(self, count: usize, more: bool) -> QueuePage {
        let words = if more { "queue-escalated-more" } else { "queue-escalated" };
        self.with_waiting(words, count, "/?is=escalated")
    }

    /// How many closed cases have news, and whether there are more than were counted.
    pub fn with_news_of_closed(self, count: usize, more: bool) -> QueuePage {
        let words = if more { "queue-closed-news-more" } else { "queue-closed-news" };
        self.with_waiting(words, count, "/?closed=1&is=news")
    }

    fn with_waiting(mut self, words: &'static str, count: usize, href: &'static str) -> QueuePage {
        self.waiting.push(Waiting { words: Message::new(words).with_number("count", count), href });
        self
    }

    /// What there is to say before the cases.
    pub fn with_notices(self, notices: Vec<Message>) -> QueuePage {
        QueuePage { notices, ..self }
    }

    /// What is wrong with the name of a view, and what was typed.
    pub fn with_view_problem(self, problem: Message, typed: String) -> QueuePage {
        QueuePage { problem: Some(problem), typed_name: typed, ..self }
    }

    /// Whether this person's keys stand in `keys/`.
    pub fn approved(self, approved: bool) -> QueuePage {
        QueuePage { approved, ..self }
    }
}

impl Page for QueuePage {
    const TEMPLATE: &'static str = "pages/staff/queue";

    fn title(&self) -> Message {
        Message::new(if self.closed { "staff-queue-title-closed" } else { "staff-queue-title" })
    }

    fn has_problems(&self) -> bool {
        self.problem.is_some()
    }

    fn sample() -> Vec<QueuePage> {
        let messages: Result<Messages, TemplateError> = Messages::english();
        messages.and_then(|messages| sample::pages(&messages)).unwrap_or_default()
    }
}
