//! The age test vectors of C2SP's CCTV, against files as Candour opens them: never armoured, X25519 only, bounded. They
//! come with the front end's development packages.

use std::collections::BTreeMap;
use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::{Identity, age_file};

use super::vector_files::sha256_hex;

/// Good age files that are no files of ours, by the rule of docs/PROTOCOL.md §5 that each of them breaks.
const REFUSED_ON_PURPOSE: [(&str, &[&str]); 5] = [
    (
        "armour is not read",
        &["armor_crlf", "armor_full_last_line", "armor_no_eol", "armor_whitespace_outside", "armor_x25519"],
    ),
    (
        "only X25519 recipients, no post-quantum ones yet",
        &["armor_hybrid", "hybrid", "hybrid_and_x25519", "hybrid_grease", "hybrid_multiple_recipients"],
    ),
    ("only X25519 recipients, no passphrase", &["armor_scrypt", "scrypt"]),
    (
        "no stanza types but X25519 and those that end in -grease",
        &["stanza_empty_body", "stanza_empty_last_line", "stanza_valid_characters", "x25519_grease"],
    ),
    ("at most 1 MiB of plaintext", &["stream_257_chunks", "stream_257_chunks_full", "stream_258_chunks"]),
];

/// Stands in for the vectors without an X25519 identity, which no identity of ours may open either.
const SOME_IDENTITY: &str = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0";

struct Vector {
    succeeds: bool,
    payload: Option<String>,
    identity: String,
    file: Vec<u8>,
}

/// Every vector by its name. The package holds each as one line of base64 under a comment with its file's name.
fn vectors() -> BTreeMap<String, Vector> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("frontend/node_modules/cctv-age/index.js");
    let package = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!("{} cannot be read ({error}): run 'npm ci' in frontend/ first", path.display())
    });
    let mut vectors = BTreeMap::new();
    let mut name = None;
    for line in package.lines() {
        if let Some(file) = line.strip_prefix("// ../testdata/") {
            name = Some(file.to_owned());
        } else if let Some(name) = name.take() {
            let encoded = line.split('"').nth(1).expect("a vector stands under its name");
            vectors.insert(name, read(&BASE64_STANDARD.decode(encoded).unwrap()));
        }
    }
    vectors
}

fn read(bytes: &[u8]) -> Vector {
    let end = bytes.windows(2).position(|pair| pair == b"\n\n").expect("a header ends in an empty line");
    let header = std::str::from_utf8(&bytes[..end]).unwrap();
    let value = |name: &str| header.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    let own = header
        .lines()
        .find_map(|line| line.strip_prefix("identity: ").filter(|key| key.starts_with("AGE-SECRET-KEY-1")));
    let body = &bytes[end + 2..];
    let file = match value("compressed") {
        Some("zlib") => miniz_oxide::inflate::decompress_to_vec_zlib(body).unwrap(),
        Some(other) => panic!("compressed as {other}"),
        None => body.to_vec(),
    };
    Vector {
        succeeds: value("expect") == Some("success"),
        payload: value("payload").map(str::to_owned),
        identity: own.unwrap_or(SOME_IDENTITY).to_owned(),
        file,
    }
}

#[test]
fn the_whole_set_is_there() {
    let vectors = vectors();
    assert!(vectors.len() > 140, "{}", vectors.len());
    for (rule, names) in REFUSED_ON_PURPOSE {
        for name in names {
            assert!(vectors.get(*name).is_some_and(|vector| vector.succeeds), "{name} ({rule})");
        }
    }
}

#[test]
fn good_files_open_and_all_others_are_refused() {
    let refused: Vec<&str> = REFUSED_ON_PURPOSE.iter().flat_map(|(_, names)| *names).copied().collect();
    let mut opened = 0;
    for (name, vector) in vectors() {
        let plaintext = age_file::open(&vector.file, &Identity::parse(&vector.identity).unwrap()).ok();
        if vector.succeeds && !refused.contains(&name.as_str()) {
            assert_eq!(plaintext.map(|plaintext| sha256_hex(&plaintext)), vector.payload, "{name}");
            opened += 1;
        } else {
            assert!(plaintext.is_none(), "{name}");
        }
    }
    assert_eq!(opened, 7, "as many as our rules admit");
}
