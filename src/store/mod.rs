//! Where sealed files are kept: an object is a folder of numbered pieces (docs/PROTOCOL.md §14). What comes in here is
//! ciphertext already; the store neither knows what it is nor whose.

use std::fs::{self, File, FileTimes};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use std::future::ready;

use futures_util::{Stream, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Location;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt, PutPayload};
use rustix::fs::{Access, access, statvfs};

use crate::domain::Day;
use crate::domain::file::ObjectId;

/// What can go wrong. The library's own words name places in the store, and are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("the store does not have it")]
    NotThere,
    #[error("the store of files failed; is its disk full?")]
    Failed,
}

impl From<object_store::Error> for StoreError {
    fn from(error: object_store::Error) -> Self {
        match error {
            object_store::Error::NotFound { .. } => StoreError::NotThere,
            _ => StoreError::Failed,
        }
    }
}

/// How much room the disk of a folder has left for this user.
pub fn free_bytes(folder: &Path) -> Option<u64> {
    let disk = statvfs(folder).ok()?;
    disk.f_bavail.checked_mul(disk.f_frsize)
}

/// The store. Cheap to clone.
#[derive(Clone)]
pub struct FileStore {
    store: Arc<LocalFileSystem>,
    folder: Arc<PathBuf>,
}

impl FileStore {
    /// Opens a folder that is there.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let store = LocalFileSystem::new_with_prefix(folder)?;
        Ok(FileStore { store: Arc::new(store), folder: Arc::new(folder.to_owned()) })
    }

    /// Whether its folder takes anything: it is there, this user may write there, and its disk is not read-only.
    pub fn is_writable(&self) -> bool {
        access(self.folder.as_ref(), Access::WRITE_OK | Access::EXEC_OK).is_ok()
    }

    /// How much room its disk has left for this user.
    pub fn free_bytes(&self) -> Option<u64> {
        free_bytes(&self.folder)
    }

    /// Keeps a piece; one that is there is replaced. It says no more of when it came than the day. The disk begins to
    /// write it, and nobody waits for that before [`FileStore::make_durable`].
    pub async fn put(
        &self,
        object: &ObjectId,
        piece: u32,
        bytes: Vec<u8>,
        day: Day,
    ) -> Result<(), StoreError> {
        let put = self.store.put(&location(object, piece), in_small_writes(bytes)).await;
        self.round_times(object, Some(piece), day);
        put?;
        let path = self.folder.join(object.as_str()).join(number(piece));
        tokio::task::spawn_blocking(move || {
            // A fault is told once only, and here: without the piece its object is not whole, and is sent anew.
            if sync(&path).is_err() {
                let _ = fs::remove_file(path);
            }
        });
        Ok(())
    }

    /// Returns once every piece of an object is on the disk for good. What a crash of the machine took before is missing,
    /// or too short.
    pub async fn make_durable(&self, object: &ObjectId) -> Result<(), StoreError> {
        let (root, folder) = (self.folder.clone(), self.folder.join(object.as_str()));
        let synced = tokio::task::spawn_blocking(move || {
            for piece in fs::read_dir(&folder)? {
                sync(&piece?.path())?;
            }
            sync(&folder)?;
            sync(&root)
        });
        match synced.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) if error.kind() == std::io::ErrorKind::NotFound => Err(StoreError::NotThere),
            _ => Err(StoreError::Failed),
        }
    }

    /// A piece.
    pub async fn get(&self, object: &ObjectId, piece: u32, day: Day) -> Result<Vec<u8>, StoreError> {
        let bytes = self.store.get(&location(object, piece)).await?.bytes().await?;
        // Reading leaves a time as well.
        self.round_times(object, Some(piece), day);
        Ok(bytes.into())
    }

    /// Whether a piece is there.
    pub async fn has(&self, object: &ObjectId, piece: u32) -> Result<bool, StoreError> {
        match self.store.head(&location(object, piece)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// How long each of an object's pieces is, in order; nothing where it has a gap.
    pub async fn lengths(&self, object: &ObjectId) -> Result<Vec<u64>, StoreError> {
        let mut pieces: Vec<_> =
            self.store.list(Some(&Location::from(object.as_str()))).try_collect().await?;
        pieces.sort_by(|one, other| one.location.cmp(&other.location));
        let in_order = (0..).zip(&pieces).all(|(n, piece)| piece.location == location(object, n));
        Ok(if in_order { pieces.iter().map(|piece| piece.size).collect() } else { Vec::new() })
    }

    /// Takes an object away, with whatever an interrupted write left in its place. What is not there is no fault.
    pub async fn remove(&self, object: &ObjectId, day: Day) -> Result<(), StoreError> {
        let pieces = self.store.list(Some(&Location::from(object.as_str())));
        let locations = pieces.map_ok(|piece| piece.location);
        match self.store.delete_stream(Box::pin(locations)).try_collect::<Vec<_>>().await {
            Err(object_store::Error::NotFound { .. }) | Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        match fs::remove_dir_all(self.folder.join(object.as_str())) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(StoreError::Failed),
            _ => {}
        }
        self.round_times(object, None, day);
        Ok(())
    }

    /// Every object there is something of.
    pub async fn objects(&self) -> Result<Vec<ObjectId>, StoreError> {
        let listed = self.store.list_with_delimiter(None).await?;
        Ok(listed.common_prefixes.iter().filter_map(|place| ObjectId::parse(place.as_ref()).ok()).collect())
    }

    /// The same as it is found, for going through more of them than should be in memory at once. One that has several
    /// pieces may come several times.
    pub fn each_object(&self) -> impl Stream<Item = Result<ObjectId, StoreError>> + use<> {
        let named = |meta: ObjectMeta| {
            let first = meta.location.parts().next();
            first.and_then(|name| ObjectId::parse(name.as_ref()).ok())
        };
        self.store.list(None).map_err(StoreError::from).try_filter_map(move |meta| ready(Ok(named(meta))))
    }

    /// Times of files are a day's beginning (invariant I8). A fault here leaves a finer time and loses nothing.
    fn round_times(&self, object: &ObjectId, piece: Option<u32>, day: Day) {
        let midnight = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::from(day.number()) * 86_400);
        let times = FileTimes::new().set_accessed(midnight).set_modified(midnight);
        let folder = self.folder.join(object.as_str());
        let piece = piece.map(|piece| folder.join(number(piece)));
        for path in piece.iter().chain([&folder, self.folder.as_ref()]) {
            if let Ok(file) = File::open(path) {
                let _ = file.set_times(times);
            }
        }
    }
}

/// Linux takes 1 GiB in writes of 64 KiB twice as fast as in writes of 4 MiB (measured: 1.4 against 0.5 to 0.8 GB a second).
fn in_small_writes(bytes: Vec<u8>) -> PutPayload {
    const AT_ONCE: usize = 64 * 1024;
    let whole = PutPayload::from(bytes);
    let cut = |part: usize, of: usize| part..of.min(part + AT_ONCE);
    let parts = whole.as_ref().iter().flat_map(|bytes| {
        (0..bytes.len()).step_by(AT_ONCE).map(move |from| bytes.slice(cut(from, bytes.len())))
    });
    parts.collect()
}

/// Waits until a file, or the names in a folder, are on the disk.
fn sync(path: &Path) -> std::io::Result<()> {
    File::open(path)?.sync_all()
}

fn number(piece: u32) -> String {
    format!("{piece:06}")
}

fn location(object: &ObjectId, piece: u32) -> Location {
    Location::from_iter([object.as_str(), &number(piece)])
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::MetadataExt;

    use super::*;

    fn object(letter: &str) -> ObjectId {
        ObjectId::parse(&letter.repeat(32)).unwrap()
    }

    fn day() -> Day {
        Day::parse("2026-11-20").unwrap()
    }

    fn run(test: impl Future<Output = ()>) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(test);
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
}
