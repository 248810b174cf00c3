//! An HTTP client without a cookie jar, and what it got.

use std::sync::Arc;

use ureq::Agent;
use ureq::http::{Method, Request};

use super::certificate::Certificate;
use super::html;

/// What a browser adds to a request from a page of the same application.
pub const FROM_HERE: (&str, &str) = ("sec-fetch-site", "same-origin");
pub const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
pub const JSON: (&str, &str) = ("content-type", "application/json");

/// A response, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }

    /// The body as it stands.
    pub fn html(&self) -> &str {
        std::str::from_utf8(&self.body).expect("pages are UTF-8")
    }

    /// The body with its character references resolved: what a person reads.
    pub fn text(&self) -> String {
        html::unescaped(self.html())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }

    /// The sentence of a problem.
    pub fn detail(&self) -> String {
        assert_eq!(self.header("content-type"), Some("application/problem+json"), "{}", self.html());
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        problem["detail"].as_str().expect("a problem has a detail").to_owned()
    }

    /// The response as comparable bytes: status, headers without the date, body. The headers' order is a hash map's
    /// and differs from thread to thread. `connection` goes, too: the server adds it to whatever it answers before it
    /// read the body that came, and whether it did is a matter of microseconds.
    pub fn in_full(&self) -> (u16, Vec<(String, String)>, Vec<u8>) {
        let passing = ["date", "connection"];
        let headers = self.headers.iter().filter(|(name, _)| !passing.contains(&name.as_str())).cloned();
        let mut headers: Vec<_> = headers.collect();
        headers.sort();
        (self.status, headers, self.body.clone())
    }

    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        self
    }
}

/// Speaks to one application.
#[derive(Clone)]
pub struct Client {
    agent: Agent,
    base: String,
}

impl Client {
    pub fn new(base: String) -> Self {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false);
        Client { agent: config.build().new_agent(), base }
    }

    /// One that trusts this certificate and no other.
    pub fn trusting(base: String, certificate: &Certificate) -> Self {
        let root = ureq::tls::Certificate::from_pem(certificate.pem.as_bytes()).expect("a certificate");
        let tls = ureq::tls::TlsConfig::builder()
            .root_certs(ureq::tls::RootCerts::new_with_certs(&[root]))
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .build();
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .tls_config(tls);
        Client { agent: config.build().new_agent(), base }
    }

    /// Where it speaks to.
    pub fn origin(&self) -> &str {
        &self.base
    }

    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        self.try_send(method, path, headers, body).expect("an answer")
    }

    /// The same, and nothing where nobody answers to the end.
    pub fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Option<Answer> {
        let method: Method = method.parse().expect("a method");
        let takes_body = method == Method::POST || method == Method::PUT || method == Method::PATCH;
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.base));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = if takes_body {
            self.agent.run(request.body(body.to_vec()).expect("a request"))
        } else {
            self.agent.run(request.body(()).expect("a request"))
        };
        let mut response = response.ok()?;
        let headers = response.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        Some(Answer {
            status: response.status().as_u16(),
            headers: headers.collect(),
            body: response.body_mut().read_to_vec().ok()?,
        })
    }

    pub fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[FROM_HERE], &[])
    }

    /// A form post, and nothing where nobody answers to the end.
    pub fn try_post_form<N: AsRef<str>, V: AsRef<str>>(
        &self,
        path: &str,
        fields: &[(N, V)],
    ) -> Option<Answer> {
        self.try_send("POST", path, &[FROM_HERE, FORM], html::encoded(fields).as_bytes())
    }

    /// A form post as a browser sends it.
    pub fn post_form<N: AsRef<str>, V: AsRef<str>>(&self, path: &str, fields: &[(N, V)]) -> Answer {
        self.send("POST", path, &[FROM_HERE, FORM], html::encoded(fields).as_bytes())
    }
}
