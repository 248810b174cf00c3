//! Five people whose roots the tests hold. They go straight into the database with a known proof: deriving one from
//! a passphrase takes 0.4 s each.

use candour::app::staff_client::StaffClient;
use candour::crypto::field_box::{FieldKey, Purpose};
use candour::crypto::hash::hash;
use candour::crypto::recipient::UntrustedRecipient;
use candour::crypto::staff::{Root, proof_hash};
use candour::crypto::{Identity, Secret32};
use candour::db::people::{self, Enrolment};
use candour::db::{AnyConnection, DbError};
use candour::domain::{Account, Day, PersonName, Role};

/// Account, name, role; the place in the list is the seed of everything they hold.
pub const PEOPLE: [(&str, &str, Role); 5] = [
    ("alice", "Alice Hart", Role::Reviewer),
    ("bashir", "Bashir Khan", Role::Reviewer),
    ("carys", "Carys Owen", Role::Reviewer),
    ("lena", "Lena Fraser", Role::Lead),
    ("conor", "Conor Daly", Role::Custodian),
];

/// Everybody's second factor, where there is one.
pub const FACTOR: [u8; 20] = *b"twenty secret bytes!";

fn seed(account: &str) -> u8 {
    let place = PEOPLE.iter().position(|(name, _, _)| *name == account).expect("one of the five");
    u8::try_from(place + 1).expect("five")
}

pub fn account(name: &str) -> Account {
    Account::parse(name).expect("an account name")
}

pub fn proof(name: &str) -> [u8; 32] {
    [seed(name) + 100; 32]
}

/// Their side of the protocol.
pub fn client(name: &str) -> StaffClient {
    let (_, _, role) = PEOPLE[usize::from(seed(name)) - 1];
    StaffClient { account: account(name), role, root: Root::from_bytes([seed(name); 32]) }
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
    for (name, display, role) in PEOPLE {
        let account = account(name);
        let person = PersonName::parse(display).expect("a name");
        let until = Day::from_unix_seconds(now);
        people::invite(connection, &account, &person, role, &hash(&[b"used up"]), until)?;
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
