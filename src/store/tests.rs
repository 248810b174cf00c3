//! The folder of this machine. What both kinds do alike is tested on both in `tests/it/s3`.

use std::fs;
use std::os::unix::fs::MetadataExt;

use super::*;

fn object(letter: &str) -> ObjectId {
    ObjectId::parse(&letter.repeat(32)).unwrap()
}

fn day() -> Day {
    Day::parse("2026-11-20").unwrap()
}

fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test);
}

#[test]
fn pieces_are_kept_replaced_and_taken_away() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::open(folder.path()).unwrap();
        let (one, other) = (object("a"), object("b"));
        store.put(&one, 0, vec![1; 10], day()).await.unwrap();
        store.put(&one, 2, vec![3; 5], day()).await.unwrap();
        assert_eq!(store.lengths(&one).await, Ok(vec![]), "a gap");
        store.put(&one, 1, vec![2; 10], day()).await.unwrap();
        store.put(&one, 0, vec![9; 10], day()).await.unwrap();
        store.put(&other, 0, vec![4; 1], day()).await.unwrap();
        assert_eq!(store.lengths(&one).await, Ok(vec![10, 10, 5]));
        assert_eq!(store.make_durable(&one).await, Ok(()));
        assert_eq!(store.make_durable(&object("c")).await, Err(StoreError::NotThere));
        assert_eq!(store.get(&one, 0, day()).await, Ok(vec![9; 10]));
        assert_eq!(store.get(&one, 3, day()).await, Err(StoreError::NotThere));
        // What a write leaves that was cut off by a crash.
        fs::write(folder.path().join(one.as_str()).join("000003#1"), "half").unwrap();
        store.remove(&one, day()).await.unwrap();
        store.remove(&one, day()).await.unwrap();
        assert_eq!(store.objects().await.unwrap(), [other]);
        assert!(!folder.path().join(one.as_str()).exists());
    });
}

#[test]
fn times_are_those_of_the_day() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::open(folder.path()).unwrap();
        let midnight = i64::from(day().number()) * 86_400;
        store.put(&object("a"), 0, vec![1; 10], day()).await.unwrap();
        store.get(&object("a"), 0, day()).await.unwrap();
        let inner = folder.path().join("a".repeat(32));
        for path in [&inner.join("000000"), &inner, &folder.path().to_owned()] {
            let found = fs::metadata(path).unwrap();
            assert_eq!((found.atime(), found.mtime()), (midnight, midnight), "{}", path.display());
            assert_eq!((found.atime_nsec(), found.mtime_nsec()), (0, 0));
        }
    });
}

#[test]
fn a_disk_that_takes_nothing_is_a_fault_that_names_nothing() {
    run(async {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::open(folder.path()).unwrap();
        fs::write(folder.path().join("a".repeat(32)), "in the way").unwrap();
        assert_eq!(store.put(&object("a"), 0, vec![1], day()).await, Err(StoreError::Failed));
    });
}
