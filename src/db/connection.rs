//! One connection, to whichever database the URL names. Whatever the two do differently stands in this file and in
//! `migrations/`; a test holds the rest to it.
//!
//! | | SQLite | PostgreSQL |
//! |---|---|---|
//! | settings | pragmas of the connection | settings of the session |
//! | durable | write-ahead log, `synchronous=FULL` | `synchronous_commit=on` |
//! | one writer at a time | the database's lock, taken when a write begins | an advisory lock for as long as the write |
//! | a read's one view | the log's snapshot | `REPEATABLE READ READ ONLY` |
//! | order of texts | bytes | bytes, by `COLLATE "C"` of every column |
//! | a lost connection | is not known | is noticed when a transaction begins, and made anew |
//! | a statement's time | | `statement_timeout` |
//! | what was deleted | overwritten at once; the log when it is emptied | overwritten by `VACUUM`; the log by its recycling |

use diesel::connection::{AnsiTransactionManager, SimpleConnection};
use diesel::migration::{Migration, MigrationSource};
use diesel::{Connection as _, QueryResult, RunQueryDsl, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::DbError;
use super::postgres::PostgresConnection;
use super::url::DatabaseUrl;

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Keys of the advisory locks: "candour" and what for, in ASCII.
const ONE_WRITER: &str = "7161126260141552247"; // "candourw"
const ONE_MIGRATION: &str = "7161126260141552237"; // "candourm"

/// The door every query goes through.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    Postgres(PostgresConnection),
}

/// The same statement for either, where [`AnyConnection`] itself does not take it.
macro_rules! whichever {
    ($any:expr, $connection:ident => $work:expr) => {
        match $any {
            $crate::db::AnyConnection::Sqlite($connection) => $work,
            $crate::db::AnyConnection::Postgres($connection) => $work,
        }
    };
}
pub(super) use whichever;

/// What SQLite says of emptying its log.
#[derive(diesel::QueryableByName)]
struct Emptied {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    busy: i32,
}

/// A number that PostgreSQL counted.
#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    count: i64,
}

/// What a connection is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Access {
    Read,
    Write,
}

impl AnyConnection {
    /// Opens a connection with everything set that Candour relies on.
    pub fn open(url: &DatabaseUrl, access: Access) -> Result<Self, DbError> {
        match url {
            DatabaseUrl::Sqlite(path) => {
                let path = path.to_str().ok_or(DbError::Url)?;
                let mut connection = SqliteConnection::establish(path).map_err(|_| DbError::Unreachable)?;
                // secure_delete: a deleted session's wrap key is overwritten, not left in a free page.
                // temp_store: nothing sorted or indexed on the way touches another file.
                connection.batch_execute(
                    "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                     PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;
                     PRAGMA trusted_schema = OFF;",
                )?;
                if access == Access::Read {
                    // The queue's indexes of 100,000 cases stay in memory: SQLite's own 2 MiB are too few for them.
                    connection.batch_execute("PRAGMA query_only = ON; PRAGMA cache_size = -16384;")?;
                }
                Ok(AnyConnection::Sqlite(connection))
            }
            DatabaseUrl::Postgres(place) => {
                let mut connection = PostgresConnection::open(place).map_err(|_| DbError::Unreachable)?;
                // A node that stands still in the middle of a write loses it, and the others go on.
                connection.batch_execute(
                    "SET client_min_messages = warning; SET synchronous_commit = on; SET lock_timeout = '10s';
                     SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '30s';
                     SET row_security = off;",
                )?;
                if access == Access::Read {
                    connection.batch_execute(
                        "SET default_transaction_isolation = 'repeatable read';
                         SET default_transaction_read_only = on;",
                    )?;
                }
                Ok(AnyConnection::Postgres(connection))
            }
        }
    }

    /// Brings the tables up to what this version knows. Returns the names of the migrations it ran.
    pub fn migrate(&mut self) -> Result<Vec<String>, DbError> {
        let names =
            |ran: Vec<diesel::migration::MigrationVersion<'_>>| ran.iter().map(ToString::to_string).collect();
        match self {
            AnyConnection::Sqlite(connection) => connection
                .run_pending_migrations(SQLITE_MIGRATIONS)
                .map(names)
                .map_err(|_| DbError::Migration),
            // Several nodes may start together.
            AnyConnection::Postgres(connection) => alone(connection, |connection| {
                connection
                    .run_pending_migrations(POSTGRES_MIGRATIONS)
                    .map(names)
                    .map_err(|_| DbError::Migration)
            }),
        }
    }

    /// The versions of the migrations that made this database's tables; none where some of this version are missing or
    /// there are others.
    pub fn migrations_of(url: &DatabaseUrl) -> Result<Option<Vec<String>>, DbError> {
        // diesel makes the table that they stand in where it is missing, which PostgreSQL refuses a reader even where it
        // is not.
        let access = if matches!(url, DatabaseUrl::Sqlite(_)) { Access::Read } else { Access::Write };
        let mut connection = AnyConnection::open(url, access)?;
        let (applied, ours) = match &mut connection {
            AnyConnection::Sqlite(connection) => {
                let ours: Result<Vec<Box<dyn Migration<diesel::sqlite::Sqlite>>>, _> =
                    SQLITE_MIGRATIONS.migrations();
                (connection.applied_migrations(), ours.map(|ours| ours.len()))
            }
            AnyConnection::Postgres(connection) => {
                let ours: Result<Vec<Box<dyn Migration<diesel::pg::Pg>>>, _> =
                    POSTGRES_MIGRATIONS.migrations();
                (connection.applied_migrations(), ours.map(|ours| ours.len()))
            }
        };
        // Without the table that they stand in the database was never begun.
        let Ok(mut applied) = applied else { return Ok(None) };
        applied.sort();
        let whole = applied.len() == ours.map_err(|_| DbError::Migration)?;
        Ok(whole.then(|| applied.iter().map(ToString::to_string).collect()))
    }

    /// Takes all migrations back and runs them again; for proving that every one has a way back.
    pub fn redo_all(&mut self) -> Result<(), DbError> {
        match self {
            AnyConnection::Sqlite(connection) => {
                connection.revert_all_migrations(SQLITE_MIGRATIONS).map_err(|_| DbError::Migration)?;
            }
            AnyConnection::Postgres(connection) => {
                connection.revert_all_migrations(POSTGRES_MIGRATIONS).map_err(|_| DbError::Migration)?;
            }
        }
        self.migrate().map(drop)
    }

    /// Whether nobody else uses the database; one that is not there yet is unused. What SQLite's log held is in the
    /// file afterwards.
    pub(super) fn is_unused(url: &DatabaseUrl) -> Result<bool, DbError> {
        match url {
            DatabaseUrl::Sqlite(path) if !path.exists() => Ok(true),
            DatabaseUrl::Sqlite(path) => {
                let path = path.to_str().ok_or(DbError::Url)?;
                let mut connection = SqliteConnection::establish(path).map_err(|_| DbError::Unreachable)?;
                // A connection to a database with a write-ahead log keeps a shared lock for as long as it is open.
                let alone =
                    "PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;";
                Ok(connection.batch_execute(alone).is_ok())
            }
            DatabaseUrl::Postgres(_) => {
                let mut connection = AnyConnection::open(url, Access::Read)?;
                let AnyConnection::Postgres(connection) = &mut connection else { return Ok(false) };
                let others = "SELECT count(*) AS count FROM pg_stat_activity
                              WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'";
                Ok(diesel::sql_query(others).get_result::<Count>(connection)?.count == 0)
            }
        }
    }

    /// Makes what was deleted unreadable where the database still has it: SQLite's log is brought into the database,
    /// whose free pages are overwritten already, and emptied; PostgreSQL overwrites dead rows.
    pub(super) fn forget_deleted(&mut self) -> Result<(), DbError> {
        match self {
            AnyConnection::Sqlite(connection) => {
                let emptied =
                    diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result::<Emptied>(connection)?;
                // Somebody still reads from the log.
                if emptied.busy == 0 { Ok(()) } else { Err(DbError::Busy) }
            }
            AnyConnection::Postgres(connection) => {
                Ok(connection.batch_execute("VACUUM sessions, statistics_releases;")?)
            }
        }
    }

    /// The same for whole cases, which stand in more tables and take PostgreSQL longer.
    pub(super) fn forget_cases(&mut self) -> Result<(), DbError> {
        match self {
            AnyConnection::Sqlite(_) => self.forget_deleted(),
            AnyConnection::Postgres(connection) => Ok(connection.batch_execute(
                "SET statement_timeout = 0",
            )
            .and_then(|()| connection.batch_execute(
                "VACUUM cases, entries, grants, audit, threads, referrals, proposals, consents, tasks, checkins,
                 case_labels, case_links, case_facets, files, disclosures, disclosure_custodians, deletions, holds",
            ))?),
        }
    }

    /// Begins a transaction that may write, when nobody else writes. A deferred one of SQLite's would fail half-way
    /// when another writer is quicker; on PostgreSQL every read of a write sees all that was committed before it.
    pub(super) fn begin_write(&mut self) -> QueryResult<()> {
        match self {
            AnyConnection::Sqlite(connection) => {
                AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")
            }
            AnyConnection::Postgres(connection) => {
                let begun =
                    connection.begin_with(&format!("BEGIN; SELECT pg_advisory_xact_lock({ONE_WRITER})"));
                if begun.is_err() {
                    // It began, and did not get its turn.
                    let _ = connection.batch_execute("ROLLBACK");
                }
                begun
            }
        }
    }

    /// Whether only a new connection helps.
    pub(super) fn is_lost(&mut self) -> bool {
        match self {
            AnyConnection::Sqlite(_) => false,
            AnyConnection::Postgres(connection) => connection.is_broken(),
        }
    }
}

/// Does this while no other node does the same.
fn alone<T>(
    connection: &mut PostgresConnection,
    work: impl FnOnce(&mut PostgresConnection) -> Result<T, DbError>,
) -> Result<T, DbError> {
    // A migration takes as long as it takes, and so does waiting for another node's.
    connection.batch_execute(&format!(
        "SET lock_timeout = 0; SET statement_timeout = 0; SELECT pg_advisory_lock({ONE_MIGRATION})"
    ))?;
    let outcome = work(connection);
    connection.batch_execute(&format!(
        "SELECT pg_advisory_unlock({ONE_MIGRATION}); SET lock_timeout = '10s'; SET statement_timeout = '30s'"
    ))?;
    outcome
}
