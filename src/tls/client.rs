//! Whose certificates are believed where this process is the client: a database's, or a store's of files. rustls with
//! ring, as in front.

use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{ClientConfig, RootCertStore};

/// Why nobody's certificate could be believed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TrustError {
    /// The file that was named holds no certificate of an authority.
    NoAuthority,
    Provider,
}

/// Believes whom this machine believes.
pub fn trusting_this_machine() -> Result<ClientConfig, TrustError> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    client(roots)
}

/// Believes these authorities (PEM) and nobody else.
pub fn trusting(authorities: &[u8]) -> Result<ClientConfig, TrustError> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(authorities) {
        let certificate = certificate.map_err(|_| TrustError::NoAuthority)?;
        roots.add(certificate).map_err(|_| TrustError::NoAuthority)?;
    }
    if roots.is_empty() { Err(TrustError::NoAuthority) } else { client(roots) }
}

fn client(roots: RootCertStore) -> Result<ClientConfig, TrustError> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|_| TrustError::Provider)?;
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}
