//! Staff accounts and what a person may be.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::NotValid;

/// Stands in `keys/bodies` where a recipient has no account.
pub const NO_ACCOUNT: &str = "no-account";

/// What stands where an account may stand, and is none: who is no member of staff, and whom the audit names beside them.
const RESERVED: [&str; 4] = ["reporter", "service", "operator", NO_ACCOUNT];

/// A staff member's account name: `[a-z][a-z0-9-]{1,30}`, and none of those that have a meaning of their own. It stands in `keys/`, in sealed documents and in the database, and never changes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Account(String);

impl Account {
    /// Reads an account name; what is not one is refused with the rule.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let mut bytes = text.bytes();
        let first = bytes.next().is_some_and(|byte| byte.is_ascii_lowercase());
        let rest = bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if !first || !rest || !(2..=31).contains(&text.len()) {
            return Err(NotValid(
                "an account name has 2 to 31 lower-case letters, digits or hyphens and begins with a letter",
            ));
        }
        if RESERVED.contains(&text) {
            return Err(NotValid(
                "'reporter', 'service', 'operator' and 'no-account' cannot be account names",
            ));
        }
        Ok(Account(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Account> for String {
    fn from(account: Account) -> String {
        account.0
    }
}

impl TryFrom<String> for Account {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        Account::parse(&text)
    }
}

/// A person's name as others read it: 1 to 60 letters, spaces, hyphens, apostrophes and full stops.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

impl PersonName {
    /// Reads a name; white space at the ends is dropped.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let text = text.trim();
        let fits = (1..=60).contains(&text.chars().count());
        let plain = text.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '’' | '.'));
        if fits && plain && text.starts_with(char::is_alphanumeric) {
            Ok(PersonName(text.to_owned()))
        } else {
            Err(NotValid("a name has 1 to 60 letters, spaces, hyphens, apostrophes or full stops"))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> String {
        name.0
    }
}

impl TryFrom<String> for PersonName {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        PersonName::parse(&text)
    }
}

/// What a member of staff is trusted with. `keys/` has one recipients file for each.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Triages.
    Reviewer,
    /// Reviews too, and is the second pair of eyes.
    Lead,
    /// Consents to the disclosure of names given in confidence; opens no case.
    Custodian,
    /// Works at an oversight body; opens what was referred to that body, and no case.
    Liaison,
}

impl Role {
    pub const ALL: [Role; 4] = [Role::Reviewer, Role::Lead, Role::Custodian, Role::Liaison];

    pub fn as_str(self) -> &'static str {
        match self {
            Role::Reviewer => "reviewer",
            Role::Lead => "lead",
            Role::Custodian => "custodian",
            Role::Liaison => "liaison",
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        Role::ALL
            .into_iter()
            .find(|role| role.as_str() == text)
            .ok_or(NotValid("a role is 'reviewer', 'lead', 'custodian' or 'liaison'"))
    }

    /// Whether a report is sealed for people in this role. Only they are ever granted a case.
    pub fn opens_cases(self) -> bool {
        matches!(self, Role::Reviewer | Role::Lead)
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn account_names() {
        for good in ["al", "alice", "a-1", "abcdefghijklmnopqrstuvwxyz01234"] {
            assert!(Account::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "a",
            "Alice",
            "1a",
            "a b",
            "a\n",
            "reporter",
            "no-account",
            "service",
            "operator",
            "ünal",
            "abcdefghijklmnopqrstuvwxyz012345",
        ] {
            assert!(Account::parse(bad).is_err(), "{bad}");
        }
    }
}
