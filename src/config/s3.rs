//! A bucket, as an operator names one.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;
use zeroize::Zeroizing;

use super::{ConfigError, read_named};
use crate::store::{S3Place, S3Settings};

/// A bucket that this service alone uses, and where the key to it stands.
#[derive(Deserialize, Clone, Debug)]
#[serde(deny_unknown_fields)]
pub struct S3 {
    /// Where the service is: `https://HOST`.
    pub endpoint: String,
    pub bucket: String,
    pub region: String,
    /// The two files with the two parts of the key.
    pub access_key_file: PathBuf,
    pub secret_key_file: PathBuf,
    /// The file with the authorities (PEM) whose certificates are believed; without it those that this machine believes.
    pub authorities_file: Option<PathBuf>,
    /// How long a piece of a file may take.
    #[serde(default = "default_timeout")]
    pub timeout_seconds: u64,
}

fn default_timeout() -> u64 {
    20
}

impl S3 {
    /// What is named relatively stands beside the configuration.
    pub(super) fn beside(self, folder: &Path) -> Self {
        S3 {
            access_key_file: folder.join(self.access_key_file),
            secret_key_file: folder.join(self.secret_key_file),
            authorities_file: self.authorities_file.map(|path| folder.join(path)),
            ..self
        }
    }

    /// The bucket, with the key to it.
    pub(super) fn place(&self) -> Result<S3Place, ConfigError> {
        let part = |path: &Path| -> Result<Zeroizing<String>, ConfigError> {
            let bytes = read_named(Some(path))?.unwrap_or_default();
            Ok(Zeroizing::new(String::from_utf8_lossy(&bytes).trim().to_owned()))
        };
        let authorities = read_named(self.authorities_file.as_deref())?;
        Ok(S3Place::new(&S3Settings {
            endpoint: &self.endpoint,
            bucket: &self.bucket,
            region: &self.region,
            access_key: &part(&self.access_key_file)?,
            secret_key: &part(&self.secret_key_file)?,
            authorities: authorities.as_ref().map(|bytes| bytes.as_slice()),
            within: Duration::from_secs(self.timeout_seconds),
        })?)
    }
}
