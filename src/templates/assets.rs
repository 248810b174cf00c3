//! Built style sheets and scripts: where a page finds them, and what stands in them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Write;
use std::sync::LazyLock;

use flate2::Compression;
use flate2::write::GzEncoder;
use rust_embed::RustEmbed;

use super::TemplateError;

#[derive(RustEmbed)]
#[folder = "static/"]
#[allow_missing = true]
struct Embedded;

/// Every style sheet and script, compressed once and as small as gzip makes it: the web server's own compression, made for
/// answers that are built each time, leaves them a fifth larger.
static COMPRESSED: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
    let compress = |name: Cow<'static, str>| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&Embedded::get(&name)?.data).ok()?;
        Some((name.into_owned(), encoder.finish().ok()?))
    };
    Embedded::iter().filter_map(compress).collect()
});

/// The files of `static/`, as they are served below `/static/`.
pub struct StaticFiles;

impl StaticFiles {
    /// Every file with its SHA-256, by name.
    pub fn digests() -> Vec<(String, [u8; 32])> {
        let digest = |name: Cow<'static, str>| {
            Embedded::get(&name).map(|file| (name.into_owned(), file.metadata.sha256_hash()))
        };
        let mut all: Vec<_> = Embedded::iter().filter_map(digest).collect();
        all.sort();
        all
    }

    /// The contents of a file, by its name in `static/`.
    pub fn get(name: &str) -> Option<Cow<'static, [u8]>> {
        Embedded::get(name).map(|file| file.data)
    }

    /// The contents of a file as gzip, by its name in `static/`.
    pub fn gzip(name: &str) -> Option<&'static [u8]> {
        COMPRESSED.get(name).map(Vec::as_slice)
    }
}

/// Where each built file is found: its name holds a hash, so that a page never gets one from another version.
pub struct Assets {
    manifest: BTreeMap<String, String>,
}

impl Assets {
    /// Takes a manifest of logical names and file names.
    pub fn new(manifest: BTreeMap<String, String>) -> Assets {
        Assets { manifest }
    }

    /// Reads the manifest that was built into the binary.
    pub fn embedded() -> Result<Assets, TemplateError> {
        let manifest = StaticFiles::get("manifest.json").ok_or(TemplateError::UnreadableManifest)?;
        serde_json::from_slice(&manifest).map(Assets::new).map_err(|_| TemplateError::UnreadableManifest)
    }

    /// The address of a file, by its logical name.
    pub fn address(&self, name: &str) -> Result<String, TemplateError> {
        let file = self.manifest.get(name).ok_or_else(|| TemplateError::Asset { name: name.to_owned() })?;
        Ok(format!("/static/{file}"))
    }
}
