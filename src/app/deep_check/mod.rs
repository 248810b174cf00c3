//! Whether everything that is kept is there and belongs together: every case with its threads, grants and files, the
//! store, and the audit. Nothing is opened: what a key would be needed for, nobody here can know.

mod case;
mod store;

use std::fmt;

use super::AppError;
use super::audit_check;
use crate::crypto::Secret32;
use crate::db::{Database, deep, rows};
use crate::store::FileStore;

/// Something that is not as it should be. Ids are named, nothing that was sealed is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Finding {
    /// A case whose report is not there.
    NoReport { case: String },
    /// A thread lacks these entries.
    EntriesMissing { case: String, thread: String, from: i32, to: i32 },
    /// Entries of a thread of which nothing says where it ends, or further ones behind its end.
    EntryTooMany { case: String, thread: String, n: i32 },
    /// The entries are not those that the head was made of.
    Head { case: String, thread: String },
    /// No thread of a case is called so.
    NoThread { case: String, thread: String },
    /// What is sealed cannot be an age file.
    NotSealed { what: String },
    /// Rows of a case that is not there.
    NoCase { table: &'static str, case: String },
    /// A piece of a file is missing, or longer or shorter than it was.
    Pieces { object: String },
    /// The store has something that no row knows.
    StrayObject { object: String },
    /// The audit is not as it was written.
    Audit(audit_check::Finding),
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::NoReport { case } => write!(f, "case {case}: its report is missing"),
            Finding::EntriesMissing { case, thread, from, to } if from == to => {
                write!(f, "case {case}, {thread}/{from}: the entry is missing")
            }
            Finding::EntriesMissing { case, thread, from, to } => {
                write!(f, "case {case}, {thread}/{from} to {thread}/{to}: the entries are missing")
            }
            Finding::EntryTooMany { case, thread, n } => {
                write!(f, "case {case}, {thread}/{n}: an entry behind the end of its thread")
            }
            Finding::Head { case, thread } => {
                write!(f, "case {case}, {thread}: its entries are not those that its head was made of")
            }
            Finding::NoThread { case, thread } => {
                write!(f, "case {case}, {}: no thread is called so", thread.escape_debug())
            }
            Finding::NotSealed { what } => write!(f, "{what}: this cannot be an age file"),
            Finding::NoCase { table, case } => {
                write!(f, "{table}: rows of the case {}, which is not there", case.escape_debug())
            }
            Finding::Pieces { object } => {
                write!(f, "file {object}: a piece is missing, or not as long as it was")
            }
            Finding::StrayObject { object } => write!(f, "file {object}: no case and no upload knows it"),
            Finding::Audit(finding) => write!(f, "{finding}"),
        }
    }
}

/// How much was looked at, and what was found.
#[derive(Debug, Default)]
pub struct Looked {
    pub cases: u64,
    pub entries: u64,
    pub files: u64,
    pub rows: u64,
    pub findings: u64,
}

/// Looks at everything, a batch at a time, and tells each finding as it comes. The service may run meanwhile: a case is
/// seen as it was at one moment.
pub async fn look(
    database: &Database,
    store: &FileStore,
    service_secret: &Secret32,
    mut tell: impl FnMut(Finding),
) -> Result<Looked, AppError> {
    let mut looked = Looked::default();
    let mut found = 0;
    let mut tell = |finding| {
        found += 1;
        tell(finding);
    };
    let mut last: Option<rows::cases::Row> = None;
    loop {
        let batch = database.read(move |connection| {
            let rows = rows::cases::after(connection, last.as_ref())?;
            let mut seen = case::Seen::default();
            for row in &rows {
                case::look(connection, &row.id, &mut seen)?;
            }
            Ok((rows, seen))
        });
        let (mut rows, seen) = batch.await?;
        looked.cases += rows.len() as u64;
        looked.entries += seen.entries;
        seen.findings.into_iter().for_each(&mut tell);
        last = rows.pop();
        if last.is_none() {
            break;
        }
    }
    for (table, case) in database.read(deep::strays).await? {
        tell(Finding::NoCase { table, case });
    }
    looked.files = store::look(database, store, &mut tell).await?;
    let checked = audit_check::check(database, None, service_secret).await?;
    looked.rows = checked.rows;
    checked.findings.into_iter().map(Finding::Audit).for_each(&mut tell);
    looked.findings = found;
    Ok(looked)
}
