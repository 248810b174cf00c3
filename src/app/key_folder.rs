//! The folder `keys/`: reading it, and the operator's changes to it. Read again whenever a file in it changes, so
//! that an approval counts at once.

use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use crate::crypto::keyring::{Desk, KeyFile, KeyFileError, MOST_RECIPIENTS_OF_A_BODY, Member};
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{Keyring, VerifyKey};
use crate::domain::{Account, BodyId, Day, NotValid, PersonName, Post};

/// What can be wrong with the folder.
#[derive(Debug, thiserror::Error)]
pub enum KeyFolderError {
    #[error("{0} cannot be read: is it there, and may this user read it?")]
    Unreadable(PathBuf),
    #[error("{0} cannot be written")]
    Unwritable(PathBuf),
    #[error("{0}; mend that line, nothing was sealed or believed meanwhile")]
    File(#[from] KeyFileError),
    #[error("keys/{0}: {1}. Rename it or take it away; nothing is sealed or believed meanwhile")]
    Stranger(String, NotValid),
    #[error("{0} stands in keys/ already; revoke that key first")]
    Known(Account),
    #[error("{0} does not stand in keys/")]
    Unknown(Account),
    #[error("that recipient stands in keys/ already")]
    KnownRecipient,
    #[error("that recipient does not stand in keys/bodies/{0}.txt without an account")]
    UnknownRecipient(BodyId),
    #[error("{0} has 16 recipients in keys/ already, and no more are sealed for: take one out first")]
    Full(BodyId),
}

/// The folder, and what it said when it was last read.
pub struct KeyFolder {
    folder: PathBuf,
    read: RwLock<Option<(Stamp, Arc<Keyring>)>>,
}

/// Name, size and time of each file: another one means that something changed.
type Stamp = Vec<(String, Option<(u64, SystemTime)>)>;

impl KeyFolder {
    /// Opens the folder; it has to be there and readable, and may be empty.
    pub fn open(folder: impl Into<PathBuf>) -> Result<Self, KeyFolderError> {
        let folder = folder.into();
        if !folder.is_dir() {
            return Err(KeyFolderError::Unreadable(folder));
        }
        let keys = KeyFolder { folder, read: RwLock::new(None) };
        keys.current()?;
        Ok(keys)
    }

    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// What the folder says now.
    pub fn current(&self) -> Result<Arc<Keyring>, KeyFolderError> {
        let names = self.names()?;
        let stamp = self.stamp(&names);
        if let Some((read_at, keyring)) = &*self.read.read().unwrap_or_else(PoisonError::into_inner)
            && *read_at == stamp
        {
            return Ok(keyring.clone());
        }
        let keyring = Arc::new(self.parse(&names)?);
        *self.read.write().unwrap_or_else(PoisonError::into_inner) = Some((stamp, keyring.clone()));
        Ok(keyring)
    }

    /// The files that are read: the fixed ones, whether or not they are there, and one for each body. A hidden file,
    /// such as an editor's, is none of ours.
    fn names(&self) -> Result<Vec<String>, KeyFolderError> {
        let mut names: Vec<String> = KeyFile::FIXED.iter().map(ToString::to_string).collect();
        let bodies = self.folder.join(KeyFile::BODIES);
        let unreadable = |_| KeyFolderError::Unreadable(bodies.clone());
        let entries = match std::fs::read_dir(&bodies) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(names),
            entries => entries.map_err(unreadable)?,
        };
        for entry in entries {
            let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
            if !name.starts_with('.') {
                names.push(format!("{}/{name}", KeyFile::BODIES));
            }
        }
        names.sort();
        Ok(names)
    }

    fn stamp(&self, names: &[String]) -> Stamp {
        let stamp = |name: &String| {
            let metadata = std::fs::metadata(self.folder.join(name)).ok()?;
            Some((metadata.len(), metadata.modified().ok()?))
        };
        names.iter().map(|name| (name.clone(), stamp(name))).collect()
    }

    fn parse(&self, names: &[String]) -> Result<Keyring, KeyFolderError> {
        let mut texts = Vec::new();
        for name in names {
            KeyFile::parse(name).map_err(|problem| KeyFolderError::Stranger(name.clone(), problem))?;
            let path = self.folder.join(name);
            match std::fs::read_to_string(&path) {
                Ok(text) => texts.push((name.as_str(), text)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(_) => return Err(KeyFolderError::Unreadable(path)),
            }
        }
        Ok(Keyring::parse(texts.iter().map(|(name, text)| (*name, text.as_str())))?)
    }

    /// Adds somebody in this post.
    pub fn add(
        &self,
        post: &Post,
        account: &Account,
        name: &PersonName,
        recipient: &UntrustedRecipient,
        key: &VerifyKey,
    ) -> Result<(), KeyFolderError> {
        let keyring = self.current()?;
        if keyring.member(account).is_some() {
            return Err(KeyFolderError::Known(account.clone()));
        }
        fits(&keyring, post.body(), recipient)?;
        self.append(&KeyFile::of(post), &Member::line(account, name, recipient, key))?;
        self.current().map(drop)
    }

    /// Adds a recipient of a body that has no account here.
    pub fn add_desk(
        &self,
        body: &BodyId,
        name: &PersonName,
        recipient: &UntrustedRecipient,
    ) -> Result<(), KeyFolderError> {
        fits(&*self.current()?, Some(body), recipient)?;
        self.append(&KeyFile::Body(body.clone()), &Desk::line(name, recipient))?;
        self.current().map(drop)
    }

    /// Takes a recipient without an account out again.
    pub fn revoke_desk(&self, body: &BodyId, recipient: &UntrustedRecipient) -> Result<(), KeyFolderError> {
        let keyring = self.current()?;
        let desks = keyring.recipients_of(body).into_iter().filter(|held| held.account.is_none());
        if !desks.map(|held| held.recipient).any(|held| held.as_str() == recipient.as_str()) {
            return Err(KeyFolderError::UnknownRecipient(body.clone()));
        }
        self.remove(&KeyFile::Body(body.clone()), recipient.as_str())?;
        self.current().map(drop)
    }

    /// Takes somebody out. Unless their key is compromised they move to the former, whose earlier signatures count.
    pub fn revoke(&self, account: &Account, today: Day, compromised: bool) -> Result<(), KeyFolderError> {
        let keyring = self.current()?;
        let member = keyring.member(account).ok_or_else(|| KeyFolderError::Unknown(account.clone()))?;
        let recipient = member.recipient_text();
        if compromised {
            self.remove(&member.office(), recipient)?;
            self.remove(&KeyFile::Former, recipient)?;
        } else if !self.move_to_former(member, today)? {
            // They stood there alone.
            self.remove(&KeyFile::Former, recipient)?;
        }
        self.current().map(drop)
    }

    /// Moves somebody to the former. Where that was begun and not ended, it is ended.
    pub fn retire(&self, account: &Account, until: Day) -> Result<(), KeyFolderError> {
        let keyring = self.current()?;
        let member = keyring.member(account).ok_or_else(|| KeyFolderError::Unknown(account.clone()))?;
        self.move_to_former(member, until)?;
        self.current().map(drop)
    }

    /// Takes that back: they are in office again.
    pub fn reinstate(&self, account: &Account) -> Result<(), KeyFolderError> {
        let keyring = self.current()?;
        let member = keyring.member(account).ok_or_else(|| KeyFolderError::Unknown(account.clone()))?;
        self.append(&member.office(), &member.office_line())?;
        self.remove(&KeyFile::Former, member.recipient_text())?;
        self.current().map(drop)
    }

    /// The new line first: whoever stands in both files has left, and no moment comes in which they stand in neither
    /// and nothing they ever signed is believed. False where they stood among the former alone.
    fn move_to_former(&self, member: &Member, until: Day) -> Result<bool, KeyFolderError> {
        if member.until.is_none() {
            self.append(&KeyFile::Former, &member.former_line(until))?;
        }
        self.remove(&member.office(), member.recipient_text())
    }

    /// False where it does not stand there.
    fn remove(&self, file: &KeyFile, recipient: &str) -> Result<bool, KeyFolderError> {
        let path = self.folder.join(file.to_string());
        let text = match std::fs::read_to_string(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
            text => text.map_err(|_| KeyFolderError::Unreadable(path))?,
        };
        if !text.lines().any(|line| line.trim() == recipient) {
            return Ok(false);
        }
        self.replace(file, &without(&text, recipient))?;
        Ok(true)
    }

    fn append(&self, file: &KeyFile, lines: &str) -> Result<(), KeyFolderError> {
        let before = std::fs::read_to_string(self.folder.join(file.to_string())).unwrap_or_default();
        let gap = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        self.replace(file, &format!("{before}{gap}{lines}"))
    }

    /// Replaces a file in one step, so that nobody ever reads half of it.
    fn replace(&self, file: &KeyFile, text: &str) -> Result<(), KeyFolderError> {
        let path = self.folder.join(file.to_string());
        if let (KeyFile::Body(_), Some(folder)) = (file, path.parent()) {
            let made = DirBuilder::new().recursive(true).mode(0o755).create(folder);
            made.map_err(|_| KeyFolderError::Unwritable(folder.to_owned()))?;
        }
        let next = path.with_file_name(format!(".{}.new", file.to_string().replace('/', "-")));
        // Nobody else may change it, however this user's files are made: `candour check` refuses that.
        let mut anew = OpenOptions::new();
        anew.write(true).create(true).truncate(true).mode(0o644);
        anew.open(&next)
            .and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()))
            .and_then(|()| std::fs::rename(&next, &path))
            .map_err(|_| KeyFolderError::Unwritable(path))
    }
}

/// Whether this recipient can be added, for this body.
fn fits(
    keyring: &Keyring,
    body: Option<&BodyId>,
    recipient: &UntrustedRecipient,
) -> Result<(), KeyFolderError> {
    if keyring.has(recipient) {
        return Err(KeyFolderError::KnownRecipient);
    }
    match body {
        Some(body) if keyring.body_recipients(body).len() >= MOST_RECIPIENTS_OF_A_BODY => {
            Err(KeyFolderError::Full(body.clone()))
        }
        _ => Ok(()),
    }
}

/// The text without this recipient's line and the comment line above it.
fn without(text: &str, recipient: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for line in text.lines() {
        if line.trim() == recipient {
            kept.pop();
        } else {
            kept.push(line);
        }
    }
    kept.iter().flat_map(|line| [line, "\n"]).collect()
}
