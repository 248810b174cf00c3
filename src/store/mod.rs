//! Where sealed files are kept: an object is a folder of numbered pieces (docs/PROTOCOL.md §14), in a folder of this
//! machine or in a bucket of an S3-compatible service. What comes in here is ciphertext already; the store neither knows
//! what it is nor whose.

mod local;
mod s3;
#[cfg(test)]
mod tests;

use std::future::ready;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{Stream, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as Location;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt, PutPayload};
use rustix::fs::statvfs;
use tokio::time::timeout;

use crate::domain::Day;
use crate::domain::file::ObjectId;
use local::Folder;

pub use s3::{PlaceError, S3Place, S3Settings};

/// No piece is longer. A service that sends more than was stored is not read on.
const LONGEST_PIECE: u64 = 4 << 20;

/// How long a look at whether a service is there may take.
const LOOK_WITHIN: Duration = Duration::from_secs(2);

/// What can go wrong. The library's own words name places in the store, and are dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    #[error("the store does not have it")]
    NotThere,
    #[error("the store of files failed; is its disk full?")]
    Failed,
    #[error("the store of files does not answer, or with a fault of its own")]
    Away,
    #[error(
        "the store of files refuses this service; are its key and its bucket right, and this machine's clock?"
    )]
    Refused,
}

impl StoreError {
    /// Whether it may be over soon, without anybody making room.
    pub fn is_away(self) -> bool {
        matches!(self, StoreError::Away | StoreError::Refused)
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
    objects: Arc<dyn ObjectStore>,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Local(Arc<Folder>),
    /// A service somewhere else, and how long it is waited for.
    Service(Duration),
}

impl FileStore {
    /// Opens a folder that is there.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        let objects = LocalFileSystem::new_with_prefix(folder).map_err(|_| StoreError::Failed)?;
        Ok(FileStore { objects: Arc::new(objects), kind: Kind::Local(Arc::new(Folder::at(folder))) })
    }

    /// Opens a bucket. Nothing is asked of it yet: the service starts while it is away.
    pub fn connect(place: &S3Place) -> Result<Self, StoreError> {
        let objects = place.open().map_err(|_| StoreError::Failed)?;
        Ok(FileStore { objects: Arc::new(objects), kind: Kind::Service(place.within()) })
    }

    fn folder(&self) -> Option<&Folder> {
        match &self.kind {
            Kind::Local(folder) => Some(folder),
            Kind::Service(_) => None,
        }
    }

    /// Whether nothing of this machine stands in its way: its folder is there, this user may write there, and its disk
    /// is not read-only. A service somewhere else is away for every machine, and reports are taken without it.
    pub fn is_writable(&self) -> bool {
        self.folder().is_none_or(Folder::is_writable)
    }

    /// Whether it would take a file now, as far as a look can tell.
    pub async fn answers(&self) -> bool {
        if let Some(folder) = self.folder() {
            return folder.is_writable();
        }
        // A list of what comes behind everything: the shortest answer for which key and bucket have to be right.
        let behind = Location::from("~");
        let mut none = self.objects.list_with_offset(None, &behind);
        matches!(timeout(LOOK_WITHIN, none.try_next()).await, Ok(Ok(_)))
    }

    /// Whether it notes to the second when a piece came, which a service does by itself. People are told.
    pub fn keeps_moments(&self) -> bool {
        matches!(self.kind, Kind::Service(_))
    }

    /// How much room its disk has left for this user, where it is this machine's.
    pub fn free_bytes(&self) -> Option<u64> {
        self.folder()?.free_bytes()
    }

    /// Keeps a piece; one that is there is replaced. In a folder it says no more of when it came than the day, and the
    /// disk begins to write it: nobody waits for that before [`FileStore::make_durable`].
    pub async fn put(
        &self,
        object: &ObjectId,
        piece: u32,
        bytes: Vec<u8>,
        day: Day,
    ) -> Result<(), StoreError> {
        let location = location(object, piece);
        let put = self.in_time(self.objects.put(&location, in_small_writes(bytes))).await;
        if let Some(folder) = self.folder() {
            folder.round_times(object, Some(piece), day);
        }
        // What is not found here is the bucket.
        put.map_err(|error| self.fault(&error))?;
        if let Some(folder) = self.folder() {
            folder.begin_to_sync(object, piece);
        }
        Ok(())
    }

    /// Returns once every piece of an object is kept for good. In a folder, what a crash of the machine took before is
    /// missing, or too short. A service answers when it has a piece for good.
    pub async fn make_durable(&self, object: &ObjectId) -> Result<(), StoreError> {
        match self.folder() {
            Some(folder) => folder.make_durable(object).await,
            None => Ok(()),
        }
    }

    /// A piece.
    pub async fn get(&self, object: &ObjectId, piece: u32, day: Day) -> Result<Vec<u8>, StoreError> {
        let location = location(object, piece);
        let got = self.in_time(async {
            let found = self.objects.get(&location).await?;
            if found.meta.size > LONGEST_PIECE { Ok(None) } else { Ok(Some(found.bytes().await?)) }
        });
        let bytes = got.await.map_err(|error| self.of_one(&error))?.ok_or(StoreError::Failed)?;
        // Reading leaves a time as well.
        if let Some(folder) = self.folder() {
            folder.round_times(object, Some(piece), day);
        }
        Ok(bytes.into())
    }

    /// Whether a piece is there.
    pub async fn has(&self, object: &ObjectId, piece: u32) -> Result<bool, StoreError> {
        match self.in_time(self.objects.head(&location(object, piece))).await {
            Ok(_) => Ok(true),
            Err(error) => match self.of_one(&error) {
                StoreError::NotThere => Ok(false),
                fault => Err(fault),
            },
        }
    }

    /// How long each of an object's pieces is, in order; nothing where it has a gap.
    pub async fn lengths(&self, object: &ObjectId) -> Result<Vec<u64>, StoreError> {
        let of_this = Location::from(object.as_str());
        let listed = self.in_time(self.objects.list(Some(&of_this)).try_collect::<Vec<_>>()).await;
        let mut pieces = listed.map_err(|error| self.fault(&error))?;
        pieces.sort_by(|one, other| one.location.cmp(&other.location));
        let in_order = (0..).zip(&pieces).all(|(n, piece)| piece.location == location(object, n));
        Ok(if in_order { pieces.iter().map(|piece| piece.size).collect() } else { Vec::new() })
    }

    /// Takes an object away, with whatever an interrupted write left in its place. What is not there is no fault.
    pub async fn remove(&self, object: &ObjectId, day: Day) -> Result<(), StoreError> {
        let pieces = self.objects.list(Some(&Location::from(object.as_str())));
        let locations = pieces.map_ok(|piece| piece.location);
        let removed = self.objects.delete_stream(Box::pin(locations)).try_collect::<Vec<_>>();
        match (self.in_time(removed).await, self.folder()) {
            (Ok(_), _) | (Err(Fault::Library(object_store::Error::NotFound { .. })), Some(_)) => {}
            (Err(error), _) => return Err(self.fault(&error)),
        }
        if let Some(folder) = self.folder() {
            folder.remove(object)?;
            folder.round_times(object, None, day);
        }
        Ok(())
    }

    /// Every object there is something of.
    pub async fn objects(&self) -> Result<Vec<ObjectId>, StoreError> {
        let listed = self.objects.list_with_delimiter(None).await;
        let listed = listed.map_err(|error| self.fault(&Fault::Library(error)))?;
        Ok(listed.common_prefixes.iter().filter_map(|place| ObjectId::parse(place.as_ref()).ok()).collect())
    }

    /// The same as it is found, for going through more of them than should be in memory at once. One that has several
    /// pieces may come several times.
    pub fn each_object(&self) -> impl Stream<Item = Result<ObjectId, StoreError>> + use<> {
        let named = |meta: ObjectMeta| {
            let first = meta.location.parts().next();
            first.and_then(|name| ObjectId::parse(name.as_ref()).ok())
        };
        let store = self.clone();
        self.objects
            .list(None)
            .map_err(move |error| store.fault(&Fault::Library(error)))
            .try_filter_map(move |meta| ready(Ok(named(meta))))
    }

    /// A service is given so much time for all that one piece takes, and no more. A disk takes the time it takes.
    async fn in_time<T>(&self, work: impl Future<Output = object_store::Result<T>>) -> Result<T, Fault> {
        match self.kind {
            Kind::Local(_) => work.await.map_err(Fault::Library),
            Kind::Service(within) => {
                timeout(within, work).await.map_err(|_| Fault::TooLong)?.map_err(Fault::Library)
            }
        }
    }

    /// Of one piece: it may not be there.
    fn of_one(&self, fault: &Fault) -> StoreError {
        match fault {
            Fault::Library(object_store::Error::NotFound { .. }) => StoreError::NotThere,
            other => self.fault(other),
        }
    }

    fn fault(&self, fault: &Fault) -> StoreError {
        use object_store::Error::{NotFound, PermissionDenied, Unauthenticated};
        match (&self.kind, fault) {
            (Kind::Local(_), _) => StoreError::Failed,
            (_, Fault::Library(NotFound { .. } | PermissionDenied { .. } | Unauthenticated { .. })) => {
                StoreError::Refused
            }
            _ => StoreError::Away,
        }
    }
}

/// Why something did not work out, before it is told.
enum Fault {
    Library(object_store::Error),
    TooLong,
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

fn number(piece: u32) -> String {
    format!("{piece:06}")
}

fn location(object: &ObjectId, piece: u32) -> Location {
    Location::from_iter([object.as_str(), &number(piece)])
}
