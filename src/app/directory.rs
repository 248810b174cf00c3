//! The directory as it stands in the program, or in a folder of the operator's that replaces it whole. A folder is
//! read again whenever a file in it changes; one that cannot be read changes nothing.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use crate::crypto::hash::{Hash, hash};
use crate::domain::directory::{Directory, Faults, File, Texts};

/// The files that the program was built with.
const BUILT_IN: Texts<'static> = Texts {
    bodies: include_str!("../../directory/bodies.toml"),
    categories: include_str!("../../directory/categories.toml"),
    routing: include_str!("../../directory/routing.toml"),
    deadlines: include_str!("../../directory/deadlines.toml"),
    bank_holidays: include_str!("../../directory/bank-holidays.toml"),
    outcomes: include_str!("../../directory/outcomes.toml"),
};

/// What can be wrong with a directory.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    #[error("{0} cannot be read: is it there, and may this user read it?")]
    Unreadable(PathBuf),
    #[error("the directory in {0} is not used:\n{1}")]
    Faults(PathBuf, Faults),
}

/// A directory, and the digest by which a referral says which one it was made with.
#[derive(Debug)]
pub struct Edition {
    pub directory: Directory,
    /// Changes with any change of any file.
    pub digest: Hash,
}

impl Edition {
    /// The directory that the program was built with.
    pub fn built_in() -> Self {
        Edition::read(BUILT_IN).unwrap_or_else(|faults| panic!("a test reads these files:\n{faults}"))
    }

    /// Reads the files' texts.
    pub fn read(texts: Texts<'_>) -> Result<Self, Faults> {
        let digests = File::ALL.map(|file| hash(&[text_of(&texts, file).as_bytes()]));
        let parts: Vec<&[u8]> = digests.iter().map(|digest| digest.as_slice()).collect();
        let digest = hash(&[b"candour/1 directory".as_slice(), &parts.concat()]);
        Ok(Edition { directory: Directory::read(texts)?, digest })
    }

    /// Reads a folder with all six files.
    pub fn open(folder: &Path) -> Result<Self, DirectoryError> {
        let read = |file: File| {
            let path = folder.join(file.name());
            std::fs::read_to_string(&path).map_err(|_| DirectoryError::Unreadable(path))
        };
        let (bodies, categories) = (read(File::Bodies)?, read(File::Categories)?);
        let (routing, deadlines) = (read(File::Routing)?, read(File::Deadlines)?);
        let (bank_holidays, outcomes) = (read(File::BankHolidays)?, read(File::Outcomes)?);
        let texts = Texts {
            bodies: &bodies,
            categories: &categories,
            routing: &routing,
            deadlines: &deadlines,
            bank_holidays: &bank_holidays,
            outcomes: &outcomes,
        };
        Edition::read(texts).map_err(|faults| DirectoryError::Faults(folder.to_owned(), faults))
    }
}

fn text_of<'a>(texts: &Texts<'a>, file: File) -> &'a str {
    match file {
        File::Bodies => texts.bodies,
        File::Categories => texts.categories,
        File::Routing => texts.routing,
        File::Deadlines => texts.deadlines,
        File::BankHolidays => texts.bank_holidays,
        File::Outcomes => texts.outcomes,
    }
}

/// Size and time of each file: another one means that something changed.
type Stamp = [Option<(u64, SystemTime)>; File::ALL.len()];

/// The folder that a directory is kept in, and what it said when it was last read.
pub struct DirectoryFolder {
    folder: PathBuf,
    read: RwLock<(Stamp, Arc<Edition>)>,
}

impl DirectoryFolder {
    /// Opens the folder; it has to be there and without a fault.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, DirectoryError> {
        let folder = folder.into();
        let (stamp, edition) = (stamp(&folder), Arc::new(Edition::open(&folder)?));
        Ok(DirectoryFolder { folder, read: RwLock::new((stamp, edition)) })
    }

    /// What the folder said when it last made sense.
    pub fn current(&self) -> Arc<Edition> {
        self.read.read().unwrap_or_else(PoisonError::into_inner).1.clone()
    }

    /// Reads the folder again if a file in it changed. A fault is for the operator; the last good edition stays.
    pub fn reload(&self) -> Result<Arc<Edition>, DirectoryError> {
        let now = stamp(&self.folder);
        let (read_at, edition) = self.read.read().unwrap_or_else(PoisonError::into_inner).clone();
        if read_at == now {
            return Ok(edition);
        }
        let edition = Arc::new(Edition::open(&self.folder)?);
        *self.read.write().unwrap_or_else(PoisonError::into_inner) = (now, edition.clone());
        Ok(edition)
    }
}

fn stamp(folder: &Path) -> Stamp {
    File::ALL.map(|file| {
        let metadata = std::fs::metadata(folder.join(file.name())).ok()?;
        Some((metadata.len(), metadata.modified().ok()?))
    })
}
