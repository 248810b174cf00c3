//! A client that uploads sealed files in pieces.

use candour::crypto::file::{FileSealer, PIECE};
use candour::crypto::{CaseKey, Recipient};
use serde_json::json;

use super::TestService;
use super::http::{Answer, FROM_HERE, JSON};

/// What a test seals a file to where nobody needs to open it.
pub fn some_case() -> Recipient {
    CaseKey::from_bytes(&[77; 32]).recipient()
}

/// The pieces of an object over these contents.
pub fn sealed(contents: &[u8], case: &Recipient) -> Vec<Vec<u8>> {
    let mut sealer = FileSealer::to(case).expect("a sealer");
    sealer.push(contents).expect("sealed");
    let mut pieces: Vec<Vec<u8>> = std::iter::from_fn(|| sealer.piece()).collect();
    pieces.extend(sealer.finish().expect("sealed").rest);
    assert!(pieces.iter().rev().skip(1).all(|piece| piece.len() == PIECE));
    pieces
}

/// Asks for a place of this many bytes.
pub fn begin(service: &TestService, bytes: usize) -> Answer {
    let body = json!({ "bytes": bytes }).to_string();
    service.public().send("POST", "/api/v1/files", &[FROM_HERE, JSON], body.as_bytes())
}

/// The name that was given.
pub fn named(begun: Answer) -> String {
    begun.expect(201).json()["object"].as_str().expect("a name").to_owned()
}

pub fn piece(service: &TestService, object: &str, number: &str, bytes: &[u8]) -> Answer {
    let kind = ("content-type", "application/octet-stream");
    let place = [("candour-object", object), ("candour-piece", number)];
    service.public().send("POST", "/api/v1/files/piece", &[&[FROM_HERE, kind], &place[..]].concat(), bytes)
}

pub fn give_up(service: &TestService, object: &str) -> Answer {
    let body = json!({ "object": object }).to_string();
    service.public().send("POST", "/api/v1/files/drop", &[FROM_HERE, JSON], body.as_bytes())
}

/// Uploads all of it; gives the object's name.
pub fn upload(service: &TestService, pieces: &[Vec<u8>]) -> String {
    let object = named(begin(service, pieces.iter().map(Vec::len).sum()));
    for (number, bytes) in pieces.iter().enumerate() {
        piece(service, &object, &number.to_string(), bytes).expect(204);
    }
    object
}
