//! Everybody in these tests, with keys that are the same in every run.

use candour::crypto::keyring::Member;
use candour::crypto::recipient::UntrustedRecipient;
use candour::crypto::staff::Root;
use candour::crypto::{Identity, Keyring, Recipient, Signer};
use candour::domain::{Account, Author, Day, PersonName, Role};

/// The day on which everything in these tests happens.
pub const DAY: &str = "2026-11-20";
/// The last day on which the former member is believed.
pub const LAST_DAY: &str = "2026-11-19";

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// A member of staff, or somebody who would like to be one.
pub struct Person {
    pub account: Account,
    pub role: Role,
    seed: u8,
}

impl Person {
    fn new(account: &str, role: Role, seed: u8) -> Self {
        Person { account: Account::parse(account).unwrap(), role, seed }
    }

    pub fn root(&self) -> Root {
        Root::from_bytes([self.seed; 32])
    }

    pub fn identity(&self) -> Identity {
        self.root().identity()
    }

    pub fn recipient(&self) -> Recipient {
        self.identity().recipient()
    }

    pub fn untrusted(&self) -> UntrustedRecipient {
        UntrustedRecipient::parse(self.recipient().as_str()).unwrap()
    }

    pub fn signer(&self) -> Signer {
        self.root().signer()
    }

    pub fn author(&self) -> Author {
        Author::Staff(self.account.clone(), self.role)
    }

    pub fn line(&self) -> String {
        let name = PersonName::parse(self.account.as_str()).unwrap();
        Member::line(&self.account, &name, &self.untrusted(), &self.signer().verify_key())
    }
}

pub fn alice() -> Person {
    Person::new("alice", Role::Reviewer, 2)
}

pub fn bashir() -> Person {
    Person::new("bashir", Role::Reviewer, 8)
}

pub fn lena() -> Person {
    Person::new("lena", Role::Lead, 3)
}

/// A second lead.
pub fn lewis() -> Person {
    Person::new("lewis", Role::Lead, 9)
}

/// Left on [`LAST_DAY`].
pub fn frank() -> Person {
    Person::new("frank", Role::Reviewer, 4)
}

pub fn carol() -> Person {
    Person::new("carol", Role::Custodian, 5)
}

/// A second custodian, in the `keys/` of those tests that ask for her.
pub fn cleo() -> Person {
    Person::new("cleo", Role::Custodian, 14)
}

/// Stands nowhere in `keys/`.
pub fn mallory() -> Person {
    Person::new("mallory", Role::Reviewer, 6)
}

/// The body of most referrals in these tests.
pub const BODY: &str = "cqc";
/// Another.
pub const OTHER_BODY: &str = "hcpc";

/// A liaison of [`BODY`].
pub fn jo() -> Person {
    Person::new("jo", Role::Liaison, 10)
}

/// A liaison of [`OTHER_BODY`].
pub fn hana() -> Person {
    Person::new("hana", Role::Liaison, 11)
}

/// Was a liaison of [`BODY`], and left on [`LAST_DAY`].
pub fn finn() -> Person {
    Person::new("finn", Role::Liaison, 12)
}

/// A recipient of [`BODY`] without an account.
pub fn desk() -> Recipient {
    Identity::from_bytes(&[13; 32]).recipient()
}

pub fn in_office() -> Vec<Person> {
    vec![alice(), bashir(), lena(), lewis(), carol()]
}

/// `keys/` with everybody but [`mallory`] in it, and these lines besides.
pub fn keyring_with(more_reviewers: &str) -> Keyring {
    keyring_of(more_reviewers, "")
}

/// The same, with these custodians besides.
pub fn keyring_of(more_reviewers: &str, more_custodians: &str) -> Keyring {
    let lines = |role: Role| -> String {
        in_office().iter().filter(|person| person.role == role).map(Person::line).collect()
    };
    let frank = frank().line().replacen(" frank\n", &format!(" as:reviewer until:{LAST_DAY} frank\n"), 1);
    let left = format!(" as:liaison until:{LAST_DAY} of:{BODY} finn\n");
    let former = frank + &finn().line().replacen(" finn\n", &left, 1);
    let reviewers = lines(Role::Reviewer) + more_reviewers;
    let body = format!("{}# no-account Duty desk\n{}\n", jo().line(), desk().as_str());
    Keyring::parse([
        ("reviewers.txt", reviewers.as_str()),
        ("leads.txt", lines(Role::Lead).as_str()),
        ("custodians.txt", (lines(Role::Custodian) + more_custodians).as_str()),
        ("former.txt", former.as_str()),
        (&format!("bodies/{BODY}.txt"), body.as_str()),
        (&format!("bodies/{OTHER_BODY}.txt"), hana().line().as_str()),
    ])
    .unwrap()
}
