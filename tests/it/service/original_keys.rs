//! The keys of originals that a browser sealed: held to what can be known of them, and stored with the object.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::original::{Keeping, OriginalKey};
use candour::crypto::recipient::UntrustedRecipient;
use candour::crypto::{Recipient, Token, VerifyKey, age_file, case_key};
use candour::domain::file::ObjectId;
use candour::domain::{Account, CaseId};
use serde_json::{Value, json};

use crate::support::reporter::ANONYMOUS;
use crate::support::sealed::{post, sealed_report};
use crate::support::upload::{sealed, some_case, upload};
use crate::support::{TestService, spawn_app};

/// The key of this object, as the browser of this report keeps it for as many custodians.
fn kept(service: &TestService, report: &Value, object: &str, custodians: usize) -> Vec<u8> {
    let text = |name: &str| report[name].as_str().unwrap();
    let recipient = UntrustedRecipient::parse(text("recipient")).unwrap();
    let case: CaseId = case_key::case_id(&recipient.bytes(), &VerifyKey::parse(text("signer")).unwrap());
    let keyring = service.app.keyring().unwrap();
    let conor = keyring.member(&Account::parse("conor").unwrap()).unwrap();
    let custodians: Vec<&Recipient> = vec![conor.recipient().unwrap(); custodians];
    let key = OriginalKey::from_bytes(&[7; 32].into());
    let mut sealer = key.sealer().unwrap();
    sealer.push(b"with names").unwrap();
    let (token, object) = (Token::from_entropy([1; 16]), ObjectId::parse(object).unwrap());
    // Nobody opens it here: any recipient will do for what is inside.
    let keeping = Keeping { token: &token, case: &case, recipient: &some_case(), custodians: &custodians };
    key.keep(&object, &sealer.finish().unwrap(), &keeping, service.app.today()).unwrap()
}

#[test]
fn a_key_that_comes_with_a_report_is_held_to_its_bounds_and_kept_with_its_object() {
    let service = spawn_app();
    let pieces = sealed(b"a photo", &some_case());
    let [copy, original] = [(); 2].map(|()| upload(&service, &pieces));
    let report = sealed_report(&service, [1; 16], &ANONYMOUS);
    let honest = kept(&service, &report, &original, 1);
    let with = |files: Value| {
        let mut report = report.clone();
        report["files"] = files;
        post(&service, &report)
    };
    let text = |bytes: &[u8]| json!(BASE64_STANDARD.encode(bytes));
    let pair = |kept: Value| json!([{ "object": copy, "kept": null }, { "object": original, "kept": kept }]);
    let counts = service.counts();
    let short = age_file::seal(&[0; 100], &[&some_case()]).unwrap();
    for (what, files, status) in [
        ("for more custodians than there are", pair(text(&kept(&service, &report, &original, 2))), 422),
        ("no age file", pair(text(b"age-encryption.org/v1")), 422),
        ("another length", pair(text(&short)), 422),
        ("cut off", pair(text(&honest[..honest.len() - 1])), 422),
        ("not base64", pair(json!("!")), 422),
        ("a number", pair(json!(1)), 400),
        ("an original without its copy", json!([{ "object": original, "kept": text(&honest) }]), 422),
        (
            "no word about a key",
            json!([{ "object": copy }, { "object": original, "kept": text(&honest) }]),
            201,
        ),
    ] {
        let answer = with(files);
        assert_eq!(answer.status, status, "{what}: {}", answer.text());
        assert!(status == 201 || service.counts() == counts, "{what}");
    }
    let stored = service.tables().texts("SELECT hex(kept) AS value FROM files WHERE kept IS NOT NULL");
    assert_eq!(stored, [data_encoding::HEXUPPER.encode(&honest)]);
    // The same once more is the same answer.
    with(pair(text(&honest))).expect(201);
    assert_eq!(service.tables().count("cases"), 1);
}
