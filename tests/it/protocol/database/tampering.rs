//! The attacker: a second connection to the database, past everything that Candour's own does.

use candour::crypto::Head;
use candour::domain::Thread;

use super::world::{Sample, World};

impl World {
    /// Changes rows with one statement.
    pub fn sql(&self, statement: &str) -> usize {
        self.database.tables.execute(&[statement])
    }

    /// A value of bytes, as it stands in a statement.
    pub fn literal(&self, bytes: &[u8]) -> String {
        self.database.tables.literal(bytes)
    }

    pub fn ciphertext(&self, case: &Sample, thread: Thread, n: i32) -> Vec<u8> {
        let query =
            format!("SELECT hex(ciphertext) AS value FROM entries WHERE {}", which(case, thread.as_str(), n));
        self.database.tables.bytes(&query).remove(0)
    }

    /// Puts a file in an entry's place.
    pub fn replace(&self, case: &Sample, thread: Thread, n: i32, ciphertext: &[u8]) {
        let (ciphertext, which) = (self.literal(ciphertext), which(case, thread.as_str(), n));
        assert_eq!(self.sql(&format!("UPDATE entries SET ciphertext = {ciphertext} WHERE {which}")), 1);
    }

    /// Adds a file behind the last entry of the shared thread and counts it in, as the service would.
    pub async fn append(&self, case: &Sample, ciphertext: &[u8]) {
        let shared = self.track(case).await.known.case.shared;
        let n = i32::try_from(shared.n).unwrap();
        let added = self.sql(&format!(
            "INSERT INTO entries (case_id, thread, n, ciphertext) VALUES ('{}', 'shared', {n}, {})",
            case.id,
            self.literal(ciphertext)
        ));
        assert_eq!(added, 1);
        self.set_shared_end(case, n + 1, shared.head.after(ciphertext));
    }

    pub fn set_shared_end(&self, case: &Sample, n: i32, head: Head) {
        let head = self.literal(head.bytes().as_slice());
        let changed = self
            .sql(&format!("UPDATE cases SET shared_n = {n}, shared_head = {head} WHERE id = '{}'", case.id));
        assert_eq!(changed, 1);
    }
}

/// One row of `entries`.
fn which(case: &Sample, thread: &str, n: i32) -> String {
    format!("case_id = '{}' AND thread = '{thread}' AND n = {n}", case.id)
}
