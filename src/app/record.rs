//! The record of what must not come back when a backup is restored: which cases were deleted, and who stepped back from
//! one. It lies outside of the database, with the checkpoints, and is only ever added to
//! ([ADR 0072](../../docs/adr/0072-what-must-not-come-back-is-on-a-record-of-marks.md)).

use std::collections::HashSet;
use std::fs::{DirBuilder, File, FileTimes, OpenOptions};
use std::io::{self, BufReader, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::App;
use super::backup::lines;
use crate::crypto::Secret32;
use crate::crypto::keeping::{self, Mark};
use crate::domain::{Account, CaseId, Day};

/// The record's name in the folder of the checkpoints.
pub const NAME: &str = "record.jsonl";
const CONTEXT: &[u8] = b"candour/1 record\n";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    day: Day,
    mark: Mark,
    signature: String,
}

/// Adds a mark to the record in this folder, and waits until it is on the disk.
pub fn add(folder: &Path, service_secret: &Secret32, day: Day, mark: Mark) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let signature = keeping::signer(service_secret).sign(CONTEXT, format!("{day} {mark}").as_bytes());
    let line = serde_json::to_string(&Line { day, mark, signature })?;
    let path = folder.join(NAME);
    let is_new = !path.exists();
    let mut file = OpenOptions::new().append(true).create(true).mode(0o600).open(path)?;
    // A line that a crash cut off stays one bad line.
    let begin = if ends_in_a_line(folder)? { "" } else { "\n" };
    file.write_all(format!("{begin}{}", lines::line(&line)).as_bytes())?;
    let times = times_of(day);
    file.set_times(times)?;
    file.sync_all()?;
    let folder = File::open(folder)?;
    folder.set_times(times)?;
    if is_new { folder.sync_all() } else { Ok(()) }
}

/// A day's beginning, for files that are written on it: no file time is finer (invariant I8).
pub(super) fn times_of(day: Day) -> FileTimes {
    let midnight = SystemTime::UNIX_EPOCH + Duration::from_secs(u64::from(day.number()) * 86_400);
    FileTimes::new().set_accessed(midnight).set_modified(midnight)
}

/// Adds the marks that the record does not have yet.
pub fn complete(folder: &Path, service_secret: &Secret32, marks: Vec<(Day, Mark)>) -> io::Result<()> {
    let path = folder.join(NAME);
    let record = if path.exists() { Record::read(&path, service_secret)? } else { Record::default() };
    let mut missing = marks.into_iter().filter(|(_, mark)| !record.holds(mark));
    missing.try_for_each(|(day, mark)| add(folder, service_secret, day, mark))
}

fn ends_in_a_line(folder: &Path) -> io::Result<bool> {
    use std::io::{Read, Seek, SeekFrom};
    let mut file = File::open(folder.join(NAME))?;
    if file.metadata()?.len() == 0 {
        return Ok(true);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

/// What a record says.
#[derive(Default)]
pub struct Record {
    marks: HashSet<Mark>,
    /// The lines that are damaged, or that this service did not sign.
    pub unsound: Vec<u64>,
}

impl Record {
    pub fn read(path: &Path, service_secret: &Secret32) -> io::Result<Record> {
        let key = keeping::signer(service_secret).verify_key();
        let mut from = BufReader::new(File::open(path)?);
        let (mut record, mut n) = (Record::default(), 0);
        while let Some(line) = lines::next(&mut from)? {
            n += 1;
            let line = line.json.and_then(|json| serde_json::from_str::<Line>(&json).ok());
            let signed = line.filter(|Line { day, mark, signature }| {
                key.verify(CONTEXT, format!("{day} {mark}").as_bytes(), signature).is_ok()
            });
            match signed {
                Some(line) => {
                    record.marks.insert(line.mark);
                }
                None => record.unsound.push(n),
            }
        }
        Ok(record)
    }

    pub fn holds(&self, mark: &Mark) -> bool {
        self.marks.contains(mark)
    }

    /// The marks of another copy with those of this one.
    pub fn add(&mut self, other: Record) {
        self.marks.extend(other.marks);
        self.unsound.extend(other.unsound);
    }
}

/// Puts it on record that somebody stepped back. That they did stands in the case already: without a record, or where it
/// fails, a restore from an earlier backup would give their grant back, so the log says that it failed.
pub(super) async fn recused(app: &App, case: &CaseId, person: &Account, time: u64) {
    let Some(checkpoints) = &app.keeping.checkpoints else { return };
    let mark = keeping::recused(&app.service_secret, case, person, time);
    let (folder, secret, today) = (checkpoints.folder.clone(), app.service_secret.clone(), app.today());
    let added = tokio::task::spawn_blocking(move || add(&folder, &secret, today, mark)).await;
    if !matches!(added, Ok(Ok(()))) {
        tracing::error!(
            "the record in the folder of the checkpoints cannot be written: a restore would bring back a grant"
        );
    }
}
