//! Sealing and opening a document, each beside the same age operation without Candour around it.
//!
//! Criterion gives each its time; `in_turn` runs both sides alternately, which is what a ratio can be taken from on a
//! machine that others use too. The floor is the age library alone on a plaintext of the same size. What Candour adds is a line of JSON, a
//! signature, padding, and on opening the check of the header and of the canonical form.

use std::hint::black_box;
use std::io::{Read, Write};

use age::secrecy::ExposeSecret;
use candour::crypto::data::{Data, Text};
use candour::crypto::token::Token;
use candour::crypto::{Document, Identity, Place, Recipient, case_key::case_id};
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
    let place = Place::first(&id, Thread::Shared);
    let data = Data::Message(Text { text: "x".repeat(WRITTEN) });
    Document::new(&id, place, &Author::Reporter, Day::parse("2026-01-05").unwrap(), data)
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

/// Both sides alternately, and the middle of the ratios of neighbours.
fn in_turn(_: &mut Criterion) {
    let token = Token::from_entropy([7; 16]);
    let (document, signer) = (document(&token), token.signer());
    let (plaintext, key) = (document.sign(&signer).unwrap(), signer.verify_key());
    println!("| recipients | seal, of age alone | open, of age alone |");
    println!("|---|---|---|");
    for count in RECIPIENTS {
        let keys = Keys::new(count);
        let bare: Vec<_> = keys.bare.iter().map(age::x25519::Identity::to_public).collect();
        let recipients: Vec<Recipient> = keys.ours.iter().map(Identity::recipient).collect();
        let ours: Vec<&Recipient> = recipients.iter().collect();
        let sealed = document.seal(&signer, &ours).unwrap();
        let (bare_key, our_key) = (keys.bare.last().unwrap(), keys.ours.last().unwrap());
        let seals = ratio(|| bare_seal(&plaintext, &bare), || document.seal(&signer, &ours).unwrap());
        let opens = ratio(
            || bare_open(&sealed, bare_key),
            || Document::open(&sealed, our_key).unwrap().verify(&key).unwrap(),
        );
        println!("| {count} | {seals:.2} | {opens:.2} |");
    }
}

fn ratio<A, B>(floor: impl Fn() -> A, ours: impl Fn() -> B) -> f64 {
    /// Each pair takes a few milliseconds at most.
    const PAIRS: usize = 400;
    let pair = |_| timed(&ours) / timed(&floor);
    let mut ratios: Vec<f64> = (0..PAIRS).map(pair).collect();
    ratios.sort_unstable_by(f64::total_cmp);
    ratios[PAIRS / 2]
}

#[expect(clippy::disallowed_methods, reason = "measuring is what a bench does")]
fn timed<T>(work: impl Fn() -> T) -> f64 {
    let began = std::time::Instant::now();
    black_box(work());
    began.elapsed().as_secs_f64()
}

criterion_group!(benches, in_turn, seal, open);
criterion_main!(benches);
