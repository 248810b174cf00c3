//! Seven people whose roots the tests hold. They go straight into the database with a known proof: deriving one from
//! a passphrase takes 0.4 s each.

use candour::app::staff_client::StaffClient;
use candour::crypto::field_box::{FieldKey, Purpose};
use candour::crypto::hash::hash;
use candour::crypto::recipient::UntrustedRecipient;
use candour::crypto::staff::{Root, proof_hash};
use candour::crypto::{Identity, Secret32};
use candour::db::people::{self, Enrolment};
use candour::db::{AnyConnection, DbError};
use candour::domain::{Account, BodyId, Day, PersonName, Post, Role};

/// Account, name, role, a liaison's body; the place in the list is the seed of everything they hold.
pub const PEOPLE: [(&str, &str, Role, Option<&str>); 7] = [
    ("alice", "Alice Hart", Role::Reviewer, None),
    ("bashir", "Bashir Khan", Role::Reviewer, None),
    ("carys", "Carys Owen", Role::Reviewer, None),
    ("lena", "Lena Fraser", Role::Lead, None),
    ("conor", "Conor Daly", Role::Custodian, None),
    ("cqc-desk", "Jo Marsh", Role::Liaison, Some("cqc")),
    ("hcpc-desk", "Ana Reid", Role::Liaison, Some("hcpc")),
];

/// Everybody's second factor, where there is one.
pub const FACTOR: [u8; 20] = *b"twenty secret bytes!";

fn seed(account: &str) -> u8 {
    let place = PEOPLE.iter().position(|(name, ..)| *name == account).expect("one of the seven");
    u8::try_from(place + 1).expect("seven")
}

pub fn account(name: &str) -> Account {
    Account::parse(name).expect("an account name")
}

pub fn proof(name: &str) -> [u8; 32] {
    [seed(name) + 100; 32]
}

pub fn body(id: &str) -> BodyId {
    BodyId::parse(id).expect("a body's id")
}

/// A recipient of a body without an account.
pub fn desk() -> UntrustedRecipient {
    let identity = Identity::from_bytes(&[250; 32]);
    UntrustedRecipient::parse(identity.recipient().as_str()).expect("a recipient")
}

/// What they are in `keys/`.
pub fn post(name: &str) -> Post {
    let (_, _, role, body) = PEOPLE[usize::from(seed(name)) - 1];
    let body = body.map(|id| BodyId::parse(id).expect("a body's id"));
    Post::new(role, body).expect("a liaison has a body, and nobody else")
}

/// Their side of the protocol.
pub fn client(name: &str) -> StaffClient {
    StaffClient { account: account(name), role: post(name).role(), root: Root::from_bytes([seed(name); 32]) }
}

/// Their line in `keys/`.
pub fn key_parts(name: &str) -> (UntrustedRecipient, candour::crypto::VerifyKey) {
    let root = client(name).root;
    let recipient = UntrustedRecipient::parse(root.identity().recipient().as_str()).expect("a recipient");
    (recipient, root.signer().verify_key())
}

/// Puts everybody into the database, with a second factor if `factors` are asked for.
pub fn enrol_all(
    connection: &mut AnyConnection,
    secret: &Secret32,
    now: u64,
    factors: bool,
) -> Result<(), DbError> {
    for (name, display, ..) in PEOPLE {
        let account = account(name);
        let person = PersonName::parse(display).expect("a name");
        let until = Day::from_unix_seconds(now);
        people::invite(connection, &account, &person, &post(name), &hash(&[b"used up"]), until)?;
        let (recipient, key) = key_parts(name);
        let boxes = FieldKey::new(secret.clone());
        let kek = Identity::from_bytes(&[seed(name) + 200; 32]);
        let factor = [FACTOR.as_slice(), name.as_bytes()].concat();
        let stored = boxes.seal(Purpose::StoredSecondFactor, now, u64::MAX, [seed(name); 24], &factor);
        let enrolment = Enrolment {
            proof_hash: proof_hash(&proof(name)).to_vec(),
            sealed_root: client(name).root.seal(&kek).expect("sealing"),
            recipient: recipient.as_str().to_owned(),
            verify_key: key.to_base64(),
            second_factor: factors.then_some(stored),
        };
        people::enrol(connection, &account, &enrolment)?;
    }
    Ok(())
}

/// The second factor's code at this time.
pub fn code_at(secret: &[u8], now: u64) -> String {
    let totp = totp_rs::TOTP::new(totp_rs::Algorithm::SHA1, 6, 0, 30, secret.to_vec()).expect("a TOTP");
    totp.generate(now)
}
