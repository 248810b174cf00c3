//! A bucket of an S3-compatible service.

use std::fmt;
use std::net::IpAddr;
use std::sync::OnceLock;
use std::time::Duration;

use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::client::{HttpClient, HttpConnector, SpawnService};
use object_store::{BackoffConfig, ClientOptions, RetryConfig};
use reqwest::Url;
use tokio::runtime::{Builder, Handle};
use zeroize::Zeroizing;

use crate::tls::{trusting, trusting_this_machine};

/// How long it may take to be connected.
const CONNECT_WITHIN: Duration = Duration::from_secs(5);

/// Where a bucket is, and the key to it.
#[derive(Clone)]
pub struct S3Place {
    endpoint: Url,
    bucket: String,
    region: String,
    access_key: Zeroizing<String>,
    secret_key: Zeroizing<String>,
    client: reqwest::Client,
    within: Duration,
}

/// What an operator says of it.
pub struct S3Settings<'a> {
    pub endpoint: &'a str,
    pub bucket: &'a str,
    pub region: &'a str,
    pub access_key: &'a str,
    pub secret_key: &'a str,
    /// Whose certificates are believed (PEM), instead of those that this machine believes.
    pub authorities: Option<&'a [u8]>,
    /// How long a piece may take, with everything that is tried again.
    pub within: Duration,
}

/// What is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    #[error("[files.s3] endpoint: write it as https://HOST, without the bucket, a name or a password")]
    Endpoint,
    #[error(
        "[files.s3] endpoint begins with http://: who listens on the way would learn when files come and how long they \
         are, and could change them. Use https://; without TLS it is for this machine alone"
    )]
    InTheClear,
    #[error(
        "[files.s3] needs a bucket (3 to 63 of a-z, 0-9, - and .), a region and the two parts of a key, none empty"
    )]
    Incomplete,
    #[error("[files.s3] timeout_seconds: from 1 to 300")]
    Timeout,
    #[error("[files.s3] authorities_file holds no certificate")]
    Authorities,
    #[error("TLS to the store of files cannot be set up")]
    Tls,
}

impl S3Place {
    pub fn new(settings: &S3Settings<'_>) -> Result<Self, PlaceError> {
        let S3Settings { bucket, region, access_key, secret_key, authorities, within, .. } = *settings;
        let endpoint = endpoint(settings.endpoint)?;
        if !is_bucket(bucket) || [region, access_key, secret_key].iter().any(|word| word.is_empty()) {
            return Err(PlaceError::Incomplete);
        }
        if !(Duration::from_millis(1)..=Duration::from_secs(300)).contains(&within) {
            return Err(PlaceError::Timeout);
        }
        let tls = match authorities {
            Some(authorities) => trusting(authorities).map_err(|_| PlaceError::Authorities)?,
            None => trusting_this_machine().map_err(|_| PlaceError::Tls)?,
        };
        // No proxy that the environment names, and nowhere else than where the operator said.
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .http1_only()
            .connect_timeout(CONNECT_WITHIN.min(within))
            .timeout(within)
            .build()
            .map_err(|_| PlaceError::Tls)?;
        Ok(S3Place {
            endpoint,
            bucket: bucket.to_owned(),
            region: region.to_owned(),
            access_key: Zeroizing::new(access_key.to_owned()),
            secret_key: Zeroizing::new(secret_key.to_owned()),
            client,
            within,
        })
    }

    pub(super) fn within(&self) -> Duration {
        self.within
    }

    pub(super) fn open(&self) -> object_store::Result<AmazonS3> {
        let backoff = BackoffConfig {
            init_backoff: Duration::from_millis(100),
            max_backoff: Duration::from_secs(1),
            base: 2.0,
        };
        AmazonS3Builder::new()
            .with_endpoint(self.endpoint.as_str().trim_end_matches('/'))
            .with_bucket_name(&self.bucket)
            .with_region(&self.region)
            .with_access_key_id(self.access_key.as_str())
            .with_secret_access_key(self.secret_key.as_str())
            .with_allow_http(self.endpoint.scheme() == "http")
            // Not every service has the request that deletes many at once.
            .with_disable_bulk_delete(true)
            .with_retry(RetryConfig { backoff, max_retries: 3, retry_timeout: self.within })
            .with_http_connector(Connector(self.client.clone()))
            .build()
    }
}

/// Without the key.
impl fmt::Display for S3Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.within.as_secs();
        write!(f, "{}{}, region {}, {seconds} seconds a piece", self.endpoint, self.bucket, self.region)
    }
}

fn endpoint(text: &str) -> Result<Url, PlaceError> {
    let url: Url = text.parse().map_err(|_| PlaceError::Endpoint)?;
    let bare = url.username().is_empty() && url.password().is_none() && url.path() == "/";
    let host = url.host_str().filter(|_| bare && url.query().is_none() && url.fragment().is_none());
    let host = host.ok_or(PlaceError::Endpoint)?;
    let address: Option<IpAddr> = host.trim_matches(['[', ']']).parse().ok();
    match url.scheme() {
        "https" => Ok(url),
        "http" if host == "localhost" || address.is_some_and(|address| address.is_loopback()) => Ok(url),
        "http" => Err(PlaceError::InTheClear),
        _ => Err(PlaceError::Endpoint),
    }
}

/// As every service takes them: what else stands in a URL never stands in one.
fn is_bucket(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.');
    (3..=63).contains(&name.len())
        && name.bytes().all(plain)
        && !name.starts_with('.')
        && !name.contains("..")
}

/// Hands out the one client, on a thread of its own: each of the web server's workers has a runtime of its own, and a
/// connection that one of them opened stands still whenever that worker does something else.
#[derive(Debug)]
struct Connector(reqwest::Client);

impl HttpConnector for Connector {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(SpawnService::new(self.0.clone(), thread())))
    }
}

fn thread() -> Handle {
    static THREAD: OnceLock<Handle> = OnceLock::new();
    let begin = || {
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
            sender.send(runtime.handle().clone()).expect("who began it waits");
            runtime.block_on(std::future::pending::<()>());
        });
        receiver.recv().expect("the thread began")
    };
    THREAD.get_or_init(begin).clone()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(endpoint: &str, bucket: &str, secret_key: &str) -> Result<S3Place, PlaceError> {
        S3Place::new(&S3Settings {
            endpoint,
            bucket,
            region: "eu-west-2",
            access_key: "the-access-key",
            secret_key,
            authorities: None,
            within: Duration::from_secs(20),
        })
    }

    #[test]
    fn over_a_network_there_is_tls_or_nothing() {
        for endpoint in
            ["https://s3.example.org", "http://127.0.0.1:9000", "http://localhost", "http://[::1]:1"]
        {
            assert!(place(endpoint, "candour", "secret").is_ok(), "{endpoint}");
        }
        for endpoint in ["http://s3.example.org", "http://10.0.0.7:9000", "http://localhost.example.org"] {
            assert_eq!(
                place(endpoint, "candour", "secret").err(),
                Some(PlaceError::InTheClear),
                "{endpoint}"
            );
        }
    }

    #[test]
    fn what_is_no_place_is_refused() {
        for endpoint in [
            "",
            "s3.example.org",
            "ftp://s3.example.org",
            "https://user:word@s3.example.org",
            "https://s3.example.org/candour",
            "https://s3.example.org/?a=b",
        ] {
            assert_eq!(place(endpoint, "candour", "secret").err(), Some(PlaceError::Endpoint), "{endpoint}");
        }
        for bucket in ["", "ab", "Candour", "../x", "a/b", "a..b", "a%2fb", ".candour"] {
            let refused = place("https://s3.example.org", bucket, "secret").err();
            assert_eq!(refused, Some(PlaceError::Incomplete), "{bucket}");
        }
        assert_eq!(place("https://s3.example.org", "candour", "").err(), Some(PlaceError::Incomplete));
    }

    #[test]
    fn the_key_is_shown_nowhere() {
        let place = place("https://s3.example.org", "candour", "swordfish").unwrap();
        assert_eq!(place.to_string(), "https://s3.example.org/candour, region eu-west-2, 20 seconds a piece");
    }
}
