//! The folder `keys/`: reading it, and the operator's changes to it. Read again whenever a file in it changes, so
//! that an approval counts at once.

use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;

use crate::crypto::keyring::{FORMER_FILE, KeyFileError, Member, file_of};
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::{Keyring, VerifyKey};
use crate::domain::{Account, Day, PersonName, Role};

/// What can be wrong with the folder.
#[derive(Debug, thiserror::Error)]
pub enum KeyFolderError {
    #[error("{0} cannot be read: is it there, and may this user read it?")]
    Unreadable(PathBuf),
    #[error("{0} cannot be written")]
    Unwritable(PathBuf),
    #[error("{0}; mend that line, nothing was sealed or believed meanwhile")]
    File(#[from] KeyFileError),
    #[error("{0} stands in keys/ already; revoke that key first")]
    Known(Account),
    #[error("{0} does not stand in keys/")]
    Unknown(Account),
}

/// The folder, and what it said when it was last read.
pub struct KeyFolder {
    folder: PathBuf,
    read: RwLock<Option<(Stamp, Arc<Keyring>)>>,
}

/// Size and time of each file: another one means that something changed.
type Stamp = [Option<(u64, SystemTime)>; 4];

const FILES: [&str; 4] = ["reviewers.txt", "leads.txt", "custodians.txt", FORMER_FILE];

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
        let stamp = self.stamp();
        if let Some((read_at, keyring)) = &*self.read.read().unwrap_or_else(PoisonError::into_inner)
            && *read_at == stamp
        {
            return Ok(keyring.clone());
        }
        let keyring = Arc::new(self.parse()?);
        *self.read.write().unwrap_or_else(PoisonError::into_inner) = Some((stamp, keyring.clone()));
        Ok(keyring)
    }

    fn stamp(&self) -> Stamp {
        FILES.map(|file| {
            let metadata = std::fs::metadata(self.folder.join(file)).ok()?;
            Some((metadata.len(), metadata.modified().ok()?))
        })
    }

    fn parse(&self) -> Result<Keyring, KeyFolderError> {
        let mut texts = Vec::new();
        for file in FILES {
            let path = self.folder.join(file);
            match std::fs::read_to_string(&path) {
                Ok(text) => texts.push((file, text)),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(_) => return Err(KeyFolderError::Unreadable(path)),
            }
        }
        Ok(Keyring::parse(texts.iter().map(|(file, text)| (*file, text.as_str())))?)
    }

    /// Adds somebody in this role.
    pub fn add(
        &self,
        role: Role,
        account: &Account,
        name: &PersonName,
        recipient: &UntrustedRecipient,
        key: &VerifyKey,
    ) -> Result<(), KeyFolderError> {
        if self.current()?.member(account).is_some() {
            return Err(KeyFolderError::Known(account.clone()));
        }
        self.append(file_of(role), &Member::line(account, name, recipient, key))?;
        self.current().map(drop)
    }

    /// Takes somebody out. Unless their key is compromised they move to the former, whose earlier signatures count.
    pub fn revoke(&self, account: &Account, today: Day, compromised: bool) -> Result<(), KeyFolderError> {
        let keyring = self.current()?;
        let member = keyring.member(account).ok_or_else(|| KeyFolderError::Unknown(account.clone()))?;
        let former = member.until.is_some();
        let file = if former { FORMER_FILE } else { file_of(member.role) };
        let path = self.folder.join(file);
        let text = std::fs::read_to_string(&path).map_err(|_| KeyFolderError::Unreadable(path.clone()))?;
        self.replace(file, &without(&text, member.recipient_text()))?;
        if !compromised && !former {
            self.append(FORMER_FILE, &member.former_line(today))?;
        }
        self.current().map(drop)
    }

    fn append(&self, file: &str, lines: &str) -> Result<(), KeyFolderError> {
        let before = std::fs::read_to_string(self.folder.join(file)).unwrap_or_default();
        let gap = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        self.replace(file, &format!("{before}{gap}{lines}"))
    }

    /// Replaces a file in one step, so that nobody ever reads half of it.
    fn replace(&self, file: &str, text: &str) -> Result<(), KeyFolderError> {
        let path = self.folder.join(file);
        let next = self.folder.join(format!(".{file}.new"));
        std::fs::write(&next, text)
            .and_then(|()| std::fs::File::open(&next)?.sync_all())
            .and_then(|()| std::fs::rename(&next, &path))
            .map_err(|_| KeyFolderError::Unwritable(path))
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
