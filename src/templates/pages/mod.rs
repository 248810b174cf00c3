//! The contexts of all pages.

pub mod public;
pub mod staff;

/// Text that tries to be markup, for samples.
const HOSTILE: &str = "</textarea><script>alert(\"1\")</script><b onclick='x'>&amp; \u{1F480}";
