//! Enrolment: an invited person's browser brings its keys. They count only once the operator approved them.

use super::{App, AppError, second_factor};
use crate::crypto::hash::hash;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::staff::{fingerprint, proof_hash};
use crate::crypto::{VerifyKey, age_file};
use crate::db::people::{self, Enrolment};
use crate::db::{DbError, audit};
use crate::domain::audit::SERVICE_CHAIN;
use crate::domain::{Account, Act};
pub use second_factor::NewFactor;

/// What a browser brings.
pub struct Brought {
    pub proof: [u8; 32],
    pub sealed_root: Vec<u8>,
    pub recipient: UntrustedRecipient,
    pub key: VerifyKey,
    /// The second factor's sealed field and its first code; none in the demo.
    pub second_factor: Option<(String, String)>,
}

/// What became of it.
pub enum Enrolled {
    /// The fingerprint for the operator to approve.
    Fingerprint(String),
    /// The account, the invitation or both are wrong, used or out of date.
    NotInvited,
    /// The code of the second factor does not fit, or setting it up took too long.
    WrongCode,
    /// The sealed root is not an age file with one reader over 32 bytes.
    NotARoot,
}

/// Begins: is this invitation good, and if so, which second factor is to be set up? The inner `None` is the demo's.
pub async fn begin(
    app: &App,
    account: Account,
    invitation: &str,
) -> Result<Option<Option<NewFactor>>, AppError> {
    if !is_invited(app, &account, invitation).await? {
        return Ok(None);
    }
    Ok(Some((!app.service.demo).then(|| second_factor::begin(app, &account))))
}

/// Completes an enrolment; the invitation is then used up.
pub async fn complete(
    app: &App,
    account: Account,
    invitation: &str,
    brought: Brought,
) -> Result<Enrolled, AppError> {
    if !is_invited(app, &account, invitation).await? {
        return Ok(Enrolled::NotInvited);
    }
    let root_fits = age_file::inspect(&brought.sealed_root)
        .is_ok_and(|facts| facts.recipients == 1 && facts.plaintext == 32);
    if !root_fits {
        return Ok(Enrolled::NotARoot);
    }
    let factor = match (&brought.second_factor, app.service.demo) {
        (Some((field, code)), _) => match second_factor::confirm(app, &account, field, code) {
            Some(confirmed) => Some(confirmed),
            None => return Ok(Enrolled::WrongCode),
        },
        (None, true) => None,
        (None, false) => return Ok(Enrolled::WrongCode),
    };
    let (stored, step) = factor.map_or((None, None), |(stored, step)| (Some(stored), Some(step)));
    let fingerprint = fingerprint(&brought.recipient.bytes(), &brought.key);
    let enrolment = Enrolment {
        proof_hash: proof_hash(&brought.proof).to_vec(),
        sealed_root: brought.sealed_root,
        recipient: brought.recipient.as_str().to_owned(),
        verify_key: brought.key.to_base64(),
        second_factor: stored,
    };
    let today = app.today();
    let written = app.database.write(move |connection| {
        people::enrol(connection, &account, &enrolment)?;
        if let Some(step) = step {
            people::use_step(connection, &account, step)?;
        }
        let event = audit::Event { day: today, actor: account.as_str(), act: Act::Enrolled, subject: "" };
        audit::append(connection, SERVICE_CHAIN, event)
    });
    match written.await {
        Ok(()) => Ok(Enrolled::Fingerprint(fingerprint)),
        Err(DbError::Conflict) => Ok(Enrolled::NotInvited),
        Err(error) => Err(error.into()),
    }
}

async fn is_invited(app: &App, account: &Account, invitation: &str) -> Result<bool, AppError> {
    let (wanted, today) = (account.clone(), app.today());
    let person = app.database.read(move |connection| people::find(connection, &wanted)).await?;
    let Some((stored, until)) = person.and_then(|person| person.invitation) else {
        return Ok(false);
    };
    // 128 random bits behind a hash: comparing byte by byte tells nobody anything.
    Ok(today <= until && stored == hash(&[normalised(invitation).as_bytes()]))
}

/// How an invitation is read: without spaces and hyphens, in lower case.
pub(super) fn normalised(invitation: &str) -> String {
    invitation.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).take(64).collect()
}
