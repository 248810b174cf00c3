//! The queue's addresses: what it is narrowed to, and where a page begins.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::domain::queue_filter::QueueFilter;
use crate::templates::pages::staff::queue::InUse;
use crate::web::body::parse_form;

const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// What an address asks for.
pub(super) struct Asked {
    pub filter: QueueFilter,
    /// Whether something in it says nothing that is known here.
    pub unknown: bool,
    /// Where the page begins, as the service sealed it.
    pub after: Option<String>,
}

/// Reads what stands behind the question mark. What is not known there is left out.
pub(super) fn read(query: &str) -> Asked {
    let Ok(form) = parse_form(query.as_bytes()) else {
        return Asked { filter: QueueFilter::default(), unknown: true, after: None };
    };
    let (places, pairs): (Vec<_>, Vec<_>) = form
        .0
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .partition(|(name, _)| *name == "after");
    let (filter, unknown) = QueueFilter::read(pairs);
    Asked { filter, unknown, after: places.last().map(|(_, text)| (*text).to_owned()) }
}

/// The filter's part of an address, without question mark.
pub(super) fn query(filter: &QueueFilter) -> String {
    encode(&filter.pairs())
}

fn encode<'a>(pairs: impl IntoIterator<Item = &'a (&'static str, String)>) -> String {
    let encoded =
        pairs.into_iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, KEPT)));
    encoded.collect::<Vec<_>>().join("&")
}

/// Everything that narrows this listing, each with the address of the listing without it.
pub(super) fn in_use(filter: &QueueFilter) -> Vec<InUse> {
    let pairs = filter.pairs();
    let narrowing = pairs.iter().filter(|(name, _)| *name != "closed");
    let without = |pair: &(&'static str, String)| {
        let rest = encode(pairs.iter().filter(|other| *other != pair));
        let href = if rest.is_empty() { "/".to_owned() } else { format!("/?{rest}") };
        InUse { name: pair.0, value: pair.1.clone(), href }
    };
    narrowing.map(without).collect()
}

/// The page of this filter that begins after a sealed place, or the first.
pub(super) fn address(filter: &QueueFilter, after: Option<&str>) -> String {
    let query = query(filter);
    match after {
        Some(place) if query.is_empty() => format!("/?after={place}"),
        Some(place) => format!("/?{query}&after={place}"),
        None if query.is_empty() => "/".to_owned(),
        None => format!("/?{query}"),
    }
}
