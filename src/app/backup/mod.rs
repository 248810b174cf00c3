//! Backups (docs/KEEPING.md): a folder with a file for each table, the sealed files as they are, and a signed manifest of
//! digests. The same for every database.

pub(in crate::app) mod lines;
mod manifest;
mod verify;
mod write;

use std::fs::File;
use std::io::{self, BufReader};
use std::path::Path;

pub use manifest::{About, LISTED, backup_key};
pub use verify::{Fault, Verified, verify};
pub use write::{Written, write};

use crate::db::DbError;
use crate::store::StoreError;

/// Why a backup could not be written or read. Damage is no such error, but a [`Fault`].
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error("{0} is there already: a backup is never written over")]
    Exists(String),
    #[error("a backup was interrupted: remove {0} and begin again")]
    Unfinished(String),
    #[error(
        "the database is not up to date with this version: run `candour migrate`, or the version that serves it"
    )]
    NotMigrated,
    #[error("the database has not been begun: there is nothing to back up")]
    Nothing,
    #[error("a file or folder: {0}")]
    Disk(#[from] io::Error),
    #[error("{0}")]
    Database(#[from] DbError),
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// Reads the rows of a table of a backup that was verified.
pub(in crate::app) fn each_row(
    folder: &Path,
    table: &str,
    mut take: impl FnMut(&str) -> Result<(), DbError>,
) -> Result<(), BackupError> {
    let mut from = BufReader::new(File::open(folder.join(table_file(table)))?);
    while let Some(line) = lines::next(&mut from)? {
        take(&line.json.ok_or(DbError::Corrupt("a row of a backup"))?)?;
    }
    Ok(())
}

/// The file with a table's rows, inside a backup.
fn table_file(name: &str) -> String {
    format!("tables/{name}.jsonl")
}

/// The file with a piece of an object, inside a backup.
pub(in crate::app) fn piece_file(object: &str, piece: u32) -> String {
    format!("files/{object}/{piece:06}")
}
