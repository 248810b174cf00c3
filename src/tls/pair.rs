//! A certificate and its key, as files hold them.

use std::path::PathBuf;

use rustls::client::verify_server_name;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::ParsedCertificate;
use rustls::sign::CertifiedKey;
use sha2::{Digest, Sha256};
use x509_cert::Certificate;
use x509_cert::der::Decode;
use zeroize::Zeroizing;

use super::PairFiles;

/// What is wrong with the two files. No variant holds what stands in them.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum PairError {
    #[error("{0} cannot be read: is it there, and may this user read it?")]
    Unreadable(PathBuf),
    #[error("{0} holds no certificate in PEM")]
    NoCertificate(PathBuf),
    #[error("{0} holds no private key in PEM")]
    NoKey(PathBuf),
    #[error("{0} is not the key of {1}")]
    Strangers(PathBuf, PathBuf),
}

/// A certificate with its chain, and a key that fits.
pub struct Pair {
    pub(super) certified: CertifiedKey,
    pub(super) digest: [u8; 32],
}

impl Pair {
    pub fn read(files: &PairFiles) -> Result<Self, PairError> {
        let PairFiles { certificate, key } = files;
        let unreadable = |path: &PathBuf| PairError::Unreadable(path.clone());
        let chain_bytes = std::fs::read(certificate).map_err(|_| unreadable(certificate))?;
        let key_bytes = Zeroizing::new(std::fs::read(key).map_err(|_| unreadable(key))?);
        let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&chain_bytes).collect();
        let chain = chain
            .ok()
            .filter(|chain| chain.first().is_some_and(|first| valid_until(first).is_some()))
            .ok_or_else(|| PairError::NoCertificate(certificate.clone()))?;
        let private = PrivateKeyDer::from_pem_slice(&key_bytes).map_err(|_| PairError::NoKey(key.clone()))?;
        let certified = CertifiedKey::from_der(chain, private, &ring::default_provider())
            .map_err(|_| PairError::Strangers(key.clone(), certificate.clone()))?;
        Ok(Pair { certified, digest: digest_of(&chain_bytes, &key_bytes) })
    }

    /// The second from which on the certificate is no longer good.
    pub fn valid_until(&self) -> Option<u64> {
        self.certified.cert.first().and_then(valid_until)
    }

    /// Whether the certificate is one for this host.
    pub fn is_for(&self, host: &str) -> bool {
        let (Some(first), Ok(name)) =
            (self.certified.cert.first(), ServerName::try_from(host.trim_matches(['[', ']'])))
        else {
            return false;
        };
        ParsedCertificate::try_from(first).is_ok_and(|parsed| verify_server_name(&parsed, &name).is_ok())
    }
}

/// What says that one of the files has changed; a file that cannot be read counts as empty.
pub(super) fn digest(files: &PairFiles) -> [u8; 32] {
    let read = |path| Zeroizing::new(std::fs::read(path).unwrap_or_default());
    digest_of(&read(&files.certificate), &read(&files.key))
}

fn digest_of(certificate: &[u8], key: &[u8]) -> [u8; 32] {
    let each = [Sha256::digest(certificate), Sha256::digest(key)].concat();
    Sha256::digest(each).into()
}

pub(super) fn valid_until(certificate: &CertificateDer<'_>) -> Option<u64> {
    let parsed = Certificate::from_der(certificate).ok()?;
    Some(parsed.tbs_certificate.validity.not_after.to_unix_duration().as_secs())
}
