//! A report that its reporter's browser sealed: it is held to its bounds and stored. The server has nothing to open it
//! with, and knows no more of its code than the hash that the case is found by.

use super::{App, AppError, open_case, uploads};
use crate::crypto::Keyring;
use crate::crypto::hash::Hash;
use crate::crypto::sealed_report::{NotTaken, Offered, SealedReport, check_kept};
use crate::db::cases::Case;
use crate::db::files::Claim;
use crate::db::{DbError, cases};
use crate::domain::{Kind, Thread};

/// What became of it.
pub enum Taken {
    /// It is safe: just now, or the same bytes were stored before.
    Stored(Box<Case>),
    /// Another report was stored under this code or with these keys. Nothing was changed.
    AnotherReport,
    /// It was not taken. Nothing was stored.
    Refused(NotTaken),
    /// A file that it lists is not there, or not whole. Nothing was stored.
    FilesMissing,
}

/// Stores a sealed report, and makes these uploads its files.
pub async fn submit(app: &App, offered: Offered, claims: Vec<Claim>) -> Result<Taken, AppError> {
    let access = offered.access_hash;
    let entries: Vec<Vec<u8>> =
        [Some(&offered.report), offered.identity.as_ref()].into_iter().flatten().cloned().collect();
    // An answer that got lost on its way is given again to whoever sends the same bytes, whoever reads reports by now.
    let again = sent_before(app, access, entries);
    let keyring = app.keyring()?;
    let checked = check_claims(&claims, &keyring).and_then(|()| SealedReport::check(offered, &keyring));
    let sealed = match checked {
        Ok(sealed) => sealed,
        Err(refused) => {
            return Ok(again.await?.map_or(Taken::Refused(refused), |case| Taken::Stored(Box::new(case))));
        }
    };
    let whole = uploads::are_whole(app, &claims).await?;
    let missing = |case: Option<Case>| case.map_or(Taken::FilesMissing, |case| Taken::Stored(Box::new(case)));
    if !whole {
        return Ok(missing(again.await?));
    }
    match open_case::store(app, sealed, claims).await {
        Ok(case) => Ok(Taken::Stored(Box::new(case))),
        Err(AppError::Database(DbError::NotFound)) => Ok(missing(again.await?)),
        Err(AppError::Database(DbError::Duplicate)) => {
            Ok(again.await?.map_or(Taken::AnotherReport, |case| Taken::Stored(Box::new(case))))
        }
        Err(error) => Err(error),
    }
}

/// Holds the kept keys of originals to what can be known of them without a key.
pub(super) fn check_claims(claims: &[Claim], keyring: &Keyring) -> Result<(), NotTaken> {
    let mut kept = claims.iter().filter_map(|claim| claim.kept.as_deref());
    kept.try_for_each(|sealed| check_kept(Kind::Original, sealed, keyring))
}

/// The case under this code, if it begins with these very entries.
async fn sent_before(app: &App, access: Hash, entries: Vec<Vec<u8>>) -> Result<Option<Case>, AppError> {
    let found = app.database.read(move |connection| {
        let Some(case) = cases::find_by_access(connection, &access)? else { return Ok(None) };
        let stored = cases::entries(connection, &case.id, Thread::Shared)?;
        let same = entries.iter().zip(&stored).all(|(sent, (_, kept))| sent == kept);
        Ok((same && stored.len() >= entries.len()).then_some(case))
    });
    Ok(found.await?)
}
