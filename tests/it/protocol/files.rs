//! `files.json`: how long files are made, and sealed files that every client opens and checks alike.

use std::process::Command;

use candour::crypto::data::{ListedOriginal, Wanted, WantedOriginal};
use candour::crypto::file::{FileSealer, PIECE, SealedFile, largest_object, open, padded};
use candour::crypto::opening::{open_kept, read_original};
use candour::crypto::original::{Keeping, OriginalKey};
use candour::crypto::{CryptoError, Identity};
use candour::domain::file::{FileName, FileSize, ObjectId};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::people::{DAY, carol, day};
use super::sample_case::SampleCase;
use super::vector_files::{from_base64, read, sha256_hex, stored, to_base64};

#[derive(Serialize, Deserialize)]
struct Files {
    padme: Vec<Padded>,
    sealed: Vec<Sealed>,
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Padded {
    length: u64,
    padded: u64,
}

/// A file and the object it became.
#[derive(Serialize, Deserialize)]
struct Sealed {
    what: String,
    /// The contents are this text, again and again, cut off after `size` bytes.
    text: String,
    size: u64,
    contents_sha256: String,
    /// C, or the key of an original in confidence.
    identity: String,
    bytes: u64,
    hash: String,
    object: String,
}

fn contents(text: &str, size: u64) -> Vec<u8> {
    text.bytes().cycle().take(usize::try_from(size).unwrap()).collect()
}

/// Seals as a server does it: what is ready is taken before more is pushed.
fn object(mut sealer: FileSealer, contents: &[u8], at_a_time: usize) -> (Vec<Vec<u8>>, SealedFile) {
    let mut pieces = Vec::new();
    for part in contents.chunks(at_a_time) {
        sealer.push(part).unwrap();
        pieces.extend(sealer.piece());
    }
    while sealer.pad().unwrap() {
        pieces.extend(sealer.piece());
    }
    let mut sealed = sealer.finish().unwrap();
    pieces.append(&mut sealed.rest);
    (pieces, sealed)
}

/// The bytes of an original's key.
const KEY: [u8; 32] = [62; 32];

fn sealer(confidential: bool) -> FileSealer {
    let key = || OriginalKey::from_bytes(&KEY.into());
    if confidential { key().sealer() } else { FileSealer::to(&SampleCase::new(1).recipient()) }.unwrap()
}

fn sealed(what: &str, text: &str, size: u64, confidential: bool) -> Sealed {
    let contents = contents(text, size);
    let (pieces, sealed) = object(sealer(confidential), &contents, 10_000);
    assert_eq!(sealed.size, size);
    Sealed {
        what: what.to_owned(),
        text: text.to_owned(),
        size,
        contents_sha256: sha256_hex(&contents),
        identity: if confidential {
            Identity::from_bytes(&KEY).to_text().to_string()
        } else {
            SampleCase::new(1).key.identity().to_text().to_string()
        },
        bytes: sealed.bytes,
        hash: to_base64(&sealed.hash),
        object: to_base64(&pieces.concat()),
    }
}

/// Holds a sealed file, whoever sealed it, to everything that is said of it.
fn check(file: &Sealed) {
    let object = from_base64(&file.object);
    assert_eq!(object.len() as u64, file.bytes, "{}", file.what);
    assert_eq!(sha256_hex(&object), sha256_hex_of(&file.hash), "{}", file.what);
    assert!(file.bytes <= largest_object(file.size), "{}", file.what);
    let mut opened = Vec::new();
    open(object.as_slice(), &Identity::parse(&file.identity).unwrap(), file.size, &mut opened).unwrap();
    assert_eq!(opened, contents(&file.text, file.size), "{}", file.what);
    assert_eq!(sha256_hex(&opened), file.contents_sha256, "{}", file.what);
}

fn sha256_hex_of(base64: &str) -> String {
    super::vector_files::hex(&from_base64(base64))
}

#[test]
fn files_are_sealed_as_the_vectors_say() {
    let lengths = [
        1,
        2,
        3,
        4,
        7,
        8,
        9,
        15,
        16,
        17,
        100,
        255,
        256,
        257,
        1_000,
        65_535,
        65_536,
        65_537,
        67_584,
        67_585,
        1_000_000,
        4_194_304,
        4_194_305,
        104_857_600,
        104_857_601,
        1 << 30,
        (1 << 30) + 1,
        (1 << 53) - 1,
    ];
    let fresh = Files {
        padme: lengths.map(|length| Padded { length, padded: padded(length) }).into(),
        sealed: vec![
            sealed("one byte", "x", 1, false),
            sealed("more than the least", "The rota of ward 7. ", 65_537, false),
            sealed("an original in confidence", "The rota of ward 7, with names. ", 70_001, true),
        ],
    };
    fresh.sealed.iter().for_each(check);
    let stored = stored("files.json", &fresh);
    assert_eq!(stored.padme, fresh.padme);
    assert_eq!(stored.sealed.len(), fresh.sealed.len());
    stored.sealed.iter().for_each(check);
}

#[test]
fn files_that_the_browser_sealed_open_here() {
    let sealed: Vec<Sealed> = read("files-by-typescript.json");
    assert!(sealed.len() > 2);
    sealed.iter().for_each(check);
}

#[test]
fn an_object_comes_in_pieces_of_one_size() {
    let contents = contents("piece by piece ", 2 * PIECE as u64 + 12_345);
    let (pieces, sealed) = object(sealer(true), &contents, 64 * 1024);
    let lengths: Vec<usize> = pieces.iter().map(Vec::len).collect();
    assert_eq!((lengths[0], lengths[1]), (PIECE, PIECE));
    assert!(lengths.len() == 3 && lengths[2] < PIECE);
    assert_eq!(lengths.iter().sum::<usize>() as u64, sealed.bytes);
}

#[test]
fn an_original_in_confidence_opens_with_what_was_kept_and_released_and_with_nothing_else() {
    let case = SampleCase::new(1);
    let key = OriginalKey::from_bytes(&KEY.into());
    let (pieces, sealed) = object(key.sealer().unwrap(), b"with names", 100);
    let object = pieces.concat();
    let name = ObjectId::parse(&"o".repeat(32)).unwrap();
    let (recipient, custodian) = (case.recipient(), carol().recipient());
    let keeping =
        Keeping { token: &case.token, case: &case.id, recipient: &recipient, custodians: &[&custodian] };
    let kept = key.keep(&name, &sealed, &keeping, day(DAY)).unwrap();
    for other in [case.key.identity(), &carol().identity(), &case.token.identity()] {
        let opened = open(object.as_slice(), other, sealed.size, &mut Vec::new());
        assert_eq!(opened, Err(CryptoError::CannotOpen));
    }
    let listed = ListedOriginal {
        object: name.clone(),
        size: FileSize::new(10).unwrap(),
        hash: to_base64(&sealed.hash),
    };
    let of = Wanted::Original(WantedOriginal { object: name, name: FileName::parse("rota.jpg").unwrap() });
    let signer = case.signer().verify_key();
    let released = open_kept(&kept, &carol().identity(), &case.id, &signer, &of).ok().unwrap().to_base64();
    let own = read_original(&released, &case.id, &signer, &case.key, &listed).ok().unwrap();
    let mut opened = Vec::new();
    open(object.as_slice(), &own, sealed.size, &mut opened).unwrap();
    assert_eq!(opened, b"with names");
}

#[test]
fn a_key_that_nobody_would_keep_is_not_made() {
    let case = SampleCase::new(1);
    let key = OriginalKey::from_bytes(&KEY.into());
    let (_, sealed) = object(key.sealer().unwrap(), b"with names", 100);
    let recipient = case.recipient();
    let keeping = Keeping { token: &case.token, case: &case.id, recipient: &recipient, custodians: &[] };
    let name = ObjectId::parse(&"o".repeat(32)).unwrap();
    assert_eq!(key.keep(&name, &sealed, &keeping, day(DAY)), Err(CryptoError::Seal));
}

#[test]
fn what_is_cut_altered_or_of_another_length_is_not_opened() {
    let case = SampleCase::new(1);
    let (pieces, sealed) = object(sealer(false), &contents("x", 100_000), 64 * 1024);
    let object = pieces.concat();
    let opened = |object: &[u8], size| open(object, case.key.identity(), size, &mut Vec::new());
    assert_eq!(opened(&object, sealed.size), Ok(()));
    for cut in [1, 20, 65_552, object.len() - 30, object.len()] {
        assert!(opened(&object[..object.len() - cut], sealed.size).is_err(), "{cut}");
    }
    let mut altered = object.clone();
    let middle = altered.len() / 2;
    altered[middle] ^= 1;
    assert_eq!(opened(&altered, sealed.size), Err(CryptoError::CannotOpen));
    // The last byte would be taken for padding, or a byte of padding for the file's own.
    assert_eq!(opened(&object, sealed.size - 1), Err(CryptoError::Malformed));
    assert_eq!(opened(&object, padded(100_000) + 1), Err(CryptoError::Malformed));
    let endless = [b"age-encryption.org/v1\n".as_slice(), &[b'-'; 1 << 20]].concat();
    assert_eq!(opened(&endless, 1), Err(CryptoError::Header));
}

#[test]
fn the_stock_command_opens_a_file() {
    let (folder, contents) = (tempfile::tempdir().unwrap(), contents("rota ", 200_000));
    let (pieces, _) = object(sealer(false), &contents, 4_096);
    let (file, key) = (folder.path().join("object.age"), folder.path().join("key.txt"));
    std::fs::write(&file, pieces.concat()).unwrap();
    std::fs::write(&key, SampleCase::new(1).key.identity().to_text().as_bytes()).unwrap();
    let output = Command::new("age").arg("--decrypt").arg("--identity").args([&key, &file]).output().unwrap();
    assert!(output.status.success());
    assert!(output.stdout.starts_with(&contents));
    assert_eq!(output.stdout.len() as u64, padded(200_000));
    assert!(output.stdout[contents.len()..].iter().all(|byte| *byte == 0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// However a file arrives, it comes out again.
    #[test]
    fn what_goes_in_comes_out(size in 1_usize..300_000, at_a_time in 1_usize..100_000) {
        let contents = vec![7; size];
        let (pieces, sealed) = object(sealer(false), &contents, at_a_time);
        let mut opened = Vec::new();
        open(pieces.concat().as_slice(), SampleCase::new(1).key.identity(), sealed.size, &mut opened).unwrap();
        prop_assert_eq!(opened, contents);
        prop_assert!(sealed.bytes <= largest_object(sealed.size));
    }
}
