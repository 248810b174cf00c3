//! Files that are no age files of ours, and plaintexts that are no documents.

use candour::crypto::CryptoError;
use candour::crypto::age_file::{self, MAX_PLAINTEXT};

use super::case::Case;
use crate::protocol::people::alice;
use crate::protocol::sample_case::{HonestThread, SampleCase, message};

/// A verified report, something instead of its second entry, and a third that was written on the honest one.
pub fn cases() -> Vec<Case> {
    let case = SampleCase::new(1);
    let thread = HonestThread::reported(&case, "anonymous")
        .by(&alice(), message("One."))
        .by(&alice(), message("Two."));
    let [report, one, two] = &thread.entries[..] else { unreachable!("three entries") };
    let with = |(what, second, verdict): (&str, Vec<u8>, &str)| {
        Case::new(what, &case).shared(
            &case,
            &[Some(report), Some(&second), Some(two)],
            &["verified", verdict, "verified"],
        )
    };
    [bytes(one), headers(one), plaintexts(&case)].into_iter().flatten().map(with).collect()
}

type Attack = (&'static str, Vec<u8>, &'static str);

fn bytes(honest: &[u8]) -> Vec<Attack> {
    let flipped = |at: usize| {
        let mut tampered = honest.to_vec();
        tampered[at] ^= 1;
        tampered
    };
    let half = honest.len() / 2;
    vec![
        ("a tampered ciphertext", flipped(honest.len() - 100), "cannot_open"),
        ("a tampered tag", flipped(honest.len() - 1), "cannot_open"),
        ("a truncated ciphertext", honest[..honest.len() - 1].to_vec(), "cannot_open"),
        ("half a ciphertext", honest[..half].to_vec(), "cannot_open"),
        ("data behind the ciphertext", [honest, b"x"].concat(), "cannot_open"),
        ("an empty file", Vec::new(), "too_large"),
        ("no age file", b"not an age file\n".to_vec(), "too_large"),
        ("the beginning of a header", honest[..60].to_vec(), "too_large"),
    ]
}

/// Where the MAC line of an honest file begins.
fn mac_line(honest: &[u8]) -> usize {
    honest.windows(5).position(|bytes| bytes == b"\n--- ").unwrap() + 1
}

fn headers(honest: &[u8]) -> Vec<Attack> {
    let at = mac_line(honest);
    let inserted = |stanzas: &str| [&honest[..at], stanzas.as_bytes(), &honest[at..]].concat();
    let mac_end = at + 4 + 43;
    assert_eq!(honest[mac_end], b'\n');
    let replaced_stanza =
        |stanza: &str| [b"age-encryption.org/v1\n", stanza.as_bytes(), &honest[at..]].concat();
    let full = "A".repeat(64);
    let large = format!("-> x-grease\n{}\n", format!("{full}\n").repeat(260));
    vec![
        ("an oversized header", inserted(&large), "too_large"),
        ("more than 64 stanzas", inserted(&"-> x-grease\n\n".repeat(63)), "too_large"),
        ("a passphrase stanza", replaced_stanza("-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAA\n"), "too_large"),
        (
            "a passphrase stanza beside the others",
            inserted("-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\nAAAA\n"),
            "too_large",
        ),
        ("a stanza of a type that nobody knows", inserted("-> other\n\n"), "too_large"),
        ("nothing but grease", replaced_stanza("-> x-grease\n\n"), "too_large"),
        ("a line after a stanza's short line", inserted("AAAA\n"), "too_large"),
        ("a stanza without a body", inserted("-> x-grease\n"), "too_large"),
        ("a MAC that is too short", [&honest[..mac_end - 1], &honest[mac_end..]].concat(), "too_large"),
        ("a MAC that is too long", [&honest[..mac_end], b"A", &honest[mac_end..]].concat(), "too_large"),
        ("a stanza that was added later", inserted("-> x-grease\n\n"), "cannot_open"),
        ("a body that is no base64 of anything", inserted("-> x-grease\nA\n"), "cannot_open"),
        ("an X25519 stanza without a share", inserted("-> X25519\nAAAA\n"), "cannot_open"),
    ]
}

fn plaintexts(case: &SampleCase) -> Vec<Attack> {
    let seal = |plaintext: &[u8]| age_file::seal(plaintext, &[&case.recipient(), &case.answer_to()]).unwrap();
    vec![
        ("an empty plaintext", seal(b""), "malformed"),
        ("a plaintext that is no document", seal(b"{}\n\n"), "malformed"),
        ("a plaintext of spaces", seal(&[b' '; 4096]), "malformed"),
    ]
}

/// Too long for a file of vectors; the browser's own tests have one like it.
#[test]
fn a_plaintext_beyond_the_largest_document_is_refused_unread() {
    let case = SampleCase::new(1);
    for (size, error) in [(MAX_PLAINTEXT, None), (MAX_PLAINTEXT + 1, Some(CryptoError::TooLarge))] {
        let sealed = age_file::seal(&vec![b' '; size], &[&case.recipient()]).unwrap();
        assert_eq!(age_file::open(&sealed, case.key.identity()).err(), error);
    }
}
