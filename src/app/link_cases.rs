//! Saying that two cases belong together. Both have to be open to the person who says so; neither reporter learns of it.

use super::case_bundle::{self, CaseBundle, Reading, record};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::db::marks::{self, LinkKind};
use crate::db::{DbError, grants};
use crate::domain::{Act, CaseId};

/// What became of it.
pub enum Linked {
    Done(Box<CaseBundle>),
    /// There is no other case by this name that this person can open, or it is the same one.
    NoOther,
    NotFound,
}

/// The case that somebody means by its id or its reference, among those that they can open.
fn meant(
    connection: &mut crate::db::AnyConnection,
    person: &SignedIn,
    other: &str,
) -> Result<Option<CaseId>, DbError> {
    let begin: String = other.chars().filter(char::is_ascii_alphanumeric).collect();
    let begin = begin.to_ascii_lowercase();
    if !(8..=26).contains(&begin.len()) {
        return Ok(None);
    }
    let mut cases = grants::beginning_with(connection, &person.account, &begin, 2)?;
    Ok(if cases.len() == 1 { cases.pop() } else { None })
}

/// Links two cases, or takes the link away.
pub async fn link(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    other: String,
    kind: Option<LinkKind>,
) -> Result<Linked, AppError> {
    let (person, reading) = (person.clone(), Reading::of(app));
    let outcome = app.database.write(move |connection| {
        grants::find(connection, &case, &person.account)?;
        let Some(other) = meant(connection, &person, &other)?.filter(|other| *other != case) else {
            return Ok(Linked::NoOther);
        };
        let act = match kind {
            Some(kind) => {
                marks::link(connection, &case, &other, kind)?;
                Act::Linked
            }
            None => {
                marks::unlink(connection, &case, &other)?;
                Act::Unlinked
            }
        };
        for (one, with) in [(&case, &other), (&other, &case)] {
            record(connection, one, &person.account, act, with.as_str(), reading.today)?;
        }
        Ok(Linked::Done(Box::new(case_bundle::read(connection, &person, &case, reading)?)))
    });
    Ok(found(outcome.await)?.unwrap_or(Linked::NotFound))
}
