//! A folder of this machine.

use std::fs::{self, File, FileTimes};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::fs::{Access, access};

use super::{StoreError, number};
use crate::domain::Day;
use crate::domain::file::ObjectId;

/// What a folder needs beside what every store does: its disk is told when to write, and its files' times are rounded.
pub(super) struct Folder(PathBuf);

impl Folder {
    pub fn at(path: &Path) -> Self {
        Folder(path.to_owned())
    }

    pub fn is_writable(&self) -> bool {
        access(&self.0, Access::WRITE_OK | Access::EXEC_OK).is_ok()
    }

    pub fn free_bytes(&self) -> Option<u64> {
        super::free_bytes(&self.0)
    }

    /// Has the disk begin to write a piece.
    pub fn begin_to_sync(&self, object: &ObjectId, piece: u32) {
        let path = self.0.join(object.as_str()).join(number(piece));
        tokio::task::spawn_blocking(move || {
            // A fault is told once only, and here: without the piece its object is not whole, and is sent anew.
            if sync(&path).is_err() {
                let _ = fs::remove_file(path);
            }
        });
    }

    pub async fn make_durable(&self, object: &ObjectId) -> Result<(), StoreError> {
        let (root, folder) = (self.0.clone(), self.0.join(object.as_str()));
        let synced = tokio::task::spawn_blocking(move || {
            for piece in fs::read_dir(&folder)? {
                sync(&piece?.path())?;
            }
            sync(&folder)?;
            sync(&root)
        });
        match synced.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) if error.kind() == io::ErrorKind::NotFound => Err(StoreError::NotThere),
            _ => Err(StoreError::Failed),
        }
    }

    /// Takes an object's own folder away, with whatever an interrupted write left in it.
    pub fn remove(&self, object: &ObjectId) -> Result<(), StoreError> {
        match fs::remove_dir_all(self.0.join(object.as_str())) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::Failed),
            _ => Ok(()),
        }
    }

    /// Times of files are a day's beginning (invariant I8). A fault here leaves a finer time and loses nothing.
    pub fn round_times(&self, object: &ObjectId, piece: Option<u32>, day: Day) {
        let midnight = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::from(day.number()) * 86_400);
        let times = FileTimes::new().set_accessed(midnight).set_modified(midnight);
        let folder = self.0.join(object.as_str());
        let piece = piece.map(|piece| folder.join(number(piece)));
        for path in piece.iter().chain([&folder, &self.0]) {
            if let Ok(file) = File::open(path) {
                let _ = file.set_times(times);
            }
        }
    }
}

/// Waits until a file, or the names in a folder, are on the disk.
fn sync(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}
