//! The cases a person can open, in the order they need attention.

use super::session::SignedIn;
use super::{App, AppError};
use crate::db::grants::{self, QueuePlace, QueueRow};

/// How many cases a page shows.
pub const PAGE: usize = 50;

/// One page.
pub struct QueuePage {
    pub rows: Vec<QueueRow>,
    /// Where the next page begins, if there is one.
    pub next: Option<QueuePlace>,
}

/// A page of this person's queue: open cases or closed ones. Nothing for whom `keys/` does not vouch.
pub async fn page(
    app: &App,
    person: &SignedIn,
    closed: bool,
    after: Option<QueuePlace>,
) -> Result<QueuePage, AppError> {
    if person.role.is_none() {
        return Ok(QueuePage { rows: Vec::new(), next: None });
    }
    let account = person.account.clone();
    let limit = i64::try_from(PAGE + 1).map_err(|_| AppError::Internal("page size"))?;
    let mut rows = app
        .database
        .read(move |connection| grants::queue(connection, &account, closed, after.as_ref(), limit))
        .await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    let next = if more { rows.last().map(|row| row.place.clone()) } else { None };
    Ok(QueuePage { rows, next })
}
