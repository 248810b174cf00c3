//! Where the database is.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use rustls::ClientConfig;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use tokio_postgres::config::{Host, SslMode};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::DbError;

/// How long a connection to the server may take.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

/// Where the database is. The scheme decides: diesel's own guess makes a file of whatever it does not understand.
#[derive(Clone)]
pub enum DatabaseUrl {
    Sqlite(PathBuf),
    Postgres(Box<PostgresPlace>),
}

/// A PostgreSQL server, and how it is talked to.
#[derive(Clone)]
pub struct PostgresPlace {
    settings: tokio_postgres::Config,
    trusted: Arc<ClientConfig>,
}

impl DatabaseUrl {
    /// Adds what does not belong in a URL: a password, and whose certificates are believed (PEM) instead of those that
    /// this machine believes.
    pub fn with(mut self, password: Option<&str>, authorities: Option<&[u8]>) -> Result<Self, DbError> {
        if let DatabaseUrl::Postgres(place) = &mut self {
            if let Some(password) = password {
                place.settings.password(password);
            }
            if let Some(authorities) = authorities {
                place.trusted = trusting(authorities)?;
            }
        }
        Ok(self)
    }
}

impl PostgresPlace {
    pub(super) fn settings(&self) -> &tokio_postgres::Config {
        &self.settings
    }

    pub(super) fn tls(&self) -> MakeRustlsConnect {
        MakeRustlsConnect::new(ClientConfig::clone(&self.trusted))
    }

    /// Whether the URL itself holds a password.
    pub fn has_password(&self) -> bool {
        self.settings.get_password().is_some()
    }
}

impl FromStr for DatabaseUrl {
    type Err = DbError;

    fn from_str(url: &str) -> Result<Self, DbError> {
        match url.split_once(':') {
            Some(("sqlite", path)) if !path.is_empty() => {
                Ok(DatabaseUrl::Sqlite(PathBuf::from(path.strip_prefix("//").unwrap_or(path))))
            }
            Some(("postgres" | "postgresql", _)) => {
                let mut settings: tokio_postgres::Config = url.parse().map_err(|_| DbError::Url)?;
                require_tls(url, &mut settings)?;
                settings.connect_timeout(CONNECT_WITHIN).application_name("candour");
                Ok(DatabaseUrl::Postgres(Box::new(PostgresPlace {
                    settings,
                    trusted: trusting_this_machine()?,
                })))
            }
            _ => Err(DbError::Url),
        }
    }
}

/// Over a network there is no way without TLS, and none that falls back. On the same machine TLS is for those who ask.
fn require_tls(url: &str, settings: &mut tokio_postgres::Config) -> Result<(), DbError> {
    let local = !settings.get_hosts().is_empty()
        && settings.get_hosts().iter().all(|host| match host {
            Host::Unix(_) => true,
            Host::Tcp(name) => {
                name == "localhost" || name.parse().is_ok_and(|address: IpAddr| address.is_loopback())
            }
        });
    match settings.get_ssl_mode() {
        SslMode::Require => {}
        _ if local => {
            settings.ssl_mode(SslMode::Disable);
        }
        SslMode::Disable => return Err(DbError::InTheClear),
        _ if url.contains("sslmode=prefer") => return Err(DbError::InTheClear),
        _ => {
            settings.ssl_mode(SslMode::Require);
        }
    }
    Ok(())
}

fn trusting_this_machine() -> Result<Arc<ClientConfig>, DbError> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    client(roots)
}

fn trusting(authorities: &[u8]) -> Result<Arc<ClientConfig>, DbError> {
    let mut roots = rustls::RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(authorities) {
        let certificate = certificate.map_err(|_| DbError::Authorities)?;
        roots.add(certificate).map_err(|_| DbError::Authorities)?;
    }
    if roots.is_empty() { Err(DbError::Authorities) } else { client(roots) }
}

fn client(roots: rustls::RootCertStore) -> Result<Arc<ClientConfig>, DbError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|_| DbError::Failed("TLS"))?;
    Ok(Arc::new(config.with_root_certificates(roots).with_no_client_auth()))
}

/// Without the password.
impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DatabaseUrl::Sqlite(path) => write!(f, "sqlite:{}", path.display()),
            DatabaseUrl::Postgres(place) => {
                write!(f, "postgres://")?;
                if let Some(user) = place.settings.get_user() {
                    write!(f, "{user}@")?;
                }
                for (n, host) in place.settings.get_hosts().iter().enumerate() {
                    let comma = if n == 0 { "" } else { "," };
                    match host {
                        Host::Tcp(name) => write!(f, "{comma}{name}")?,
                        Host::Unix(path) => write!(f, "{comma}{}", path.display())?,
                    }
                    let ports = place.settings.get_ports();
                    if let Some(port) = ports.get(n).or(ports.first()) {
                        write!(f, ":{port}")?;
                    }
                }
                write!(f, "/{}", place.settings.get_dbname().unwrap_or_default())
            }
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mode(url: &str) -> Result<SslMode, String> {
        match url.parse() {
            Ok(DatabaseUrl::Postgres(place)) => Ok(place.settings().get_ssl_mode()),
            Ok(DatabaseUrl::Sqlite(_)) => panic!("a file"),
            Err(error) => Err(DbError::to_string(&error)),
        }
    }

    #[test]
    fn over_a_network_there_is_tls_or_nothing() {
        for url in
            ["postgres://candour@db.example.org/candour", "postgres://10.0.0.7/candour?sslmode=require"]
        {
            assert_eq!(mode(url), Ok(SslMode::Require), "{url}");
        }
        for less in ["disable", "prefer"] {
            let refused = mode(&format!("postgres://db.example.org/candour?sslmode={less}")).unwrap_err();
            assert!(refused.contains("sslmode=require"), "{refused}");
        }
        // One of several machines is enough.
        assert_eq!(mode("postgres://localhost,db.example.org/candour"), Ok(SslMode::Require));
    }

    #[test]
    fn on_the_same_machine_tls_is_for_those_who_ask() {
        for url in [
            "postgres://localhost/c",
            "postgres://127.0.0.1:5433/c",
            "postgres://%2Fvar%2Frun%2Fpostgresql/c",
        ] {
            assert_eq!(mode(url), Ok(SslMode::Disable), "{url}");
        }
        assert_eq!(mode("postgres://localhost/c?sslmode=require"), Ok(SslMode::Require));
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for url in [
            "",
            "candour.db",
            "sqlite:",
            "mysql://localhost/c",
            "host=localhost dbname=c",
            "postgres://h/c?sslrootcert=x",
        ] {
            assert!(DatabaseUrl::from_str(url).is_err(), "{url}");
        }
    }

    #[test]
    fn a_password_is_shown_nowhere() {
        let url: DatabaseUrl = "postgres://candour:hunter2@db.example.org:5433/candour".parse().unwrap();
        assert_eq!(url.to_string(), "postgres://candour@db.example.org:5433/candour");
        let url = url.with(Some("swordfish"), None).unwrap();
        assert_eq!(format!("{url:?}"), "postgres://candour@db.example.org:5433/candour");
    }

    #[test]
    fn authorities_that_are_none_are_refused() {
        let url: DatabaseUrl = "postgres://db.example.org/candour".parse().unwrap();
        assert!(matches!(url.with(None, Some(b"nothing")), Err(DbError::Authorities)));
    }
}
