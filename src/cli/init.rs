//! `candour init`

use std::fs;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use clap::Args;

use super::{Failure, open};
use crate::app::random::{Random, SystemRandom};
use crate::config::{encode_secret, sample};
use crate::crypto::Secret32;

#[derive(Args)]
pub struct Init {
    /// Where the database and sealed files are to be kept, if not beside the configuration.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Init {
    /// Writes what is missing and touches nothing that is there.
    pub fn run(&self, config: &Path) -> Result<(), Failure> {
        let folder =
            config.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut secret = Secret32::default();
        SystemRandom.fill(secret.as_mut());
        let data = self.data.clone().unwrap_or_else(|| folder.join("data"));
        let mut settings = sample().to_owned();
        if let Some(data) = &self.data {
            let here = std::path::absolute(data)?;
            settings = settings.replace("sqlite:data/", &format!("sqlite:{}/", here.display()));
            // With PostgreSQL there is no folder of the database's beside which files would be kept.
            let files = format!("folder = \"{}\"", here.join("files").display());
            settings = settings.replace("# folder = \"data/files\"", &files);
            let checkpoints = format!("folder = \"{}/checkpoints\"", here.display());
            settings = settings.replace("folder = \"checkpoints\"", &checkpoints);
        }
        let files = [
            (config.to_owned(), settings),
            (folder.join("secret"), format!("{}\n", *encode_secret(&secret))),
        ];
        for (path, text) in &files {
            let made = open::new_private_file(path, text)?;
            println!("{} {}", if made { "wrote" } else { "left as it is:" }, path.display());
        }
        open::private_folder(&data)?;
        fs::DirBuilder::new().recursive(true).mode(0o755).create(folder.join("keys"))?;
        println!("made {} and {}", data.display(), folder.join("keys").display());
        println!();
        println!("Next:");
        println!("  1. Edit {}: the two origins, and what terminates TLS.", config.display());
        println!(
            "  2. candour people invite ACCOUNT --name \"NAME\" --role reviewer    (and at least one lead)"
        );
        println!("  3. candour serve is refused until somebody can read reports; to let people enrol, run");
        println!("     candour serve --enrolment-only and hand them their invitations.");
        println!("  4. candour keys approve ACCOUNT FINGERPRINT, with the fingerprint they read out to you.");
        println!("  5. candour check, then candour serve.");
        Ok(())
    }
}
