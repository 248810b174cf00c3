//! Everybody's own views of the queue.

use super::session::SignedIn;
use super::{App, AppError};
use crate::db::saved_views::{self, SavedView};
use crate::domain::queue_filter::ViewName;

/// What became of saving one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Saved {
    Done,
    /// There are as many as one person keeps.
    TooMany,
}

/// This person's views, by name.
pub async fn list(app: &App, person: &SignedIn) -> Result<Vec<SavedView>, AppError> {
    let account = person.account.clone();
    Ok(app.database.read(move |connection| saved_views::list(connection, &account)).await?)
}

/// Saves a view, in place of one of the same name.
pub async fn save(app: &App, person: &SignedIn, view: SavedView) -> Result<Saved, AppError> {
    let account = person.account.clone();
    let saved = app.database.write(move |connection| {
        let there = saved_views::list(connection, &account)?;
        if there.len() >= ViewName::MOST && there.iter().all(|other| other.name != view.name) {
            return Ok(Saved::TooMany);
        }
        saved_views::save(connection, &account, &view)?;
        Ok(Saved::Done)
    });
    Ok(saved.await?)
}

/// Takes a view away, if it is there.
pub async fn delete(app: &App, person: &SignedIn, name: ViewName) -> Result<(), AppError> {
    let account = person.account.clone();
    Ok(app
        .database
        .write(move |connection| saved_views::delete(connection, &account, &name).map(drop))
        .await?)
}
