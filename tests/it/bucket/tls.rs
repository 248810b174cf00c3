//! TLS in front of a server that has none.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection};

use crate::support::certificate::Certificate;

/// Where it listens.
pub fn in_front_of(server: u16, certificate: &Certificate) -> u16 {
    let chain = vec![CertificateDer::from_pem_slice(certificate.pem.as_bytes()).expect("a certificate")];
    let key = PrivateKeyDer::from_pem_slice(certificate.key.as_bytes()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain, key);
    let config = Arc::new(config.expect("a pair"));
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        for near in listener.incoming().map_while(Result::ok) {
            let far = TcpStream::connect(("127.0.0.1", server)).expect("a server");
            let connection = ServerConnection::new(config.clone()).expect("a connection");
            std::thread::spawn(move || pass(connection, near, far));
        }
    });
    port
}

/// Back and forth, until one of them ends.
fn pass(mut connection: ServerConnection, mut near: TcpStream, mut far: TcpStream) -> Option<()> {
    let moment = Some(Duration::from_millis(2));
    near.set_read_timeout(moment).ok()?;
    far.set_read_timeout(moment).ok()?;
    let waits = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => Some(()),
        _ => None,
    };
    let mut part = vec![0; 1 << 14];
    loop {
        match connection.read_tls(&mut near) {
            Ok(0) => return None,
            Ok(_) => {
                connection.process_new_packets().ok()?;
            }
            Err(error) => waits(error)?,
        }
        while let Ok(length @ 1..) = connection.reader().read(&mut part) {
            far.write_all(&part[..length]).ok()?;
        }
        match far.read(&mut part) {
            Ok(0) => return None,
            Ok(length) => connection.writer().write_all(&part[..length]).ok()?,
            Err(error) => waits(error)?,
        }
        while connection.wants_write() {
            connection.write_tls(&mut near).ok()?;
        }
    }
}
