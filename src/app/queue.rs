//! The cases a person can open, in the order they need attention.

use super::session::SignedIn;
use super::{App, AppError};
use crate::crypto::field_box::Purpose;
use crate::db::facets::Facet;
use crate::db::queue::{self, Further as End, Look, QueuePlace, QueueRow};
use crate::domain::queue_filter::{Assignee, Mark, QueueFilter, Search};
use crate::domain::{Account, CaseId, Role};

/// How many cases a page shows.
pub const PAGE: usize = 50;

/// What comes after a page. Places are sealed: one may be a case's that the person cannot open (invariant I5).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Further {
    End,
    Page(String),
    /// As many cases as a page looks at were looked at; there may be more.
    Look {
        after: String,
        looked: usize,
    },
    /// More begin with this reference than a page shows.
    TooMany,
}

/// One page.
pub struct QueuePage {
    pub rows: Vec<QueueRow>,
    pub further: Further,
    /// Whether it was to begin at a place that is not ours, not this person's, or too old. It begins at the top then.
    pub misplaced: bool,
    /// What the search was taken for, where there is one.
    pub search: Option<Search>,
}

/// Somebody whom a case can be assigned to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Colleague {
    pub account: Account,
    pub name: String,
}

/// Who works on cases, by name.
pub fn colleagues(app: &App) -> Result<Vec<Colleague>, AppError> {
    let keyring = app.keyring()?;
    let colleague = |member: &crate::crypto::keyring::Member| Colleague {
        account: member.account.clone(),
        name: member.name.to_string(),
    };
    let mut all: Vec<Colleague> = keyring.readers().map(colleague).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(all)
}

/// A page of this person's queue, narrowed to what the filter says.
pub async fn page(
    app: &App,
    person: &SignedIn,
    filter: &QueueFilter,
    after: Option<&str>,
) -> Result<QueuePage, AppError> {
    // What was sealed for somebody before they left stays sealed for them; here they find nothing any more.
    if !person.role.is_some_and(Role::opens_cases) {
        return Ok(QueuePage::empty(None));
    }
    let search = read_search(app, filter)?;
    let mut look = look(app, person, filter);
    match &search {
        Some(Search::Reference(beginning)) => look.reference = Some(beginning.clone()),
        Some(Search::People(people, _)) => {
            look.groups
                .push(people.iter().map(|account| Facet::Assigned(Some(account)).to_string()).collect());
        }
        Some(Search::TooShort | Search::Nothing) => {
            return Ok(QueuePage::empty(search));
        }
        None => {}
    }
    look.after = after.and_then(|text| open_place(app, &person.account, text));
    let misplaced = after.is_some() && look.after.is_none();
    let (rows, end) = app.database.read(move |connection| queue::page(connection, &look, PAGE)).await?;
    let seal = |place: &QueuePlace| seal_place(app, &person.account, place);
    let further = match end {
        End::End => Further::End,
        End::Page(after) => Further::Page(seal(&after)),
        End::Look { after, looked } => Further::Look { after: seal(&after), looked },
        End::TooMany => Further::TooMany,
    };
    Ok(QueuePage { rows, further, misplaced, search })
}

impl QueuePage {
    fn empty(search: Option<Search>) -> Self {
        QueuePage { rows: Vec::new(), further: Further::End, misplaced: false, search }
    }
}

/// A place for this person alone, for as long as a session lasts.
fn seal_place(app: &App, person: &Account, place: &QueuePlace) -> String {
    let text = format!("{person} {} {} {}", u8::from(place.calm), place.due_on, place.case);
    app.seal_field(Purpose::QueuePlace, app.lifetimes.session, text.as_bytes())
}

fn open_place(app: &App, person: &Account, text: &str) -> Option<QueuePlace> {
    let opened = app.open_field(Purpose::QueuePlace, text).ok().filter(|opened| !opened.expired)?;
    let mut parts = std::str::from_utf8(&opened.payload).ok()?.split(' ');
    if parts.next()? != person.as_str() {
        return None;
    }
    let calm = parts.next()? == "1";
    Some(QueuePlace { calm, due_on: parts.next()?.to_owned(), case: CaseId::parse(parts.next()?).ok()? })
}

/// Cases that wait for somebody, counted up to a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waiting {
    pub count: usize,
    /// Whether there are more than were counted.
    pub more: bool,
}

/// How many cases a lead was told of, since their reporters should have heard by now. None for anybody else.
pub async fn escalated(app: &App, person: &SignedIn) -> Result<Option<Waiting>, AppError> {
    if person.role != Some(Role::Lead) {
        return Ok(None);
    }
    waiting(app, person, QueueFilter { marks: vec![Mark::Escalated], ..QueueFilter::default() }).await
}

/// How many closed cases have news: their reporters rate the answer, and say how they are treated, after the end.
pub async fn news_of_closed(app: &App, person: &SignedIn) -> Result<Option<Waiting>, AppError> {
    if !person.role.is_some_and(Role::opens_cases) {
        return Ok(None);
    }
    waiting(app, person, QueueFilter { closed: true, marks: vec![Mark::News], ..QueueFilter::default() })
        .await
}

async fn waiting(app: &App, person: &SignedIn, filter: QueueFilter) -> Result<Option<Waiting>, AppError> {
    let look = look(app, person, &filter);
    let (places, further) =
        app.database.read(move |connection| queue::places(connection, &look, PAGE)).await?;
    let waiting = Waiting { count: places.len(), more: further != End::End };
    Ok((waiting.count > 0).then_some(waiting))
}

fn read_search(app: &App, filter: &QueueFilter) -> Result<Option<Search>, AppError> {
    if filter.search.is_empty() {
        return Ok(None);
    }
    let people = colleagues(app)?;
    let people = people.iter().map(|person| (&person.account, person.name.as_str()));
    Ok(Some(Search::read(&filter.search, people)))
}

fn look(app: &App, person: &SignedIn, filter: &QueueFilter) -> Look {
    let mut groups: Vec<Vec<String>> = Vec::new();
    let mut one = |facet: Facet<'_>| groups.push(vec![facet.to_string()]);
    match &filter.assigned {
        Some(Assignee::Me) => one(Facet::Assigned(Some(&person.account))),
        Some(Assignee::Nobody) => one(Facet::Assigned(None)),
        Some(Assignee::Account(account)) => one(Facet::Assigned(Some(account))),
        None => {}
    }
    filter.nation.iter().for_each(|nation| one(Facet::Nation(nation.as_str())));
    filter.mode.iter().for_each(|mode| one(Facet::Mode(*mode)));
    filter.urgency.iter().for_each(|urgency| one(Facet::Urgency(urgency.as_str())));
    filter.label.iter().for_each(|label| one(Facet::Label(label.as_str())));
    for mark in &filter.marks {
        match mark {
            Mark::News => one(Facet::News),
            Mark::Escalated => one(Facet::Escalated),
            Mark::Paused => one(Facet::Paused),
            // Not a facet: it comes true by itself at midnight.
            Mark::Overdue => {}
        }
    }
    if let Some(topic) = filter.topic {
        groups.push(topic.categories().into_iter().map(|id| Facet::Category(id).to_string()).collect());
    }
    if !filter.states.is_empty() {
        groups.push(filter.states.iter().map(|state| Facet::State(*state).to_string()).collect());
    }
    let overdue = filter.marks.contains(&Mark::Overdue);
    Look { groups, due_before: overdue.then(|| app.today()), ..Look::all(&person.account, filter.closed) }
}
