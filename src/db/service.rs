//! What the installation knows of itself.

use diesel::prelude::*;

use super::schema::service;
use super::{AnyConnection, DbError};
use crate::domain::Day;

/// The installation's one row.
#[derive(Queryable, Insertable, Clone, PartialEq, Debug)]
#[diesel(table_name = service)]
pub struct Service {
    /// Random; salts every passphrase of this installation.
    pub id: String,
    /// Whether the demo made it. `serve` refuses such a database.
    pub demo: bool,
    pub created_on: String,
}

/// The installation's row, if the database was begun.
pub fn find(connection: &mut AnyConnection) -> Result<Option<Service>, DbError> {
    Ok(service::table.first(connection).optional()?)
}

/// Begins the database.
pub fn begin(connection: &mut AnyConnection, id: &str, demo: bool, today: Day) -> Result<Service, DbError> {
    let row = Service { id: id.to_owned(), demo, created_on: today.to_string() };
    diesel::insert_into(service::table).values(&row).execute(connection)?;
    Ok(row)
}
