//! Saying that two cases belong together. Both have to be open to the person who says so; neither reporter learns of it.

use super::case_bundle::{self, CaseBundle, record};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::db::marks::{self, LinkKind};
use crate::db::{DbError, grants};
use crate::domain::{Account, Act, CaseId};

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
    account: &Account,
    other: &str,
) -> Result<Option<CaseId>, DbError> {
    let begin: String = other.chars().filter(char::is_ascii_alphanumeric).collect();
    let begin = begin.to_ascii_lowercase();
    if !(8..=26).contains(&begin.len()) {
        return Ok(None);
    }
    let mut cases = grants::beginning_with(connection, account, &begin, 2)?;
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
    let (account, of, today) = (person.account.clone(), case.clone(), app.today());
    let linked = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        let Some(other) = meant(connection, &account, &other)?.filter(|other| *other != case) else {
            return Ok(false);
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
            record(connection, one, &account, act, with.as_str(), today)?;
        }
        Ok(true)
    });
    match found(linked.await)? {
        None => Ok(Linked::NotFound),
        Some(false) => Ok(Linked::NoOther),
        Some(true) => {
            let bundle = case_bundle::now(app, person, of).await?;
            Ok(bundle.map_or(Linked::NotFound, |bundle| Linked::Done(Box::new(bundle))))
        }
    }
}
