//! Whether what people write is encrypted on its way to this machine, and to whom the certificate is good.

use std::path::Path;

use super::{Finding, is_within, others_may, refused, warning};
use crate::config::{Config, Listener, TerminatedBy};
use crate::tls::{Pair, PairFiles};

/// A certificate that ends sooner than this has not been renewed when it should have been.
const RENEWED_BEFORE: u64 = 14 * 86_400;

/// What the settings themselves say.
pub fn settings(config: &Config) -> Vec<Finding> {
    let terminated_by = match config.tls.terminated_by() {
        Ok(terminated_by) => terminated_by,
        Err(sentence) => return vec![refused(sentence)],
    };
    let applications = [("public", &config.public), ("staff", &config.staff)];
    let mut findings: Vec<Finding> = applications
        .into_iter()
        .flat_map(|(name, listener)| of_listener(name, listener, &terminated_by))
        .collect();
    let https = |(_, listener): (&str, &Listener)| listener.origin.starts_with("https://");
    if matches!(terminated_by, TerminatedBy::Candour(_)) && !applications.into_iter().any(https) {
        findings.push(refused(
            "[tls] names a certificate, but neither origin begins with https://: it would not be used. Write the \
             origins as https://HOST, or take the certificate out.",
        ));
    }
    findings
}

fn of_listener(name: &str, listener: &Listener, terminated_by: &TerminatedBy<'_>) -> Vec<Finding> {
    let (origin, mut findings) = (listener.origin.as_str(), Vec::new());
    let Some((scheme, host)) = split_origin(origin) else {
        return vec![refused(format!(
            "{name}.origin is '{origin}': write it as https://HOST, without a path or a slash at the end."
        ))];
    };
    if scheme == "http" && !is_local(host) && !is_onion(host) {
        findings.push(refused(format!(
            "{name}.origin is {origin}: what people write would cross the network in the clear. Use https://."
        )));
    }
    if scheme == "https" && *terminated_by == TerminatedBy::Nobody {
        findings.push(refused(format!(
            "{name}.origin is {origin}, but nothing is named that terminates TLS. Give the service a certificate: \
             [tls] certificate and key; or put a TLS proxy in front and name it: [tls] terminated_by = \"…\"."
        )));
    }
    let encrypted = match terminated_by {
        TerminatedBy::Nobody => false,
        TerminatedBy::Candour(_) => scheme == "https",
        TerminatedBy::Proxy(_) => true,
    };
    if !listener.listen.ip().is_loopback() && !encrypted {
        findings.push(refused(format!(
            "{name}.listen is {}: other machines could reach it without TLS. Listen on 127.0.0.1, or use TLS: [tls] \
             certificate and key with an origin of https://, or terminated_by = \"…\".",
            listener.listen
        )));
    }
    findings
}

/// What the certificate and its key say.
pub fn certificate(config: &Config, data: &Path, now: u64) -> Vec<Finding> {
    let Ok(TerminatedBy::Candour(files)) = config.tls.terminated_by() else { return Vec::new() };
    let mut findings = of_key(&files, data);
    let pair = match Pair::read(&files) {
        Ok(pair) => pair,
        Err(error) => {
            findings.push(refused(format!("[tls]: {error}.")));
            return findings;
        }
    };
    let certificate = files.certificate.display();
    for (name, listener) in [("public", &config.public), ("staff", &config.staff)] {
        if let Some(("https", host)) = split_origin(&listener.origin)
            && !pair.is_for(bare_host(host))
        {
            findings.push(warning(format!(
                "{certificate} is not a certificate for {}, which is {name}.origin: browsers would refuse it.",
                bare_host(host)
            )));
        }
    }
    match pair.valid_until() {
        Some(until) if until <= now => findings.push(warning(format!(
            "{certificate} has expired: browsers refuse it. Renew it; the service reads it again by itself."
        ))),
        Some(until) if until - now < RENEWED_BEFORE => findings.push(warning(format!(
            "{certificate} expires in {} days: has renewing it failed?",
            (until - now) / 86_400
        ))),
        _ => {}
    }
    findings
}

fn of_key(files: &PairFiles, data: &Path) -> Vec<Finding> {
    let (key, mut findings) = (files.key.display(), Vec::new());
    // A group may read it: what renews certificates is seldom the service's own user.
    if files.key.metadata().is_ok_and(|metadata| others_may(&metadata, 0o027)) {
        findings
            .push(refused(format!("{key} can be read or changed by others on this machine: chmod 640 it.")));
    }
    if is_within(&files.key, data) {
        findings.push(refused(format!(
            "{key} stands in the data folder: whoever copies the data could pass for this service. Move it out."
        )));
    }
    findings
}

fn split_origin(origin: &str) -> Option<(&str, &str)> {
    let (scheme, host) = origin.split_once("://")?;
    let plain = !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ']);
    (plain && matches!(scheme, "http" | "https")).then_some((scheme, host))
}

/// The host without its port.
fn bare_host(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}

fn is_local(host: &str) -> bool {
    matches!(bare_host(host), "localhost" | "127.0.0.1" | "[::1]")
}

fn is_onion(host: &str) -> bool {
    bare_host(host).ends_with(".onion")
}
