//! The directory as it stands in the program, or in a folder of the operator's that replaces it whole. A folder is
//! read again whenever a file in it changes; one that cannot be read changes nothing.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use crate::crypto::hash::{Hash, hash};
use crate::domain::deadline::Timetable;
use crate::domain::directory::clock::{DEFAULT_PROFILE, Profile};
use crate::domain::directory::place::Place;
use crate::domain::directory::{Directory, Faults, File, Named, Texts};

/// The files that the program was built with.
const BUILT_IN: Texts<'static> = Texts {
    bodies: include_str!("../../directory/bodies.toml"),
    categories: include_str!("../../directory/categories.toml"),
    routing: include_str!("../../directory/routing.toml"),
    deadlines: include_str!("../../directory/deadlines.toml"),
    bank_holidays: include_str!("../../directory/bank-holidays.toml"),
    changes: include_str!("../../directory/changes.toml"),
    outcomes: include_str!("../../directory/outcomes.toml"),
    protections: include_str!("../../directory/protections.toml"),
};

/// What can be wrong with a directory.
#[derive(Debug, thiserror::Error)]
pub enum DirectoryError {
    #[error("{0} cannot be read: is it there, and may this user read it?")]
    Unreadable(PathBuf),
    #[error("the directory in {0} is not used:\n{1}")]
    Faults(PathBuf, Faults),
    #[error("there is no profile '{chosen}' in deadlines.toml. Set profile to one of: {}", .there.join(", "))]
    NoSuchProfile { chosen: String, there: Vec<String> },
}

/// A directory, the digest by which a referral says which one it was made with, and the profile in force.
#[derive(Clone, Debug)]
pub struct Edition {
    pub directory: Arc<Directory>,
    /// Changes with any change of any file.
    pub digest: Hash,
    /// The id of one of the directory's profiles.
    profile: String,
}

impl Edition {
    /// The directory that the program was built with.
    pub fn built_in() -> Self {
        static BUILT_IN_EDITION: LazyLock<Edition> = LazyLock::new(|| {
            Edition::read(BUILT_IN).unwrap_or_else(|faults| panic!("a test reads these files:\n{faults}"))
        });
        BUILT_IN_EDITION.clone()
    }

    /// Reads the files' texts. The default profile is in force.
    pub fn read(texts: Texts<'_>) -> Result<Self, Faults> {
        let digests = File::ALL.map(|file| hash(&[text_of(&texts, file).as_bytes()]));
        let parts: Vec<&[u8]> = digests.iter().map(|digest| digest.as_slice()).collect();
        let digest = hash(&[b"candour/1 directory".as_slice(), &parts.concat()]);
        let directory = Arc::new(Directory::read(texts)?);
        Ok(Edition { directory, digest, profile: DEFAULT_PROFILE.to_owned() })
    }

    /// Reads a folder with all eight files.
    pub fn open(folder: &Path) -> Result<Self, DirectoryError> {
        let read = |file: File| {
            let path = folder.join(file.name());
            std::fs::read_to_string(&path).map_err(|_| DirectoryError::Unreadable(path))
        };
        let (bodies, categories) = (read(File::Bodies)?, read(File::Categories)?);
        let (routing, deadlines) = (read(File::Routing)?, read(File::Deadlines)?);
        let (bank_holidays, changes) = (read(File::BankHolidays)?, read(File::Changes)?);
        let (outcomes, protections) = (read(File::Outcomes)?, read(File::Protections)?);
        let texts = Texts {
            bodies: &bodies,
            categories: &categories,
            routing: &routing,
            deadlines: &deadlines,
            bank_holidays: &bank_holidays,
            changes: &changes,
            outcomes: &outcomes,
            protections: &protections,
        };
        Edition::read(texts).map_err(|faults| DirectoryError::Faults(folder.to_owned(), faults))
    }

    /// The same with another profile in force.
    pub fn promising(self, profile: &str) -> Result<Self, DirectoryError> {
        let profiles = self.directory.profiles();
        if profiles.get(profile).is_none() {
            let there = profiles.iter().map(|profile| profile.id().to_owned()).collect();
            return Err(DirectoryError::NoSuchProfile { chosen: profile.to_owned(), there });
        }
        Ok(Edition { profile: profile.to_owned(), ..self })
    }

    /// What this installation promises.
    pub fn profile(&self) -> &Profile {
        self.directory.profiles().get(&self.profile).expect("only a profile that is there comes into force")
    }

    /// What this installation promises, counted in this place's days.
    pub fn timetable(&self, place: Place) -> Timetable<'_> {
        Timetable::new(self.profile(), self.directory.calendar(), place)
    }

    /// The first eight bytes of the digest, for people to compare.
    pub fn short_digest(&self) -> String {
        data_encoding::HEXLOWER.encode(&self.digest[..8])
    }
}

fn text_of<'a>(texts: &Texts<'a>, file: File) -> &'a str {
    match file {
        File::Bodies => texts.bodies,
        File::Categories => texts.categories,
        File::Routing => texts.routing,
        File::Deadlines => texts.deadlines,
        File::BankHolidays => texts.bank_holidays,
        File::Changes => texts.changes,
        File::Outcomes => texts.outcomes,
        File::Protections => texts.protections,
    }
}

/// The directory in force: the built-in one, or a folder's.
pub enum DirectoryInForce {
    BuiltIn(Arc<Edition>),
    Folder(Box<DirectoryFolder>),
}

impl DirectoryInForce {
    /// The folder's directory, or the built-in one where no folder is named, with this profile in force.
    pub fn open(folder: Option<&Path>, profile: &str) -> Result<Self, DirectoryError> {
        Ok(match folder {
            Some(folder) => DirectoryInForce::Folder(Box::new(DirectoryFolder::open(folder, profile)?)),
            None => DirectoryInForce::BuiltIn(Arc::new(Edition::built_in().promising(profile)?)),
        })
    }

    /// The built-in directory with the default profile.
    pub fn built_in() -> Self {
        DirectoryInForce::BuiltIn(Arc::new(Edition::built_in()))
    }

    /// What is in force at this moment. What a folder's operator got wrong is logged, once, and changes nothing.
    pub fn current(&self) -> Arc<Edition> {
        match self {
            DirectoryInForce::BuiltIn(edition) => edition.clone(),
            DirectoryInForce::Folder(folder) => folder.reload().unwrap_or_else(|fault| {
                tracing::warn!("the directory was changed, and is used as it was before: {fault}");
                folder.current()
            }),
        }
    }
}

/// Size, last change and place of each file: another one means that something changed. The change of its rights counts
/// too, so that a file that could not be read is looked at again once it can.
type Stamp = [Option<(u64, i64, i64, u64)>; File::ALL.len()];

/// The folder that a directory is kept in, and what it said when it last made sense.
pub struct DirectoryFolder {
    folder: PathBuf,
    profile: String,
    seen: RwLock<Seen>,
}

struct Seen {
    /// How the files stood at the last look, whether that made sense or not: a fault is told once.
    stamp: Stamp,
    edition: Arc<Edition>,
}

impl DirectoryFolder {
    /// Opens the folder; it has to be there, without a fault, and with this profile.
    pub fn open(folder: impl Into<PathBuf>, profile: &str) -> Result<Self, DirectoryError> {
        let (folder, profile) = (folder.into(), profile.to_owned());
        let stamp = stamp(&folder);
        let edition = Arc::new(Edition::open(&folder)?.promising(&profile)?);
        Ok(DirectoryFolder { folder, profile, seen: RwLock::new(Seen { stamp, edition }) })
    }

    /// What the folder said when it last made sense.
    pub fn current(&self) -> Arc<Edition> {
        self.seen.read().unwrap_or_else(PoisonError::into_inner).edition.clone()
    }

    /// Reads the folder again if a file in it changed. A fault is for the operator and is told to one caller; the last
    /// good edition stays, and is what everybody gets until a file changes again.
    pub fn reload(&self) -> Result<Arc<Edition>, DirectoryError> {
        let now = stamp(&self.folder);
        {
            let seen = self.seen.read().unwrap_or_else(PoisonError::into_inner);
            if seen.stamp == now {
                return Ok(seen.edition.clone());
            }
        }
        let mut seen = self.seen.write().unwrap_or_else(PoisonError::into_inner);
        if seen.stamp == now {
            return Ok(seen.edition.clone());
        }
        seen.stamp = now;
        seen.edition = Arc::new(Edition::open(&self.folder)?.promising(&self.profile)?);
        Ok(seen.edition.clone())
    }
}

fn stamp(folder: &Path) -> Stamp {
    File::ALL.map(|file| {
        let metadata = std::fs::metadata(folder.join(file.name())).ok()?;
        Some((metadata.len(), metadata.ctime(), metadata.ctime_nsec(), metadata.ino()))
    })
}
