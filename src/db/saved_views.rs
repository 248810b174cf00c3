//! Everybody's own views of the queue, by name.

use diesel::prelude::*;

use super::schema::saved_views;
use super::{AnyConnection, DbError};
use crate::domain::Account;
use crate::domain::queue_filter::ViewName;

/// A view as it was saved: its name, and the address's filters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SavedView {
    pub name: ViewName,
    pub query: String,
}

/// Somebody's views, by name.
pub fn list(connection: &mut AnyConnection, account: &Account) -> Result<Vec<SavedView>, DbError> {
    let rows: Vec<(String, String)> = saved_views::table
        .filter(saved_views::account.eq(account.as_str()))
        .order(saved_views::name.asc())
        .select((saved_views::name, saved_views::query))
        .load(connection)?;
    rows.into_iter().map(|(name, query)| Ok(SavedView { name: ViewName::parse(&name)?, query })).collect()
}

/// Saves a view, in place of one of the same name.
pub fn save(connection: &mut AnyConnection, account: &Account, view: &SavedView) -> Result<(), DbError> {
    delete(connection, account, &view.name)?;
    diesel::insert_into(saved_views::table)
        .values((
            saved_views::account.eq(account.as_str()),
            saved_views::name.eq(view.name.as_str()),
            saved_views::query.eq(view.query.as_str()),
        ))
        .execute(connection)?;
    Ok(())
}

/// Takes a view away; whether it was there.
pub fn delete(connection: &mut AnyConnection, account: &Account, name: &ViewName) -> Result<bool, DbError> {
    let row = saved_views::table.find((account.as_str(), name.as_str()));
    Ok(diesel::delete(row).execute(connection)? > 0)
}
