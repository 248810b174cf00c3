//! The trust anchor: what the recipients files in `keys/` say (docs/PROTOCOL.md §8). Pure; reading the folder is
//! `app::key_folder`'s business.

mod file;
mod member;
mod reading;
#[cfg(test)]
mod tests;

pub use file::KeyFile;
pub use member::{BodyRecipient, Desk, Member};

use super::Recipient;
use super::recipient::UntrustedRecipient;
use crate::domain::{Account, BodyId, Role};

/// For how many recipients a body's referrals are sealed at most. With the case's own that stays far below what the
/// header of a document may hold.
pub const MOST_RECIPIENTS_OF_A_BODY: usize = 16;

/// Everybody in `keys/`.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Keyring {
    members: Vec<Member>,
    desks: Vec<Desk>,
}

/// What is wrong with a recipients file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("keys/{file}, line {line}: {problem}")]
pub struct KeyFileError {
    pub file: String,
    pub line: usize,
    pub problem: &'static str,
}

impl Keyring {
    /// Reads the files: `(name, contents)` for those that exist, named as in the folder (`bodies/cqc.txt`).
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, KeyFileError> {
        let mut keyring = Keyring::default();
        for (name, contents) in files {
            let wrong =
                |line: usize, problem| KeyFileError { file: name.to_owned(), line: line + 1, problem };
            let file = KeyFile::parse(name).map_err(|not_valid| wrong(0, not_valid.0))?;
            for (line, row) in reading::rows(contents) {
                row.and_then(|row| keyring.take(reading::holder(&row, &file)?))
                    .map_err(|problem| wrong(line, problem))?;
            }
        }
        keyring.members.sort_by(|a, b| a.account.cmp(&b.account));
        keyring.desks.sort_by(|a, b| (&a.body, a.recipient.as_str()).cmp(&(&b.body, b.recipient.as_str())));
        Ok(keyring)
    }

    fn take(&mut self, holder: reading::Holder) -> Result<(), &'static str> {
        use reading::Holder;
        if let Holder::Member(member) = &holder
            && let Some(known) = self.members.iter_mut().find(|known| known.account == member.account)
        {
            return known.also_stands_as(member);
        }
        let (body, recipient) = match &holder {
            Holder::Member(member) => {
                (member.body.as_ref().filter(|_| member.until.is_none()), member.sealed_to())
            }
            Holder::Desk(desk) => (Some(&desk.body), &desk.recipient),
        };
        if self.all_recipients().any(|other| other == recipient) {
            return Err("this recipient stands in keys/ already");
        }
        if body.is_some_and(|body| self.body_recipients(body).len() == MOST_RECIPIENTS_OF_A_BODY) {
            return Err("a body has at most 16 recipients");
        }
        match holder {
            Holder::Member(member) => self.members.push(*member),
            Holder::Desk(desk) => self.desks.push(desk),
        }
        Ok(())
    }

    fn all_recipients(&self) -> impl Iterator<Item = &Recipient> {
        let desks = self.desks.iter().map(|desk| &desk.recipient);
        self.members.iter().map(Member::sealed_to).chain(desks)
    }

    /// Whether this recipient stands in any file.
    pub fn has(&self, recipient: &UntrustedRecipient) -> bool {
        self.all_recipients().any(|one| one.as_str() == recipient.as_str())
    }

    pub fn members(&self) -> &[Member] {
        &self.members
    }

    pub fn member(&self, account: &Account) -> Option<&Member> {
        self.members.iter().find(|member| member.account == *account)
    }

    /// Those in office for whom a report is sealed, by name.
    pub fn readers(&self) -> impl Iterator<Item = &Member> {
        self.in_office().filter(|member| member.role.opens_cases())
    }

    /// Those in office who consent to the disclosure of names.
    pub fn custodians(&self) -> impl Iterator<Item = &Member> {
        self.in_office().filter(|member| member.role == Role::Custodian)
    }

    /// The bodies that something can be sealed for, by id.
    pub fn bodies(&self) -> Vec<&BodyId> {
        let of_liaisons = self.in_office().filter_map(|member| member.body.as_ref());
        let mut bodies: Vec<&BodyId> = of_liaisons.chain(self.desks.iter().map(|desk| &desk.body)).collect();
        bodies.sort();
        bodies.dedup();
        bodies
    }

    /// What a referral to this body is sealed to; nothing for a body that does not stand in `keys/`.
    pub fn body_recipients(&self, body: &BodyId) -> Vec<&Recipient> {
        self.recipients_of(body).into_iter().map(|held| held.recipient).collect()
    }

    /// The same with who holds them: liaisons in office by account, then recipients without an account.
    pub fn recipients_of(&self, body: &BodyId) -> Vec<BodyRecipient<'_>> {
        let liaisons = self.in_office().filter(|member| member.body.as_ref() == Some(body));
        let desks = self.desks.iter().filter(|desk| desk.body == *body);
        liaisons.map(BodyRecipient::from).chain(desks.map(BodyRecipient::from)).collect()
    }

    fn in_office(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.until.is_none())
    }
}
