//! Every table but the sessions, row by row and in the order of its key: for backups, which are the same for every
//! database, and for looking over all there is. Batches are small, so that memory stays what it is however many cases
//! there are.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::{AnyConnection, DbError};

/// Bytes as base64, as in all of Candour's JSON.
mod base64_bytes {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&BASE64_STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        let text = String::deserialize(from)?;
        BASE64_STANDARD.decode(text).map_err(|_| D::Error::custom("not base64"))
    }

    /// The same where there may be none.
    pub mod maybe {
        use super::*;

        pub fn serialize<S: Serializer>(bytes: &Option<Vec<u8>>, to: S) -> Result<S::Ok, S::Error> {
            match bytes {
                Some(bytes) => super::serialize(bytes, to),
                None => to.serialize_none(),
            }
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<u8>>, D::Error> {
            let text = Option::<String>::deserialize(from)?;
            let decode = |text| BASE64_STANDARD.decode(text).map_err(|_| D::Error::custom("not base64"));
            text.map(decode).transpose()
        }
    }
}

/// One table of a backup.
pub struct Table {
    pub name: &'static str,
    read: fn(&mut AnyConnection, Option<&str>) -> Result<Vec<String>, DbError>,
    insert: fn(&mut AnyConnection, &str) -> Result<(), DbError>,
    understands: fn(&str) -> bool,
}

impl Table {
    /// The next rows as JSON, after this one; none at the end.
    pub fn rows_after(
        &self,
        connection: &mut AnyConnection,
        row: Option<&str>,
    ) -> Result<Vec<String>, DbError> {
        (self.read)(connection, row)
    }

    /// Stores a row that [`Table::rows_after`] gave.
    pub fn insert(&self, connection: &mut AnyConnection, row: &str) -> Result<(), DbError> {
        (self.insert)(connection, row)
    }

    /// Whether this is a row of this table, as this version knows it.
    pub fn understands(&self, row: &str) -> bool {
        (self.understands)(row)
    }
}

/// What comes after a row in the order of these columns. The first stands outside of the alternatives, so that a
/// database walks along the key from there.
macro_rules! after {
    ($table:ident, $row:ident, $key:ident) => { $table::$key.gt($row.$key.clone()) };
    ($table:ident, $row:ident, $key:ident $($rest:ident)+) => {
        $table::$key.ge($row.$key.clone())
            .and($table::$key.gt($row.$key.clone()).or(after!($table, $row, $($rest)+)))
    };
}

macro_rules! tables {
    ($($name:ident by ($($key:ident)+), $batch:literal at once: {
        $($(#[$attribute:meta])* $field:ident: $type:ty,)+
    })+) => {
        $(
            pub mod $name {
                use super::*;
                use crate::db::schema::$name as table;

                #[derive(Queryable, Selectable, Insertable, Serialize, Deserialize)]
                #[diesel(table_name = table)]
                #[serde(deny_unknown_fields)]
                pub struct Row {
                    $($(#[$attribute])* pub $field: $type,)+
                }

                /// The next rows in the order of the key.
                pub fn after(connection: &mut AnyConnection, row: Option<&Row>) -> Result<Vec<Row>, DbError> {
                    let mut query = table::table.select(Row::as_select()).into_boxed();
                    if let Some(row) = row {
                        query = query.filter(after!(table, row, $($key)+));
                    }
                    Ok(query.order(($(table::$key.asc(),)+)).limit($batch).load(connection)?)
                }
            }
        )+

        /// Every table of a backup, each after those that it refers to.
        pub const TABLES: &[Table] = &[$(
            Table {
                name: stringify!($name),
                read: |connection, row| {
                    let parse = |row| serde_json::from_str(row).map_err(|_| NO_ROW);
                    let last = row.map(parse).transpose()?;
                    let rows = $name::after(connection, last.as_ref())?;
                    rows.iter().map(|row| serde_json::to_string(row).map_err(|_| NO_ROW)).collect()
                },
                insert: |connection, row| {
                    let row: $name::Row = serde_json::from_str(row).map_err(|_| NO_ROW)?;
                    diesel::insert_into(super::schema::$name::table).values(row).execute(connection)?;
                    Ok(())
                },
                understands: |row| serde_json::from_str::<$name::Row>(row).is_ok(),
            },
        )+];
    };
}

const NO_ROW: DbError = DbError::Corrupt("a row of a backup");

tables! {
    service by (id), 1000 at once: { id: String, demo: bool, created_on: String, }
    people by (account), 1000 at once: {
        account: String,
        name: String,
        role: String,
        body: Option<String>,
        state: String,
        leaving_until: Option<String>,
        #[serde(with = "base64_bytes::maybe")]
        invitation: Option<Vec<u8>>,
        invited_until: Option<String>,
        #[serde(with = "base64_bytes::maybe")]
        proof_hash: Option<Vec<u8>>,
        #[serde(with = "base64_bytes::maybe")]
        sealed_root: Option<Vec<u8>>,
        recipient: Option<String>,
        verify_key: Option<String>,
        second_factor: Option<String>,
        last_step: i64,
    }
    cases by (id), 1000 at once: {
        id: String,
        #[serde(with = "base64_bytes")]
        access_hash: Vec<u8>,
        #[serde(with = "base64_bytes")]
        signer: Vec<u8>,
        received_on: String,
        mode: String,
        danger: bool,
        state: String,
        due_on: Option<String>,
        shared_n: i32,
        #[serde(with = "base64_bytes")]
        shared_head: Vec<u8>,
        staff_n: i32,
        #[serde(with = "base64_bytes")]
        staff_head: Vec<u8>,
        nation: Option<String>,
        category: Option<String>,
        urgency: Option<String>,
        classification: Option<String>,
        route: Option<String>,
        assigned_to: Option<String>,
        acknowledge_by: Option<String>,
        acknowledged_on: Option<String>,
        feedback_by: Option<String>,
        concluded_on: Option<String>,
        paused_on: Option<String>,
        escalated: bool,
        concluded_by: Option<String>,
        outcome: Option<String>,
        result: Option<String>,
        second_look: bool,
        rating: Option<i32>,
        withdrawn: bool,
        news: bool,
    }
    entries by (case_id thread n), 16 at once: {
        case_id: String,
        thread: String,
        n: i32,
        #[serde(with = "base64_bytes")]
        ciphertext: Vec<u8>,
    }
    grants by (case_id person), 500 at once: {
        case_id: String,
        person: String,
        closed: bool,
        calm: bool,
        due_on: String,
        #[serde(with = "base64_bytes")]
        ciphertext: Vec<u8>,
    }
    audit by (chain n), 1000 at once: {
        chain: String,
        n: i64,
        day: String,
        actor: String,
        act: String,
        subject: String,
        #[serde(with = "base64_bytes")]
        hash: Vec<u8>,
    }
    threads by (case_id thread), 1000 at once: {
        case_id: String,
        thread: String,
        n: i32,
        #[serde(with = "base64_bytes")]
        head: Vec<u8>,
    }
    referrals by (id), 1000 at once: {
        id: String,
        case_id: String,
        body: String,
        state: String,
        basis: String,
        #[serde(with = "base64_bytes")]
        edition: Vec<u8>,
        sent_on: String,
        moved_on: String,
    }
    proposals by (case_id about), 1000 at once: {
        case_id: String,
        about: String,
        proposed_by: String,
        approved_by: Option<String>,
    }
    consents by (case_id body), 1000 at once: { case_id: String, body: String, given: bool, }
    tasks by (case_id n), 1000 at once: {
        case_id: String,
        n: i32,
        assignee: String,
        due_on: String,
        done_on: Option<String>,
    }
    checkins by (case_id month), 1000 at once: { case_id: String, month: i32, detriment: String, }
    case_labels by (case_id label), 1000 at once: { case_id: String, label: String, }
    case_links by (case_id other), 1000 at once: { case_id: String, other: String, kind: String, }
    case_facets by (case_id facet), 1000 at once: {
        facet: String,
        closed: bool,
        calm: bool,
        due_on: String,
        case_id: String,
    }
    saved_views by (account name), 1000 at once: { account: String, name: String, query: String, }
    statistics_releases by (person period table_name cell), 1000 at once: {
        person: String,
        period: String,
        table_name: String,
        cell: String,
        place: i32,
        value: Option<i64>,
        suppressed: bool,
    }
    changes by (id), 1000 at once: {
        id: String,
        released_on: String,
        nation: Option<String>,
        text: String,
        released_by: String,
    }
    files by (object), 500 at once: {
        object: String,
        case_id: Option<String>,
        bytes: i64,
        received: i64,
        day: String,
        #[serde(with = "base64_bytes::maybe")]
        kept: Option<Vec<u8>>,
    }
    disclosures by (id), 1000 at once: {
        id: String,
        case_id: String,
        object: Option<String>,
        state: String,
        urgent: bool,
        asked_by: String,
        asked_on: String,
        decide_from: String,
        moved_on: String,
    }
    disclosure_custodians by (account disclosure_id), 1000 at once: { disclosure_id: String, account: String, }
    deletions by (case_id), 1000 at once: { case_id: String, delete_on: String, }
    holds by (case_id), 1000 at once: { case_id: String, reason: String, held_by: String, held_on: String, }
}
