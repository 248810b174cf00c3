//! TLS in this process: rustls with ring, TLS 1.2 and 1.3, HTTP/1.1. The certificate is read again while the service
//! runs; what cannot be used leaves the one before in place.

mod pair;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use rustls::crypto::ring;
use rustls::server::{ClientHello, NoServerSessionStorage, ResolvesServerCert, ServerConfig};
use rustls::sign::CertifiedKey;
use rustls::version::{TLS12, TLS13};

pub use pair::{Pair, PairError};

/// Where certificate and key stand, both PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairFiles {
    pub certificate: PathBuf,
    pub key: PathBuf,
}

/// What a look at the files brought.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reloaded {
    /// They are as they were at the last look.
    Unchanged,
    /// New connections are given the new certificate; those that there are go on.
    Replaced,
}

/// The certificate that both applications show, and where it comes from.
pub struct Tls {
    files: PairFiles,
    in_use: RwLock<Arc<CertifiedKey>>,
    /// What was last looked at, usable or not: the same fault is told once.
    seen: Mutex<[u8; 32]>,
}

impl Tls {
    pub fn open(files: PairFiles) -> Result<Arc<Self>, PairError> {
        let read = Pair::read(&files)?;
        let (in_use, seen) = (RwLock::new(Arc::new(read.certified)), Mutex::new(read.digest));
        Ok(Arc::new(Tls { files, in_use, seen }))
    }

    /// Looks at the files, and uses what stands there from the next connection on. An error leaves everything as it is.
    pub fn reload(&self) -> Result<Reloaded, PairError> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let digest = pair::digest(&self.files);
        if *seen == digest {
            return Ok(Reloaded::Unchanged);
        }
        *seen = digest;
        let read = Pair::read(&self.files)?;
        *self.in_use.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(read.certified);
        Ok(Reloaded::Replaced)
    }

    /// How long the certificate in use is still good for, in whole days; negative when it is over.
    pub fn days_left(&self, now: u64) -> Option<i64> {
        let in_use = self.in_use.read().unwrap_or_else(PoisonError::into_inner).clone();
        let until = pair::valid_until(in_use.cert.first()?)?;
        Some((i64::try_from(until).ok()? - i64::try_from(now).ok()?).div_euclid(86_400))
    }

    /// What a listener needs. Nothing of one connection is kept for the next: no session is resumed, so that none can be
    /// recognised, or read later with a ticket's key.
    pub fn server_config(self: &Arc<Self>) -> Result<ServerConfig, rustls::Error> {
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&TLS13, &TLS12])?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(InUse(self.clone())));
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.send_tls13_tickets = 0;
        Ok(config)
    }
}

/// Shows whatever is in use at that moment.
struct InUse(Arc<Tls>);

impl ResolvesServerCert for InUse {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.in_use.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

impl std::fmt::Debug for InUse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InUse")
    }
}
