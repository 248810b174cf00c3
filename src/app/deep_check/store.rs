//! The store: every file of a case is there and begins like one, and nothing is there that nobody knows.

use std::pin::pin;

use futures_util::TryStreamExt;

use super::Finding;
use crate::app::uploads::expected_lengths;
use crate::app::{AppError, found};
use crate::crypto::age_file;
use crate::crypto::file::begins_like_one;
use crate::db::{Database, files, rows};
use crate::domain::Day;
use crate::domain::file::ObjectId;
use crate::store::{FileStore, StoreError};

/// Returns how many files of cases were looked at.
pub(super) async fn look(
    database: &Database,
    store: &FileStore,
    tell: &mut impl FnMut(Finding),
) -> Result<u64, AppError> {
    let mut looked = 0;
    let mut last: Option<rows::files::Row> = None;
    loop {
        let read = database.read(move |connection| rows::files::after(connection, last.as_ref()));
        let mut batch = read.await?;
        for row in batch.iter().filter(|row| row.case_id.is_some()) {
            looked += 1;
            if !look_at(database, store, row, tell).await? {
                tell(Finding::Pieces { object: row.object.clone() });
            }
        }
        last = batch.pop();
        if last.is_none() {
            break;
        }
    }
    let mut objects = pin!(store.each_object());
    let mut before = None;
    while let Some(object) = objects.try_next().await? {
        if before.as_ref() == Some(&object) {
            continue;
        }
        // What is given up while this looks goes from the table first: it counts only if it is still there after that.
        if !is_known(database, &object).await? && !store.lengths(&object).await?.is_empty() {
            tell(Finding::StrayObject { object: object.as_str().to_owned() });
        }
        before = Some(object);
    }
    Ok(looked)
}

/// Whether an object is whole. One whose case was deleted while this looked is.
async fn look_at(
    database: &Database,
    store: &FileStore,
    row: &rows::files::Row,
    tell: &mut impl FnMut(Finding),
) -> Result<bool, AppError> {
    if row.kept.as_ref().is_some_and(|kept| age_file::inspect(kept).is_err()) {
        tell(Finding::NotSealed { what: format!("file {}, the key of the original", row.object) });
    }
    let (Ok(object), Ok(bytes), Ok(day)) =
        (ObjectId::parse(&row.object), u64::try_from(row.bytes), Day::parse(&row.day))
    else {
        return Ok(false);
    };
    if !store.lengths(&object).await?.into_iter().eq(expected_lengths(bytes)) {
        return Ok(!is_known(database, &object).await?);
    }
    match store.get(&object, 0, day).await {
        Ok(first) if begins_like_one(&first).is_ok() => Ok(true),
        Ok(_) => {
            tell(Finding::NotSealed { what: format!("file {}", row.object) });
            Ok(true)
        }
        Err(StoreError::NotThere) => Ok(!is_known(database, &object).await?),
        Err(error) => Err(error.into()),
    }
}

async fn is_known(database: &Database, object: &ObjectId) -> Result<bool, AppError> {
    let object = object.clone();
    Ok(found(database.read(move |connection| files::find(connection, &object)).await)?.is_some())
}
