//! Everybody's queue: a page of it is a bounded walk along one index, whatever it is filtered by
//! ([ADR 0035](../../../docs/adr/0035-a-filtered-page-looks-at-a-bounded-number-of-cases.md)).

mod rows;
#[cfg(test)]
mod tests;
mod walk;

use super::facets::Facet;
use super::{AnyConnection, DbError};
use crate::domain::label::Label;
use crate::domain::questionnaire::Mode;
use crate::domain::{Account, CaseId, Day, State};
use walk::{Stretch, Walk};

/// How many cases one page looks at, at most.
pub const LOOK_AT: usize = 2_000;
/// How many are looked at in one go, first; each further go takes twice as many.
const FIRST_GO: usize = 128;

/// A place in a queue: a page begins after it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct QueuePlace {
    pub calm: bool,
    /// A day, or `9999-12-31` for none.
    pub due_on: String,
    pub case: CaseId,
}

/// One line of a queue.
#[derive(Clone, Debug)]
pub struct QueueRow {
    pub place: QueuePlace,
    pub received_on: Day,
    pub mode: Mode,
    pub state: State,
    pub nation: Option<String>,
    pub category: Option<String>,
    pub assigned_to: Option<Account>,
    pub due_on: Option<Day>,
    pub paused: bool,
    pub escalated: bool,
    pub news: bool,
    pub labels: Vec<Label>,
}

/// What is looked for: cases that this person can open, with one facet out of each group.
#[derive(Clone, Debug)]
pub struct Look {
    pub person: Account,
    pub closed: bool,
    pub groups: Vec<Vec<String>>,
    /// Only what was due before this day.
    pub due_before: Option<Day>,
    /// Only what has an id that begins so.
    pub reference: Option<String>,
    pub after: Option<QueuePlace>,
}

impl Look {
    /// Everything that is open, or closed, for somebody.
    pub fn all(person: &Account, closed: bool) -> Self {
        Look {
            person: person.clone(),
            closed,
            groups: Vec::new(),
            due_before: None,
            reference: None,
            after: None,
        }
    }
}

/// What comes after a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Further {
    /// Nothing: everything was looked at.
    End,
    /// Another page begins after this place.
    Page(QueuePlace),
    /// As many cases as a page looks at were looked at; there may be more behind this place.
    Look { after: QueuePlace, looked: usize },
    /// More begin with this reference than a page shows.
    TooMany,
}

/// Up to `page` places of what is looked for: danger first, then by due day.
pub fn places(
    connection: &mut AnyConnection,
    look: &Look,
    page: usize,
) -> Result<(Vec<QueuePlace>, Further), DbError> {
    if let Some(beginning) = &look.reference {
        return by_reference(connection, look, beginning, page);
    }
    let mut go = if look.groups.is_empty() { page + 1 } else { FIRST_GO };
    let (mut kept, mut looked, mut stretch) = (Vec::new(), 0, Stretch::of(look));
    loop {
        let want = go.min(LOOK_AT - looked);
        let (walk, mut seen) = furthest(connection, look, &stretch, want)?;
        looked += seen.len();
        let last = if seen.len() < want { None } else { seen.last().cloned() };
        walk.keep_what_fits(connection, look, &mut seen)?;
        kept.extend(seen);
        if kept.len() > page {
            kept.truncate(page);
            let further = kept.last().cloned().map_or(Further::End, Further::Page);
            return Ok((kept, further));
        }
        match last {
            None => return Ok((kept, Further::End)),
            Some(after) if looked >= LOOK_AT => return Ok((kept, Further::Look { after, looked })),
            Some(after) => stretch.after = Some(after),
        }
        go *= 2;
    }
}

/// All walks pass what is looked for, in one order. Of as many steps each, the one that gets furthest passes the least
/// of what is not; it is chosen anew with every go, so that no statistics are needed.
fn furthest<'a>(
    connection: &mut AnyConnection,
    look: &'a Look,
    stretch: &Stretch,
    steps: usize,
) -> Result<(Walk<'a>, Vec<QueuePlace>), DbError> {
    let mut walk = Walk::Grants(&look.person);
    let mut seen = walk.next(connection, stretch, steps)?;
    for (group, facets) in look.groups.iter().enumerate() {
        let other = Walk::Facets { group, facets };
        let passed = other.next(connection, stretch, steps)?;
        let further = match (passed.len() < steps, seen.len() < steps) {
            (true, true) => passed.len() < seen.len(),
            (false, false) => passed.last() > seen.last(),
            (to_its_end, _) => to_its_end,
        };
        if further {
            (walk, seen) = (other, passed);
        }
    }
    Ok((walk, seen))
}

/// A page with all that its lines show.
pub fn page(
    connection: &mut AnyConnection,
    look: &Look,
    size: usize,
) -> Result<(Vec<QueueRow>, Further), DbError> {
    let (places, further) = places(connection, look, size)?;
    Ok((rows::read(connection, places)?, further))
}

/// What begins with these characters; so few that they are put in order here.
fn by_reference(
    connection: &mut AnyConnection,
    look: &Look,
    beginning: &str,
    page: usize,
) -> Result<(Vec<QueuePlace>, Further), DbError> {
    let ids = walk::beginning_with(connection, beginning, LOOK_AT)?;
    let mut all = walk::granted(connection, look, &ids)?;
    Walk::Grants(&look.person).keep_what_fits(connection, look, &mut all)?;
    all.sort();
    let more = all.len() > page || ids.len() == LOOK_AT;
    all.truncate(page);
    Ok((all, if more { Further::TooMany } else { Further::End }))
}

/// Cases that are overdue and not escalated, among the next `limit` overdue ones of everybody's; and where to go on.
pub fn not_escalated(
    connection: &mut AnyConnection,
    today: Day,
    after: Option<&QueuePlace>,
    limit: usize,
) -> Result<(Vec<CaseId>, Option<QueuePlace>), DbError> {
    let open: Vec<String> = State::OPEN.iter().map(|state| Facet::State(*state).to_string()).collect();
    let stretch = Stretch { closed: false, after: after.cloned(), due_before: Some(today.to_string()) };
    let overdue = Walk::Facets { group: 0, facets: &open }.next(connection, &stretch, limit)?;
    let told = walk::having(connection, &Facet::Escalated.to_string(), &overdue)?;
    let last = if overdue.len() < limit { None } else { overdue.last().cloned() };
    let new = overdue.into_iter().map(|place| place.case).filter(|case| !told.contains(case.as_str()));
    Ok((new.collect(), last))
}
