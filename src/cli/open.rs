//! Opening what a configuration names.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use data_encoding::BASE32_NOPAD;

use super::Failure;
use crate::app::clock::{Clock, SystemClock};
use crate::app::directory::DirectoryInForce;
use crate::app::key_folder::KeyFolder;
use crate::app::random::{Random, SystemRandom};
use crate::app::uploads::{Files, Reserve};
use crate::app::{App, Lifetimes, Parts};
use crate::config::Config;
use crate::crypto::Secret32;
use crate::db::service::{self, Service};
use crate::db::{Database, DatabaseUrl};
use crate::domain::Day;
use crate::store::FileStore;

/// The day it is.
pub fn today() -> Day {
    Day::from_unix_seconds(SystemClock.now())
}

/// The database, brought up to date; a file's folder is made where it is missing.
pub fn database(url: &DatabaseUrl) -> Result<Database, Failure> {
    if let DatabaseUrl::Sqlite(path) = url
        && let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty())
    {
        private_folder(folder)?;
    }
    Ok(Database::open(url)?)
}

/// The installation's own row; a new database gets one.
pub async fn service_of(database: &Database, demo: bool) -> Result<Service, Failure> {
    let found = database.read(service::find).await?;
    if let Some(service) = found {
        return Ok(service);
    }
    let mut id = [0; 15];
    SystemRandom.fill(&mut id);
    let id = BASE32_NOPAD.encode(&id).to_ascii_lowercase();
    Ok(database.write(move |connection| service::begin(connection, &id, demo, today())).await?)
}

/// The running service's parts, from a configuration.
pub async fn app(config: &Config) -> Result<App, Failure> {
    let database = database(&config.database()?)?;
    let service = service_of(&database, false).await?;
    let lifetimes = Lifetimes {
        session_idle: u64::from(config.sessions.idle_minutes) * 60,
        session: u64::from(config.sessions.hours) * 3600,
        ..Lifetimes::default()
    };
    let keys = KeyFolder::open(&config.keys)?;
    let directory = DirectoryInForce::open(config.directory.as_deref(), &config.profile)?;
    let files = Files { store: file_store(config)?, limits: config.files.limits(), reserve: reserve(config) };
    let app = put_together(database, service, keys, directory, lifetimes, files, config.secret()?)?;
    Ok(app.keeping(config.keeping()))
}

/// The same from parts.
pub fn put_together(
    database: Database,
    service: Service,
    keys: KeyFolder,
    directory: DirectoryInForce,
    lifetimes: Lifetimes,
    files: Files,
    service_secret: Secret32,
) -> Result<App, crate::app::AppError> {
    let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
    App::new(Parts { database, service, keys, clock, random, lifetimes, files, service_secret, directory })
}

/// What of the disk is kept for text; the database's folder counts where it is on this machine.
fn reserve(config: &Config) -> Reserve {
    let database = config.database.starts_with("sqlite:").then(|| config.data_folder());
    Reserve { bytes: config.limits.reserve_mb.saturating_mul(1 << 20), database }
}

/// The store that a configuration names: a bucket, or a folder, which is made where it is missing.
pub fn file_store(config: &Config) -> Result<FileStore, Failure> {
    match config.bucket()? {
        Some(place) => Ok(FileStore::connect(&place)?),
        None => store_in(&files_folder(config)),
    }
}

/// The folder of that store, where it is one.
pub fn files_folder(config: &Config) -> PathBuf {
    config.files.folder.clone().unwrap_or_else(|| config.data_folder().join("files"))
}

/// A store in this folder, which is made where it is missing.
pub fn store_in(folder: &Path) -> Result<FileStore, Failure> {
    private_folder(folder)?;
    Ok(FileStore::open(folder)?)
}

/// A folder that only this user can open.
pub fn private_folder(path: &Path) -> Result<(), Failure> {
    if path.is_dir() {
        return Ok(());
    }
    let made = fs::DirBuilder::new().recursive(true).mode(0o700).create(path);
    made.map_err(|error| format!("{} cannot be made: {error}", path.display()).into())
}

/// Writes a file that only this user can read; one that is there already is left alone and said so.
pub fn new_private_file(path: &Path, text: &str) -> Result<bool, Failure> {
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(mut file) => {
            file.write_all(text.as_bytes())?;
            Ok(true)
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(format!("{} cannot be written: {error}", path.display()).into()),
    }
}
