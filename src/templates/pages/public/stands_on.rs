//! The page on which something stands.

use serde::Serialize;

/// An address that may be followed, and the site it leads to.
#[derive(Serialize)]
pub(super) struct Source {
    address: String,
    site: String,
}

impl Source {
    pub(super) fn new(address: &str) -> Option<Source> {
        Some(Source { address: address.to_owned(), site: site_of(address)?.to_owned() })
    }
}

/// The site that a web address leads to; `None` for everything that is no web address, so that nothing else (a script,
/// a program on the reader's device) ever becomes a link.
pub(super) fn site_of(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"))?;
    rest.split(['/', '?', '#']).next().filter(|site| !site.is_empty())
}
