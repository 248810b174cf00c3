//! `candour backup`

use std::path::Path;

use super::{Failure, open};
use crate::app::backup::{backup_key, write};
use crate::config::Config;

pub async fn run(file: &Path, folder: &Path) -> Result<(), Failure> {
    let config = Config::read(file)?;
    let secret = config.secret()?;
    let written =
        write(&config.database()?, &open::file_store(&config)?, &secret, open::today(), folder).await?;
    println!("{} cases and {} files in {}", written.cases, written.files, folder.display());
    println!("signed: {}", backup_key(&secret).to_base64());
    println!("The service secret and keys/ are not in it: keep both elsewhere, apart from it.");
    match &written.missing[..] {
        [] => Ok(()),
        missing => {
            missing.iter().for_each(|object| println!("file {object}: a piece is missing"));
            Err(format!("the backup is whole but for {} files that were lost before.", missing.len()).into())
        }
    }
}
