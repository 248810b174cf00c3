//! Sealing and opening a document, each beside the same age operation without Candour around it.
//!
//! The floor is the age library alone on a plaintext of the same size. What Candour adds is a line of JSON, a
//! signature, padding, and on opening the check of the header and of the canonical form.

use std::hint::black_box;
use std::io::{Read, Write};

use age::secrecy::ExposeSecret;
use candour::crypto::data::{Data, Text};
use candour::crypto::token::Token;
use candour::crypto::{Document, Head, Identity, Recipient, case_key::case_id};
use candour::domain::{Author, Day, Thread};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

const RECIPIENTS: [usize; 3] = [1, 5, 20];
/// What somebody wrote, in bytes; a document of it is padded to 4 KiB.
const WRITTEN: usize = 2_048;

struct Keys {
    bare: Vec<age::x25519::Identity>,
    ours: Vec<Identity>,
}

impl Keys {
    /// The same keys, for both sides.
    fn new(count: usize) -> Self {
        let bare: Vec<_> = (0..count).map(|_| age::x25519::Identity::generate()).collect();
        let ours = bare.iter().map(|key| Identity::parse(key.to_string().expose_secret()).unwrap()).collect();
        Keys { bare, ours }
    }
}

fn document(token: &Token) -> Document {
    let id = case_id(&token.identity().recipient().bytes(), &token.signer().verify_key());
    let head = Head::first(&id, Thread::Shared);
    let data = Data::Message(Text { text: "x".repeat(WRITTEN) });
    Document::new(&id, 0, head, &Author::Reporter, Day::parse("2026-01-05").unwrap(), data)
}

fn bare_seal(plaintext: &[u8], to: &[age::x25519::Recipient]) -> Vec<u8> {
    let recipients = to.iter().map(|recipient| recipient as &dyn age::Recipient);
    let mut sealed = Vec::new();
    let mut writer = age::Encryptor::with_recipients(recipients).unwrap().wrap_output(&mut sealed).unwrap();
    writer.write_all(plaintext).unwrap();
    writer.finish().unwrap();
    sealed
}

fn bare_open(sealed: &[u8], with: &age::x25519::Identity) -> Vec<u8> {
    let decryptor = age::Decryptor::new_buffered(sealed).unwrap();
    let mut plaintext = Vec::new();
    let identity = std::iter::once(with as &dyn age::Identity);
    decryptor.decrypt(identity).unwrap().read_to_end(&mut plaintext).unwrap();
    plaintext
}

fn seal(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("seal");
    let token = Token::from_entropy([7; 16]);
    let (document, signer) = (document(&token), token.signer());
    let plaintext = document.sign(&signer).unwrap();
    for count in RECIPIENTS {
        let keys = Keys::new(count);
        let bare: Vec<_> = keys.bare.iter().map(age::x25519::Identity::to_public).collect();
        let recipients: Vec<Recipient> = keys.ours.iter().map(Identity::recipient).collect();
        let ours: Vec<&Recipient> = recipients.iter().collect();
        group.bench_function(BenchmarkId::new("age alone", count), |bencher| {
            bencher.iter(|| bare_seal(black_box(&plaintext), &bare));
        });
        group.bench_function(BenchmarkId::new("document", count), |bencher| {
            bencher.iter(|| black_box(&document).seal(&signer, &ours).unwrap());
        });
    }
    group.finish();
}

/// The last of the recipients opens, who has to try every stanza before their own.
fn open(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("open");
    let token = Token::from_entropy([7; 16]);
    let (document, signer) = (document(&token), token.signer());
    let key = signer.verify_key();
    for count in RECIPIENTS {
        let keys = Keys::new(count);
        let recipients: Vec<Recipient> = keys.ours.iter().map(Identity::recipient).collect();
        let sealed = document.seal(&signer, &recipients.iter().collect::<Vec<_>>()).unwrap();
        group.bench_function(BenchmarkId::new("age alone", count), |bencher| {
            bencher.iter(|| bare_open(black_box(&sealed), keys.bare.last().unwrap()));
        });
        group.bench_function(BenchmarkId::new("document", count), |bencher| {
            bencher.iter(|| {
                let opened = Document::open(black_box(&sealed), keys.ours.last().unwrap()).unwrap();
                opened.verify(&key).unwrap()
            });
        });
    }
    group.finish();
}

criterion_group!(benches, seal, open);
criterion_main!(benches);
