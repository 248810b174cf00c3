//! `candour people …`

use std::path::Path;

use clap::Subcommand;

use super::{Failure, body, leave, open};
use crate::app::key_folder::KeyFolder;
use crate::app::people::{INVITED_FOR_DAYS, disable, invite};
use crate::app::random::SystemRandom;
use crate::config::Config;
use crate::db;
use crate::domain::{Account, PersonName};

#[derive(Subcommand)]
pub enum People {
    /// Invite somebody to enrol.
    Invite {
        account: String,
        /// The name that reporters and colleagues read.
        #[arg(long)]
        name: String,
        /// reviewer, lead, custodian or liaison
        #[arg(long)]
        role: String,
        /// Where a liaison works: a body's id in the directory.
        #[arg(long)]
        body: Option<String>,
    },
    /// End somebody's sessions and let them in no more.
    Disable { account: String },
    /// Somebody leaves: says what only they can open, and when that is handed over, ends their access.
    Leave {
        account: String,
        /// Their last day in office, as YYYY-MM-DD.
        #[arg(long, value_name = "DAY")]
        until: Option<String>,
        /// End their access although nobody else can open some of their cases: those are lost.
        #[arg(long)]
        even_so: bool,
    },
    /// Show everybody who was invited.
    List,
}

impl People {
    pub async fn run(self, file: &Path) -> Result<(), Failure> {
        let config = Config::read(file)?;
        let database = open::database(&config.database()?)?;
        match self {
            People::Invite { account, name, role, body } => {
                let (account, name) = (Account::parse(&account)?, PersonName::parse(&name)?);
                let post = body::post(&config, &role, body.as_deref())?;
                open::service_of(&database, false).await?;
                let today = open::today();
                let invitation = invite(&database, &SystemRandom, account.clone(), name, post, today).await?;
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
            People::Leave { account, until, even_so } => {
                leave::run(&config, &account, until.as_deref(), even_so).await?;
            }
            People::List => {
                let keyring = KeyFolder::open(&config.keys)?.current()?;
                for person in database.read(db::people::all).await? {
                    let approved =
                        keyring.member(&person.account).is_some_and(|member| member.until.is_none());
                    let key = if approved { "key approved" } else { "no key in keys/" };
                    let (account, role) = (person.account.as_str(), person.post.role().as_str());
                    let at = person.post.body().map_or_else(String::new, |body| format!(", {body}"));
                    println!(
                        "{account:<16} {role:<10} {:<9} {key:<16} {}{at}",
                        person.standing.as_str(),
                        person.name
                    );
                }
            }
        }
        Ok(())
    }
}
