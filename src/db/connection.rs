//! One connection, to whichever database the URL names.

use std::path::PathBuf;
use std::str::FromStr;

use diesel::RunQueryDsl;
use diesel::connection::{AnsiTransactionManager, SimpleConnection};
use diesel::migration::{Migration, MigrationSource};
use diesel::{Connection as _, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::DbError;

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");

/// The door every query goes through. PostgreSQL becomes a second variant; no query changes.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
}

/// Where the database is. The scheme decides: diesel's own guess makes a file of whatever it does not understand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum DatabaseUrl {
    Sqlite(PathBuf),
}

impl FromStr for DatabaseUrl {
    type Err = DbError;

    fn from_str(url: &str) -> Result<Self, DbError> {
        match url.split_once(':') {
            Some(("sqlite", path)) if !path.is_empty() => {
                Ok(DatabaseUrl::Sqlite(PathBuf::from(path.strip_prefix("//").unwrap_or(path))))
            }
            _ => Err(DbError::Url),
        }
    }
}

/// What SQLite says of emptying its log.
#[derive(diesel::QueryableByName)]
struct Emptied {
    #[diesel(sql_type = diesel::sql_types::Integer)]
    busy: i32,
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
        }
    }

    /// Brings the tables up to what this version knows. Returns the names of the migrations it ran.
    pub fn migrate(&mut self) -> Result<Vec<String>, DbError> {
        let ran = match self {
            AnyConnection::Sqlite(connection) => connection.run_pending_migrations(SQLITE_MIGRATIONS),
        };
        let ran = ran.map_err(|_| DbError::Migration)?;
        Ok(ran.iter().map(ToString::to_string).collect())
    }

    /// The versions of the migrations that made this database's tables; none where some of this version are missing or
    /// there are others.
    pub fn migrations_of(url: &DatabaseUrl) -> Result<Option<Vec<String>>, DbError> {
        let mut connection = AnyConnection::open(url, Access::Read)?;
        let (applied, ours) = match &mut connection {
            AnyConnection::Sqlite(connection) => {
                let ours: Result<Vec<Box<dyn Migration<diesel::sqlite::Sqlite>>>, _> =
                    SQLITE_MIGRATIONS.migrations();
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
        }
        self.migrate().map(drop)
    }

    /// Whether nobody else has the database open; one that is not there yet is unused. What its log held is in it
    /// afterwards.
    pub(super) fn is_unused(url: &DatabaseUrl) -> Result<bool, DbError> {
        let DatabaseUrl::Sqlite(path) = url;
        if !path.exists() {
            return Ok(true);
        }
        let path = path.to_str().ok_or(DbError::Url)?;
        let mut connection = SqliteConnection::establish(path).map_err(|_| DbError::Unreachable)?;
        // A connection to a database with a write-ahead log keeps a shared lock for as long as it is open.
        let alone = "PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;";
        Ok(connection.batch_execute(alone).is_ok())
    }

    /// Brings everything from the write-ahead log into the database and empties the log.
    pub(super) fn empty_log(&mut self) -> Result<(), DbError> {
        match self {
            AnyConnection::Sqlite(connection) => {
                let emptied =
                    diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result::<Emptied>(connection)?;
                // Somebody still reads from the log.
                if emptied.busy == 0 { Ok(()) } else { Err(DbError::Busy) }
            }
        }
    }

    /// Begins a transaction that may write. A deferred one would fail half-way when another writer is quicker.
    pub(super) fn begin_immediate(&mut self) -> diesel::QueryResult<()> {
        match self {
            AnyConnection::Sqlite(connection) => {
                AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")
            }
        }
    }
}
