//! The queue in each state that looks different.

use super::super::StaffFrame;
use super::{Further, Here, InUse, Line, Listing, Phrases, QueuePage, Row, Views};
use crate::domain::label::Label;
use crate::domain::questionnaire::{CATEGORY_GROUPS, Mode};
use crate::domain::queue_filter::{Mark, QueueFilter, ViewName};
use crate::domain::{Account, CaseId, Day, State};
use crate::templates::pages::{HOSTILE, sample_day};
use crate::templates::{Message, Messages, TemplateError};

pub(super) fn pages(messages: &Messages) -> Result<Vec<QueuePage>, TemplateError> {
    let account = Account::parse("alice").map_err(|_| TemplateError::Argument)?;
    let people = [(account, HOSTILE.to_owned())];
    let page = |filter: &QueueFilter, further: Further, full: bool, begins_later: bool| {
        let rows = if full { rows(messages)? } else { Vec::new() };
        let listing = Listing { rows, further, begins_later };
        let in_use = if filter.narrows() { in_use() } else { Vec::new() };
        let here = Here { query: HOSTILE.to_owned(), address: format!("/?{HOSTILE}"), in_use };
        QueuePage::new(messages, StaffFrame::sample(), listing, filter, &people, here)
    };
    let view = ViewName::parse("Wales & overdue").map_err(|_| TemplateError::Argument)?;
    let (open, closed) = (QueueFilter::default(), QueueFilter { closed: true, ..QueueFilter::default() });
    let narrowed = QueueFilter {
        states: State::OPEN.to_vec(),
        marks: Mark::ALL.to_vec(),
        search: HOSTILE.to_owned(),
        ..QueueFilter::default()
    };
    let notices = vec![
        Message::new("queue-unknown-filter"),
        Message::new("queue-search-people").with_text("names", HOSTILE),
    ];
    Ok(vec![
        page(&open, Further::Page(format!("/?after={HOSTILE}")), true, false)?
            .with_views(Views::new("/", [(view, "nation=wales".to_owned())]))
            .with_escalated(3, false)
            .with_news_of_closed(1, false),
        page(&open, Further::Page("/?after=x".to_owned()), true, true)?
            .with_escalated(50, true)
            .with_news_of_closed(50, true),
        page(&open, Further::End, true, true)?,
        page(&narrowed, Further::Look("/?after=x".to_owned(), 2_000), true, false)?.with_notices(notices),
        page(&narrowed, Further::TooMany, true, false)?,
        page(&narrowed, Further::Look("/?after=x".to_owned(), 2_000), false, false)?,
        page(&narrowed, Further::End, false, false)?
            .with_view_problem(Message::new("queue-view-name-problem"), HOSTILE.to_owned()),
        page(&open, Further::End, false, false)?.approved(false),
        page(&closed, Further::End, false, false)?,
    ])
}

/// A case in each state and mode, in each category, due yesterday, today or never.
fn rows(messages: &Messages) -> Result<Vec<Row>, TemplateError> {
    let (today, yesterday) = (sample_day(), Day::from_number(sample_day().number() - 1));
    let phrases = Phrases::new(messages, today)?;
    let modes = [Mode::Named, Mode::Confidential, Mode::Anonymous];
    let due = [Some(yesterday), Some(today), None];
    let category = |place: usize| CATEGORY_GROUPS[place].categories[0].to_owned();
    let row = |(place, state): (usize, State)| {
        let letter = char::from(b'a' + u8::try_from(place).unwrap_or_default());
        let case = CaseId::parse(&letter.to_string().repeat(26)).map_err(|_| TemplateError::Argument)?;
        let line = Line {
            case,
            received_on: yesterday,
            mode: modes[place % 3],
            state,
            nation: (place % 2 == 0).then(|| "wales".to_owned()),
            category: (place % 2 == 0).then(|| category(place)),
            assigned_to: (place % 2 == 1).then(|| HOSTILE.to_owned()),
            due_on: due[place % 3],
            danger: place == 0,
            paused: place == 1,
            escalated: place == 2,
            news: place == 3,
            labels: Label::ALL.iter().copied().filter(|_| place == 0).collect(),
        };
        phrases.row(line)
    };
    State::ALL.into_iter().enumerate().map(row).collect()
}

/// Something of every kind that narrows the queue.
fn in_use() -> Vec<InUse> {
    let values = [
        ("state", "received"),
        ("nation", "wales"),
        ("category", "group-radiation"),
        ("category", CATEGORY_GROUPS[0].categories[0]),
        ("mode", "named"),
        ("urgency", "high"),
        ("assigned", "~me"),
        ("assigned", "~nobody"),
        ("assigned", "alice"),
        ("label", "press"),
        ("is", "overdue"),
        ("q", HOSTILE),
    ];
    let used = |(name, value): (&'static str, &str)| InUse {
        name,
        value: value.to_owned(),
        href: format!("/?{HOSTILE}"),
    };
    values.map(used).into()
}
