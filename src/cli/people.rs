//! `candour people …`

use std::path::Path;

use clap::Subcommand;

use super::{Failure, open};
use crate::app::key_folder::KeyFolder;
use crate::app::people::{INVITED_FOR_DAYS, disable, invite};
use crate::app::random::SystemRandom;
use crate::config::Config;
use crate::db;
use crate::domain::{Account, PersonName, Role};

#[derive(Subcommand)]
pub enum People {
    /// Invite somebody to enrol.
    Invite {
        account: String,
        /// The name that reporters and colleagues read.
        #[arg(long)]
        name: String,
        /// reviewer, lead or custodian
        #[arg(long)]
        role: String,
    },
    /// End somebody's sessions and let them in no more.
    Disable { account: String },
    /// Show everybody who was invited.
    List,
}

impl People {
    pub async fn run(self, file: &Path) -> Result<(), Failure> {
        let config = Config::read(file)?;
        let database = open::database(&config.database)?;
        match self {
            People::Invite { account, name, role } => {
                let (account, name, role) =
                    (Account::parse(&account)?, PersonName::parse(&name)?, Role::parse(&role)?);
                open::service_of(&database, false).await?;
                let today = open::today();
                let invitation = invite(&database, &SystemRandom, account.clone(), name, role, today).await?;
                println!(
                    "Hand this to {account}, and to nobody else. It works once, until {}:",
                    today.plus_days(INVITED_FOR_DAYS)
                );
                println!("  {}/enrol#{account}/{invitation}", config.staff.origin);
                println!(
                    "Then ask them for the fingerprint that they are shown: candour keys approve {account} FINGERPRINT"
                );
            }
            People::Disable { account } => {
                let account = Account::parse(&account)?;
                let ended = disable(&database, account.clone(), open::today()).await?;
                println!("{account} can no longer sign in; sessions ended: {ended}.");
                if KeyFolder::open(&config.keys)?
                    .current()?
                    .member(&account)
                    .is_some_and(|member| member.until.is_none())
                {
                    println!("Reports are still sealed for them: candour keys revoke {account}");
                }
            }
            People::List => {
                let keyring = KeyFolder::open(&config.keys)?.current()?;
                for person in database.read(db::people::all).await? {
                    let approved =
                        keyring.member(&person.account).is_some_and(|member| member.until.is_none());
                    let key = if approved { "key approved" } else { "no key in keys/" };
                    let (account, role) = (person.account.as_str(), person.role.as_str());
                    println!(
                        "{account:<16} {role:<10} {:<9} {key:<16} {}",
                        person.standing.as_str(),
                        person.name
                    );
                }
            }
        }
        Ok(())
    }
}
