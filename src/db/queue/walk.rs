//! Walking along an index in the queue's order, and looking at what was passed.

use std::collections::HashSet;

use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::{Look, QueuePlace};
use crate::db::schema::{case_facets, cases, grants};
use crate::db::{AnyConnection, DbError};
use crate::domain::{Account, CaseId};

/// What is walked along. All walks pass what they have in the same order.
pub(super) enum Walk<'a> {
    /// The cases that somebody can open.
    Grants(&'a Account),
    /// The cases with a facet of this group.
    Facets { group: usize, facets: &'a [String] },
}

/// From where to where.
pub(super) struct Stretch {
    pub closed: bool,
    pub after: Option<QueuePlace>,
    pub due_before: Option<String>,
}

impl Stretch {
    pub fn of(look: &Look) -> Self {
        let due_before = look.due_before.map(|day| day.to_string());
        Stretch { closed: look.closed, after: look.after.clone(), due_before }
    }

    /// Where to go on in the danger part or in the calm one; `None` for a part that lies behind.
    fn within(&self, calm: bool) -> Option<Option<(&str, &str)>> {
        match &self.after {
            Some(after) if after.calm == calm => Some(Some((&after.due_on, after.case.as_str()))),
            Some(after) if after.calm => None,
            _ => Some(None),
        }
    }
}

/// One part of one index. `$person` or `$facet` is compared for equality, so that what follows is a range of the key:
/// the place as one row value, since the same spelt out with AND and OR makes SQLite walk there from the start.
macro_rules! part {
    ($table:ident, $first:ident = $value:expr, $stretch:expr, $calm:expr, $from:expr) => {{
        let mut query = $table::table
            .filter($table::$first.eq($value))
            .filter($table::closed.eq($stretch.closed))
            .filter($table::calm.eq($calm))
            .into_boxed();
        if let Some((due_on, case)) = $from {
            let later = diesel::dsl::sql::<Bool>(concat!(
                "(",
                stringify!($table),
                ".due_on, ",
                stringify!($table),
                ".case_id) > ("
            ));
            let later = later.bind::<Text, _>(due_on.to_owned()).sql(", ");
            query = query.filter(later.bind::<Text, _>(case.to_owned()).sql(")"));
        }
        if let Some(day) = &$stretch.due_before {
            query = query.filter($table::due_on.lt(day.clone()));
        }
        query
    }};
}

impl Walk<'_> {
    /// The next places.
    pub fn next(
        &self,
        connection: &mut AnyConnection,
        stretch: &Stretch,
        limit: usize,
    ) -> Result<Vec<QueuePlace>, DbError> {
        let mut found = Vec::new();
        for calm in [false, true] {
            let Some(from) = stretch.within(calm) else { continue };
            let most = limit - found.len();
            let mut part: Vec<QueuePlace> = Vec::new();
            match self {
                Walk::Grants(person) => {
                    let rows = part!(grants, person = person.as_str(), stretch, calm, from)
                        .order((grants::due_on.asc(), grants::case_id.asc()))
                        .select((grants::due_on, grants::case_id))
                        .limit(number(most)?);
                    take(calm, rows.load(connection)?, &mut part)?;
                }
                Walk::Facets { facets, .. } => {
                    for facet in *facets {
                        let rows = part!(case_facets, facet = facet.as_str(), stretch, calm, from)
                            .order((case_facets::due_on.asc(), case_facets::case_id.asc()))
                            .select((case_facets::due_on, case_facets::case_id))
                            .limit(number(most)?);
                        take(calm, rows.load(connection)?, &mut part)?;
                    }
                    part.sort();
                    part.dedup();
                    part.truncate(most);
                }
            }
            found.extend(part);
        }
        Ok(found)
    }

    /// Leaves only what is looked for: what this walk does not assure is looked up by key.
    pub fn keep_what_fits(
        &self,
        connection: &mut AnyConnection,
        look: &Look,
        places: &mut Vec<QueuePlace>,
    ) -> Result<(), DbError> {
        for (place, facets) in look.groups.iter().enumerate() {
            if places.is_empty() || matches!(self, Walk::Facets { group, .. } if *group == place) {
                continue;
            }
            let rows: Vec<String> = case_facets::table
                .filter(case_facets::case_id.eq_any(ids(places)))
                .filter(case_facets::facet.eq_any(facets))
                .select(case_facets::case_id)
                .load(connection)?;
            keep(places, rows);
        }
        if !places.is_empty() && matches!(self, Walk::Facets { .. }) {
            let rows: Vec<String> = grants::table
                .filter(grants::case_id.eq_any(ids(places)))
                .filter(grants::person.eq(look.person.as_str()))
                .select(grants::case_id)
                .load(connection)?;
            keep(places, rows);
        }
        Ok(())
    }
}

/// Those of these cases that have this facet.
pub(super) fn having(
    connection: &mut AnyConnection,
    facet: &str,
    places: &[QueuePlace],
) -> Result<HashSet<String>, DbError> {
    if places.is_empty() {
        return Ok(HashSet::new());
    }
    let rows: Vec<String> = case_facets::table
        .filter(case_facets::case_id.eq_any(ids(places)))
        .filter(case_facets::facet.eq(facet))
        .select(case_facets::case_id)
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// The ids that begin so.
pub(super) fn beginning_with(
    connection: &mut AnyConnection,
    beginning: &str,
    limit: usize,
) -> Result<Vec<String>, DbError> {
    // '{' follows 'z': everything that begins like this lies between.
    let end = format!("{beginning}{{");
    Ok(cases::table
        .filter(cases::id.ge(beginning))
        .filter(cases::id.lt(end))
        .order(cases::id.asc())
        .select(cases::id)
        .limit(number(limit)?)
        .load(connection)?)
}

/// Those of these cases that the person can open, with their places.
pub(super) fn granted(
    connection: &mut AnyConnection,
    look: &Look,
    ids: &[String],
) -> Result<Vec<QueuePlace>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let rows: Vec<(bool, bool, String, String)> = grants::table
        .filter(grants::case_id.eq_any(ids))
        .filter(grants::person.eq(look.person.as_str()))
        .select((grants::closed, grants::calm, grants::due_on, grants::case_id))
        .load(connection)?;
    let before = look.due_before.map(|day| day.to_string());
    rows.into_iter()
        .filter(|(closed, _, due_on, _)| {
            *closed == look.closed && before.as_ref().is_none_or(|day| due_on < day)
        })
        .map(|(_, calm, due_on, case)| Ok(QueuePlace { calm, due_on, case: CaseId::parse(&case)? }))
        .collect()
}

fn take(calm: bool, rows: Vec<(String, String)>, into: &mut Vec<QueuePlace>) -> Result<(), DbError> {
    for (due_on, case) in rows {
        into.push(QueuePlace { calm, due_on, case: CaseId::parse(&case)? });
    }
    Ok(())
}

fn ids(places: &[QueuePlace]) -> Vec<&str> {
    places.iter().map(|place| place.case.as_str()).collect()
}

fn keep(places: &mut Vec<QueuePlace>, fitting: Vec<String>) {
    let fitting: HashSet<String> = fitting.into_iter().collect();
    places.retain(|place| fitting.contains(place.case.as_str()));
}

fn number(limit: usize) -> Result<i64, DbError> {
    i64::try_from(limit).map_err(|_| DbError::Failed("a limit"))
}
