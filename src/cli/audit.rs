//! `candour audit …`

use std::path::{Path, PathBuf};

use clap::Subcommand;

use super::{Failure, open};
use crate::app::audit_check::{Checkpoint, check, checkpoint};
use crate::config::Config;

#[derive(Subcommand)]
pub enum Audit {
    /// Recompute every chain and name each row that is not as it was written.
    Verify {
        /// Hold the chains to a checkpoint that was kept off this machine, too.
        #[arg(long, value_name = "FILE")]
        checkpoint: Option<PathBuf>,
    },
    /// Write a signed checkpoint of all chains, to be kept off this machine.
    Checkpoint { file: PathBuf },
}

impl Audit {
    pub async fn run(self, file: &Path) -> Result<(), Failure> {
        let config = Config::read(file)?;
        let database = open::database(&config.database()?)?;
        let service = open::service_of(&database, false).await?;
        match self {
            Audit::Verify { checkpoint } => {
                let held_to = match checkpoint {
                    None => None,
                    Some(path) => {
                        let text = std::fs::read_to_string(&path)
                            .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
                        Some(Checkpoint::read(&text, &service.id, &config.secret()?)?)
                    }
                };
                let checked = check(&database, held_to, &config.secret()?).await?;
                checked.findings.iter().for_each(|finding| println!("{finding}"));
                println!("{} chains, {} rows", checked.chains, checked.rows);
                if checked.deleted > 0 {
                    println!(
                        "{} cases of the checkpoint were deleted since, as their time was over",
                        checked.deleted
                    );
                }
                match checked.findings.len() {
                    0 => {
                        println!("every row is as it was written");
                        Ok(())
                    }
                    count => Err(format!("{count} findings: the audit was tampered with.").into()),
                }
            }
            Audit::Checkpoint { file } => {
                let made = checkpoint(&database, service.id, open::today()).await?;
                std::fs::write(&file, made.sign(&config.secret()?))?;
                println!("{} chains in {}; keep it off this machine", made.heads.len(), file.display());
                Ok(())
            }
        }
    }
}
