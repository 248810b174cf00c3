//! What has to hold of any bytes at all. The fuzzer tries bytes of its own (tests/fuzz/README.md), and
//! `cargo test --test it fuzzed` tries those that it kept.

use candour::crypto::sealed_report::SealedReport;
use candour::crypto::{Identity, Keyring, Token, age_file, age_header};
use candour::domain::cleaning::{Picture, PictureCleaner};
use candour::web::public::sealed::SentReport;

/// Panics where something does not hold.
pub type Check = fn(&[u8]);

/// Every check, by the name of its target and of its folder of bytes.
pub const CHECKS: [(&str, Check); 6] = [
    ("sealed_report", sealed_report),
    ("age_header", age_header),
    ("token", token),
    ("jpeg", jpeg),
    ("png", png),
    ("webp", webp),
];

/// The body of `POST /api/v1/reports`: refused, or within every bound.
pub fn sealed_report(data: &[u8]) {
    let keys = [
        ("reviewers.txt", include_str!("keys/reviewers.txt")),
        ("custodians.txt", include_str!("keys/custodians.txt")),
    ];
    let keyring = Keyring::parse(keys).expect("the keys of this folder");
    let Some(offered) = serde_json::from_slice::<SentReport>(data).ok().and_then(SentReport::offered) else {
        return;
    };
    let Ok(report) = SealedReport::check(offered, &keyring) else { return };
    assert!((1..=keyring.readers().count()).contains(&report.grants.len()));
    for sealed in report.entries.iter().chain(report.grants.iter().map(|(_, grant)| grant)) {
        within_bounds(sealed);
    }
}

/// An age file's header, and the file behind it.
pub fn age_header(data: &[u8]) {
    let nobody = Identity::from_bytes(&[7; 32]);
    assert!(age_file::open(data, &nobody).is_err(), "nobody's key opens what was not sealed to it");
    if age_file::inspect(data).is_ok() {
        within_bounds(data);
    }
}

fn within_bounds(sealed: &[u8]) {
    let facts = age_file::inspect(sealed).expect("was inspected before");
    assert!((1..=age_header::MAX_STANZAS).contains(&facts.recipients));
    assert!(facts.plaintext < sealed.len());
    let ends = sealed.windows(5).position(|window| window == b"\n--- ").expect("a header has an end");
    assert!(ends < age_header::MAX_HEADER);
}

/// A case code as somebody typed it: what is read as one is one, however it is written down again.
pub fn token(data: &[u8]) {
    let typed = String::from_utf8_lossy(data);
    if let Ok(token) = Token::read(&typed) {
        let again = Token::read(&format!("  {} ", token.words().join(" \u{a0}").to_uppercase()));
        assert!(again.is_ok_and(|again| again.entropy() == token.entropy()));
    }
}

/// A JPEG, cleaned.
pub fn jpeg(data: &[u8]) {
    clean(Picture::Jpeg, data);
}

/// A PNG, cleaned.
pub fn png(data: &[u8]) {
    clean(Picture::Png, data);
}

/// A WebP, cleaned.
pub fn webp(data: &[u8]) {
    clean(Picture::Webp, data);
}

/// However the bytes come in pieces, the same comes out, it is not longer, and it is clean.
fn clean(picture: Picture, data: &[u8]) {
    let whole = cleaned(picture, [data]);
    assert_eq!(whole, cleaned(picture, data.chunks(1)), "byte by byte");
    assert_eq!(whole, cleaned(picture, data.chunks(7)), "in sevens");
    let Some(whole) = whole else { return };
    // An orientation that was found in a larger segment is written anew.
    assert!(whole.len() <= data.len() + 64, "{} of {}", whole.len(), data.len());
    assert_eq!(cleaned(picture, [whole.as_slice()]).as_ref(), Some(&whole), "what is clean stays as it is");
}

fn cleaned<'piece>(picture: Picture, pieces: impl IntoIterator<Item = &'piece [u8]>) -> Option<Vec<u8>> {
    let mut cleaner = PictureCleaner::new(picture);
    let mut out = Vec::new();
    for piece in pieces {
        cleaner.push(piece, &mut out).ok()?;
    }
    cleaner.finish().ok()?;
    Some(out)
}
