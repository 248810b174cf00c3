//! A test's own database: a file, or where `TEST_POSTGRES_URL` names a server, a database there. And looking at and
//! tampering with it, past the service.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use candour::db::{Access, AnyConnection, DatabaseUrl, blocking};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Nullable, Text};

use super::binary::{Place, files_below};

#[derive(QueryableByName)]
struct TextRow {
    #[diesel(sql_type = Nullable<Text>)]
    value: Option<String>,
}

#[derive(QueryableByName)]
struct NumberRow {
    #[diesel(sql_type = BigInt)]
    value: i64,
}

pub const TABLES: [&str; 18] = [
    "service",
    "people",
    "sessions",
    "cases",
    "entries",
    "grants",
    "audit",
    "threads",
    "referrals",
    "proposals",
    "consents",
    "tasks",
    "case_labels",
    "case_links",
    "case_facets",
    "files",
    "disclosures",
    "disclosure_custodians",
];

/// What SQLite has and these tests use, for PostgreSQL.
const AS_IN_SQLITE: &str = "
    CREATE FUNCTION hex(bytea) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT upper(encode($1, 'hex')) $$;
    CREATE FUNCTION hex(text) RETURNS text LANGUAGE sql IMMUTABLE AS
        $$ SELECT upper(encode(convert_to($1, 'UTF8'), 'hex')) $$;
    CREATE FUNCTION hex(bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT hex($1::text) $$;
    CREATE FUNCTION hex(boolean) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT hex($1::text) $$;
    CREATE FUNCTION zeroblob(integer) RETURNS bytea LANGUAGE sql IMMUTABLE AS
        $$ SELECT decode(repeat('00', $1), 'hex') $$;
    CREATE FUNCTION typeof(anyelement) RETURNS text LANGUAGE sql IMMUTABLE AS
        $$ SELECT CASE pg_typeof($1) WHEN 'bytea'::regtype THEN 'blob' ELSE 'text' END $$;";

/// The server that tests may make databases on.
pub fn server() -> Option<String> {
    std::env::var("TEST_POSTGRES_URL").ok().filter(|url| !url.is_empty())
}

/// A database that is there for as long as this is.
pub struct TestDatabase {
    pub tables: Tables,
    /// Of a database on a server.
    drop: Option<(String, String)>,
}

impl TestDatabase {
    /// An empty one; a file is made at this place.
    pub fn new(file: impl AsRef<Path>) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let Some(server) = server() else {
            let tables = Tables { url: DatabaseUrl::Sqlite(file.as_ref().to_owned()), text: String::new() };
            return TestDatabase { tables, drop: None };
        };
        let name = format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let template = template(&server);
        on_server(&server, &format!("CREATE DATABASE {name} TEMPLATE {template}"));
        let text = at_server(&server, &name);
        let url = text.parse().expect("a URL");
        TestDatabase { tables: Tables { url, text }, drop: Some((server, name)) }
    }

    /// Somebody else's, which stays.
    pub fn existing(url: &str) -> Self {
        let tables = Tables { url: url.parse().expect("a URL"), text: url.to_owned() };
        TestDatabase { tables, drop: None }
    }

    pub fn url(&self) -> &DatabaseUrl {
        &self.tables.url
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.drop {
            on_server(server, &format!("DROP DATABASE {name} WITH (FORCE)"));
        }
    }
}

/// The same server's URL with another database in it.
fn at_server(server: &str, database: &str) -> String {
    let (before, _) = server.rsplit_once('/').expect("postgres://USER@HOST/DATABASE");
    format!("{before}/{database}")
}

fn on_server(server: &str, statement: &str) {
    let url = server.parse().expect("a URL");
    let done = blocking(|| Ok(AnyConnection::open(&url, Access::Write)?.batch_execute(statement)?));
    done.expect(statement);
}

/// A database with all tables, to make others from; of this process, since others may have other migrations.
fn template(server: &str) -> &'static str {
    static TEMPLATE: OnceLock<String> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let name = format!("template_{}", std::process::id());
        on_server(server, &format!("CREATE DATABASE {name}"));
        let url = at_server(server, &name).parse().expect("a URL");
        let filled = blocking(|| {
            let mut connection = AnyConnection::open(&url, Access::Write)?;
            connection.migrate()?;
            Ok(connection.batch_execute(AS_IN_SQLITE)?)
        });
        filled.expect("a template");
        name
    })
}

/// The tables of a database, past the service.
#[derive(Clone)]
pub struct Tables {
    url: DatabaseUrl,
    /// The URL as configured, of a database on a server.
    text: String,
}

impl Tables {
    pub fn of_file(path: impl AsRef<Path>) -> Self {
        Tables { url: DatabaseUrl::Sqlite(path.as_ref().to_owned()), text: String::new() }
    }

    pub fn url(&self) -> &DatabaseUrl {
        &self.url
    }

    /// The URL as configured, of a database on a server.
    pub fn configured(&self) -> &str {
        &self.text
    }

    /// The file, where it is one.
    pub fn file(&self) -> Option<&Path> {
        match &self.url {
            DatabaseUrl::Sqlite(path) => Some(path),
            DatabaseUrl::Postgres(_) => None,
        }
    }

    /// Configures an installation to use this database, or a copy of it where it is a file.
    pub fn hand_over(&self, place: &Place) -> Tables {
        match self.file() {
            Some(_) => {
                let copy = place.work().join("data/candour.db");
                self.execute(&[&format!("VACUUM INTO '{}'", copy.display())]);
                Tables::of_file(copy)
            }
            None => {
                let config = place.work().join("candour.toml");
                let text = fs::read_to_string(&config).expect("a configuration");
                fs::write(config, text.replace("sqlite:data/candour.db", &self.text)).expect("writing");
                self.clone()
            }
        }
    }

    fn with<T: Send>(&self, work: impl FnOnce(&mut AnyConnection) -> T + Send) -> T {
        blocking(|| Ok(work(&mut AnyConnection::open(&self.url, Access::Write)?))).expect("the database")
    }

    /// Runs statements, as somebody who can write the database might. Returns how many rows the last one touched.
    pub fn execute(&self, statements: &[&str]) -> usize {
        self.with(|connection| {
            let run = |statement: &&str| sql_query(*statement).execute(connection).expect(statement);
            statements.iter().map(run).last().unwrap_or_default()
        })
    }

    /// Runs a script of many statements.
    pub fn run_script(&self, script: &str) {
        self.with(|connection| connection.batch_execute(script)).expect("a script");
    }

    /// A value of bytes, as it stands in a statement.
    pub fn literal(&self, bytes: &[u8]) -> String {
        let hex = data_encoding::HEXLOWER.encode(bytes);
        if self.file().is_some() { format!("x'{hex}'") } else { format!("'\\x{hex}'::bytea") }
    }

    /// A query's one column, named `value`, as text.
    pub fn texts(&self, query: &str) -> Vec<String> {
        let rows: Vec<TextRow> = self.with(|connection| sql_query(query).load(connection)).expect(query);
        rows.into_iter().filter_map(|row| row.value).collect()
    }

    /// A query's one column of bytes, selected as `hex(…) AS value`.
    pub fn bytes(&self, query: &str) -> Vec<Vec<u8>> {
        let decode = |text: String| data_encoding::HEXUPPER.decode(text.as_bytes()).expect("hexadecimal");
        self.texts(query).into_iter().map(decode).collect()
    }

    pub fn count(&self, table: &str) -> i64 {
        let query = format!("SELECT count(*) AS value FROM {table}");
        let rows: Vec<NumberRow> = self.with(|connection| sql_query(query).load(connection)).expect(table);
        rows[0].value
    }

    /// How many rows each table has.
    pub fn counts(&self) -> Vec<(&'static str, i64)> {
        TABLES.iter().map(|table| (*table, self.count(table))).collect()
    }

    /// The tables that the migrations made.
    pub fn names(&self) -> Vec<String> {
        self.texts(match self.file() {
            Some(_) => {
                "SELECT name AS value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' \
                 AND name NOT LIKE '\\_\\_%' ESCAPE '\\'"
            }
            None => {
                "SELECT tablename::text AS value FROM pg_tables WHERE schemaname = 'public' \
                 AND tablename NOT LIKE '\\_\\_%'"
            }
        })
    }

    /// The columns of a table.
    pub fn columns(&self, table: &str) -> Vec<String> {
        self.texts(&match self.file() {
            Some(_) => format!("SELECT name AS value FROM pragma_table_info('{table}')"),
            None => format!(
                "SELECT column_name::text AS value FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name = '{table}' ORDER BY ordinal_position"
            ),
        })
    }

    /// What every table, column, key, check and index is like.
    pub fn shape(&self) -> Vec<String> {
        self.texts(match self.file() {
            Some(_) => "SELECT sql AS value FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name",
            None => {
                "SELECT value FROM (
                     SELECT concat_ws(' ', table_name, column_name, data_type, collation_name, is_nullable,
                                      column_default) AS value
                     FROM information_schema.columns WHERE table_schema = 'public'
                     UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
                     UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
                     FROM pg_constraint WHERE connamespace = 'public'::regnamespace) AS shape
                 ORDER BY value COLLATE \"C\""
            }
        })
    }

    /// Takes every table away.
    pub fn drop_all(&self) {
        let (first, more) = match self.file() {
            Some(_) => ("PRAGMA foreign_keys = OFF;", ""),
            None => ("", " CASCADE"),
        };
        let drops: String = TABLES.iter().map(|table| format!("DROP TABLE {table}{more};")).collect();
        self.run_script(&format!("{first}{drops}"));
    }

    /// Whether these bytes stand in the database: in a file of its folder, or in a value of a server's table.
    pub fn hold(&self, bytes: &[u8]) -> bool {
        let within = |value: &[u8]| value.windows(bytes.len()).any(|window| window == bytes);
        match self.file() {
            Some(file) => files_below(file.parent().expect("a folder"))
                .iter()
                .any(|file| within(&fs::read(file).expect("a file"))),
            None => self.names().iter().any(|table| {
                let columns = self.columns(table);
                let mut columns =
                    columns.iter().map(|column| format!("SELECT hex({column}) AS value FROM {table}"));
                columns.any(|query| self.bytes(&query).iter().any(|value| within(value)))
            }),
        }
    }
}
