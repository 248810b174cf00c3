//! The name itself: what a custodian takes for one, and what a reviewer reads in what was handed on.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::data::{Data, Identity, Wanted};
use candour::crypto::document::Unverified;
use candour::crypto::{Document, Signer, age_file};
use candour::domain::Author;
use serde::{Deserialize, Serialize};

use crate::protocol::people::{Person, alice, carol, cleo};
use crate::protocol::sample_case::{SampleCase, message};
use crate::protocol::sample_disclosure::{in_confidence, kept, original_of_photo};
use crate::protocol::vector_files::to_base64;

/// Entry 1 of a shared thread as a custodian is given it.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeptName {
    pub what: String,
    pub case: String,
    pub signer: String,
    pub identity: String,
    /// What the verified request asks for.
    pub of: Wanted,
    pub ciphertext: String,
    pub verdict: String,
}

/// What a custodian handed on, as a reviewer with the case's key reads it.
#[derive(Clone, Serialize, Deserialize)]
pub struct ReleasedName {
    pub what: String,
    pub case: String,
    pub key: String,
    pub signer: String,
    pub released: String,
    pub verdict: String,
    /// Where it is verified.
    pub name: Option<String>,
    pub contact: Option<String>,
}

pub fn kept_as(what: &str, case: &SampleCase, by: &Person, sealed: &[u8], verdict: &str) -> KeptName {
    KeptName {
        what: what.to_owned(),
        case: case.id.to_string(),
        signer: case.signer().verify_key().to_base64(),
        identity: by.identity().to_text().to_string(),
        of: Wanted::Name,
        ciphertext: to_base64(sealed),
        verdict: verdict.to_owned(),
    }
}

/// Something at the place of the name, sealed to [`carol`].
fn at_its_place(case: &SampleCase, n: u32, data: Data, signer: &Signer) -> (Document, Vec<u8>) {
    let head = in_confidence(case).head;
    let document = case.document(n, head, &Author::Reporter, data);
    let sealed = document.seal(signer, &[&carol().recipient()]).unwrap();
    (document, sealed)
}

pub fn kept_names() -> Vec<KeptName> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let shared = in_confidence(&case);
    let honest = &shared.entries[1];
    let (_, made_up) = at_its_place(&case, 1, case.name_in_confidence(), &carol().signer());
    let (_, later) = at_its_place(&case, 2, case.name_in_confidence(), &case.signer());
    let (_, message) = at_its_place(&case, 1, message("Ann Onym"), &case.signer());
    vec![
        kept_as("a name", &case, &carol(), honest, "verified"),
        kept_as("a name for another custodian", &case, &cleo(), honest, "cannot_open"),
        kept_as("a name and a reviewer's key", &case, &alice(), honest, "cannot_open"),
        kept_as("another case's name", &other, &carol(), honest, "wrong_case"),
        kept_as("a name that the reporter did not sign", &case, &carol(), &made_up, "bad_signature"),
        kept_as("a name at another place", &case, &carol(), &later, "wrong_place"),
        kept_as("a message instead of a name", &case, &carol(), &message, "wrong_place"),
        kept_as("the report instead of a name", &case, &carol(), &shared.entries[0], "cannot_open"),
        KeptName {
            of: original_of_photo(),
            ..kept_as("a name instead of an original", &case, &carol(), honest, "wrong_place")
        },
    ]
}

fn released_as(what: &str, case: &SampleCase, released: &str, verdict: &str) -> ReleasedName {
    let verified = verdict == "verified";
    ReleasedName {
        what: what.to_owned(),
        case: case.id.to_string(),
        key: case.key.identity().to_text().to_string(),
        signer: case.signer().verify_key().to_base64(),
        released: released.to_owned(),
        verdict: verdict.to_owned(),
        name: verified.then(|| "Ann Onym".to_owned()),
        contact: verified.then(String::new),
    }
}

/// The two lines of a document, as they would be handed on.
pub fn lines(document: &Document, signer: &Signer) -> String {
    let plaintext = document.sign(signer).unwrap();
    to_base64(&Unverified::parse(&plaintext).unwrap().lines())
}

pub fn released_names() -> Vec<ReleasedName> {
    let (case, other) = (SampleCase::new(1), SampleCase::new(3));
    let given = kept(&case, &in_confidence(&case));
    let (honest, _) = at_its_place(&case, 1, case.name_in_confidence(), &case.signer());
    let (later, _) = at_its_place(&case, 2, case.name_in_confidence(), &case.signer());
    let (said, _) = at_its_place(&case, 1, message("Ann Onym"), &case.signer());
    // A reporter hands in what they cannot have: another case's sealed name.
    let (elsewhere, _) = at_its_place(&case, 1, other.name_in_confidence(), &case.signer());
    let inner = |plaintext: &[u8]| {
        let sealed = age_file::seal(plaintext, &[&case.recipient()]).unwrap();
        let data = Data::Identity(Identity { inner: to_base64(&sealed) });
        lines(&at_its_place(&case, 1, data, &case.signer()).0, &case.signer())
    };
    let mut padded = BASE64_STANDARD.decode(&given).unwrap();
    padded.push(b' ');
    vec![
        released_as("a name", &case, &given, "verified"),
        released_as("a name with its padding", &case, &to_base64(&padded), "verified"),
        released_as("another case's name", &other, &given, "wrong_case"),
        released_as(
            "a name that the custodian made up",
            &case,
            &lines(&honest, &carol().signer()),
            "bad_signature",
        ),
        released_as("a name at another place", &case, &lines(&later, &case.signer()), "wrong_place"),
        released_as("a message instead of a name", &case, &lines(&said, &case.signer()), "wrong_place"),
        released_as("sealed for another case", &case, &lines(&elsewhere, &case.signer()), "cannot_open"),
        released_as("no name inside", &case, &inner(b"Ann Onym"), "malformed"),
        released_as(
            "more than a name inside",
            &case,
            &inner(br#"{"name":"","contact":"","x":1}"#),
            "malformed",
        ),
        released_as("no document", &case, "QW5uIE9ueW0=", "malformed"),
    ]
}
