//! A report that its reporter's browser sealed: it is held to its bounds and stored. The server has nothing to open it
//! with, and knows no more of its code than the hash that the case is found by.

use super::{App, AppError, open_case};
use crate::crypto::sealed_report::{NotTaken, Offered, SealedReport};
use crate::db::cases::Case;
use crate::db::{DbError, cases};
use crate::domain::Thread;

/// What became of it.
pub enum Taken {
    /// It is safe: just now, or the same bytes were stored before.
    Stored(Box<Case>),
    /// Another report was stored under this code or with these keys. Nothing was changed.
    AnotherReport,
    /// It was not taken. Nothing was stored.
    Refused(NotTaken),
}

/// Stores a sealed report.
pub async fn submit(app: &App, offered: Offered) -> Result<Taken, AppError> {
    let sealed = match SealedReport::check(offered, &*app.keyring()?) {
        Ok(sealed) => sealed,
        Err(refused) => return Ok(Taken::Refused(refused)),
    };
    let (access, entries) = (sealed.access_hash, sealed.entries.clone());
    match open_case::store(app, sealed).await {
        Ok(case) => Ok(Taken::Stored(Box::new(case))),
        // An answer that got lost on its way is given again to whoever sends the same bytes.
        Err(AppError::Database(DbError::Duplicate)) => {
            let sent_before = app.database.read(move |connection| {
                let Some(case) = cases::find_by_access(connection, &access)? else { return Ok(None) };
                let stored = cases::entries(connection, &case.id, Thread::Shared)?;
                let same = entries.iter().zip(&stored).all(|(sent, (_, kept))| sent == kept);
                Ok((same && stored.len() >= entries.len()).then_some(case))
            });
            Ok(sent_before.await?.map_or(Taken::AnotherReport, |case| Taken::Stored(Box::new(case))))
        }
        Err(error) => Err(error),
    }
}
