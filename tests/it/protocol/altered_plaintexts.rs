//! Good lines with a wrong signature, padding or length around them.

use candour::crypto::Signer;
use candour::crypto::document::{GRANT_SIZE, SIZES};
use candour::domain::Kind;

use super::altered_lines::good_line;
use super::documents::SIGNER_SEED;
use super::raw_document::{CONTEXT, padded, second_spelling, signed, with_small_order_commitment};
use super::vector_files::{from_base64, to_base64};

type AlteredPlaintext = (&'static str, Vec<u8>, &'static str);

pub fn altered_plaintexts() -> Vec<AlteredPlaintext> {
    [lengths(), signatures()].into_iter().flatten().collect()
}

fn lengths() -> Vec<AlteredPlaintext> {
    let signer = Signer::from_seed(&SIGNER_SEED);
    let (line, grant) = (good_line(Kind::Feedback), good_line(Kind::Grant));
    let good = signed(line.as_bytes(), &signer, SIZES[0]);
    let malformed = |what, plaintext: Vec<u8>| (what, plaintext, "malformed");
    let padded_with = |byte: u8| {
        let mut plaintext = good.clone();
        *plaintext.last_mut().unwrap() = byte;
        plaintext
    };
    let first_of_padding = {
        let mut plaintext = good.clone();
        let second_end = line.len() + 1 + 88;
        assert_eq!(plaintext[second_end], b'\n');
        plaintext[second_end + 1] = b'\n';
        plaintext
    };
    let not_utf8 = {
        let mut plaintext = good.clone();
        plaintext[line.find("alice").unwrap()] = 0xff;
        plaintext
    };
    let signature_not_utf8 = {
        let mut plaintext = good.clone();
        plaintext[line.len() + 1] = 0xff;
        plaintext
    };
    let long_signature = padded(grant.as_bytes(), &"A".repeat(GRANT_SIZE), SIZES[0]);
    vec![
        malformed("a tab as padding", padded_with(b'\t')),
        malformed("a zero byte as padding", padded_with(0)),
        malformed("a line break at the end", padded_with(b'\n')),
        malformed("a third line", first_of_padding),
        malformed("one byte too few", good[..SIZES[0] - 1].to_vec()),
        malformed("trailing data", [good.as_slice(), b" "].concat()),
        malformed("a size that is too large", signed(line.as_bytes(), &signer, SIZES[1])),
        malformed("the size of a grant", signed(line.as_bytes(), &signer, GRANT_SIZE)),
        malformed("a grant of a document's size", signed(grant.as_bytes(), &signer, SIZES[0])),
        malformed("a grant that its size cannot hold", long_signature),
        malformed("one line only", line.clone().into_bytes()),
        malformed("nothing", Vec::new()),
        malformed("a line that is not UTF-8", not_utf8),
        malformed("a signature that is not UTF-8", signature_not_utf8),
    ]
}

fn signatures() -> Vec<AlteredPlaintext> {
    let line = good_line(Kind::Feedback);
    let bytes = line.as_bytes();
    let (signer, other) = (Signer::from_seed(&SIGNER_SEED), Signer::from_seed(&[43; 32]));
    let signature = signer.sign(CONTEXT, bytes);
    let flipped = |at: usize| {
        let mut raw = from_base64(&signature);
        raw[at] ^= 1;
        to_base64(&raw)
    };
    let spare_bits = format!("{}h==", &signature[..signature.len() - 3]);
    let wrong = |what, signature: &str| (what, padded(bytes, signature, SIZES[0]), "bad_signature");
    let altered_line = line.replace(r#""text":"x""#, r#""text":"y""#);
    vec![
        wrong("a signature by another key", &other.sign(CONTEXT, bytes)),
        wrong("a signature under another label", &signer.sign(b"candour/1 checkpoint\n", bytes)),
        wrong("a signature without a label", &signer.sign(b"", bytes)),
        wrong("a signature that was altered in its first half", &flipped(5)),
        wrong("a signature that was altered in its second half", &flipped(40)),
        wrong("a second spelling of s", &second_spelling(&signature)),
        wrong("a commitment of small order", &with_small_order_commitment(bytes, &SIGNER_SEED)),
        wrong("a signature of zeros", &to_base64(&[0; 64])),
        wrong("a signature of 63 bytes", &to_base64(&from_base64(&signature)[..63])),
        wrong("a signature of 65 bytes", &to_base64(&[from_base64(&signature), vec![0]].concat())),
        wrong("a signature without padding", signature.trim_end_matches('=')),
        wrong("a signature with spare bits", &spare_bits),
        wrong("a signature in hexadecimal", &super::vector_files::hex(&from_base64(&signature))),
        wrong("a space after the signature", &format!("{signature} ")),
        wrong("no signature", ""),
        (
            "a line that was altered after signing",
            padded(altered_line.as_bytes(), &signature, SIZES[0]),
            "bad_signature",
        ),
    ]
}

/// Without these checks the two hard ones would pass: the plain equation holds for both.
#[test]
fn the_forged_signatures_are_good_ones_to_a_lenient_reader() {
    use ed25519_dalek::{Signature, Verifier, VerifyingKey};
    let line = good_line(Kind::Feedback);
    let signer = Signer::from_seed(&SIGNER_SEED);
    let lenient = VerifyingKey::from_bytes(&signer.verify_key().bytes()).unwrap();
    let message = [CONTEXT, line.as_bytes()].concat();
    let raw: [u8; 64] =
        from_base64(&with_small_order_commitment(line.as_bytes(), &SIGNER_SEED)).try_into().unwrap();
    assert!(lenient.verify(&message, &Signature::from_bytes(&raw)).is_ok());
    let honest = signer.sign(CONTEXT, line.as_bytes());
    let spelled = from_base64(&second_spelling(&honest));
    assert_eq!(spelled[..32], from_base64(&honest)[..32]);
    assert_ne!(spelled[32..], from_base64(&honest)[32..]);
}
