//! Staff accounts. The public keys in these rows are claims (see `crypto::recipient`).

use diesel::prelude::*;

use super::schema::people;
use super::{AnyConnection, DbError};
use crate::crypto::hash::Hash;
use crate::domain::{Account, BodyId, Day, PersonName, Post, Role};

/// Where an account stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    Invited,
    Enrolled,
    /// Still in office, and about to hand over what only they can open.
    Leaving,
    Disabled,
}

impl Standing {
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Invited => "invited",
            Standing::Enrolled => "enrolled",
            Standing::Leaving => "leaving",
            Standing::Disabled => "disabled",
        }
    }

    fn parse(text: &str) -> Result<Self, DbError> {
        [Standing::Invited, Standing::Enrolled, Standing::Leaving, Standing::Disabled]
            .into_iter()
            .find(|standing| standing.as_str() == text)
            .ok_or(DbError::Corrupt("an account's state"))
    }

    /// Whether somebody signs in with it.
    pub fn signs_in(self) -> bool {
        matches!(self, Standing::Enrolled | Standing::Leaving)
    }
}

/// An account as it stands.
pub struct Person {
    pub account: Account,
    pub name: PersonName,
    /// What they were invited as; only `keys/` says what they are.
    pub post: Post,
    pub standing: Standing,
    /// The last day in office of somebody who is leaving.
    pub leaving_until: Option<Day>,
    /// `H(invitation)` and the last day it works, while somebody is invited.
    pub invitation: Option<(Vec<u8>, Day)>,
    pub enrolment: Option<Enrolment>,
    /// The last time step of the second factor that was used.
    pub last_step: i64,
}

/// What a person's browser left at enrolment.
#[derive(Clone)]
pub struct Enrolment {
    pub proof_hash: Vec<u8>,
    pub sealed_root: Vec<u8>,
    pub recipient: String,
    pub verify_key: String,
    /// A box with the second factor's secret; none in the demo.
    pub second_factor: Option<String>,
}

#[derive(Queryable)]
struct PersonRow {
    account: String,
    name: String,
    role: String,
    body: Option<String>,
    state: String,
    leaving_until: Option<String>,
    invitation: Option<Vec<u8>>,
    invited_until: Option<String>,
    proof_hash: Option<Vec<u8>>,
    sealed_root: Option<Vec<u8>>,
    recipient: Option<String>,
    verify_key: Option<String>,
    second_factor: Option<String>,
    last_step: i64,
}

impl TryFrom<PersonRow> for Person {
    type Error = DbError;

    fn try_from(row: PersonRow) -> Result<Self, DbError> {
        let invitation = match (row.invitation, row.invited_until) {
            (Some(hash), Some(until)) => Some((hash, Day::parse(&until)?)),
            _ => None,
        };
        let enrolment = match (row.proof_hash, row.sealed_root, row.recipient, row.verify_key) {
            (Some(proof_hash), Some(sealed_root), Some(recipient), Some(verify_key)) => {
                let second_factor = row.second_factor;
                Some(Enrolment { proof_hash, sealed_root, recipient, verify_key, second_factor })
            }
            _ => None,
        };
        Ok(Person {
            account: Account::parse(&row.account)?,
            name: PersonName::parse(&row.name)?,
            post: Post::new(Role::parse(&row.role)?, row.body.as_deref().map(BodyId::parse).transpose()?)?,
            standing: Standing::parse(&row.state)?,
            leaving_until: row.leaving_until.as_deref().map(Day::parse).transpose()?,
            invitation,
            enrolment,
            last_step: row.last_step,
        })
    }
}

/// Invites a person, or invites them anew: an earlier invitation or enrolment is replaced.
pub fn invite(
    connection: &mut AnyConnection,
    account: &Account,
    name: &PersonName,
    post: &Post,
    invitation: &Hash,
    until: Day,
) -> Result<(), DbError> {
    diesel::delete(people::table.find(account.as_str()).filter(people::state.eq("invited")))
        .execute(connection)?;
    diesel::insert_into(people::table)
        .values((
            people::account.eq(account.as_str()),
            people::name.eq(name.as_str()),
            people::role.eq(post.role().as_str()),
            people::body.eq(post.body().map(BodyId::as_str)),
            people::state.eq(Standing::Invited.as_str()),
            people::invitation.eq(Some(invitation.as_slice())),
            people::invited_until.eq(Some(until.to_string())),
            people::last_step.eq(0_i64),
        ))
        .execute(connection)?;
    Ok(())
}

/// Completes an enrolment and uses the invitation up. [`DbError::Conflict`] when it was used meanwhile.
pub fn enrol(
    connection: &mut AnyConnection,
    account: &Account,
    enrolment: &Enrolment,
) -> Result<(), DbError> {
    let waiting = people::table.find(account.as_str()).filter(people::state.eq(Standing::Invited.as_str()));
    let changed = diesel::update(waiting)
        .set((
            people::state.eq(Standing::Enrolled.as_str()),
            people::invitation.eq(None::<Vec<u8>>),
            people::invited_until.eq(None::<String>),
            people::proof_hash.eq(Some(enrolment.proof_hash.as_slice())),
            people::sealed_root.eq(Some(enrolment.sealed_root.as_slice())),
            people::recipient.eq(Some(enrolment.recipient.as_str())),
            people::verify_key.eq(Some(enrolment.verify_key.as_str())),
            people::second_factor.eq(enrolment.second_factor.as_deref()),
        ))
        .execute(connection)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Conflict) }
}

/// Marks a step of the second factor as used. [`DbError::Conflict`] when it, or a later one, was used before.
pub fn use_step(connection: &mut AnyConnection, account: &Account, step: i64) -> Result<(), DbError> {
    let changed = diesel::update(people::table.find(account.as_str()).filter(people::last_step.lt(step)))
        .set(people::last_step.eq(step))
        .execute(connection)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Conflict) }
}

/// Marks somebody who is leaving, with their last day in office where it is known.
pub fn set_leaving(
    connection: &mut AnyConnection,
    account: &Account,
    until: Option<Day>,
) -> Result<(), DbError> {
    let in_office = [Standing::Enrolled.as_str(), Standing::Leaving.as_str()];
    let changed =
        diesel::update(people::table.find(account.as_str()).filter(people::state.eq_any(in_office)))
            .set((
                people::state.eq(Standing::Leaving.as_str()),
                people::leaving_until.eq(until.map(|day| day.to_string())),
            ))
            .execute(connection)?;
    if changed == 1 { Ok(()) } else { Err(DbError::NotFound) }
}

/// Disables an account. What it needs to sign in is deleted with it.
pub fn disable(connection: &mut AnyConnection, account: &Account) -> Result<(), DbError> {
    let changed = diesel::update(people::table.find(account.as_str()))
        .set((
            people::state.eq(Standing::Disabled.as_str()),
            people::invitation.eq(None::<Vec<u8>>),
            people::proof_hash.eq(None::<Vec<u8>>),
            people::sealed_root.eq(None::<Vec<u8>>),
            people::second_factor.eq(None::<String>),
        ))
        .execute(connection)?;
    if changed == 1 { Ok(()) } else { Err(DbError::NotFound) }
}

/// The account with this name, if any.
pub fn find(connection: &mut AnyConnection, account: &Account) -> Result<Option<Person>, DbError> {
    let row = people::table.find(account.as_str()).get_result::<PersonRow>(connection).optional()?;
    row.map(Person::try_from).transpose()
}

/// All accounts, by name.
pub fn all(connection: &mut AnyConnection) -> Result<Vec<Person>, DbError> {
    let rows = people::table.order(people::account.asc()).load::<PersonRow>(connection)?;
    rows.into_iter().map(Person::try_from).collect()
}
