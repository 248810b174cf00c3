//! The trust anchor: what the recipients files in `keys/` say (docs/PROTOCOL.md §8). Pure; reading the folder is
//! `app::key_folder`'s business.

use super::recipient::UntrustedRecipient;
use super::{Recipient, VerifyKey};
use crate::domain::{Account, Day, PersonName, Role};

/// The file of those who have left.
pub const FORMER_FILE: &str = "former.txt";

/// The file of those in this role.
pub fn file_of(role: Role) -> &'static str {
    match role {
        Role::Reviewer => "reviewers.txt",
        Role::Lead => "leads.txt",
        Role::Custodian => "custodians.txt",
    }
}

/// One person whose keys the operator vouched for.
#[derive(Clone, PartialEq, Debug)]
pub struct Member {
    pub account: Account,
    /// The name that reporters and colleagues read; the operator vouches for it with the key.
    pub name: PersonName,
    pub role: Role,
    pub key: VerifyKey,
    /// The last day on which their signature counts; `None` for those in office.
    pub until: Option<Day>,
    recipient: Recipient,
}

impl Member {
    /// A line for `keys/`. The recipient stays untrusted until it was read back from there.
    pub fn line(
        account: &Account,
        name: &PersonName,
        recipient: &UntrustedRecipient,
        key: &VerifyKey,
    ) -> String {
        format!("# {account} ed25519:{} {name}\n{}\n", key.to_base64(), recipient.as_str())
    }

    /// The line of somebody who has left.
    pub fn former_line(&self, until: Day) -> String {
        format!(
            "# {} ed25519:{} as:{} until:{until} {}\n{}\n",
            self.account,
            self.key.to_base64(),
            self.role,
            self.name,
            self.recipient.as_str()
        )
    }

    /// What to seal to, for somebody in office.
    pub fn recipient(&self) -> Option<&Recipient> {
        self.until.is_none().then_some(&self.recipient)
    }

    /// `age1…`, for showing.
    pub fn recipient_text(&self) -> &str {
        self.recipient.as_str()
    }

    pub fn fingerprint(&self) -> String {
        super::staff::fingerprint_of(&self.recipient, &self.key)
    }

    /// Whether a signature dated `day` counts.
    pub fn believed_on(&self, day: Day) -> bool {
        self.until.is_none_or(|until| day <= until)
    }
}

/// Everybody in `keys/`.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Keyring {
    members: Vec<Member>,
}

/// What is wrong with a recipients file, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("keys/{file}, line {line}: {problem}")]
pub struct KeyFileError {
    pub file: &'static str,
    pub line: usize,
    pub problem: &'static str,
}

impl Keyring {
    /// Reads the files: `(name, contents)` for those that exist.
    pub fn parse<'a>(files: impl IntoIterator<Item = (&'static str, &'a str)>) -> Result<Self, KeyFileError> {
        let mut keyring = Keyring::default();
        for (file, contents) in files {
            let role = Role::ALL.into_iter().find(|role| file_of(*role) == file);
            let mut comment: Option<&str> = None;
            for (index, line) in contents.lines().enumerate() {
                let wrong = |problem| KeyFileError { file, line: index + 1, problem };
                let line = line.trim();
                if let Some(text) = line.strip_prefix('#') {
                    comment = Some(text.trim());
                    continue;
                }
                if line.is_empty() {
                    comment = None;
                    continue;
                }
                let named = comment.take().ok_or_else(|| wrong("no '# name ed25519:…' line above it"))?;
                let member = parse_member(named, line, role).map_err(wrong)?;
                if keyring.member(&member.account).is_some() {
                    return Err(wrong("this name stands in keys/ already"));
                }
                if keyring.members.iter().any(|other| other.recipient == member.recipient) {
                    return Err(wrong("this recipient stands in keys/ already"));
                }
                keyring.members.push(member);
            }
        }
        keyring.members.sort_by(|a, b| a.account.cmp(&b.account));
        Ok(keyring)
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

    fn in_office(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.until.is_none())
    }
}

fn parse_member(named: &str, recipient: &str, role: Option<Role>) -> Result<Member, &'static str> {
    let mut parts = named.split_whitespace();
    let account =
        parts.next().and_then(|name| Account::parse(name).ok()).ok_or("the name is not an account name")?;
    let key = parts
        .next()
        .and_then(|part| part.strip_prefix("ed25519:"))
        .and_then(|text| VerifyKey::parse(text).ok())
        .ok_or("the part after the name is not 'ed25519:' and a base64 key")?;
    let recipient =
        UntrustedRecipient::parse(recipient).map_err(|_| "this is not an age X25519 recipient")?.vouch();
    let (role, until) = match role {
        Some(role) => (role, None),
        None => {
            let role = parts
                .next()
                .and_then(|part| part.strip_prefix("as:"))
                .and_then(|text| Role::parse(text).ok());
            let until = parts
                .next()
                .and_then(|part| part.strip_prefix("until:"))
                .and_then(|text| Day::parse(text).ok());
            let message = "somebody who has left needs 'as:ROLE until:YYYY-MM-DD' after the key";
            (role.ok_or(message)?, Some(until.ok_or(message)?))
        }
    };
    let rest = parts.collect::<Vec<_>>().join(" ");
    let name = if rest.is_empty() { account.as_str() } else { &rest };
    let name = PersonName::parse(name).map_err(|_| "what follows the key is not a person's name")?;
    Ok(Member { account, name, role, key, until, recipient })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::staff::Root;

    fn line(name: &str, seed: u8) -> String {
        let root = Root::from_bytes([seed; 32]);
        let recipient = UntrustedRecipient::parse(root.identity().recipient().as_str()).unwrap();
        let account = Account::parse(name).unwrap();
        Member::line(
            &account,
            &PersonName::parse("Some One").unwrap(),
            &recipient,
            &root.signer().verify_key(),
        )
    }

    #[test]
    fn reads_roles_and_those_who_left() {
        let reviewers = format!("{}\n{}", line("alice", 1), line("bob", 2));
        let former = line("carol", 3).replacen(" Some One", " as:lead until:2026-01-31 Carol Reed", 1);
        let keyring =
            Keyring::parse([("reviewers.txt", reviewers.as_str()), ("former.txt", &former)]).unwrap();
        assert_eq!(keyring.readers().count(), 2);
        let carol = keyring.member(&Account::parse("carol").unwrap()).unwrap();
        assert_eq!(carol.role, Role::Lead);
        assert!(carol.recipient().is_none());
        assert!(carol.believed_on(Day::parse("2026-01-31").unwrap()));
        assert!(!carol.believed_on(Day::parse("2026-02-01").unwrap()));
    }

    #[test]
    fn refuses_what_is_unclear() {
        let alice = line("alice", 1);
        let recipient = alice.lines().nth(1).unwrap().to_owned();
        for (text, line) in [
            (recipient.clone(), 1),
            (format!("{alice}{alice}"), 4),
            (format!("{alice}\n\n{recipient}\n"), 5),
            (alice.replace("alice", "reporter"), 2),
            (alice.replace("ed25519:", "ed25519:A"), 2),
            (alice.replace("age1", "age1pq1"), 2),
            (alice.to_uppercase(), 2),
            (alice.replacen("Some", "<b>", 1), 2),
        ] {
            let error = Keyring::parse([("leads.txt", text.as_str())]).unwrap_err();
            assert_eq!((error.file, error.line), ("leads.txt", line), "{text}");
        }
    }
}
