//! Who goes on opening cases when somebody gives theirs up.

use std::collections::HashSet;

use crate::crypto::Keyring;
use crate::db::people::{self, Standing};
use crate::db::{AnyConnection, DbError};
use crate::domain::Account;

/// Everybody but this person who stands in `keys/` in a role that opens cases, signs in, and is not about to leave.
pub(super) fn others_who_stay(
    connection: &mut AnyConnection,
    keyring: &Keyring,
    person: &Account,
) -> Result<Vec<Account>, DbError> {
    let staying: HashSet<Account> = people::all(connection)?
        .into_iter()
        .filter(|other| other.standing == Standing::Enrolled)
        .map(|other| other.account)
        .collect();
    let readers = keyring.readers().map(|member| &member.account);
    Ok(readers.filter(|account| *account != person && staying.contains(*account)).cloned().collect())
}
