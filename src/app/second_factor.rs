//! The second factor: time-based one-time codes (RFC 6238), six digits, 30 seconds.

use totp_rs::{Algorithm, TOTP};
use zeroize::Zeroizing;

use super::{App, AppError};
use crate::crypto::field_box::Purpose;
use crate::domain::Account;

const STEP: u64 = 30;
/// Bytes of a secret: as many as the hash under the codes has.
const SECRET: usize = 20;
/// A clock may be this many steps off.
const SKEW: u64 = 1;
/// A stored secret does not expire.
const FOR_EVER: u64 = u64::MAX;
/// How long setting one up may take, in seconds.
const SETTING_UP: u64 = 3_600;

/// A new secret, for the person's authenticator.
pub struct NewFactor {
    /// Base32, for typing.
    pub secret: Zeroizing<String>,
    /// `otpauth://…`, for a QR code.
    pub uri: Zeroizing<String>,
    /// The sealed field that brings the secret back with the first code.
    pub field: String,
}

/// Makes a secret for this account.
pub(super) fn begin(app: &App, account: &Account) -> NewFactor {
    let bytes = Zeroizing::new(app.random_bytes::<SECRET>());
    let secret = Zeroizing::new(data_encoding::BASE32_NOPAD.encode(bytes.as_ref()));
    let uri =
        Zeroizing::new(format!("otpauth://totp/Candour:{account}?secret={}&issuer=Candour", secret.as_str()));
    let field = app.seal_field(Purpose::EnrolSecondFactor, SETTING_UP, &bound(account, bytes.as_ref()));
    NewFactor { secret, uri, field }
}

/// Takes a new factor into use if the code fits: gives the box to store and the step that was used.
pub(super) fn confirm(app: &App, account: &Account, field: &str, code: &str) -> Option<(String, i64)> {
    let opened = app.open_field(Purpose::EnrolSecondFactor, field).ok().filter(|opened| !opened.expired)?;
    let step = matching_step(app, secret_of(account, &opened.payload)?, code)?;
    Some((app.seal_field(Purpose::StoredSecondFactor, FOR_EVER, &opened.payload), step))
}

/// The time step of this code, if it fits the stored factor.
pub(super) fn check(app: &App, account: &Account, stored: &str, code: &str) -> Result<Option<i64>, AppError> {
    let opened = app.open_field(Purpose::StoredSecondFactor, stored)?;
    Ok(secret_of(account, &opened.payload).and_then(|secret| matching_step(app, secret, code)))
}

/// What a box holds: the secret and whose it is, so that nobody's factor can be put into another's row.
fn bound(account: &Account, secret: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new([secret, account.as_str().as_bytes()].concat())
}

fn secret_of<'a>(account: &Account, payload: &'a [u8]) -> Option<&'a [u8]> {
    payload.strip_suffix(account.as_str().as_bytes()).filter(|secret| secret.len() == SECRET)
}

fn matching_step(app: &App, secret: &[u8], code: &str) -> Option<i64> {
    let digits: Zeroizing<String> = Zeroizing::new(code.chars().filter(char::is_ascii_digit).collect());
    if digits.len() != 6 {
        return None;
    }
    let totp = TOTP::new(Algorithm::SHA1, 6, 0, STEP, secret.to_vec()).ok()?;
    let now = app.clock.now() / STEP;
    let steps = now.saturating_sub(SKEW)..=now + SKEW;
    let step = steps.into_iter().find(|step| totp.check(&digits, step * STEP))?;
    i64::try_from(step).ok()
}
