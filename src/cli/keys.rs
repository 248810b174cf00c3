//! `candour keys …`

use std::path::Path;

use clap::Subcommand;

use super::{Failure, body, open};
use crate::app::key_folder::KeyFolder;
use crate::app::people::approve;
use crate::config::Config;
use crate::crypto::VerifyKey;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::staff::fingerprint;
use crate::domain::account::NO_ACCOUNT;
use crate::domain::{Account, BodyId, PersonName};

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
        /// Where a liaison works: a body's id in the directory.
        #[arg(long)]
        body: Option<String>,
        #[arg(long)]
        name: String,
        /// age1…
        #[arg(long)]
        recipient: String,
        /// The Ed25519 public key in base64.
        #[arg(long)]
        ed25519: String,
    },
    /// Write a recipient of a body that has no account here: referrals are sealed to it as files to hand over.
    AddBody {
        /// The body's id in the directory.
        body: String,
        /// age1…
        recipient: String,
        /// Who holds the key there.
        #[arg(long, default_value = "Duty desk")]
        name: String,
    },
    /// Take a recipient without an account out again.
    RevokeBody {
        /// The body's id.
        body: String,
        /// age1…
        recipient: String,
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
                let database = open::database(&config.database()?)?;
                let (name, post) = approve(&database, &folder, account.clone(), &fingerprint).await?;
                match post.body() {
                    Some(body) => println!(
                        "{account} ({name}) now stands in keys/bodies/{body}.txt: referrals to {body} are sealed for them from now on.\n\
                         Look at the name and the body: both are what the database said. They cannot open what was referred before, and no report."
                    ),
                    None => println!(
                        "{account} ({name}) now stands in keys/ as {}: reports are sealed for them from now on.\n\
                         Look at the name and the role: both are what the database said. They cannot open reports that arrived before.",
                        post.role()
                    ),
                }
                Ok(())
            }
            Keys::Add { account, role, body, name, recipient, ed25519 } => {
                let account = Account::parse(&account)?;
                let post = body::post(&config, &role, body.as_deref())?;
                let (recipient, key) = (UntrustedRecipient::parse(&recipient)?, VerifyKey::parse(&ed25519)?);
                folder.add(&post, &account, &PersonName::parse(&name)?, &recipient, &key)?;
                println!(
                    "{account} now stands in keys/ as {}: {}",
                    post.role(),
                    fingerprint(&recipient.bytes(), &key)
                );
                Ok(())
            }
            Keys::AddBody { body, recipient, name } => {
                let body = body::open(&config, &body)?;
                let recipient = UntrustedRecipient::parse(&recipient)?;
                folder.add_desk(&body, &PersonName::parse(&name)?, &recipient)?;
                println!(
                    "Referrals to {body} are sealed to that key from now on, as files for you to hand over."
                );
                println!(
                    "Compare the whole line with them, in person or by telephone: {}",
                    recipient.as_str()
                );
                Ok(())
            }
            Keys::RevokeBody { body, recipient } => {
                // A body may be closed meanwhile: its recipients can still be taken out.
                let (body, recipient) = (BodyId::parse(&body)?, UntrustedRecipient::parse(&recipient)?);
                folder.revoke_desk(&body, &recipient)?;
                println!(
                    "Nothing for {body} is sealed to that key any more. What was sealed before, they may have kept."
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
    if keyring.members().is_empty() && keyring.bodies().is_empty() {
        println!("{} names nobody yet.", folder.path().display());
    }
    for member in keyring.members() {
        let until = member.until.map_or_else(String::new, |day| format!("  until {day}"));
        let (account, role) = (member.account.as_str(), member.role.as_str());
        let at = member.body.as_ref().map_or_else(String::new, |body| format!(", {body}"));
        println!("{account:<16} {role:<10} {}  {}{at}{until}", member.fingerprint(), member.name);
    }
    for body in keyring.bodies() {
        for held in keyring.recipients_of(body).into_iter().filter(|held| held.account.is_none()) {
            println!("{:<16} {body:<10} {}  {}", NO_ACCOUNT, held.recipient.as_str(), held.name);
        }
    }
    Ok(())
}
