//! Throw-away certificates, and browsers that trust one of them.

use std::fs::{self, Permissions};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

use rcgen::{CertificateParams, KeyPair};
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned, SupportedProtocolVersion};
use time::{Duration, OffsetDateTime};

/// A certificate that signed itself, and its key, both in PEM.
pub struct Certificate {
    pub pem: String,
    pub key: String,
    der: rustls::pki_types::CertificateDer<'static>,
}

impl Certificate {
    /// For this host, good for so many more days.
    pub fn new(host: &str, days: i64) -> Self {
        let mut params = CertificateParams::new(vec![host.to_owned()]).expect("a name");
        params.not_before = OffsetDateTime::now_utc() - Duration::days(400);
        params.not_after = OffsetDateTime::now_utc() + Duration::days(days) + Duration::hours(1);
        let key = KeyPair::generate().expect("a key");
        let made = params.self_signed(&key).expect("a certificate");
        Certificate { pem: made.pem(), key: key.serialize_pem(), der: made.der().clone() }
    }

    /// Puts both where a configuration may look for them.
    pub fn write(&self, folder: &Path) {
        fs::write(folder.join("tls.pem"), &self.pem).expect("writing");
        fs::write(folder.join("tls.key"), &self.key).expect("writing");
        fs::set_permissions(folder.join("tls.key"), Permissions::from_mode(0o600)).expect("a mode");
    }

    /// Shakes hands with whoever listens there; `None` where that fails.
    pub fn connect(&self, to: &str, versions: &[&'static SupportedProtocolVersion]) -> Option<Encrypted> {
        let mut roots = RootCertStore::empty();
        roots.add(self.der.clone()).expect("a root");
        let provider = Arc::new(ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider).with_protocol_versions(versions);
        let mut config = config.expect("versions").with_root_certificates(roots).with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        let name = ServerName::try_from("localhost").expect("a name");
        let connection = ClientConnection::new(Arc::new(config), name).expect("a connection");
        let mut stream = StreamOwned::new(connection, TcpStream::connect(to).expect("connecting"));
        while stream.conn.is_handshaking() {
            stream.conn.complete_io(&mut stream.sock).ok()?;
        }
        Some(stream)
    }
}

pub type Encrypted = StreamOwned<ClientConnection, TcpStream>;
