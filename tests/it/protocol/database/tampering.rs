//! The attacker: a second connection to the database, past everything that Candour's own does.

use candour::crypto::Head;
use candour::domain::Thread;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer, Text};
use diesel::{SqliteConnection, sql_query};

use super::world::{Sample, World};

impl World {
    pub fn connection(&self) -> SqliteConnection {
        let path = self.folder.path().join("candour.db");
        let mut connection = SqliteConnection::establish(path.to_str().unwrap()).unwrap();
        sql_query("PRAGMA busy_timeout = 10000").execute(&mut connection).unwrap();
        connection
    }

    /// Changes rows with one statement.
    pub fn sql(&self, statement: &str) -> usize {
        sql_query(statement).execute(&mut self.connection()).unwrap()
    }

    pub fn ciphertext(&self, case: &Sample, thread: Thread, n: i32) -> Vec<u8> {
        #[derive(QueryableByName)]
        struct Row {
            #[diesel(sql_type = Binary)]
            ciphertext: Vec<u8>,
        }
        let row: Row = sql_query("SELECT ciphertext FROM entries WHERE case_id = ? AND thread = ? AND n = ?")
            .bind::<Text, _>(case.id.as_str())
            .bind::<Text, _>(thread.as_str())
            .bind::<Integer, _>(n)
            .get_result(&mut self.connection())
            .unwrap();
        row.ciphertext
    }

    /// Puts a file in an entry's place.
    pub fn replace(&self, case: &Sample, thread: Thread, n: i32, ciphertext: &[u8]) {
        let changed =
            sql_query("UPDATE entries SET ciphertext = ? WHERE case_id = ? AND thread = ? AND n = ?")
                .bind::<Binary, _>(ciphertext)
                .bind::<Text, _>(case.id.as_str())
                .bind::<Text, _>(thread.as_str())
                .bind::<Integer, _>(n)
                .execute(&mut self.connection());
        assert_eq!(changed, Ok(1));
    }

    /// Adds a file behind the last entry of the shared thread and counts it in, as the service would.
    pub async fn append(&self, case: &Sample, ciphertext: &[u8]) {
        let shared = self.track(case).await.known.case.shared;
        let n = i32::try_from(shared.n).unwrap();
        let added =
            sql_query("INSERT INTO entries (case_id, thread, n, ciphertext) VALUES (?, 'shared', ?, ?)")
                .bind::<Text, _>(case.id.as_str())
                .bind::<Integer, _>(n)
                .bind::<Binary, _>(ciphertext)
                .execute(&mut self.connection());
        assert_eq!(added, Ok(1));
        self.set_shared_end(case, n + 1, shared.head.after(ciphertext));
    }

    pub fn set_shared_end(&self, case: &Sample, n: i32, head: Head) {
        let changed = sql_query("UPDATE cases SET shared_n = ?, shared_head = ? WHERE id = ?")
            .bind::<Integer, _>(n)
            .bind::<Binary, _>(head.bytes().as_slice())
            .bind::<Text, _>(case.id.as_str())
            .execute(&mut self.connection());
        assert_eq!(changed, Ok(1));
    }
}
