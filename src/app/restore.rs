//! Restoring a backup: everything is verified, put together beside what is there, brought up to what was deleted and
//! given up since, held to a checkpoint, and only then put in its place.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use super::audit_check::{self, Checkpoint, Finding};
use super::backup::{self, BackupError, Fault, Verified};
use super::record::Record;
use super::uploads::expected_lengths;
use crate::crypto::keeping::{deleted, recused};
use crate::crypto::{Keyring, Secret32};
use crate::db::replace::{self, Replacement};
use crate::db::rows::{self, TABLES};
use crate::db::{self, AnyConnection, DatabaseUrl, DbError, audit, holders, people, retention};
use crate::domain::audit::{OPERATOR, SERVICE_CHAIN};
use crate::domain::file::ObjectId;
use crate::domain::{Account, Act, CaseId, Day};
use crate::store::FileStore;

/// What is restored, where, and what it is held to.
pub struct Plan<'a> {
    pub backup: &'a Path,
    pub database: DatabaseUrl,
    /// The folder of the store.
    pub files: &'a Path,
    pub service_secret: &'a Secret32,
    pub keyring: &'a Keyring,
    pub record: &'a Record,
    /// The text of the latest checkpoint.
    pub checkpoint: Option<&'a str>,
    /// Also where the audit of the backup is not as it was written.
    pub even_so: bool,
    pub today: Day,
}

/// Why nothing was restored. Nothing was replaced, either.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    #[error("the backup is not as it was written")]
    Faults(Vec<Fault>),
    #[error(
        "the backup was made by version {0}, whose tables are not this version's: restore it with that version, then \
         upgrade"
    )]
    OtherVersion(String),
    #[error(
        "the database is in use: stop the service first. If it is stopped, the file is damaged: move it away yourself"
    )]
    InUse,
    #[error(
        "there is something in the database already: name a new one in the configuration, and restore into that"
    )]
    NotEmpty,
    #[error("the checkpoint: {0}")]
    Checkpoint(#[from] audit_check::CheckpointError),
    #[error("the audit of the backup is not as it was written")]
    Audit(Vec<Finding>),
    #[error("{0}")]
    Backup(#[from] BackupError),
    #[error("{0}")]
    Database(DbError),
    #[error("the files: {0}")]
    Store(#[from] crate::store::StoreError),
}

impl From<DbError> for RestoreError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Conflict => RestoreError::InUse,
            DbError::Duplicate => RestoreError::NotEmpty,
            error => RestoreError::Database(error),
        }
    }
}

impl From<io::Error> for RestoreError {
    fn from(error: io::Error) -> Self {
        RestoreError::Backup(BackupError::Disk(error))
    }
}

/// What was restored.
#[derive(Default)]
pub struct Restored {
    pub day: Option<Day>,
    pub files: u64,
    /// How many cases of the backup had been deleted since.
    pub deleted: u64,
    /// How many grants of the backup had been given up since.
    pub recused: u64,
    /// Accounts of people who have left since, as `keys/` says.
    pub left: Vec<Account>,
    /// Files that the backup does not have.
    pub missing: Vec<String>,
    /// Chains that had further rows at the checkpoint: what was written after the backup and is lost.
    pub behind: Vec<Finding>,
    /// Where the database and the files are that were there before.
    pub aside: Vec<PathBuf>,
}

/// Restores a backup.
pub async fn restore(plan: Plan<'_>) -> Result<Restored, RestoreError> {
    let verified = backup::verify(plan.backup, plan.service_secret)?.map_err(RestoreError::Faults)?;
    let replacement = replace::begin(&plan.database)?;
    let mut restored =
        Restored { day: Some(verified.about.day), missing: verified.missing.clone(), ..Restored::default() };
    fill(&replacement.url, &plan, &verified, &mut restored)?;
    let files = copy_files(&plan, &replacement.url, &mut restored).await?;
    put_in_place(&plan, replacement, &files, &mut restored)?;
    Ok(restored)
}

/// Why the rows could not be stored, where it is not the database's fault.
enum Refused {
    OtherVersion,
    Disk(BackupError),
    Tampered(Vec<Finding>),
}

/// All rows in one transaction, less those of what was deleted and given up since.
fn fill(
    url: &DatabaseUrl,
    plan: &Plan<'_>,
    verified: &Verified,
    restored: &mut Restored,
) -> Result<(), RestoreError> {
    let read = |text: &str| Checkpoint::read(text, &verified.about.service, plan.service_secret);
    let checkpoint = plan.checkpoint.map(read).transpose()?;
    let mut refused = None;
    let written = db::fill(url, |connection| {
        if AnyConnection::migrations_of(url)?.as_ref() != Some(&verified.about.migrations) {
            refused = Some(Refused::OtherVersion);
            return Err(NOT_FILLED);
        }
        for table in TABLES {
            match backup::each_row(plan.backup, table.name, |row| table.insert(connection, row)) {
                Err(BackupError::Database(error)) => return Err(error),
                Err(error) => {
                    refused = Some(Refused::Disk(error));
                    return Err(NOT_FILLED);
                }
                Ok(()) => {}
            }
        }
        let tampered = hold_to_checkpoint(connection, plan, checkpoint.as_ref(), restored)?;
        if !tampered.is_empty() && !plan.even_so {
            refused = Some(Refused::Tampered(tampered));
            return Err(NOT_FILLED);
        }
        replay(connection, plan, verified, restored)
    });
    match refused {
        Some(Refused::OtherVersion) => Err(RestoreError::OtherVersion(verified.about.version.clone())),
        Some(Refused::Disk(error)) => Err(error.into()),
        Some(Refused::Tampered(findings)) => Err(RestoreError::Audit(findings)),
        None => Ok(written?),
    }
}

/// Undoes the write; why, stands beside it.
const NOT_FILLED: DbError = DbError::Failed("it was not restored");

fn replay(
    connection: &mut AnyConnection,
    plan: &Plan<'_>,
    verified: &Verified,
    restored: &mut Restored,
) -> Result<(), DbError> {
    let note = |connection: &mut AnyConnection, act, subject: &str| {
        let event = audit::Event { day: plan.today, actor: OPERATOR, act, subject };
        audit::append(connection, SERVICE_CHAIN, event)
    };
    note(connection, Act::Restored, &verified.about.day.to_string())?;
    let mut remove = |connection: &mut AnyConnection, case: &CaseId| {
        retention::delete(connection, case)?;
        restored.deleted += 1;
        note(connection, Act::Deleted, &deleted(plan.service_secret, case))
    };
    for object in &verified.gone {
        if let Some(case) = retention::case_of(connection, object)? {
            remove(connection, &case)?;
        }
    }
    let mut last: Option<rows::cases::Row> = None;
    loop {
        let mut batch = rows::cases::after(connection, last.as_ref())?;
        for row in &batch {
            let case = CaseId::parse(&row.id)?;
            if plan.record.holds(&deleted(plan.service_secret, &case)) {
                remove(connection, &case)?;
            }
        }
        last = batch.pop();
        if last.is_none() {
            break;
        }
    }
    let mut last: Option<rows::grants::Row> = None;
    loop {
        let mut batch = rows::grants::after(connection, last.as_ref())?;
        for row in &batch {
            let (case, person) = (CaseId::parse(&row.case_id)?, Account::parse(&row.person)?);
            let before = audit::count_by(connection, &row.case_id, Act::Recused, &person)?;
            if plan.record.holds(&recused(plan.service_secret, &case, &person, before + 1)) {
                holders::give_up(connection, &case, &person)?;
                holders::unassign(connection, &case, &person)?;
                let event =
                    audit::Event { day: plan.today, actor: person.as_str(), act: Act::Recused, subject: "" };
                audit::append(connection, case.as_str(), event)?;
                restored.recused += 1;
            }
        }
        last = batch.pop();
        if last.is_none() {
            break;
        }
    }
    for person in people::all(connection)?.into_iter().filter(|person| person.standing.signs_in()) {
        let until = plan.keyring.member(&person.account).and_then(|member| member.until);
        if until.is_some_and(|until| until <= plan.today) {
            people::disable(connection, &person.account)?;
            holders::give_up_all(connection, &person.account)?;
            holders::unassign_all(connection, &person.account)?;
            note(connection, Act::Left, person.account.as_str())?;
            restored.left.push(person.account);
        }
    }
    Ok(())
}

/// Holds the audit of the backup to itself and to the checkpoint. What came after the backup is missing, which is to be
/// expected and named.
fn hold_to_checkpoint(
    connection: &mut AnyConnection,
    plan: &Plan<'_>,
    checkpoint: Option<&Checkpoint>,
    restored: &mut Restored,
) -> Result<Vec<Finding>, DbError> {
    let checked = audit_check::check_with(connection, checkpoint, plan.service_secret)?;
    let (behind, others): (Vec<_>, Vec<_>) =
        checked.findings.into_iter().partition(|finding| matches!(finding, Finding::CutOff { .. }));
    // Nobody misses a case that came and was deleted after the backup.
    let was_deleted = |finding: &Finding| match finding {
        Finding::CutOff { chain, has: 0, .. } => {
            CaseId::parse(chain).is_ok_and(|case| plan.record.holds(&deleted(plan.service_secret, &case)))
        }
        _ => false,
    };
    restored.behind = behind.into_iter().filter(|finding| !was_deleted(finding)).collect();
    Ok(others)
}

/// Copies the files that are still named into a folder beside their place, each dated to the day of its row.
async fn copy_files(
    plan: &Plan<'_>,
    url: &DatabaseUrl,
    restored: &mut Restored,
) -> Result<PathBuf, RestoreError> {
    let folder = replace::beside(plan.files, ".restoring");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
    let store = FileStore::open(&folder)?;
    let mut last: Option<rows::files::Row> = None;
    loop {
        let mut batch = db::view(url, |connection| rows::files::after(connection, last.as_ref()))?;
        for row in batch.iter().filter(|row| !restored.missing.contains(&row.object)) {
            let object = ObjectId::parse(&row.object).map_err(DbError::from)?;
            let day = Day::parse(&row.day).map_err(DbError::from)?;
            let bytes = u64::try_from(row.bytes).map_err(|_| DbError::Corrupt("the length of a file"))?;
            for (piece, _) in (0..).zip(expected_lengths(bytes)) {
                let contents = fs::read(plan.backup.join(backup::piece_file(&row.object, piece)))?;
                store.put(&object, piece, contents, day).await?;
            }
            store.make_durable(&object).await?;
            restored.files += 1;
        }
        last = batch.pop();
        if last.is_none() {
            return Ok(folder);
        }
    }
}

/// The files first: a database is never in its place without them.
fn put_in_place(
    plan: &Plan<'_>,
    replacement: Replacement,
    files: &Path,
    restored: &mut Restored,
) -> Result<(), RestoreError> {
    if plan.files.exists() {
        let aside = replace::aside(plan.files);
        fs::rename(plan.files, &aside)?;
        restored.aside.push(aside);
    }
    fs::rename(files, plan.files)?;
    let folder = plan.files.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    restored.aside.extend(replacement.swap()?);
    Ok(())
}
