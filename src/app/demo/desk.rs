//! A body without an account, so that a referral can be sealed as a file and opened with `age`.

use zeroize::Zeroizing;

use crate::app::random::Random;
use crate::app::{App, AppError};
use crate::crypto::Identity;
use crate::crypto::recipient::UntrustedRecipient;
use crate::domain::{BodyId, PersonName};

/// The body, and what its desk is called.
pub const DEMO_DESK: (&str, &str) = ("mhra", "Yellow Card desk");

/// Adds its recipient to `keys/`. Returns the identity file that the body would keep, as `age -d -i` reads it.
pub fn add_desk(app: &App, random: &dyn Random) -> Result<Zeroizing<String>, AppError> {
    let (body, name) = (BodyId::parse(DEMO_DESK.0)?, PersonName::parse(DEMO_DESK.1)?);
    let mut bytes = Zeroizing::new([0; 32]);
    random.fill(bytes.as_mut());
    let identity = Identity::from_bytes(&bytes);
    let recipient = UntrustedRecipient::parse(identity.recipient().as_str())?;
    app.keys.add_desk(&body, &name, &recipient)?;
    let text = identity.to_text();
    Ok(Zeroizing::new(format!("# {body}, in the demo\n# public key: {}\n{}\n", recipient.as_str(), *text)))
}
