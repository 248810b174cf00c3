//! Who stands in `keys/`, and the lines that say so.

use super::KeyFile;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{Recipient, VerifyKey, staff};
use crate::domain::account::NO_ACCOUNT;
use crate::domain::{Account, BodyId, Day, PersonName, Role};

/// One person whose keys the operator vouched for.
#[derive(Clone, PartialEq, Debug)]
pub struct Member {
    pub account: Account,
    /// The name that reporters and colleagues read; the operator vouches for it with the key.
    pub name: PersonName,
    pub role: Role,
    /// Where a liaison works; `Some` exactly for liaisons.
    pub body: Option<BodyId>,
    pub key: VerifyKey,
    /// The last day on which their signature counts; `None` for those in office.
    pub until: Option<Day>,
    pub(super) recipient: Recipient,
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

    /// The same for somebody who stands in `keys/`.
    pub fn office_line(&self) -> String {
        format!(
            "# {} ed25519:{} {}\n{}\n",
            self.account,
            self.key.to_base64(),
            self.name,
            self.recipient.as_str()
        )
    }

    /// The line of somebody who has left.
    pub fn former_line(&self, until: Day) -> String {
        let of = self.body.as_ref().map_or_else(String::new, |body| format!(" of:{body}"));
        format!(
            "# {} ed25519:{} as:{} until:{until}{of} {}\n{}\n",
            self.account,
            self.key.to_base64(),
            self.role,
            self.name,
            self.recipient.as_str()
        )
    }

    /// The file in which this person stands, or stood, while in office.
    pub fn office(&self) -> KeyFile {
        match (self.role, &self.body) {
            (_, Some(body)) => KeyFile::Body(body.clone()),
            (Role::Lead, None) => KeyFile::Leads,
            (Role::Custodian, None) => KeyFile::Custodians,
            (Role::Reviewer | Role::Liaison, None) => KeyFile::Reviewers,
        }
    }

    /// A second line with this name. An operator who was interrupted left both the line in office and the one that says
    /// until when: then they have left.
    pub(super) fn also_stands_as(&mut self, other: &Member) -> Result<(), &'static str> {
        let until = self.until.xor(other.until);
        let same = Member { until, ..self.clone() } == Member { until, ..other.clone() };
        if until.is_none() || !same {
            return Err("this name stands in keys/ already");
        }
        self.until = until;
        Ok(())
    }

    /// What to seal to, for somebody in office.
    pub fn recipient(&self) -> Option<&Recipient> {
        self.until.is_none().then_some(&self.recipient)
    }

    /// The same, also for those who have left: what was sealed to them once.
    pub(super) fn sealed_to(&self) -> &Recipient {
        &self.recipient
    }

    /// `age1…`, for showing.
    pub fn recipient_text(&self) -> &str {
        self.recipient.as_str()
    }

    pub fn fingerprint(&self) -> String {
        staff::fingerprint_of(&self.recipient, &self.key)
    }

    /// Whether a signature dated `day` counts.
    pub fn believed_on(&self, day: Day) -> bool {
        self.until.is_none_or(|until| day <= until)
    }
}

/// A recipient of a body that has no account here: it can be sealed to, and signs nothing.
#[derive(Clone, PartialEq, Debug)]
pub struct Desk {
    pub body: BodyId,
    pub name: PersonName,
    pub(super) recipient: Recipient,
}

impl Desk {
    /// A line for the body's file.
    pub fn line(name: &PersonName, recipient: &UntrustedRecipient) -> String {
        format!("# {NO_ACCOUNT} {name}\n{}\n", recipient.as_str())
    }
}

/// Whom something for a body is sealed to.
#[derive(Clone, Copy)]
pub struct BodyRecipient<'a> {
    pub name: &'a PersonName,
    /// None without an account: a file is handed over then.
    pub account: Option<&'a Account>,
    pub recipient: &'a Recipient,
}

impl<'a> From<&'a Member> for BodyRecipient<'a> {
    fn from(liaison: &'a Member) -> Self {
        BodyRecipient { name: &liaison.name, account: Some(&liaison.account), recipient: &liaison.recipient }
    }
}

impl<'a> From<&'a Desk> for BodyRecipient<'a> {
    fn from(desk: &'a Desk) -> Self {
        BodyRecipient { name: &desk.name, account: None, recipient: &desk.recipient }
    }
}
