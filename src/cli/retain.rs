//! `candour retain`

use std::path::Path;

use super::{Failure, open};
use crate::app::retain::{due, retain};
use crate::config::Config;
use crate::domain::audit::OPERATOR;

/// Does what the service does every night, or only says what that would be.
pub async fn run(file: &Path, dry_run: bool) -> Result<(), Failure> {
    let config = Config::read(file)?;
    let app = open::app(&config).await?;
    if app.keeping.retention.is_none() {
        println!("no time is set after which closed cases are deleted: [retention] months");
        return Ok(());
    }
    if dry_run {
        let due = due(&app).await?;
        for (case, day) in &due.announce {
            println!("{}: to be deleted on {day}, as leads would be told today", case.reference());
        }
        for case in &due.delete {
            println!("{}: would be deleted today", case.reference());
        }
        println!("{} to announce, {} to delete; nothing was done", due.announce.len(), due.delete.len());
        return Ok(());
    }
    let retained = retain(&app, OPERATOR).await?;
    println!("{} announced, {} deleted", retained.announced, retained.deleted);
    Ok(())
}
