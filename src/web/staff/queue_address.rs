//! The queue's addresses: what it is narrowed to, and where a page begins.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::domain::queue_filter::QueueFilter;
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
    let pairs = filter.pairs();
    let encoded = pairs.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, KEPT)));
    encoded.collect::<Vec<_>>().join("&")
}

/// The page of this filter that begins after a sealed place, or the first.
pub(super) fn address(filter: &QueueFilter, after: Option<&str>) -> String {
    let query = query(filter);
    match after {
        Some(place) if query.is_empty() => format!("/?after={}", place),
        Some(place) => format!("/?{query}&after={}", place),
        None if query.is_empty() => "/".to_owned(),
        None => format!("/?{query}"),
    }
}
