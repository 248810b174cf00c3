//! The manifest: what a backup is of, each of its files with length and digest, and a signature over all of that.

use std::fs::File;
use std::io::{BufReader, BufWriter, Write};
use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::lines;
use super::verify::{Fault, Faulty};
use crate::crypto::hash::{Hash, derive};
use crate::crypto::{Secret32, Signer, VerifyKey};
use crate::domain::Day;

/// The manifest's name.
pub const LISTED: &str = "manifest.jsonl";
const CONTEXT: &[u8] = b"candour/1 backup\n";

fn signer(service_secret: &Secret32) -> Signer {
    Signer::from_seed(&derive(service_secret.as_ref(), b"candour/1 backup sign"))
}

/// The public key that this service's backups verify with.
pub fn backup_key(service_secret: &Secret32) -> VerifyKey {
    signer(service_secret).verify_key()
}

/// What a backup is of.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The format's number.
    pub backup: u8,
    /// The version that wrote it.
    pub version: String,
    /// The installation.
    pub service: String,
    pub day: Day,
    /// The migrations that its tables come from.
    pub migrations: Vec<String>,
}

/// A line of the manifest.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub(super) enum Item {
    About(About),
    File(Listed),
    /// An object that was not there any more: its case was deleted after the tables were read.
    Gone(String),
    /// An object whose pieces are missing, although its case is there.
    Missing(String),
    End(End),
}

/// A file of the backup.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    pub file: String,
    pub bytes: u64,
    pub sha256: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct End {
    /// Over every byte before this line.
    pub sha256: String,
    pub signature: String,
}

pub(super) fn encode(digest: Hash) -> String {
    BASE64_STANDARD.encode(digest)
}

/// A manifest that is being written.
pub(super) struct Writer {
    file: BufWriter<File>,
    digest: Sha256,
}

impl Writer {
    pub fn begin(folder: &Path, about: About) -> std::io::Result<Self> {
        let file = BufWriter::new(File::create_new(folder.join(LISTED))?);
        let mut writer = Writer { file, digest: Sha256::new() };
        writer.push(&Item::About(about))?;
        Ok(writer)
    }

    pub fn push(&mut self, item: &Item) -> std::io::Result<()> {
        let line = lines::line(&serde_json::to_string(item)?);
        self.digest.update(line.as_bytes());
        self.file.write_all(line.as_bytes())
    }

    /// Signs what was written, and waits until it is on the disk.
    pub fn end(mut self, service_secret: &Secret32) -> std::io::Result<()> {
        let digest: Hash = self.digest.clone().finalize().into();
        let signature = signer(service_secret).sign(CONTEXT, &digest);
        self.push(&Item::End(End { sha256: encode(digest), signature }))?;
        self.file.flush()?;
        self.file.get_ref().sync_all()
    }
}

/// Reads a manifest to its end and holds it to its signature, telling damage from somebody's hand: a line that does not
/// fit its own digest was damaged, a manifest of sound lines that does not fit its signature was edited.
pub(super) fn check(folder: &Path, service_secret: &Secret32) -> std::io::Result<Result<About, Vec<Fault>>> {
    let fault = |n: Option<u64>, what| Fault { file: LISTED.to_owned(), line: n, what };
    let mut from = BufReader::new(File::open(folder.join(LISTED))?);
    let (mut about, mut end, mut digest, mut faults) = (None, None, Sha256::new(), Vec::new());
    let mut n = 0;
    while let Some(line) = lines::next(&mut from)? {
        n += 1;
        match line.json.as_deref().map(serde_json::from_str::<Item>) {
            None => faults.push(fault(Some(n), Faulty::Damaged)),
            Some(Err(_)) => faults.push(fault(Some(n), Faulty::Unknown)),
            Some(Ok(_)) if end.is_some() => faults.push(fault(Some(n), Faulty::BehindTheEnd)),
            Some(Ok(Item::About(said))) if n == 1 => about = Some(said),
            Some(Ok(Item::About(_))) => faults.push(fault(Some(n), Faulty::Unknown)),
            Some(Ok(Item::End(said))) => {
                end = Some(said);
                continue;
            }
            Some(Ok(_)) => {}
        }
        digest.update(&line.bytes);
    }
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let digest: Hash = digest.finalize().into();
    let (Some(about), Some(end)) = (about, end) else {
        return Ok(Err(vec![fault(None, Faulty::CutOff)]));
    };
    let signed = end.sha256 == encode(digest)
        && backup_key(service_secret).verify(CONTEXT, &digest, &end.signature).is_ok();
    Ok(if signed { Ok(about) } else { Err(vec![fault(None, Faulty::NotSigned)]) })
}

/// The items of a manifest that was checked.
pub(super) fn items(folder: &Path) -> std::io::Result<impl Iterator<Item = Item>> {
    let mut from = BufReader::new(File::open(folder.join(LISTED))?);
    let next = move || lines::next(&mut from).ok()??.json;
    Ok(std::iter::from_fn(next).filter_map(|json| serde_json::from_str(&json).ok()))
}
