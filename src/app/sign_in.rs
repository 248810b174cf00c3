//! Signing in: the proof from the passphrase, and the second factor.

use zeroize::Zeroizing;

use super::{App, AppError, second_factor, session};
use crate::crypto::Secret32;
use crate::crypto::staff::proof_hash;
use crate::db::DbError;
use crate::db::people;
use crate::domain::{Account, PersonName, Role};

/// What a browser gets for signing in.
pub struct SignedInNow {
    pub name: PersonName,
    pub role: Role,
    pub sealed_root: Vec<u8>,
    pub cookie: Zeroizing<[u8; 32]>,
    pub wrap_key: Secret32,
}

/// Signs somebody in. `None` says only that something of it is wrong: not which account exists, nor which part.
pub async fn sign_in(
    app: &App,
    account: Account,
    proof: &[u8; 32],
    code: Option<&str>,
) -> Result<Option<SignedInNow>, AppError> {
    let wanted = account.clone();
    let person = app.database.read(move |connection| people::find(connection, &wanted)).await?;
    let Some(person) = person.filter(|person| person.standing.signs_in()) else {
        return Ok(None);
    };
    let Some(enrolment) = person.enrolment else {
        return Ok(None);
    };
    // Both sides are hashes of 32 unguessable bytes; how far they agree tells nobody anything.
    if enrolment.proof_hash != proof_hash(proof) {
        return Ok(None);
    }
    if let Some(step) = required_step(app, &account, enrolment.second_factor.as_deref(), code)? {
        let Some(step) = step else { return Ok(None) };
        let wanted = account.clone();
        match app.database.write(move |connection| people::use_step(connection, &wanted, step)).await {
            Err(DbError::Conflict) => return Ok(None),
            other => other?,
        }
    }
    let (cookie, wrap_key) = session::begin(app, &account).await?;
    let sealed_root = enrolment.sealed_root;
    Ok(Some(SignedInNow { name: person.name, role: person.post.role(), sealed_root, cookie, wrap_key }))
}

/// `None` where no second factor is asked for (the demo only); otherwise the step of the code, if it fits.
fn required_step(
    app: &App,
    account: &Account,
    stored: Option<&str>,
    code: Option<&str>,
) -> Result<Option<Option<i64>>, AppError> {
    match (stored, code) {
        (None, _) if app.service.demo => Ok(None),
        (Some(stored), Some(code)) => Ok(Some(second_factor::check(app, account, stored, code)?)),
        _ => Ok(Some(None)),
    }
}
