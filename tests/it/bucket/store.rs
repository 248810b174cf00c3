//! The store's behaviour, in a folder and in a bucket alike, and what differs.

use std::fs;
use std::time::Duration;

use candour::domain::Day;
use candour::domain::file::ObjectId;
use candour::store::{FileStore, StoreError};
use futures_util::TryStreamExt;

use super::proxy::{Proxy, Way};
use crate::support::binary::files_below;
use crate::support::certificate::Certificate;
use crate::support::s3::{SECRET_KEY, Server, WITHIN, place, store};

const PIECE: usize = 4 << 20;

pub fn object(letter: &str) -> ObjectId {
    ObjectId::parse(&letter.repeat(32)).unwrap()
}

fn day() -> Day {
    Day::parse("2026-11-20").unwrap()
}

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn lengths(store: &FileStore, letter: &str) -> Result<Vec<u64>, StoreError> {
    run(store.lengths(&object(letter)))
}

fn put(store: &FileStore, letter: &str, piece: u32, bytes: Vec<u8>) -> Result<(), StoreError> {
    run(store.put(&object(letter), piece, bytes, day()))
}

#[test]
fn both_kinds_keep_replace_and_take_away_alike() {
    let (server, folder) = (Server::start(), tempfile::tempdir().unwrap());
    for store in [FileStore::open(folder.path()).unwrap(), server.store()] {
        put(&store, "a", 0, vec![1; 10]).unwrap();
        put(&store, "a", 2, vec![3; 5]).unwrap();
        assert_eq!(lengths(&store, "a"), Ok(vec![]), "a gap");
        put(&store, "a", 1, vec![2; PIECE]).unwrap();
        put(&store, "a", 0, vec![9; 10]).unwrap();
        put(&store, "b", 0, vec![4; 1]).unwrap();
        assert_eq!(lengths(&store, "a"), Ok(vec![10, PIECE as u64, 5]));
        assert_eq!(lengths(&store, "c"), Ok(vec![]));
        run(async {
            assert_eq!(store.make_durable(&object("a")).await, Ok(()));
            assert_eq!(store.get(&object("a"), 0, day()).await, Ok(vec![9; 10]));
            assert_eq!(store.get(&object("a"), 1, day()).await, Ok(vec![2; PIECE]));
            assert_eq!(store.get(&object("a"), 3, day()).await, Err(StoreError::NotThere));
            assert_eq!(store.has(&object("a"), 2).await, Ok(true));
            assert_eq!(store.has(&object("a"), 3).await, Ok(false));
            let mut each: Vec<ObjectId> = store.each_object().try_collect().await.unwrap();
            each.dedup();
            assert_eq!(each.len(), 2);
            store.remove(&object("a"), day()).await.unwrap();
            store.remove(&object("a"), day()).await.unwrap();
            let mut each: Vec<ObjectId> = store.each_object().try_collect().await.unwrap();
            each.dedup();
            assert_eq!(each, [object("b")]);
            assert!(store.answers().await);
        });
    }
}

/// More than a service lists at once.
#[test]
fn a_long_list_is_read_to_its_end() {
    let server = Server::start();
    let names: Vec<String> = (0..1_100)
        .map(|n| {
            format!("{}{}", "a".repeat(28), data_encoding::BASE32_NOPAD.encode(&[n as u8, (n >> 8) as u8]))
        })
        .map(|name| name.to_ascii_lowercase())
        .collect();
    for name in &names {
        let inner = server.bucket().join(name);
        fs::create_dir(&inner).unwrap();
        fs::write(inner.join("000000"), "x").unwrap();
    }
    let found = run(server.store().objects()).unwrap();
    assert_eq!(found.len(), names.len());
    let each: Vec<ObjectId> = run(server.store().each_object().try_collect()).unwrap();
    assert_eq!(each.len(), names.len());
}

#[test]
fn a_put_that_breaks_off_is_tried_again_and_otherwise_no_piece() {
    let server = Server::start();
    let proxy = Proxy::to(server.port);
    let store = store(proxy.port, WITHIN);
    proxy.next(Way::CutPut, 1);
    put(&store, "a", 0, vec![7; PIECE]).unwrap();
    assert_eq!((proxy.happened(), lengths(&store, "a")), (1, Ok(vec![PIECE as u64])));
    proxy.next(Way::CutPut, usize::MAX);
    assert_eq!(put(&store, "a", 1, vec![7; PIECE]), Err(StoreError::Away));
    assert!((2..10).contains(&proxy.happened()), "{}", proxy.happened());
    // What was there stays whole when its successor breaks off.
    assert_eq!(put(&store, "a", 0, vec![8; PIECE]), Err(StoreError::Away));
    proxy.open();
    assert_eq!(lengths(&store, "a"), Ok(vec![PIECE as u64]));
    assert_eq!(run(store.get(&object("a"), 0, day())), Ok(vec![7; PIECE]));
    put(&store, "a", 1, vec![7; 5]).unwrap();
    assert_eq!(lengths(&store, "a"), Ok(vec![PIECE as u64, 5]));
}

#[test]
fn a_put_whose_answer_is_lost_is_the_same_piece_when_it_is_sent_again() {
    let server = Server::start();
    let proxy = Proxy::to(server.port);
    let store = store(proxy.port, WITHIN);
    proxy.next(Way::LoseAnswer, 1);
    put(&store, "a", 0, vec![7; PIECE]).unwrap();
    assert_eq!(proxy.happened(), 1);
    proxy.next(Way::LoseAnswer, usize::MAX);
    assert_eq!(put(&store, "a", 1, vec![7; 5]), Err(StoreError::Away));
    proxy.open();
    put(&store, "a", 1, vec![7; 5]).unwrap();
    assert_eq!(lengths(&store, "a"), Ok(vec![PIECE as u64, 5]));
}

#[test]
fn a_list_or_a_piece_that_comes_in_half_is_none() {
    let server = Server::start();
    let proxy = Proxy::to(server.port);
    let store = store(proxy.port, WITHIN);
    put(&store, "a", 0, vec![7; 100_000]).unwrap();
    proxy.next(Way::CutAnswer, usize::MAX);
    assert_eq!(lengths(&store, "a"), Err(StoreError::Away));
    assert_eq!(run(store.get(&object("a"), 0, day())), Err(StoreError::Away));
    assert_eq!(run(store.remove(&object("a"), day())), Err(StoreError::Away));
    proxy.open();
    assert_eq!(lengths(&store, "a"), Ok(vec![100_000]));
}

#[test]
fn a_service_that_says_nothing_is_waited_for_no_longer_than_was_said() {
    let server = Server::start();
    let proxy = Proxy::to(server.port);
    let store = store(proxy.port, Duration::from_secs(1));
    proxy.next(Way::Silent, usize::MAX);
    let begun = tokio::time::Instant::now();
    assert_eq!(put(&store, "a", 0, vec![7; 10]), Err(StoreError::Away));
    assert_eq!(run(store.has(&object("a"), 0)), Err(StoreError::Away));
    assert_eq!(lengths(&store, "a"), Err(StoreError::Away));
    assert!(!run(store.answers()));
    assert!(begun.elapsed() < Duration::from_secs(8), "{:?}", begun.elapsed());
}

#[test]
fn a_wrong_key_is_told_apart_from_a_service_that_is_away_and_a_missing_bucket_is_no_empty_one() {
    let server = Server::start();
    let endpoint = format!("http://127.0.0.1:{}", server.port);
    let wrong = FileStore::connect(&place(&endpoint, "another", None, WITHIN)).unwrap();
    assert_eq!(put(&wrong, "a", 0, vec![1]), Err(StoreError::Refused));
    assert_eq!(run(wrong.has(&object("a"), 0)), Err(StoreError::Refused));
    assert_eq!(run(wrong.get(&object("a"), 0, day())), Err(StoreError::Refused));
    assert!(!run(wrong.answers()) && run(server.store().answers()));
    fs::remove_dir_all(server.bucket()).unwrap();
    // Why a list was refused the library does not say.
    for store in [&wrong, &server.store()] {
        assert_eq!(lengths(store, "a"), Err(StoreError::Away));
        assert_eq!(run(store.objects()), Err(StoreError::Away));
        assert_eq!(run(store.remove(&object("a"), day())), Err(StoreError::Away));
        assert!(!run(store.answers()));
    }
    server.kill();
    assert_eq!(put(&wrong, "a", 0, vec![1]), Err(StoreError::Away));
    for error in [StoreError::Refused, StoreError::Away] {
        let words = format!("{error} {error:?}");
        assert!(!words.contains(SECRET_KEY) && !words.contains("aaaa") && !words.contains("127.0.0.1"));
    }
}

/// A service of a size that nobody stored.
#[test]
fn a_piece_longer_than_any_is_not_read() {
    let server = Server::start();
    put(&server.store(), "a", 0, vec![1]).unwrap();
    let file = server.bucket().join(object("a").as_str()).join("000000");
    fs::File::create(&file).unwrap().set_len(1 << 40).unwrap();
    assert_eq!(run(server.store().get(&object("a"), 0, day())), Err(StoreError::Failed));
    assert_eq!(files_below(&server.bucket()).len(), 1);
}

#[test]
fn tls_believes_whom_it_was_told_to() {
    let (server, certificate) = (Server::start(), Certificate::new("localhost", 30));
    let port = super::tls::in_front_of(server.port, &certificate);
    let endpoint = format!("https://localhost:{port}");
    let with = |authorities| FileStore::connect(&place(&endpoint, SECRET_KEY, authorities, WITHIN)).unwrap();
    put(&with(Some(certificate.pem.as_bytes())), "a", 0, vec![1; PIECE]).unwrap();
    assert_eq!(lengths(&server.store(), "a"), Ok(vec![PIECE as u64]));
    let other = Certificate::new("localhost", 30);
    for authorities in [None, Some(other.pem.as_bytes())] {
        assert_eq!(put(&with(authorities), "b", 0, vec![1]), Err(StoreError::Away));
    }
    assert_eq!(lengths(&server.store(), "b"), Ok(vec![]));
}
