//! `field-boxes.json`: sealed form fields, which only a server of this protocol makes and reads.

use candour::crypto::field_box::{FieldKey, Purpose};
use serde::Serialize;
use zeroize::Zeroizing;

use super::vector_files::{hex, hold};

#[derive(Serialize)]
struct Boxed {
    secret: String,
    purpose: &'static str,
    now: u64,
    expiry: u64,
    nonce: String,
    payload: String,
    #[serde(rename = "box")]
    text: String,
}

#[test]
fn field_boxes_are_those_of_the_vectors() {
    let secret = [7; 32];
    let key = FieldKey::new(Zeroizing::new(secret));
    let boxes = [
        (Purpose::Send, "send", 1_795_132_800, 14_400, [1; 24], [3; 16].as_slice()),
        (Purpose::Track, "track", 1_795_219_199, 1_800, [2; 24], [4; 20].as_slice()),
        (Purpose::EnrolSecondFactor, "enrol second factor", 1_795_219_200, 600, [0xff; 24], b"".as_slice()),
        (Purpose::StoredSecondFactor, "stored second factor", 0, 4_000_000_000, [0; 24], [5; 20].as_slice()),
    ];
    let vectors = boxes.map(|(purpose, label, now, lasts, nonce, payload)| {
        let text = key.seal(purpose, now, now + lasts, nonce, payload);
        let opened = key.open(purpose, now, &text).unwrap();
        assert_eq!((opened.payload.as_slice(), opened.expired), (payload, false));
        let (nonce, payload) = (hex(&nonce), hex(payload));
        Boxed { secret: hex(&secret), purpose: label, now, expiry: now + lasts, nonce, payload, text }
    });
    hold("field-boxes.json", &vectors);
}
