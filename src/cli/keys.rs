//! `candour keys …`

use std::path::Path;

use clap::Subcommand;

use super::{Failure, open};
use crate::app::key_folder::KeyFolder;
use crate::app::people::approve;
use crate::config::Config;
use crate::crypto::VerifyKey;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::staff::fingerprint;
use crate::domain::{Account, PersonName, Post, Role};

#[derive(Subcommand)]
pub enum Keys {
    /// Show who stands in keys/, with fingerprints.
    List,
    /// Write the key of somebody who enrolled, if it has the fingerprint that they read out to you.
    Approve { account: String, fingerprint: String },
    /// Write a key that you were given by another way.
    Add {
        account: String,
        #[arg(long)]
        role: String,
        #[arg(long)]
        name: String,
        /// age1…
        #[arg(long)]
        recipient: String,
        /// The Ed25519 public key in base64.
        #[arg(long)]
        ed25519: String,
    },
    /// Take somebody out: nothing is sealed to them any more.
    Revoke {
        account: String,
        /// Their key is in other hands: also disbelieve everything they ever signed.
        #[arg(long)]
        compromised: bool,
    },
    /// Show the fingerprint of one person, or of a pair of public keys.
    Fingerprint {
        account: Option<String>,
        #[arg(long, requires = "ed25519", conflicts_with = "account")]
        recipient: Option<String>,
        #[arg(long, requires = "recipient")]
        ed25519: Option<String>,
    },
}

impl Keys {
    pub async fn run(self, file: &Path) -> Result<(), Failure> {
        if let Keys::Fingerprint { recipient: Some(recipient), ed25519: Some(key), .. } = &self {
            let recipient = UntrustedRecipient::parse(recipient)?;
            println!("{}", fingerprint(&recipient.bytes(), &VerifyKey::parse(key)?));
            return Ok(());
        }
        let config = Config::read(file)?;
        let folder = KeyFolder::open(&config.keys)?;
        match self {
            Keys::List => list(&folder),
            Keys::Approve { account, fingerprint } => {
                let account = Account::parse(&account)?;
                let database = open::database(&config.database)?;
                let (name, role) = approve(&database, &folder, account.clone(), &fingerprint).await?;
                println!(
                    "{account} ({name}) now stands in keys/ as {role}: reports are sealed for them from now on."
                );
                println!(
                    "Look at the name and the role: both are what the database said. They cannot open reports that arrived before."
                );
                Ok(())
            }
            Keys::Add { account, role, name, recipient, ed25519 } => {
                let (account, role) = (Account::parse(&account)?, Role::parse(&role)?);
                let (recipient, key) = (UntrustedRecipient::parse(&recipient)?, VerifyKey::parse(&ed25519)?);
                let post = Post::new(role, None)?;
                folder.add(&post, &account, &PersonName::parse(&name)?, &recipient, &key)?;
                println!(
                    "{account} now stands in keys/ as {role}: {}",
                    fingerprint(&recipient.bytes(), &key)
                );
                Ok(())
            }
            Keys::Revoke { account, compromised } => {
                let account = Account::parse(&account)?;
                folder.revoke(&account, open::today(), compromised)?;
                println!(
                    "Nothing is sealed to {account} any more. What was sealed before, they may have kept."
                );
                println!("To end their sessions as well: candour people disable {account}");
                Ok(())
            }
            Keys::Fingerprint { account, .. } => {
                let account =
                    Account::parse(&account.ok_or("name an account, or --recipient and --ed25519")?)?;
                let keyring = folder.current()?;
                let member =
                    keyring.member(&account).ok_or_else(|| format!("{account} does not stand in keys/"))?;
                println!("{}", member.fingerprint());
                Ok(())
            }
        }
    }
}

fn list(folder: &KeyFolder) -> Result<(), Failure> {
    let keyring = folder.current()?;
    if keyring.members().is_empty() {
        println!("{} names nobody yet.", folder.path().display());
    }
    for member in keyring.members() {
        let until = member.until.map_or_else(String::new, |day| format!("  until {day}"));
        let (account, role) = (member.account.as_str(), member.role.as_str());
        println!("{account:<16} {role:<10} {}  {}{until}", member.fingerprint(), member.name);
    }
    Ok(())
}
