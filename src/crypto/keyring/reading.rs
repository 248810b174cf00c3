//! Reading a recipients file: each recipient with the comment line above it.

use super::{Desk, KeyFile, Member};
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{Recipient, VerifyKey};
use crate::domain::account::NO_ACCOUNT;
use crate::domain::{Account, BodyId, Day, PersonName, Role};

/// A recipient and what is said of it.
pub(super) struct Row<'a> {
    said: &'a str,
    recipient: &'a str,
}

/// Who a row is.
pub(super) enum Holder {
    Member(Box<Member>),
    Desk(Desk),
}

/// The recipients, each with the number of its line.
pub(super) fn rows(contents: &str) -> impl Iterator<Item = (usize, Result<Row<'_>, &'static str>)> {
    let mut comment: Option<&str> = None;
    contents.lines().enumerate().filter_map(move |(number, line)| {
        let line = line.trim();
        if let Some(text) = line.strip_prefix('#') {
            comment = Some(text.trim());
            return None;
        }
        let said = comment.take();
        if line.is_empty() {
            return None;
        }
        let row = said.map(|said| Row { said, recipient: line });
        Some((number, row.ok_or("no '# name ed25519:…' line above it")))
    })
}

/// Reads a row of this file.
pub(super) fn holder(row: &Row<'_>, file: &KeyFile) -> Result<Holder, &'static str> {
    let mut words = row.said.split_whitespace();
    let first = words.next().unwrap_or_default();
    if let (NO_ACCOUNT, KeyFile::Body(body)) = (first, file) {
        let name = PersonName::parse(&joined(words))
            .map_err(|_| "'no-account' needs a name after it, such as '# no-account Duty desk'")?;
        return Ok(Holder::Desk(Desk { body: body.clone(), name, recipient: recipient(row)? }));
    }
    let account = Account::parse(first).map_err(|_| "the name is not an account name")?;
    let key = words
        .next()
        .and_then(|word| word.strip_prefix("ed25519:"))
        .and_then(|text| VerifyKey::parse(text).ok())
        .ok_or("the part after the name is not 'ed25519:' and a base64 key")?;
    let recipient = recipient(row)?;
    let (role, until, body) = match (file.role(), file) {
        (Some(role), KeyFile::Body(body)) => (role, None, Some(body.clone())),
        (Some(role), _) => (role, None, None),
        (None, _) => former(&mut words)?,
    };
    let rest = joined(words);
    let name = if rest.is_empty() { account.as_str() } else { &rest };
    let name = PersonName::parse(name).map_err(|_| "what follows the key is not a person's name")?;
    Ok(Holder::Member(Box::new(Member { account, name, role, body, key, until, recipient })))
}

fn recipient(row: &Row<'_>) -> Result<Recipient, &'static str> {
    let recipient = UntrustedRecipient::parse(row.recipient);
    Ok(recipient.map_err(|_| "this is not an age X25519 recipient")?.vouch())
}

/// What somebody was, until when, and a liaison's body.
fn former<'a>(
    words: &mut impl Iterator<Item = &'a str>,
) -> Result<(Role, Option<Day>, Option<BodyId>), &'static str> {
    let mut said = |prefix| words.next().and_then(|word| word.strip_prefix(prefix));
    let role = said("as:").and_then(|text| Role::parse(text).ok());
    let until = said("until:").and_then(|text| Day::parse(text).ok());
    let (Some(role), Some(until)) = (role, until) else {
        return Err("somebody who has left needs 'as:ROLE until:YYYY-MM-DD' after the key");
    };
    let body = match role {
        Role::Liaison => Some(
            said("of:")
                .and_then(|text| BodyId::parse(text).ok())
                .ok_or("a liaison who has left needs 'of:BODY' after the day")?,
        ),
        Role::Reviewer | Role::Lead | Role::Custodian => None,
    };
    Ok((role, Some(until), body))
}

fn joined<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}
