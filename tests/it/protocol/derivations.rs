//! `derivations.json`: everything that follows from secret bytes or from words.

use candour::crypto::case_key::case_id;
use candour::crypto::staff::{Root, SignIn, fingerprint_of, proof_hash};
use candour::crypto::{CaseKey, Head, Token};
use candour::domain::{Account, CaseId, Thread};
use serde::Serialize;

use super::vector_files::{hex, hold};

#[derive(Serialize)]
struct Derivations {
    token: Vec<TokenRow>,
    staff: Vec<StaffRow>,
    sign_in: Vec<SignInRow>,
    cases: Vec<CaseRow>,
    heads: Vec<HeadsRow>,
}

#[derive(Serialize)]
struct TokenRow {
    entropy: String,
    words: String,
    access_hash: String,
    identity: String,
    recipient: String,
    signer: String,
}

#[derive(Serialize)]
struct StaffRow {
    root: String,
    recipient: String,
    signer: String,
    fingerprint: String,
}

#[derive(Serialize)]
struct SignInRow {
    service: &'static str,
    account: &'static str,
    passphrase: &'static str,
    proof: String,
    proof_hash: String,
    kek: String,
}

#[derive(Serialize)]
struct CaseRow {
    key: String,
    recipient: String,
    signer: String,
    case: String,
    reference: String,
}

#[derive(Serialize)]
struct HeadsRow {
    case: String,
    thread: String,
    ciphertexts: Vec<String>,
    heads: Vec<String>,
}

fn token(entropy: [u8; 16]) -> TokenRow {
    let token = Token::from_entropy(entropy);
    let words = token.words().join(" ");
    assert_eq!(Token::read(&words).unwrap().entropy(), &entropy);
    TokenRow {
        entropy: hex(&entropy),
        words,
        access_hash: hex(&token.access_hash()),
        identity: token.identity().to_text().to_string(),
        recipient: token.identity().recipient().as_str().to_owned(),
        signer: hex(&token.signer().verify_key().bytes()),
    }
}

fn staff(bytes: [u8; 32]) -> StaffRow {
    let root = Root::from_bytes(bytes);
    let (recipient, signer) = (root.identity().recipient(), root.signer().verify_key());
    StaffRow {
        root: hex(&bytes),
        recipient: recipient.as_str().to_owned(),
        signer: hex(&signer.bytes()),
        fingerprint: fingerprint_of(&recipient, &signer),
    }
}

fn sign_in(service: &'static str, account: &'static str, passphrase: &'static str) -> SignInRow {
    let secrets = SignIn::derive(service, &Account::parse(account).unwrap(), passphrase);
    SignInRow {
        service,
        account,
        passphrase,
        proof: hex(secrets.proof.as_ref()),
        proof_hash: hex(&proof_hash(&secrets.proof)),
        kek: secrets.kek.to_text().to_string(),
    }
}

fn case(secret: [u8; 32], entropy: [u8; 16]) -> CaseRow {
    let (key, signer) = (CaseKey::from_bytes(&secret), Token::from_entropy(entropy).signer().verify_key());
    let id = case_id(&key.recipient().bytes(), &signer);
    CaseRow {
        key: key.identity().to_text().to_string(),
        recipient: key.recipient().as_str().to_owned(),
        signer: hex(&signer.bytes()),
        reference: id.reference(),
        case: id.to_string(),
    }
}

fn heads(case: &str, thread: Thread, ciphertexts: &[&[u8]]) -> HeadsRow {
    let mut at = Head::first(&CaseId::parse(case).unwrap(), thread);
    let mut heads = vec![hex(at.bytes())];
    for ciphertext in ciphertexts {
        at = at.after(ciphertext);
        heads.push(hex(at.bytes()));
    }
    let ciphertexts = ciphertexts.iter().map(|ciphertext| hex(ciphertext)).collect();
    HeadsRow { case: case.to_owned(), thread: thread.to_string(), ciphertexts, heads }
}

#[test]
fn derivations_are_those_of_the_vectors() {
    let rising16: [u8; 16] = std::array::from_fn(|index| u8::try_from(index * 17).unwrap());
    let rising32: [u8; 32] = std::array::from_fn(|index| u8::try_from(index * 8).unwrap());
    let case_name = case(rising32, rising16).case;
    let vectors = Derivations {
        token: vec![token([0; 16]), token([0xff; 16]), token(rising16), token(*b"sixteen bytes!!!")],
        staff: vec![staff([0; 32]), staff([0xff; 32]), staff(rising32)],
        sign_in: vec![
            sign_in("a", "al", "zoo zoo zoo zoo zoo zoo"),
            sign_in("mzxw6ytboi5wk3tbmzqwc4tf", "b-2", "garden velvet orbit pencil harbor sunny"),
        ],
        cases: vec![case([0; 32], [0; 16]), case([0xff; 32], [0xff; 16]), case(rising32, rising16)],
        heads: vec![
            heads(&"a".repeat(26), Thread::Shared, &[b"", b"x", b"x"]),
            heads(&case_name, Thread::Staff, &[&[0; 1], &[0xff; 100]]),
            heads(&case_name, Thread::Grant, &[]),
            heads(&case_name, Thread::Private, &[b"x"]),
            heads(&case_name, Thread::parse("referral-abcdefghijklmn27").unwrap(), &[b"x"]),
        ],
    };
    hold("derivations.json", &vectors);
}
