//! Somebody who was invited, with a browser that makes their keys.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::staff_client::StaffClient;
use candour::crypto::Identity;
use candour::crypto::staff::{Root, SignIn};
use candour::domain::Role;
use serde_json::{Value, json};

use super::http::{Answer, Client, FROM_HERE, JSON};
use super::staff;

pub struct Newcomer {
    pub http: Client,
    pub client: StaffClient,
    pub invitation: String,
    pub proof: [u8; 32],
    kek: Identity,
}

/// What the service offers for setting up a second factor.
pub struct Factor {
    pub secret: Vec<u8>,
    pub sealed: String,
}

impl Newcomer {
    /// With a proof and a key as they might come of a passphrase, without the 0.4 s.
    pub fn new(http: Client, account: &str, role: Role, invitation: &str) -> Self {
        let root = Root::from_bytes([77; 32]);
        Newcomer {
            http,
            client: StaffClient { account: staff::account(account), role, root },
            invitation: invitation.to_owned(),
            proof: [78; 32],
            kek: Identity::from_bytes(&[79; 32]),
        }
    }

    /// The real way.
    pub fn with_passphrase(mut self, service: &str, passphrase: &str) -> Self {
        let SignIn { proof, kek } = SignIn::derive(service, &self.client.account, passphrase);
        (self.proof, self.kek) = (*proof, kek);
        self
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.http.send("POST", path, &[FROM_HERE, JSON], body.to_string().as_bytes())
    }

    pub fn start(&self) -> Answer {
        let account = self.client.account.as_str();
        self.post("/api/v1/enrol/start", &json!({ "account": account, "invitation": self.invitation }))
    }

    /// The second factor that an answer offers.
    pub fn factor(answer: &Answer) -> Factor {
        let factor = answer.json()["second_factor"].clone();
        let text = |key: &str| factor[key].as_str().expect(key).to_owned();
        let secret = data_encoding::BASE32_NOPAD.decode(text("secret").as_bytes()).expect("base32");
        assert!(text("uri").contains(&text("secret")));
        let size = factor["qr"]["size"].as_u64().expect("a size");
        let rows = factor["qr"]["rows"].as_array().expect("rows");
        assert!(
            rows.len() as u64 == size && rows.iter().all(|row| row.as_str().unwrap().len() as u64 == size)
        );
        Factor { secret, sealed: text("box") }
    }

    /// What the browser sends to complete.
    pub fn brought(&self, factor: Option<(&Factor, &str)>) -> Value {
        let (recipient, key) =
            (self.client.root.identity().recipient(), self.client.root.signer().verify_key());
        json!({
            "account": self.client.account.as_str(),
            "invitation": self.invitation,
            "proof": BASE64_STANDARD.encode(self.proof),
            "root": BASE64_STANDARD.encode(self.client.root.seal(&self.kek).expect("sealing")),
            "recipient": recipient.as_str(),
            "key": key.to_base64(),
            "box": factor.map(|(factor, _)| factor.sealed.as_str()),
            "code": factor.map(|(_, code)| code),
        })
    }

    pub fn complete(&self, factor: &Factor, code: &str) -> Answer {
        self.post("/api/v1/enrol", &self.brought(Some((factor, code))))
    }

    pub fn sign_in(&self, code: Option<&str>) -> Answer {
        let proof = BASE64_STANDARD.encode(self.proof);
        self.post(
            "/api/v1/sign-in",
            &json!({ "account": self.client.account.as_str(), "proof": proof, "code": code }),
        )
    }

    /// Their root as the service gives it back at sign-in.
    pub fn opens(&self, signed_in: &Answer) -> bool {
        let sealed = signed_in.json()["root"].as_str().and_then(|text| BASE64_STANDARD.decode(text).ok());
        let root = Root::open(&sealed.expect("a sealed root"), &self.kek);
        root.is_ok_and(|root| root.signer().verify_key() == self.client.root.signer().verify_key())
    }
}
