//! Looking at and tampering with the database file, past the service.

use std::path::{Path, PathBuf};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_query;
use diesel::sql_types::{BigInt, Nullable, Text};

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

/// The file of a database.
pub struct DatabaseFile(pub PathBuf);

impl DatabaseFile {
    pub fn new(path: impl AsRef<Path>) -> Self {
        DatabaseFile(path.as_ref().to_owned())
    }

    fn connection(&self) -> SqliteConnection {
        let path = self.0.to_str().expect("a UTF-8 path");
        let mut connection = SqliteConnection::establish(path).expect("the database file");
        sql_query("PRAGMA busy_timeout = 10000").execute(&mut connection).expect("a pragma");
        connection
    }

    /// Runs statements, as somebody who can write the file might. Returns how many rows the last one touched.
    pub fn execute(&self, statements: &[&str]) -> usize {
        let mut connection = self.connection();
        let run = |statement: &&str| sql_query(*statement).execute(&mut connection).expect(statement);
        statements.iter().map(run).last().unwrap_or_default()
    }

    /// Runs a script of many statements, with foreign keys on as the service has them.
    pub fn run_script(&self, script: &str) {
        let mut connection = self.connection();
        connection.batch_execute("PRAGMA foreign_keys = ON").expect("a pragma");
        connection.batch_execute(script).expect("a script");
    }

    /// A query's one column, named `value`, as text.
    pub fn texts(&self, query: &str) -> Vec<String> {
        let rows: Vec<TextRow> = sql_query(query).load(&mut self.connection()).expect(query);
        rows.into_iter().filter_map(|row| row.value).collect()
    }

    /// A query's one column of bytes, selected as `hex(…) AS value`.
    pub fn bytes(&self, query: &str) -> Vec<Vec<u8>> {
        let decode = |text: String| data_encoding::HEXUPPER.decode(text.as_bytes()).expect("hexadecimal");
        self.texts(query).into_iter().map(decode).collect()
    }

    pub fn count(&self, table: &str) -> i64 {
        let query = format!("SELECT count(*) AS value FROM {table}");
        let rows: Vec<NumberRow> = sql_query(query).load(&mut self.connection()).expect(table);
        rows[0].value
    }

    /// How many rows each table has.
    pub fn counts(&self) -> Vec<(&'static str, i64)> {
        TABLES.iter().map(|table| (*table, self.count(table))).collect()
    }

    /// The columns of a table.
    pub fn columns(&self, table: &str) -> Vec<String> {
        self.texts(&format!("SELECT name AS value FROM pragma_table_info('{table}')"))
    }
}
