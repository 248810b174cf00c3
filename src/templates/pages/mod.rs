//! The contexts of all pages.

mod notice;
pub mod public;
pub mod staff;

use crate::domain::Day;
use notice::Notice;

/// Text that tries to be markup, for samples.
pub(super) const HOSTILE: &str = "</textarea><script>alert(\"1\")</script><b onclick='x'>&amp; \u{1F480}";

/// 22 November 2026, for samples.
fn sample_day() -> Day {
    Day::from_number(20_779)
}
