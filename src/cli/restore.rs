//! `candour restore`

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Failure, open};
use crate::app::key_folder::KeyFolder;
use crate::app::record::{NAME, Record};
use crate::app::restore::{Plan, RestoreError, Restored, restore};
use crate::config::Config;

#[derive(Args)]
pub struct Restore {
    /// The backup.
    folder: PathBuf,
    /// The latest checkpoint that was taken off the machine: it shows what is missing since the backup.
    #[arg(long, value_name = "FILE", required_unless_present = "without_checkpoint")]
    checkpoint: Option<PathBuf>,
    /// There is no checkpoint: what was lost since the backup cannot be named.
    #[arg(long, conflicts_with = "checkpoint")]
    without_checkpoint: bool,
    /// Records of what must not come back; without it the one in the folder of the checkpoints. The latest copy of it
    /// counts, so give all there are.
    #[arg(long, value_name = "FILE")]
    record: Vec<PathBuf>,
    /// There is no record: cases that were deleted since the backup come back, and so do grants that were given up.
    #[arg(long, conflicts_with = "record")]
    without_record: bool,
    /// Also where a record or the audit of the backup is not as it was written.
    #[arg(long)]
    even_so: bool,
}

impl Restore {
    pub async fn run(&self, file: &Path) -> Result<(), Failure> {
        let config = Config::read(file)?;
        let secret = config.secret()?;
        let record = self.read_record(&config)?;
        let checkpoint = self.checkpoint.as_deref().map(read).transpose()?;
        let (keys, database) = (KeyFolder::open(&config.keys)?, config.database()?);
        let files = open::files_folder(&config);
        let plan = Plan {
            backup: &self.folder,
            files: &files,
            service_secret: &secret,
            keyring: &*keys.current()?,
            record: &record,
            checkpoint: checkpoint.as_deref(),
            even_so: self.even_so,
            today: open::today(),
            database,
        };
        match restore(plan).await {
            Ok(restored) => {
                tell(&restored);
                Ok(())
            }
            Err(error) => {
                match &error {
                    RestoreError::Faults(faults) => faults.iter().for_each(|fault| println!("{fault}")),
                    RestoreError::Audit(findings) => findings.iter().for_each(|found| println!("{found}")),
                    _ => {}
                }
                Err(format!("{error}. Nothing was replaced.").into())
            }
        }
    }

    fn read_record(&self, config: &Config) -> Result<Record, Failure> {
        if self.without_record {
            return Ok(Record::default());
        }
        let own = config.checkpoints.iter().map(|checkpoints| checkpoints.folder.join(NAME));
        let paths: Vec<PathBuf> = if self.record.is_empty() { own.collect() } else { self.record.clone() };
        if paths.is_empty() || paths.iter().any(|path| !path.exists()) {
            return Err("there is no record of what was deleted and given up since the backup. Name the latest copy of \
                        it: --record FILE. If there is none, say so: --without-record."
                .into());
        }
        let mut whole = Record::default();
        for path in paths {
            let record = Record::read(&path, &config.secret()?)?;
            for n in &record.unsound {
                println!("{}, row {n}: not what was written", path.display());
            }
            whole.add(record);
        }
        if !whole.unsound.is_empty() && !self.even_so {
            return Err("the record is not as it was written: look for another copy. If its last row is cut off, a crash \
                        did that: --even-so. Nothing was replaced."
                .into());
        }
        Ok(whole)
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()).into())
}

fn tell(restored: &Restored) {
    if let Some(day) = restored.day {
        println!(
            "restored the backup of {day}, with {} files. Everybody has to sign in again.",
            restored.files
        );
    }
    println!("deleted again: {} cases. Given up again: {} grants.", restored.deleted, restored.recused);
    for account in &restored.left {
        println!("{account} has left, says keys/: their account was ended again.");
    }
    for object in &restored.missing {
        println!("file {object}: the backup does not have it");
    }
    for finding in &restored.behind {
        println!("{finding}");
    }
    if !restored.behind.is_empty() {
        println!("What was written there after the backup is lost: tell the people of these cases.");
    }
    for aside in &restored.aside {
        println!("kept aside: {}", aside.display());
    }
    println!("Run `candour check --deep` and start the service. Then remove what was kept aside.");
}
