//! The configuration: one TOML file, overridden by environment variables. Unknown keys are refused, so that a
//! misspelt protection does not pass for one.

pub mod check;
mod limits;
mod s3;
mod sample;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use zeroize::Zeroizing;

use crate::crypto::Secret32;
use crate::db::{DatabaseUrl, DbError};
use crate::domain::file::Limits as FileLimits;
use crate::domain::keeping::{Checkpoints, Keeping, Retention};
use crate::store::{PlaceError, S3Place};
use crate::tls::PairFiles;

pub use s3::S3;
pub use sample::sample;

/// Where the configuration is looked for when nothing else is said.
pub const DEFAULT_FILE: &str = "candour.toml";

/// What is wrong with a configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("the configuration {0} cannot be read: {1}")]
    File(PathBuf, String),
    #[error(transparent)]
    Database(#[from] DbError),
    #[error(transparent)]
    Store(#[from] PlaceError),
    #[error("the service secret {0} cannot be read, or is not 32 bytes in base64")]
    Secret(PathBuf),
}

/// Everything that can be set.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where the configuration itself stands.
    #[serde(skip)]
    folder: PathBuf,
    /// What the service is called on its pages.
    #[serde(default = "default_name")]
    pub service_name: String,
    /// Who runs the service. Its pages name them: people have to know who keeps their data.
    pub responsible: Option<Responsible>,
    /// `sqlite:PATH` or `postgres://USER@HOST/DATABASE`
    pub database: String,
    #[serde(default)]
    pub postgres: Postgres,
    /// The folder with the recipients files.
    pub keys: PathBuf,
    /// The file with the service secret: 32 random bytes in base64.
    pub secret_file: PathBuf,
    /// The folder with the eight files of the directory; without it the built-in ones.
    pub directory: Option<PathBuf>,
    /// What is promised: the id of a profile in the directory's `deadlines.toml`.
    #[serde(default = "default_profile")]
    pub profile: String,
    pub public: Listener,
    pub staff: Listener,
    #[serde(default)]
    pub tls: Tls,
    #[serde(default)]
    pub metrics: Metrics,
    #[serde(default)]
    pub stop: Stop,
    #[serde(default)]
    pub sessions: Sessions,
    #[serde(default)]
    pub log: Log,
    #[serde(default)]
    pub memory: Memory,
    #[serde(default)]
    pub files: Files,
    #[serde(default)]
    pub limits: limits::Limits,
    /// Without it nothing is deleted by itself.
    pub retention: Option<Retention>,
    /// Without it no checkpoints are written.
    pub checkpoints: Option<Checkpoints>,
}

/// Who runs the service.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Responsible {
    /// The organisation's name.
    pub name: String,
    /// How it is reached: an address, an e-mail address, a phone number, one a line.
    pub contact: String,
    /// Where its own notice on privacy stands: `https://…`
    pub notice: Option<String>,
}

/// What does not belong in the URL of a PostgreSQL database.
#[derive(Deserialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Postgres {
    /// The file with the password.
    pub password_file: Option<PathBuf>,
    /// The file with the authorities (PEM) whose certificates are believed; without it those that this machine believes.
    pub authorities_file: Option<PathBuf>,
}

/// One of the two applications.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct Listener {
    /// Where it listens: address and port.
    pub listen: SocketAddr,
    /// How people reach it: `https://…`, without a path.
    pub origin: String,
}

/// Who encrypts the way from people to this machine.
#[derive(Deserialize, Clone, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Tls {
    /// The certificate with its chain, in PEM, for both applications. It is read again when it changes.
    pub certificate: Option<PathBuf>,
    /// Its private key, in PEM.
    pub key: Option<PathBuf>,
    /// What terminates TLS in front of the service, in the operator's words: "nginx on this machine".
    pub terminated_by: Option<String>,
}

/// Who terminates TLS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TerminatedBy<'a> {
    /// Nobody: this machine's own browser, or an onion service, which has its own encryption.
    Nobody,
    /// This process, with these files, for each application whose origin begins with `https://`.
    Candour(PairFiles),
    /// Something in front of it.
    Proxy(&'a str),
}

impl Tls {
    /// What the three settings mean together; otherwise what is wrong with them.
    pub fn terminated_by(&self) -> Result<TerminatedBy<'_>, &'static str> {
        match (&self.certificate, &self.key, &self.terminated_by) {
            (None, None, None) => Ok(TerminatedBy::Nobody),
            (None, None, Some(proxy)) => Ok(TerminatedBy::Proxy(proxy)),
            (Some(certificate), Some(key), None) => {
                let (certificate, key) = (certificate.clone(), key.clone());
                Ok(TerminatedBy::Candour(PairFiles { certificate, key }))
            }
            (_, _, Some(_)) => {
                Err("[tls] names both a certificate of its own and what terminates TLS in front of the \
                                    service. Keep one: certificate and key, or terminated_by.")
            }
            _ => Err("[tls] needs both: certificate = \"FILE\" and key = \"FILE\"."),
        }
    }
}

/// Figures for a monitoring system.
#[derive(Deserialize, Clone, Copy, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Metrics {
    /// Where they can be fetched, at `/metrics`; nowhere unless this is set.
    pub listen: Option<SocketAddr>,
}

/// How the service stops.
#[derive(Deserialize, Clone, Copy, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Stop {
    /// For how many seconds `/readyz` says that it is stopping before it takes no more connections.
    pub announce_seconds: u64,
}

/// How long a sign-in lasts.
#[derive(Deserialize, Clone, Copy, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Sessions {
    pub idle_minutes: u32,
    pub hours: u32,
}

impl Default for Sessions {
    fn default() -> Self {
        Sessions { idle_minutes: 15, hours: 10 }
    }
}

/// What is logged, and how.
#[derive(Deserialize, Clone, Copy, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    pub level: LogLevel,
    pub format: LogFormat,
}

#[derive(Deserialize, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum LogLevel {
    Error,
    Warn,
    #[default]
    Info,
    Debug,
    Trace,
}

#[derive(Deserialize, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    #[default]
    Text,
    Json,
}

/// How memory is kept off the disk.
#[derive(Deserialize, Clone, Copy, Debug, Default)]
#[serde(deny_unknown_fields, default)]
pub struct Memory {
    /// Start even where the machine could write this process's memory to a swap file.
    pub allow_swap: bool,
}

/// Files that reporters add.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Files {
    /// Where they are kept, sealed; without it a folder beside the database.
    pub folder: Option<PathBuf>,
    /// A bucket of an S3-compatible service, instead of a folder.
    pub s3: Option<S3>,
    /// The most files of a case.
    pub most: usize,
    /// The largest file, in MB of 1,048,576 bytes.
    pub largest_mb: u64,
    /// The most of everything together that no case has claimed yet, in MB.
    pub unclaimed_mb: u64,
}

impl Default for Files {
    fn default() -> Self {
        let FileLimits { most, largest, unclaimed } = FileLimits::default();
        Files { folder: None, s3: None, most, largest_mb: largest >> 20, unclaimed_mb: unclaimed >> 20 }
    }
}

impl Files {
    /// As the service works with them.
    pub fn limits(&self) -> FileLimits {
        let bytes = |megabytes: u64| megabytes.saturating_mul(1 << 20);
        FileLimits { most: self.most, largest: bytes(self.largest_mb), unclaimed: bytes(self.unclaimed_mb) }
    }
}

fn default_name() -> String {
    "Candour".to_owned()
}

fn default_profile() -> String {
    crate::domain::directory::clock::DEFAULT_PROFILE.to_owned()
}

impl Config {
    /// Reads a file, and `CANDOUR_…` variables over it (`CANDOUR_PUBLIC__ORIGIN` sets `public.origin`).
    pub fn read(file: &Path) -> Result<Self, ConfigError> {
        let problem = |error: config::ConfigError| ConfigError::File(file.to_owned(), error.to_string());
        let mut read: Config = config::Config::builder()
            .add_source(config::File::from(file).format(config::FileFormat::Toml))
            .add_source(config::Environment::with_prefix("CANDOUR").prefix_separator("_").separator("__"))
            .build()
            .and_then(config::Config::try_deserialize)
            .map_err(problem)?;
        // What is named relatively stands beside the file, wherever the service is started from.
        let beside = file.parent().unwrap_or(Path::new("."));
        read.folder = beside.to_owned();
        read.keys = beside.join(&read.keys);
        read.secret_file = beside.join(&read.secret_file);
        read.directory = read.directory.map(|folder| beside.join(folder));
        if let Some(checkpoints) = &mut read.checkpoints {
            checkpoints.folder = beside.join(&checkpoints.folder);
        }
        read.tls.certificate = read.tls.certificate.map(|path| beside.join(path));
        read.tls.key = read.tls.key.map(|path| beside.join(path));
        read.files.folder = read.files.folder.map(|folder| beside.join(folder));
        read.files.s3 = read.files.s3.map(|s3| s3.beside(beside));
        read.postgres.password_file = read.postgres.password_file.map(|path| beside.join(path));
        read.postgres.authorities_file = read.postgres.authorities_file.map(|path| beside.join(path));
        if let Some(path) = read.database.strip_prefix("sqlite:") {
            read.database = format!("sqlite:{}", beside.join(path).display());
        }
        Ok(read)
    }

    /// How long things are kept, as the service works with it.
    pub fn keeping(&self) -> Keeping {
        Keeping { retention: self.retention, checkpoints: self.checkpoints.clone() }
    }

    /// Where the database is.
    pub fn database(&self) -> Result<DatabaseUrl, ConfigError> {
        let password = read_named(self.postgres.password_file.as_deref())?;
        let password = password.as_ref().map(|bytes| String::from_utf8_lossy(bytes));
        let authorities = read_named(self.postgres.authorities_file.as_deref())?;
        let url: DatabaseUrl = self.database.parse()?;
        Ok(url.with(
            password.as_deref().map(str::trim_end),
            authorities.as_ref().map(|bytes| bytes.as_slice()),
        )?)
    }

    /// The bucket that files are kept in, where they are in one.
    pub fn bucket(&self) -> Result<Option<S3Place>, ConfigError> {
        self.files.s3.as_ref().map(S3::place).transpose()
    }

    /// The folder of what is the service's alone on this machine; the database's where that is a file.
    pub fn data_folder(&self) -> PathBuf {
        match self.database.strip_prefix("sqlite:").map(Path::new).and_then(Path::parent) {
            Some(folder) => folder.to_owned(),
            None => self.folder.join("data"),
        }
    }

    /// Reads the service secret.
    pub fn secret(&self) -> Result<Secret32, ConfigError> {
        let problem = || ConfigError::Secret(self.secret_file.clone());
        let text = Zeroizing::new(std::fs::read_to_string(&self.secret_file).map_err(|_| problem())?);
        decode_secret(&text).ok_or_else(problem)
    }
}

/// What stands in a file that the configuration names.
fn read_named(path: Option<&Path>) -> Result<Option<Zeroizing<Vec<u8>>>, ConfigError> {
    let Some(path) = path else { return Ok(None) };
    let bytes = std::fs::read(path).map_err(|error| ConfigError::File(path.to_owned(), error.to_string()))?;
    Ok(Some(Zeroizing::new(bytes)))
}

/// Reads the text form of a service secret.
pub fn decode_secret(text: &str) -> Option<Secret32> {
    use base64::{Engine, prelude::BASE64_STANDARD};
    let bytes = Zeroizing::new(BASE64_STANDARD.decode(text.trim()).ok()?);
    let mut secret = Secret32::default();
    (bytes.len() == secret.len()).then(|| secret.copy_from_slice(&bytes))?;
    Some(secret)
}

/// The text form of a service secret.
pub fn encode_secret(secret: &Secret32) -> Zeroizing<String> {
    use base64::{Engine, prelude::BASE64_STANDARD};
    Zeroizing::new(BASE64_STANDARD.encode(secret.as_slice()))
}
