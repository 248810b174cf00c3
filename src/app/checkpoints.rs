//! The checkpoint of each day, in a folder that is meant to leave the machine.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use super::audit_check::checkpoint;
use super::record::times_of;
use super::{App, AppError};
use crate::domain::Day;
use crate::domain::keeping::Checkpoints;

const BEGIN: &str = "checkpoint-";

/// Writes today's checkpoint, unless it is there already, and removes the oldest. Says whether one was written.
pub async fn write_daily(app: &App) -> Result<bool, AppError> {
    let Some(checkpoints) = app.keeping.checkpoints.clone() else { return Ok(false) };
    let today = app.today();
    let name = format!("{BEGIN}{today}");
    if checkpoints.folder.join(&name).exists() {
        return Ok(false);
    }
    let made = checkpoint(&app.database, app.service.id.clone(), today).await?;
    let text = made.sign(&app.service_secret);
    let written = tokio::task::spawn_blocking(move || {
        prune(&checkpoints)?;
        write(&checkpoints.folder, &name, &text, today)
    });
    match written.await {
        Ok(Ok(())) => Ok(true),
        _ => Err(AppError::Internal("the folder of the checkpoints cannot be written")),
    }
}

/// Under another name first: what is taken off the machine is whole.
fn write(folder: &Path, name: &str, text: &str, day: Day) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let unfinished = folder.join(format!(".{name}"));
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
    file.write_all(text.as_bytes())?;
    file.set_times(times_of(day))?;
    file.sync_all()?;
    fs::rename(unfinished, folder.join(name))?;
    let folder = File::open(folder)?;
    folder.set_times(times_of(day))?;
    folder.sync_all()
}

/// Makes room for one more.
fn prune(checkpoints: &Checkpoints) -> io::Result<()> {
    let mut names = Vec::new();
    if !checkpoints.folder.exists() {
        return Ok(());
    }
    for entry in fs::read_dir(&checkpoints.folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.strip_prefix(BEGIN).is_some_and(|day| Day::parse(day).is_ok()) {
            names.push(name);
        }
    }
    names.sort_unstable();
    let too_many = (names.len() + 1).saturating_sub(checkpoints.keep);
    names.iter().take(too_many).try_for_each(|name| fs::remove_file(checkpoints.folder.join(name)))
}
