//! The cleaning of pictures as they stream by, held to what the browser makes of the same files.

use std::fs;
use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::domain::cleaning::{Broken, Found, Picture, PictureCleaner, What};
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
struct Vector {
    what: String,
    kind: String,
    input: String,
    cleaned: Option<String>,
}

struct Case {
    what: String,
    picture: Picture,
    input: Vec<u8>,
    cleaned: Option<Vec<u8>>,
}

fn bytes(text: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(text).unwrap()
}

fn cases() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/cleaning.json");
    let vectors: Vec<Vector> = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    assert!(vectors.len() >= 60);
    let case = |vector: Vector| Case {
        picture: match vector.kind.as_str() {
            "jpeg" => Picture::Jpeg,
            "png" => Picture::Png,
            "webp" => Picture::Webp,
            other => panic!("{other}"),
        },
        input: bytes(&vector.input),
        cleaned: vector.cleaned.as_deref().map(bytes),
        what: vector.what,
    };
    vectors.into_iter().map(case).collect()
}

/// Cleans a picture that arrives in these pieces.
fn clean<'piece>(
    picture: Picture,
    pieces: impl IntoIterator<Item = &'piece [u8]>,
) -> Result<(Vec<u8>, Found), Broken> {
    let mut cleaner = PictureCleaner::new(picture);
    let mut out = Vec::new();
    for piece in pieces {
        cleaner.push(piece, &mut out)?;
    }
    Ok((out, cleaner.finish()?))
}

fn output(picture: Picture, input: &[u8]) -> Option<Vec<u8>> {
    clean(picture, [input]).ok().map(|(out, _)| out)
}

#[test]
fn each_picture_comes_out_as_it_does_in_the_browser() {
    for Case { what, picture, input, cleaned } in cases() {
        assert_eq!(output(picture, &input), cleaned, "{what}");
    }
}

#[test]
fn a_byte_at_a_time_gives_the_same() {
    for Case { what, picture, input, cleaned } in cases() {
        let out = clean(picture, input.chunks(1)).ok().map(|(out, _)| out);
        assert_eq!(out, cleaned, "{what}");
    }
}

#[test]
fn what_is_clean_stays_as_it_is_and_tells_nothing() {
    for Case { what, picture, cleaned, .. } in cases() {
        let Some(cleaned) = cleaned else { continue };
        let (again, found) = clean(picture, [cleaned.as_slice()]).unwrap();
        assert_eq!(again, cleaned, "{what}");
        assert!(!found.iter().any(|found| found != What::Other), "{what}: {found:?}");
    }
}

#[test]
fn what_a_photo_gives_away_is_told_by_kind() {
    for Case { what, picture, input, .. } in cases() {
        if !what.ends_with("with Exif, XMP and an orientation") {
            continue;
        }
        let (_, found) = clean(picture, [input.as_slice()]).unwrap();
        for kind in [What::Place, What::Time, What::Device, What::Person] {
            assert!(found.has(kind), "{what}: {kind:?} in {found:?}");
        }
        assert!(!found.has(What::Hidden));
    }
}

#[test]
fn a_picture_is_recognised_by_its_first_bytes() {
    for Case { what, picture, input, .. } in cases() {
        let start = &input[..input.len().min(Picture::TELLING)];
        assert!(Picture::recognise(start) == Some(picture) || what.contains("only a start"), "{what}");
    }
    for other in [&b""[..], b"GIF89a", b"RIFF1234WAVE", b"%PDF-1.7", b"\xff\xd8", b"PK\x03\x04"] {
        assert_eq!(Picture::recognise(other), None);
    }
}

#[test]
fn little_is_held_however_much_there_is() {
    // A chunk of 64 MiB that goes, in pieces of 64 KiB: nothing of it comes out, and no piece makes the output grow.
    let mut input = b"\x89PNG\r\n\x1a\n".to_vec();
    input.extend_from_slice(b"\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0\x3a\x7e\x9b\x55");
    input.extend_from_slice(b"\x04\0\0\0prVt");
    let mut cleaner = PictureCleaner::new(Picture::Png);
    let mut out = Vec::new();
    cleaner.push(&input, &mut out).unwrap();
    let length = out.len();
    for _ in 0..1024 {
        cleaner.push(&[0x41; 65_536], &mut out).unwrap();
    }
    assert_eq!(out.len(), length);
    assert_eq!(cleaner.finish(), Err(Broken));
}

fn any_case() -> impl Strategy<Value = usize> {
    0..cases().len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// However the network cuts the file, the same bytes come out.
    #[test]
    fn pieces_do_not_matter(index in any_case(), mut cuts in prop::collection::vec(any::<prop::sample::Index>(), 0..40)) {
        let case = &cases()[index];
        cuts.sort_by_key(|cut| cut.index(case.input.len() + 1));
        let mut pieces = Vec::new();
        let mut start = 0;
        for cut in &cuts {
            let end = cut.index(case.input.len() + 1);
            pieces.push(&case.input[start..end]);
            start = end;
        }
        pieces.push(&case.input[start..]);
        prop_assert_eq!(clean(case.picture, pieces).ok().map(|(out, _)| out), case.cleaned.clone());
    }

    /// A damaged picture is refused or comes out whole; it never panics, and what comes out is clean already.
    #[test]
    fn damage_is_harmless(index in any_case(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let case = &cases()[index];
        let mut input = case.input.clone();
        let at = at.index(input.len());
        input[at] = byte;
        if let Some(out) = output(case.picture, &input) {
            prop_assert_eq!(output(case.picture, &out), Some(out));
        }
    }

    /// Nothing at all is assumed of what comes behind the first bytes.
    #[test]
    fn noise_is_harmless(kind in 0..3_usize, noise in prop::collection::vec(any::<u8>(), 0..2000)) {
        let (picture, start) = [
            (Picture::Jpeg, &b"\xff\xd8\xff"[..]),
            (Picture::Png, b"\x89PNG\r\n\x1a\n"),
            (Picture::Webp, b"RIFF\xff\xff\0\0WEBP"),
        ][kind];
        let input = [start, &noise].concat();
        if let Some(out) = output(picture, &input) {
            prop_assert!(out.len() <= input.len() + 64);
        }
    }
}
