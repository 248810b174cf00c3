//! A PostgreSQL connection as diesel's own are: it blocks. The client underneath is asynchronous and all Rust, TLS
//! included, so that nothing has to be installed or compiled from C (ADR 0062).

use std::any::Any;

use diesel::connection::{
    CacheSize, Instrumentation, LoadConnection, SimpleConnection, TransactionManager,
    TransactionManagerStatus,
};
use diesel::internal::derives::multiconnection::{ConnectionSealed, MultiConnectionHelper};
use diesel::migration::{CREATE_MIGRATIONS_TABLE, MigrationConnection};
use diesel::pg::{PgMetadataLookup, PgTypeMetadata};
use diesel::query_builder::{Query, QueryFragment, QueryId};
use diesel::result::{DatabaseErrorKind, Error};
use diesel::{ConnectionError, ConnectionResult, QueryResult};
use diesel_async::{
    AsyncConnection, AsyncConnectionCore, AsyncPgConnection, SimpleAsyncConnection,
    TransactionManager as AsyncTransactionManager,
};
use futures_util::TryStreamExt;
use tokio::runtime::{Builder, Runtime};

use super::url::PostgresPlace;

type Inner = AsyncPgConnection;
type InnerTransactions = <Inner as AsyncConnection>::TransactionManager;

/// One connection with a runtime of its own: whoever uses it drives it, on their own thread. Never to be used within
/// an asynchronous task.
pub struct PostgresConnection {
    inner: Box<Inner>,
    /// Always there until it is dropped.
    runtime: Option<Runtime>,
    broken: bool,
}

impl PostgresConnection {
    /// Connects, with TLS wherever the way there leaves this machine.
    pub fn open(place: &PostgresPlace) -> ConnectionResult<Self> {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|error| ConnectionError::BadConnection(error.to_string()))?;
        let inner = runtime.block_on(async {
            let connected = place.settings().connect(place.tls()).await;
            let (client, connection) =
                connected.map_err(|error| ConnectionError::BadConnection(error.to_string()))?;
            Inner::try_from_client_and_connection(client, connection).await
        })?;
        Ok(PostgresConnection { inner: Box::new(inner), runtime: Some(runtime), broken: false })
    }

    /// Whether the server was lost, or it is not known where a transaction stands: only a new connection helps.
    pub fn is_broken(&mut self) -> bool {
        self.broken || Transactions::transaction_manager_status_mut(self).transaction_depth().is_err()
    }

    /// Begins a transaction with these statements.
    pub fn begin_with(&mut self, statements: &str) -> QueryResult<()> {
        self.drive(async |inner| {
            diesel_async::AnsiTransactionManager::begin_transaction_sql(inner, statements).await
        })
    }

    fn drive<T>(&mut self, work: impl AsyncFnOnce(&mut Inner) -> QueryResult<T>) -> QueryResult<T> {
        let runtime = self.runtime.as_ref().expect("there until it is dropped");
        let outcome = runtime.block_on(work(&mut self.inner));
        if let Err(Error::DatabaseError(
            DatabaseErrorKind::UnableToSendCommand | DatabaseErrorKind::ClosedConnection,
            _,
        )) = &outcome
        {
            self.broken = true;
        }
        outcome
    }
}

impl Drop for PostgresConnection {
    fn drop(&mut self) {
        // A runtime that is simply dropped waits, which an asynchronous task must not.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl SimpleConnection for PostgresConnection {
    fn batch_execute(&mut self, query: &str) -> QueryResult<()> {
        self.drive(async |inner| inner.batch_execute(query).await)
    }
}

impl ConnectionSealed for PostgresConnection {}

impl diesel::Connection for PostgresConnection {
    type Backend = diesel::pg::Pg;
    type TransactionManager = Transactions;

    /// [`PostgresConnection::open`] knows about TLS; diesel's own way in is not taken.
    fn establish(_url: &str) -> ConnectionResult<Self> {
        Err(ConnectionError::BadConnection("not opened by a bare URL".into()))
    }

    fn execute_returning_count<T>(&mut self, source: &T) -> QueryResult<usize>
    where
        T: QueryFragment<Self::Backend> + QueryId,
    {
        self.drive(async |inner| inner.execute_returning_count(source).await)
    }

    fn transaction_state(
        &mut self,
    ) -> &mut <Self::TransactionManager as TransactionManager<Self>>::TransactionStateData {
        self.inner.transaction_state()
    }

    fn instrumentation(&mut self) -> &mut dyn Instrumentation {
        self.inner.instrumentation()
    }

    fn set_instrumentation(&mut self, instrumentation: impl Instrumentation) {
        self.inner.set_instrumentation(instrumentation);
    }

    fn set_prepared_statement_cache_size(&mut self, size: CacheSize) {
        self.inner.set_prepared_statement_cache_size(size);
    }
}

impl LoadConnection for PostgresConnection {
    type Cursor<'conn, 'query>
        = std::vec::IntoIter<QueryResult<<Inner as AsyncConnectionCore>::Row<'conn, 'query>>>
    where
        Self: 'conn;
    type Row<'conn, 'query>
        = <Inner as AsyncConnectionCore>::Row<'conn, 'query>
    where
        Self: 'conn;

    /// All rows at once: every query of ours is bounded.
    fn load<'conn, 'query, T>(&'conn mut self, source: T) -> QueryResult<Self::Cursor<'conn, 'query>>
    where
        T: Query + QueryFragment<Self::Backend> + QueryId + 'query,
        Self::Backend: diesel::expression::QueryMetadata<T::SqlType>,
    {
        let rows: Vec<_> = self.drive(async |inner| inner.load(source).await?.try_collect().await)?;
        Ok(rows.into_iter().map(Ok).collect::<Vec<_>>().into_iter())
    }
}

/// Hands everything on to the client's own.
pub struct Transactions;

impl TransactionManager<PostgresConnection> for Transactions {
    type TransactionStateData = <InnerTransactions as AsyncTransactionManager<Inner>>::TransactionStateData;

    fn begin_transaction(connection: &mut PostgresConnection) -> QueryResult<()> {
        connection.drive(async |inner| InnerTransactions::begin_transaction(inner).await)
    }

    fn rollback_transaction(connection: &mut PostgresConnection) -> QueryResult<()> {
        connection.drive(async |inner| InnerTransactions::rollback_transaction(inner).await)
    }

    fn commit_transaction(connection: &mut PostgresConnection) -> QueryResult<()> {
        connection.drive(async |inner| InnerTransactions::commit_transaction(inner).await)
    }

    fn transaction_manager_status_mut(connection: &mut PostgresConnection) -> &mut TransactionManagerStatus {
        InnerTransactions::transaction_manager_status_mut(&mut *connection.inner)
    }
}

impl MigrationConnection for PostgresConnection {
    fn setup(&mut self) -> QueryResult<usize> {
        self.batch_execute(CREATE_MIGRATIONS_TABLE).map(|()| 0)
    }
}

/// Values of ours are of types that every PostgreSQL has, so that none is ever looked up.
struct BuiltInTypes;

impl PgMetadataLookup for BuiltInTypes {
    fn lookup_type(&mut self, _name: &str, _schema: Option<&str>) -> PgTypeMetadata {
        // Which type it is, is left to the server.
        PgTypeMetadata::new(0, 0)
    }
}

impl MultiConnectionHelper for PostgresConnection {
    fn to_any<'a>(_lookup: &mut (dyn PgMetadataLookup + 'static)) -> &'a mut (dyn Any + 'a) {
        // Without a size, so that nothing is allocated.
        Box::leak(Box::new(BuiltInTypes))
    }

    fn from_any(lookup: &mut dyn Any) -> Option<&mut (dyn PgMetadataLookup + 'static)> {
        lookup.downcast_mut::<BuiltInTypes>().map(|types| types as &mut dyn PgMetadataLookup)
    }
}
