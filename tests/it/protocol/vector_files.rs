//! The files in `tests/vectors`, which hold both clients of protocol 1 to the same bytes. They are written anew when
//! `CANDOUR_WRITE_VECTORS=1` is set; otherwise what a test computes is held to what stands there.

use std::fs;
use std::path::{Path, PathBuf};

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::hash::hash;
use data_encoding::HEXLOWER;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name)
}

pub fn writing() -> bool {
    std::env::var("CANDOUR_WRITE_VECTORS").is_ok_and(|value| value == "1")
}

fn text_of(vectors: &impl Serialize) -> String {
    serde_json::to_string_pretty(vectors).unwrap() + "\n"
}

/// For vectors without chance in them: the file holds exactly these bytes.
pub fn hold(name: &str, vectors: &impl Serialize) {
    let computed = text_of(vectors);
    if writing() {
        fs::write(path(name), &computed).unwrap();
    }
    let stored = fs::read_to_string(path(name)).unwrap();
    let different = stored.lines().zip(computed.lines()).find(|(stored, computed)| stored != computed);
    assert!(stored == computed, "{name} is not what this code computes: {different:?}");
}

/// For vectors with sealed files in them, which come out differently each time: writes them when asked to, and gives
/// what stands in the file.
pub fn stored<T: Serialize + DeserializeOwned>(name: &str, fresh: &T) -> T {
    if writing() {
        fs::write(path(name), text_of(fresh)).unwrap();
    }
    read(name)
}

pub fn read<T: DeserializeOwned>(name: &str) -> T {
    serde_json::from_str(&fs::read_to_string(path(name)).unwrap()).unwrap()
}

pub fn hex(bytes: &[u8]) -> String {
    HEXLOWER.encode(bytes)
}

pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&hash(&[bytes]))
}

pub fn to_base64(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

pub fn from_base64(text: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(text).unwrap()
}
