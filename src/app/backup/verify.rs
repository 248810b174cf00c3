//! Holding a backup to its manifest before anything of it is used. Damage is named: the file, and which row or piece.

use std::fmt;
use std::fs::File;
use std::io::{BufReader, ErrorKind, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::manifest::{self, About, Item, LISTED, Listed, encode};
use super::{BackupError, lines, piece_file, table_file};
use crate::app::uploads::expected_lengths;
use crate::crypto::Secret32;
use crate::db::rows::{self, TABLES};

/// What is wrong with a file of a backup.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Faulty {
    /// Not what was written.
    Damaged,
    /// Sound in itself, and not what this version writes there.
    Unknown,
    BehindTheEnd,
    CutOff,
    NotSigned,
    NotThere,
    /// Each of its rows is sound, but it is not the file of the manifest.
    Another,
    /// The manifest has nothing about it.
    Unlisted,
}

impl fmt::Display for Faulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Faulty::Damaged => "not what was written",
            Faulty::Unknown => "nothing that this version of Candour writes there",
            Faulty::BehindTheEnd => "behind the end",
            Faulty::CutOff => "cut off, or damaged at its end",
            Faulty::NotSigned => {
                "not signed with this service's secret: somebody edited it, or it is another installation's"
            }
            Faulty::NotThere => "missing",
            Faulty::Another => {
                "not the file that the manifest lists: rows were added, taken out or exchanged"
            }
            Faulty::Unlisted => "the manifest does not list it",
        })
    }
}

/// Something in a backup that is not as it was written.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    pub file: String,
    /// Of a table or the manifest: which row. A piece is a file of its own.
    pub line: Option<u64>,
    pub what: Faulty,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(n) => write!(f, "{}, row {n}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

impl Fault {
    fn of(file: String, what: Faulty) -> Fault {
        Fault { file, line: None, what }
    }
}

/// A backup that is as it was written.
#[derive(Debug)]
pub struct Verified {
    pub about: About,
    /// Objects that were not there any more when it was made, since their cases had been deleted.
    pub gone: Vec<String>,
    /// Objects that had been lost before.
    pub missing: Vec<String>,
}

/// Reads all of a backup. Nothing outside of it is touched.
pub fn verify(folder: &Path, service_secret: &Secret32) -> Result<Result<Verified, Vec<Fault>>, BackupError> {
    let about = match manifest::check(folder, service_secret) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Ok(Err(vec![Fault::of(LISTED.to_owned(), Faulty::NotThere)]));
        }
        checked => match checked? {
            Ok(about) => about,
            Err(faults) => return Ok(Err(faults)),
        },
    };
    let mut faults = Vec::new();
    let mut items = manifest::items(folder)?.peekable();
    let is_table = |item: &Item| matches!(item, Item::File(listed) if listed.file.starts_with("tables/"));
    let mut listed = vec![false; TABLES.len()];
    items.next_if(|item| matches!(item, Item::About(_)));
    while let Some(Item::File(file)) = items.next_if(is_table) {
        if let Some(n) = TABLES.iter().position(|table| table_file(table.name) == file.file) {
            listed[n] = true;
        }
        check_table(folder, &file, &mut faults)?;
    }
    let unlisted = TABLES.iter().zip(&listed).filter(|(_, listed)| !**listed);
    faults.extend(unlisted.map(|(table, _)| Fault::of(table_file(table.name), Faulty::Unlisted)));
    let verified = check_objects(folder, about, items, &mut faults)?;
    Ok(if faults.is_empty() { Ok(verified) } else { Err(faults) })
}

/// Walks along the table of files and the rest of the manifest, which are in one order: what the one names, the other
/// lists.
fn check_objects(
    folder: &Path,
    about: About,
    mut items: impl Iterator<Item = Item>,
    faults: &mut Vec<Fault>,
) -> Result<Verified, BackupError> {
    let mut verified = Verified { about, gone: Vec::new(), missing: Vec::new() };
    let table = table_file("files");
    let rows_are_sound = !faults.iter().any(|fault| fault.file == table);
    // Where they are not, each piece is still held to the manifest below.
    let mut rows = rows_are_sound.then(|| File::open(folder.join(&table))).transpose()?.map(BufReader::new);
    while let Some(line) = rows.as_mut().map(lines::next).transpose()?.flatten() {
        let row = line.json.and_then(|json| serde_json::from_str::<rows::files::Row>(&json).ok());
        let Some(row) = row else { continue };
        let pieces = expected_lengths(u64::try_from(row.bytes).unwrap_or_default());
        for (piece, _) in (0..).zip(pieces) {
            match items.next() {
                Some(Item::Gone(object)) if object == row.object => {
                    verified.gone.push(object);
                    break;
                }
                Some(Item::Missing(object)) if object == row.object => {
                    verified.missing.push(object);
                    break;
                }
                Some(Item::File(listed)) if listed.file == piece_file(&row.object, piece) => {
                    check_piece(folder, &listed, faults)?;
                }
                _ => {
                    faults.push(Fault::of(piece_file(&row.object, piece), Faulty::Unlisted));
                    return Ok(verified);
                }
            }
        }
    }
    for item in items {
        match item {
            Item::File(listed) if rows_are_sound => faults.push(Fault::of(listed.file, Faulty::Unknown)),
            Item::File(listed) => check_piece(folder, &listed, faults)?,
            _ => {}
        }
    }
    Ok(verified)
}

fn check_table(folder: &Path, listed: &Listed, faults: &mut Vec<Fault>) -> Result<(), BackupError> {
    let fault = |line, what| Fault { file: listed.file.clone(), line, what };
    let file = match File::open(folder.join(&listed.file)) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            faults.push(fault(None, Faulty::NotThere));
            return Ok(());
        }
        file => file?,
    };
    let table = TABLES.iter().find(|table| table_file(table.name) == listed.file);
    let (mut from, mut digest, mut bytes, mut n) = (BufReader::new(file), Sha256::new(), 0, 0);
    let before = faults.len();
    while let Some(line) = lines::next(&mut from)? {
        n += 1;
        digest.update(&line.bytes);
        bytes += line.bytes.len() as u64;
        match line.json {
            None => faults.push(fault(Some(n), Faulty::Damaged)),
            Some(row) if table.is_none_or(|table| !table.understands(&row)) => {
                faults.push(fault(Some(n), Faulty::Unknown));
            }
            Some(_) => {}
        }
    }
    let same = bytes == listed.bytes && encode(digest.finalize().into()) == listed.sha256;
    if faults.len() == before && !same {
        faults.push(fault(None, Faulty::Another));
    }
    Ok(())
}

fn check_piece(folder: &Path, listed: &Listed, faults: &mut Vec<Fault>) -> Result<(), BackupError> {
    let fault = |what| Fault { file: listed.file.clone(), line: None, what };
    let mut file = match File::open(folder.join(&listed.file)) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            faults.push(fault(Faulty::NotThere));
            return Ok(());
        }
        file => file?,
    };
    let (mut digest, mut bytes, mut buffer) = (Sha256::new(), 0, vec![0; 64 * 1024]);
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        digest.update(&buffer[..read]);
        bytes += read as u64;
    }
    if bytes != listed.bytes || encode(digest.finalize().into()) != listed.sha256 {
        faults.push(fault(Faulty::Damaged));
    }
    Ok(())
}
