//! The demo's staff. Their passphrases stand in the code, which is why `serve` and `check` refuse to find them.

use crate::app::people::approve;
use crate::app::random::Random;
use crate::app::staff_client::StaffClient;
use crate::app::{App, AppError};
use crate::crypto::staff::{Root, SignIn, fingerprint_of, proof_hash};
use crate::db::people::{self, Enrolment};
use crate::domain::{Account, BodyId, NotValid, PersonName, Post, Role};

/// Somebody of the demo's staff.
pub struct DemoPerson {
    pub account: &'static str,
    pub name: &'static str,
    pub role: Role,
    /// Where a liaison works.
    pub body: Option<&'static str>,
    pub passphrase: &'static str,
}

impl DemoPerson {
    fn post(&self) -> Result<Post, NotValid> {
        Post::new(self.role, self.body.map(BodyId::parse).transpose()?)
    }
}

/// Everybody: three reviewers, a lead, a custodian, and two liaisons at different bodies.
pub const DEMO_PEOPLE: [DemoPerson; 7] = [
    DemoPerson {
        account: "alice",
        name: "Alice Hart",
        role: Role::Reviewer,
        body: None,
        passphrase: "garden velvet orbit pencil harbor sunny",
    },
    DemoPerson {
        account: "bashir",
        name: "Bashir Khan",
        role: Role::Reviewer,
        body: None,
        passphrase: "copper meadow ticket whale lemon bright",
    },
    DemoPerson {
        account: "carys",
        name: "Carys Owen",
        role: Role::Reviewer,
        body: None,
        passphrase: "window salmon quantum basket mirror hero",
    },
    DemoPerson {
        account: "lena",
        name: "Lena Fraser",
        role: Role::Lead,
        body: None,
        passphrase: "island ribbon clock marble forest tunnel",
    },
    DemoPerson {
        account: "conor",
        name: "Conor Daly",
        role: Role::Custodian,
        body: None,
        passphrase: "anchor puzzle river candy guitar winter",
    },
    DemoPerson {
        account: "cqc-desk",
        name: "Jo Marsh",
        role: Role::Liaison,
        body: Some("cqc"),
        passphrase: "sunset carbon tiger blossom kitchen rapid",
    },
    DemoPerson {
        account: "hcpc-desk",
        name: "Ana Reid",
        role: Role::Liaison,
        body: Some("hcpc"),
        passphrase: "maple ocean violin castle silver parrot",
    },
];

/// Whether one of these accounts opens with a passphrase that stands in this code. Takes about 0.4 s for each account
/// that bears a demo name, and nothing for others.
pub fn has_demo_passphrase(service: &str, account: &Account, stored_proof_hash: &[u8]) -> bool {
    DEMO_PEOPLE.iter().filter(|person| person.account == account.as_str()).any(|person| {
        proof_hash(&SignIn::derive(service, account, person.passphrase).proof) == stored_proof_hash
    })
}

/// Invites and enrols everybody and approves their keys.
pub(super) async fn enrol_all(app: &App, random: &dyn Random) -> Result<Vec<StaffClient>, AppError> {
    let mut staff = Vec::new();
    for person in &DEMO_PEOPLE {
        staff.push(enrol(app, random, person).await?);
    }
    Ok(staff)
}

async fn enrol(app: &App, random: &dyn Random, person: &DemoPerson) -> Result<StaffClient, AppError> {
    let account = Account::parse(person.account)?;
    let name = PersonName::parse(person.name)?;
    let failed = |_| AppError::Internal("the demo's people could not be made");
    let database = &app.database;
    crate::app::people::invite(database, random, account.clone(), name, person.post()?, app.today())
        .await
        .map_err(failed)?;
    let mut bytes = [0; 32];
    random.fill(&mut bytes);
    let root = Root::from_bytes(bytes);
    let (service, wanted) = (app.service.id.clone(), account.clone());
    let passphrase = person.passphrase;
    let sign_in = app.crypto.run(move || SignIn::derive(&service, &wanted, passphrase)).await?;
    let (recipient, key) = (root.identity().recipient(), root.signer().verify_key());
    let enrolment = Enrolment {
        proof_hash: proof_hash(&sign_in.proof).to_vec(),
        sealed_root: root.seal(&sign_in.kek)?,
        recipient: recipient.as_str().to_owned(),
        verify_key: key.to_base64(),
        second_factor: None,
    };
    let wanted = account.clone();
    app.database.write(move |connection| people::enrol(connection, &wanted, &enrolment)).await?;
    let (_, post) = approve(database, &app.keys, account.clone(), &fingerprint_of(&recipient, &key))
        .await
        .map_err(failed)?;
    Ok(StaffClient { account, role: post.role(), root })
}
