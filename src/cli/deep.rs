//! `candour check --deep`

use std::path::Path;

use super::{Failure, open};
use crate::app::deep_check::look;
use crate::config::Config;

/// Looks over everything that is kept, and prints a line for each finding.
pub async fn run(file: &Path) -> Result<(), Failure> {
    let config = Config::read(file)?;
    let database = open::database(&config.database()?)?;
    let looked =
        look(&database, &open::file_store(&config)?, &config.secret()?, |finding| println!("{finding}"))
            .await?;
    println!(
        "{} cases, {} entries, {} files, {} rows of the audit",
        looked.cases, looked.entries, looked.files, looked.rows
    );
    match looked.findings {
        0 => {
            println!("everything is there, and belongs together");
            Ok(())
        }
        count => Err(format!("{count} findings, see above; docs/KEEPING.md says what each means.").into()),
    }
}
