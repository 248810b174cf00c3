//! Everything that is kept, behind two doors: [`Database::read`] and [`Database::write`].
//! The only place with SQL. What comes out of it is a claim until it was opened or held against `keys/`.
//!
//! A row found by a unique key is asked for with `get_result`: `first` adds a `LIMIT ?`, and SQLite prepares a
//! statement with one anew each time it runs.

pub mod audit;
pub mod cases;
pub mod changes;
mod connection;
pub mod deep;
pub mod disclosures;
pub mod facets;
pub mod files;
pub mod grants;
pub mod handling;
pub mod holders;
pub mod marks;
pub mod people;
mod pool;
mod postgres;
pub mod queue;
pub mod referrals;
pub mod replace;
pub mod retention;
pub mod rows;
pub mod saved_views;
mod schema;
pub mod service;
pub mod sessions;
pub mod standing;
pub mod statistics;
pub mod threads;
mod url;
mod writer;

use std::sync::Arc;

use diesel::Connection as _;

pub use connection::{Access, AnyConnection};
use pool::Readers;
pub use url::DatabaseUrl;
use writer::Writer;

/// What can go wrong. No variant quotes a value.
#[derive(Clone, Debug, thiserror::Error)]
pub enum DbError {
    #[error("the database must look like sqlite:PATH or postgres://USER@HOST/DATABASE")]
    Url,
    /// Over a network, without TLS or with a TLS that gives in.
    #[error(
        "the database is on another machine and its sslmode would let everything pass in the clear: use sslmode=require"
    )]
    InTheClear,
    #[error("the file with the database's certificate authority holds no certificate")]
    Authorities,
    #[error("the database cannot be reached")]
    Unreachable,
    #[error("the database's tables could not be brought up to date")]
    Migration,
    /// A row with this key is there already.
    #[error("it is there already")]
    Duplicate,
    /// Somebody else was quicker; nothing was changed.
    #[error("it has changed meanwhile")]
    Conflict,
    #[error("it is not there")]
    NotFound,
    /// More is waiting than can be served; nothing was changed.
    #[error("too much is waiting")]
    Busy,
    /// A row that this version does not understand, or that somebody altered.
    #[error("the database holds something unexpected: {0}")]
    Corrupt(&'static str),
    /// Where a server was lost in the middle of a commit, it may have been kept after all: whoever sends again finds out.
    #[error("the commit failed")]
    NotCommitted,
    #[error("the database failed: {0}")]
    Failed(&'static str),
}

impl From<diesel::result::Error> for DbError {
    fn from(error: diesel::result::Error) -> Self {
        use diesel::result::DatabaseErrorKind::{ClosedConnection, UnableToSendCommand, UniqueViolation};
        use diesel::result::Error;
        match error {
            Error::NotFound => DbError::NotFound,
            Error::DatabaseError(UniqueViolation, _) => DbError::Duplicate,
            Error::DatabaseError(UnableToSendCommand | ClosedConnection, _) => DbError::Unreachable,
            Error::DatabaseError(..) => DbError::Failed("the statement was refused"),
            Error::SerializationError(_) | Error::DeserializationError(_) => DbError::Corrupt("a value"),
            _ => DbError::Failed("the connection"),
        }
    }
}

impl From<crate::domain::NotValid> for DbError {
    fn from(error: crate::domain::NotValid) -> Self {
        DbError::Corrupt(error.0)
    }
}

/// Reads a database that somebody else serves, in one consistent view, and leaves its tables as they are.
pub fn view<T: Send>(
    url: &DatabaseUrl,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send,
) -> Result<T, DbError> {
    blocking(|| AnyConnection::open(url, Access::Read)?.transaction(work))
}

/// Makes the tables of a database that nobody uses yet, and fills them in one write or not at all.
pub fn fill<T: Send>(
    url: &DatabaseUrl,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send,
) -> Result<T, DbError> {
    blocking(|| {
        let mut connection = AnyConnection::open(url, Access::Write)?;
        connection.migrate()?;
        let filled = connection.transaction(work)?;
        connection.forget_cases()?;
        Ok(filled)
    })
}

/// The database. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    readers: Readers,
    writer: Arc<Writer>,
}

impl Database {
    /// Opens it and brings its tables up to date.
    pub fn open(url: &DatabaseUrl) -> Result<Self, DbError> {
        blocking(|| {
            let mut connection = AnyConnection::open(url, Access::Write)?;
            connection.migrate()?;
            let writer = Writer::start(url.clone(), connection)?;
            Ok(Database { readers: Readers::open(url)?, writer: Arc::new(writer) })
        })
    }

    /// Reads, in one consistent view.
    pub async fn read<T, F>(&self, work: F) -> Result<T, DbError>
    where
        T: Send + 'static,
        F: FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send + 'static,
    {
        self.readers.read(work).await
    }

    /// Writes. Answered only after it is durably on disk; an error means that nothing of it is.
    pub async fn write<T, F>(&self, work: F) -> Result<T, DbError>
    where
        T: Send + 'static,
        F: FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// Makes what was deleted unreadable in the write-ahead log too, where it stands as it was first written.
    pub async fn forget_deleted(&self) -> Result<(), DbError> {
        self.readers.forget_deleted().await
    }

    /// The same for whole cases.
    pub async fn forget_cases(&self) -> Result<(), DbError> {
        self.readers.forget_cases().await
    }
}

/// A connection to PostgreSQL drives itself, which nothing may do within an asynchronous task.
pub fn blocking<T: Send>(work: impl FnOnce() -> Result<T, DbError> + Send) -> Result<T, DbError> {
    std::thread::scope(|scope| scope.spawn(work).join()).unwrap_or(Err(DbError::Failed("opening it")))
}
