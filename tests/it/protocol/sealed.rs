//! `sealed-by-rust.json` and `sealed-by-typescript.json`: what one client sealed opens in the other, and signing it
//! again gives the same bytes.

use candour::crypto::data::Data;
use candour::crypto::document::By;
use candour::crypto::{Document, Identity, Signer, Token, age_file};
use candour::domain::{Author, Kind};
use serde::{Deserialize, Serialize};

use super::people::{Person, alice, carol, jo, lena};
use super::sample_case::SampleCase;
use super::sample_documents::{documents, sample};
use super::vector_files::{from_base64, read, sha256_hex, stored, to_base64};

#[derive(Serialize, Deserialize)]
struct Sealed {
    identity: String,
    documents: Vec<SealedDocument>,
    grant: SealedDocument,
}

#[derive(Serialize, Deserialize)]
struct SealedDocument {
    line1: String,
    signature: String,
    plaintext_sha256: String,
    ciphertext: String,
}

/// Whoever the document says wrote it, in these two files.
fn signer_of(document: &Document) -> Signer {
    match &document.by {
        By::Reporter => Token::from_entropy([1; 16]).signer(),
        By::Staff(account) => {
            let found = writers().into_iter().find(|person| person.account == *account);
            found.expect("one of them").signer()
        }
    }
}

fn writers() -> [Person; 4] {
    [alice(), lena(), jo(), carol()]
}

fn seal(document: &Document, reader: &Identity) -> SealedDocument {
    let plaintext = document.sign(&signer_of(document)).unwrap();
    let text = std::str::from_utf8(&plaintext).unwrap();
    let mut lines = text.split('\n').map(str::to_owned);
    SealedDocument {
        line1: lines.next().unwrap(),
        signature: lines.next().unwrap(),
        plaintext_sha256: sha256_hex(&plaintext),
        ciphertext: to_base64(&age_file::seal(&plaintext, &[&reader.recipient()]).unwrap()),
    }
}

fn fresh(case: &SampleCase) -> Sealed {
    let reader = Identity::from_bytes(&[88; 32]);
    // The ninth is as long as all others together; the browser's own vectors have one like it.
    let mut all: Vec<Document> = documents(case);
    all.retain(|document| {
        !matches!(document.kind(), Kind::Identity | Kind::Grant) && document.line().len() < 20_000
    });
    all.push(case.document(
        1,
        case.first_head(candour::domain::Thread::Shared),
        &Author::Reporter,
        case.name_in_confidence(),
    ));
    let grant = case.grant_document(&Author::Reporter, case.grant_data(&alice()));
    Sealed {
        identity: reader.to_text().to_string(),
        documents: all.iter().map(|document| seal(document, &reader)).collect(),
        grant: seal(&grant, &reader),
    }
}

/// Opens one and holds it to everything the file says of it. Gives what it says.
fn check(sealed: &SealedDocument, reader: &Identity) -> Document {
    let plaintext = age_file::open(&from_base64(&sealed.ciphertext), reader).unwrap();
    assert_eq!(sha256_hex(&plaintext), sealed.plaintext_sha256);
    let begins = format!("{}\n{}\n", sealed.line1, sealed.signature);
    assert!(plaintext.starts_with(begins.as_bytes()));
    let by_reporter = sealed.line1.contains(r#""by":"reporter""#);
    let reporter = Token::from_entropy([1; 16]).signer().verify_key();
    let mut signers = writers().into_iter().map(|person| person.signer().verify_key()).chain([reporter]);
    let document = signers.find_map(|key| candour::crypto::opening::verify_plaintext(&plaintext, &key).ok());
    let document = document.expect("signed by one of them");
    assert_eq!(document.by == By::Reporter, by_reporter);
    assert_eq!(*document.sign(&signer_of(&document)).unwrap(), *plaintext, "signing is deterministic");
    document
}

fn check_all(sealed: &Sealed) -> Vec<Document> {
    let reader = Identity::parse(&sealed.identity).unwrap();
    let opened: Vec<Document> = sealed.documents.iter().map(|document| check(document, &reader)).collect();
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Grant) {
        assert!(opened.iter().any(|document| document.kind() == *kind), "no {}", kind.as_str());
    }
    assert_eq!(check(&sealed.grant, &reader).kind(), Kind::Grant);
    opened
}

#[test]
fn what_rust_sealed_opens_and_is_what_it_would_write_today() {
    let case = sample();
    let fresh = fresh(&case);
    check_all(&fresh);
    let stored = stored("sealed-by-rust.json", &fresh);
    let opened = check_all(&stored);
    assert_eq!(stored.documents.len(), fresh.documents.len());
    for ((stored, fresh), document) in stored.documents.iter().zip(&fresh.documents).zip(&opened) {
        match &document.data {
            // Its inner file is sealed anew each time.
            Data::Identity(identity) => {
                let inner = age_file::open(&from_base64(&identity.inner), case.key.identity()).unwrap();
                assert_eq!(inner.len(), 4096);
                assert!(inner.starts_with(br#"{"name":"Ann Onym","contact":""} "#));
            }
            _ => assert_eq!((&stored.line1, &stored.signature), (&fresh.line1, &fresh.signature)),
        }
    }
    assert_eq!(stored.grant.line1, fresh.grant.line1);
}

#[test]
fn what_the_browser_sealed_opens() {
    check_all(&read::<Sealed>("sealed-by-typescript.json"));
}
