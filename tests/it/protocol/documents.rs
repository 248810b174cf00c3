//! `documents.json`: documents as they are written, and plaintexts that every client refuses for the same reason.

use candour::crypto::document::{GRANT_SIZE, SIZES};
use candour::crypto::opening::verify_plaintext;
use candour::crypto::{Document, Signer};
use candour::domain::Kind;
use serde::Serialize;

use super::altered_lines::altered_lines;
use super::altered_plaintexts::altered_plaintexts;
use super::raw_document::signed;
use super::sample_documents::{documents, longest, sample};
use super::vector_files::{hex, hold, sha256_hex, to_base64};

pub const SIGNER_SEED: [u8; 32] = [42; 32];

#[derive(Serialize)]
struct Documents {
    signer_seed: String,
    good: Vec<Good>,
    altered: Vec<Altered>,
}

#[derive(Serialize)]
struct Good {
    line1: String,
    signature: String,
    padded_to: usize,
    plaintext_sha256: String,
}

#[derive(Serialize)]
struct Altered {
    what: &'static str,
    plaintext: String,
    reason: &'static str,
}

fn good(document: &Document) -> Good {
    let signer = Signer::from_seed(&SIGNER_SEED);
    let plaintext = document.sign(&signer).unwrap();
    let text = std::str::from_utf8(&plaintext).unwrap();
    let mut lines = text.split('\n');
    let (line, signature) = (lines.next().unwrap().to_owned(), lines.next().unwrap().to_owned());
    assert_eq!(line.as_bytes(), document.line().as_slice());
    assert!(verify_plaintext(&plaintext, &signer.verify_key()).is_ok_and(|read| read == *document));
    Good { line1: line, signature, padded_to: plaintext.len(), plaintext_sha256: sha256_hex(&plaintext) }
}

#[test]
fn documents_are_those_of_the_vectors() {
    let documents = documents(&sample());
    for kind in Kind::ALL {
        assert!(documents.iter().any(|document| document.kind() == *kind), "no {}", kind.as_str());
    }
    let signer = Signer::from_seed(&SIGNER_SEED);
    let lines = altered_lines().into_iter().map(|altered| {
        let size = if altered.line.contains(r#""kind":"grant""#) { GRANT_SIZE } else { SIZES[0] };
        (altered.what, signed(altered.line.as_bytes(), &signer, size), "malformed")
    });
    let altered = lines.chain(altered_plaintexts()).map(|(what, plaintext, reason)| {
        let read = verify_plaintext(&plaintext, &signer.verify_key());
        assert_eq!(read.err().map(candour::crypto::opening::Reason::as_str), Some(reason), "{what}");
        Altered { what, plaintext: to_base64(&plaintext), reason }
    });
    let vectors = Documents {
        signer_seed: hex(&SIGNER_SEED),
        good: documents.iter().map(good).collect(),
        altered: altered.collect(),
    };
    hold("documents.json", &vectors);
}

#[test]
fn a_document_is_padded_to_the_smallest_size_that_holds_it() {
    let sizes: Vec<usize> = documents(&sample()).iter().map(|document| good(document).padded_to).collect();
    for size in [GRANT_SIZE, SIZES[0], SIZES[1], SIZES[2]] {
        assert!(sizes.contains(&size), "no document of {size} bytes");
    }
    assert_eq!(good(&longest()).padded_to, SIZES[4]);
    let mut document = longest();
    document.data = super::sample_case::message("");
    let bare = document.line().len() + 2 + 88;
    for (index, size) in SIZES.into_iter().enumerate() {
        document.data = super::sample_case::message(&"x".repeat(size - bare));
        assert_eq!(good(&document).padded_to, size);
        document.data = super::sample_case::message(&"x".repeat(size - bare + 1));
        let next = document.sign(&Signer::from_seed(&SIGNER_SEED)).ok().map(|plaintext| plaintext.len());
        assert_eq!(next, SIZES.get(index + 1).copied());
    }
}
