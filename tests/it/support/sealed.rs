//! A reporter whose own machine seals the report.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::random::{Random, SystemRandom};
use candour::app::submit_report::offer;
use candour::crypto::data::Data;
use candour::crypto::sealed_report::SealedReport;
use candour::crypto::{Document, Keyring, Secret32, Token};
use candour::domain::Day;
use candour::domain::questionnaire::{Submitted, validate};
use serde_json::{Value, json};

use super::TestService;
use super::http::{Answer, FROM_HERE, JSON};

/// The report of a form with these fields, sealed with the code of this entropy, as it is posted.
pub fn sealed_report(service: &TestService, entropy: [u8; 16], fields: &[(&str, &str)]) -> Value {
    let keyring = service.app.keyring().expect("keys/");
    sealed_report_for(&keyring, service.app.today(), entropy, fields)
}

/// The same for whoever stands in this `keys/`.
pub fn sealed_report_for(keyring: &Keyring, today: Day, entropy: [u8; 16], fields: &[(&str, &str)]) -> Value {
    let pairs = fields.iter().map(|(name, value)| (name.to_string(), value.to_string()));
    let Ok(answers) = validate(&Submitted::from_pairs(pairs), &offer(keyring)) else { panic!("a report") };
    let token = Token::from_entropy(entropy);
    let mut key = Secret32::default();
    SystemRandom.fill(key.as_mut());
    let sealed = SealedReport::seal(keyring, &key, &token, &answers, today).expect("sealed");
    let opened = Document::open(&sealed.entries[0], &token.identity()).expect("opens");
    let opened = opened.verify(&token.signer().verify_key()).expect("verified");
    let Data::Report(report) = opened.data else { panic!("a report") };
    let text = |bytes: &[u8]| BASE64_STANDARD.encode(bytes);
    let grant = |(account, sealed): &(_, Vec<u8>)| json!({ "for": account, "sealed": text(sealed) });
    json!({
        "v": 1,
        "access": text(&token.access_hash()),
        "recipient": report.recipient,
        "signer": report.signer,
        "mode": answers.mode().as_str(),
        "danger": answers.danger(),
        "report": text(&sealed.entries[0]),
        "identity": sealed.entries.get(1).map(|identity| text(identity)),
        "grants": sealed.grants.iter().map(grant).collect::<Vec<_>>(),
    })
}

/// Posts a sealed report.
pub fn post(service: &TestService, report: &Value) -> Answer {
    service.public().send("POST", "/api/v1/reports", &[FROM_HERE, JSON], report.to_string().as_bytes())
}
