//! Connections for reading. Reads never wait for writes (SQLite's write-ahead log, PostgreSQL's snapshots).

use std::time::Duration;

use diesel::Connection as _;
use diesel::r2d2::{ManageConnection, Pool};
use tokio::sync::Semaphore;

use super::DbError;
use super::connection::{Access, AnyConnection, DatabaseUrl};

/// As many as can be busy at once on a small machine; SQLite gains nothing from more.
const READERS: u32 = 4;
/// How long a request waits for one of them.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Clone)]
pub(super) struct Readers {
    pool: Pool<Manager>,
    places: std::sync::Arc<Semaphore>,
}

struct Manager(DatabaseUrl);

/// r2d2 wants an error it can print; ours says no more than [`DbError`] does.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct ManagerError(String);

impl ManageConnection for Manager {
    type Connection = AnyConnection;
    type Error = ManagerError;

    fn connect(&self) -> Result<AnyConnection, ManagerError> {
        AnyConnection::open(&self.0, Access::Read).map_err(|error| ManagerError(error.to_string()))
    }

    fn is_valid(&self, _connection: &mut AnyConnection) -> Result<(), ManagerError> {
        Ok(())
    }

    fn has_broken(&self, _connection: &mut AnyConnection) -> bool {
        std::thread::panicking()
    }
}

impl Readers {
    pub(super) fn open(url: &DatabaseUrl) -> Result<Self, DbError> {
        let pool = Pool::builder()
            .max_size(READERS)
            .min_idle(Some(1))
            .connection_timeout(PATIENCE)
            .test_on_check_out(false)
            .build(Manager(url.clone()))
            .map_err(|_| DbError::Unreachable)?;
        Ok(Readers { pool, places: std::sync::Arc::new(Semaphore::new(READERS as usize)) })
    }

    pub(super) async fn read<T, F>(&self, work: F) -> Result<T, DbError>
    where
        T: Send + 'static,
        F: FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send + 'static,
    {
        self.with_connection(|connection| connection.transaction(|connection| work(connection))).await
    }

    /// See [`AnyConnection::empty_log`], which cannot be done inside a transaction.
    pub(super) async fn empty_log(&self) -> Result<(), DbError> {
        self.with_connection(AnyConnection::empty_log).await
    }

    async fn with_connection<T, F>(&self, work: F) -> Result<T, DbError>
    where
        T: Send + 'static,
        F: FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send + 'static,
    {
        // Waiting here costs a few bytes; waiting on the pool would hold a thread each.
        let place = tokio::time::timeout(PATIENCE, self.places.clone().acquire_owned());
        let place = place.await.map_err(|_| DbError::Busy)?.map_err(|_| DbError::Failed("the readers"))?;
        let pool = self.pool.clone();
        tokio::task::spawn_blocking(move || {
            let _place = place;
            let mut connection = pool.get().map_err(|_| DbError::Busy)?;
            work(&mut connection)
        })
        .await
        .map_err(|_| DbError::Failed("a read"))?
    }
}
