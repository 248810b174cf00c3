//! The page that shows the digests of what browsers are given to run.

use serde::Serialize;

use crate::templates::pages::HOSTILE;
use crate::templates::{Message, Page};

/// `/source`.
#[derive(Serialize)]
pub struct SourcePage {
    version: &'static str,
    all: String,
    files: Vec<SourceFile>,
}

#[derive(Serialize)]
struct SourceFile {
    name: String,
    digest: String,
}

impl SourcePage {
    /// The digest over all files, and each file with its own.
    pub fn new(all: String, files: Vec<(String, String)>) -> SourcePage {
        let files = files.into_iter().map(|(name, digest)| SourceFile { name, digest }).collect();
        SourcePage { version: env!("CARGO_PKG_VERSION"), all, files }
    }
}

impl Page for SourcePage {
    const TEMPLATE: &'static str = "pages/public/source";

    fn title(&self) -> Message {
        Message::new("source-title")
    }

    fn sample() -> Vec<SourcePage> {
        let digest = "0123456789abcdef".repeat(4);
        vec![SourcePage::new(digest.clone(), vec![(HOSTILE.to_owned(), digest)])]
    }
}
