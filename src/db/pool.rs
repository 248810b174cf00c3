//! Connections for reading. Reads never wait for writes (SQLite's write-ahead log, PostgreSQL's snapshots).

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use diesel::connection::TransactionManager;
use tokio::sync::Semaphore;

use super::DbError;
use super::connection::{Access, AnyConnection};
use super::url::DatabaseUrl;

/// As many as can be busy at once on a small machine; SQLite gains nothing from more.
const READERS: usize = 4;
/// How long a request waits for one of them.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Clone)]
pub(super) struct Readers {
    url: DatabaseUrl,
    /// Those that nobody uses.
    idle: Arc<Mutex<Vec<AnyConnection>>>,
    places: Arc<Semaphore>,
}

impl Readers {
    pub(super) fn open(url: &DatabaseUrl) -> Result<Self, DbError> {
        let first = AnyConnection::open(url, Access::Read)?;
        Ok(Readers {
            url: url.clone(),
            idle: Arc::new(Mutex::new(vec![first])),
            places: Arc::new(Semaphore::new(READERS)),
        })
    }

    /// In one transaction, which ends as it began: nothing was written.
    pub(super) async fn read<T, F>(&self, work: F) -> Result<T, DbError>
    where
        T: Send + 'static,
        F: FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send + 'static,
    {
        self.blocking(move |readers| {
            let mut connection = readers.in_transaction()?;
            let outcome = work(&mut connection);
            if AnyConnection::rollback_transaction(&mut connection).is_ok() {
                readers.keep(connection);
            }
            outcome
        })
        .await
    }

    /// See [`AnyConnection::forget_deleted`], which cannot be done inside a transaction.
    pub(super) async fn forget_deleted(&self) -> Result<(), DbError> {
        self.blocking(|readers| AnyConnection::open(&readers.url, Access::Write)?.forget_deleted()).await
    }

    /// See [`AnyConnection::forget_cases`].
    pub(super) async fn forget_cases(&self) -> Result<(), DbError> {
        self.blocking(|readers| AnyConnection::open(&readers.url, Access::Write)?.forget_cases()).await
    }

    async fn blocking<T, F>(&self, work: F) -> Result<T, DbError>
    where
        T: Send + 'static,
        F: FnOnce(&Readers) -> Result<T, DbError> + Send + 'static,
    {
        // Waiting here costs a few bytes; waiting for a connection would hold a thread each.
        let place = tokio::time::timeout(PATIENCE, self.places.clone().acquire_owned());
        let place = place.await.map_err(|_| DbError::Busy)?.map_err(|_| DbError::Failed("the readers"))?;
        let readers = self.clone();
        tokio::task::spawn_blocking(move || {
            let _place = place;
            work(&readers)
        })
        .await
        .map_err(|_| DbError::Failed("a read"))?
    }

    /// A connection whose transaction has begun. The server may have been lost meanwhile: then those that were kept are
    /// of no use, and only a new one tells whether it is back.
    fn in_transaction(&self) -> Result<AnyConnection, DbError> {
        loop {
            let kept = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let new = kept.is_none();
            let mut connection = match kept {
                Some(connection) => connection,
                None => AnyConnection::open(&self.url, Access::Read)?,
            };
            match AnyConnection::begin_transaction(&mut connection) {
                Ok(()) => return Ok(connection),
                Err(error) if new => return Err(error.into()),
                Err(_) => {}
            }
        }
    }

    fn keep(&self, connection: AnyConnection) {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
    }
}
