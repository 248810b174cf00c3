//! The operator's side of staff accounts: inviting, disabling, approving keys.

use data_encoding::BASE32_NOPAD;

use super::enrol::normalised;
use super::random::Random;
use super::session;
use crate::app::key_folder::{KeyFolder, KeyFolderError};
use crate::crypto::VerifyKey;
use crate::crypto::hash::hash;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::staff::fingerprint;
use crate::db::people;
use crate::db::{Database, DbError, audit, sessions};
use crate::domain::audit::{OPERATOR, SERVICE_CHAIN};
use crate::domain::{Account, Act, Day, NotValid, PersonName, Post};

/// For how many days an invitation works.
pub const INVITED_FOR_DAYS: u16 = 7;

/// Why the operator's wish was refused.
#[derive(Debug, thiserror::Error)]
pub enum PeopleError {
    #[error("there is an account named {0} already; an account name is never used twice")]
    Known(Account),
    #[error("there is no account named {0}")]
    Unknown(Account),
    #[error("{0} was only invited: `candour people disable {0}` takes the invitation back")]
    OnlyInvited(Account),
    #[error("{0} can sign in no more already")]
    Gone(Account),
    #[error("{0} has not enrolled yet: there is no key to approve")]
    NotEnrolled(Account),
    #[error(
        "that is not the fingerprint of {0}'s key. Ask {0} to read it out again, in person or by telephone; if it \
         still differs, somebody may have changed the database: approve nothing"
    )]
    OtherFingerprint(Account),
    #[error(
        "{0} is in the past: what they signed since would not be believed any more. Give today, a day to come, or none"
    )]
    InThePast(Day),
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    #[error(transparent)]
    Rule(#[from] NotValid),
    #[error("{0}")]
    Database(#[from] DbError),
}

/// Invites somebody. Returns the invitation to hand over, which is stored only as a hash.
pub async fn invite(
    database: &Database,
    random: &dyn Random,
    account: Account,
    name: PersonName,
    post: Post,
    today: Day,
) -> Result<String, PeopleError> {
    let mut bytes = [0; 15];
    random.fill(&mut bytes);
    let text = BASE32_NOPAD.encode(&bytes).to_ascii_lowercase();
    let groups: Vec<&str> = (0..6).map(|group| &text[group * 4..group * 4 + 4]).collect();
    let invitation = groups.join("-");
    let stored = hash(&[normalised(&invitation).as_bytes()]);
    let until = today.plus_days(INVITED_FOR_DAYS);
    let invited = account.clone();
    let written = database.write(move |connection| {
        people::invite(connection, &invited, &name, &post, &stored, until)?;
        let event =
            audit::Event { day: today, actor: OPERATOR, act: Act::Invited, subject: invited.as_str() };
        audit::append(connection, SERVICE_CHAIN, event)
    });
    match written.await {
        Err(DbError::Duplicate) => Err(PeopleError::Known(account)),
        other => Ok(other.map(|()| invitation)?),
    }
}

/// Disables an account and ends its sessions. Returns how many there were.
pub async fn disable(database: &Database, account: Account, today: Day) -> Result<usize, PeopleError> {
    let disabled = account.clone();
    let written = database.write(move |connection| {
        let ended = sessions::end_all_of(connection, &disabled)?;
        people::disable(connection, &disabled)?;
        let event =
            audit::Event { day: today, actor: OPERATOR, act: Act::Disabled, subject: disabled.as_str() };
        audit::append(connection, SERVICE_CHAIN, event)?;
        Ok(ended)
    });
    match written.await {
        Err(DbError::NotFound) => Err(PeopleError::Unknown(account)),
        Err(error) => Err(error.into()),
        Ok(ended) => {
            session::forget(database).await;
            Ok(ended)
        }
    }
}

/// Writes somebody's key into `keys/`, if it has the fingerprint that they themselves read out. Returns the name and
/// the post that were written with it, for the operator to look at.
pub async fn approve(
    database: &Database,
    keys: &KeyFolder,
    account: Account,
    spoken: &str,
) -> Result<(PersonName, Post), PeopleError> {
    let wanted = account.clone();
    let person = database.read(move |connection| people::find(connection, &wanted)).await?;
    let person = person.ok_or_else(|| PeopleError::Unknown(account.clone()))?;
    let not_enrolled = || PeopleError::NotEnrolled(account.clone());
    let enrolment = person.enrolment.filter(|_| person.standing.signs_in()).ok_or_else(not_enrolled)?;
    let claimed = (UntrustedRecipient::parse(&enrolment.recipient), VerifyKey::parse(&enrolment.verify_key));
    let (Ok(recipient), Ok(key)) = claimed else {
        return Err(PeopleError::OtherFingerprint(account));
    };
    if normalised(&fingerprint(&recipient.bytes(), &key)) != normalised(spoken) {
        return Err(PeopleError::OtherFingerprint(account));
    }
    keys.add(&person.post, &account, &person.name, &recipient, &key)?;
    Ok((person.name, person.post))
}
