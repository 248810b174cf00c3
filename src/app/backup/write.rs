//! Writing a backup while the service runs: the tables in one view of the database, then the files that they name.

use std::fs::{self, DirBuilder, File};
use std::io::{BufReader, BufWriter, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::manifest::{About, Item, Listed, Writer, encode};
use super::{BackupError, lines, piece_file, table_file};
use crate::app::uploads::expected_lengths;
use crate::crypto::Secret32;
use crate::db::rows::{self, TABLES, Table};
use crate::db::{AnyConnection, DatabaseUrl, DbError, files, service, view};
use crate::domain::Day;
use crate::domain::file::ObjectId;
use crate::store::{FileStore, StoreError};

/// What was written.
#[derive(Debug, Default)]
pub struct Written {
    pub cases: u64,
    pub files: u64,
    /// Files that are lost, though their cases are there. The backup is whole but for these.
    pub missing: Vec<String>,
}

/// Writes a backup into a folder that is not there yet. It has its name only once all of it is on the disk.
pub async fn write(
    url: &DatabaseUrl,
    store: &FileStore,
    service_secret: &Secret32,
    today: Day,
    folder: &Path,
) -> Result<Written, BackupError> {
    let exists = || BackupError::Exists(folder.display().to_string());
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = folder.file_name().ok_or_else(exists)?.to_string_lossy();
    let unfinished = parent.join(format!(".{name}.unfinished"));
    if folder.exists() {
        return Err(exists());
    }
    if unfinished.exists() {
        return Err(BackupError::Unfinished(unfinished.display().to_string()));
    }
    DirBuilder::new().recursive(true).mode(0o700).create(&unfinished)?;
    let written = into(url, store, service_secret, today, &unfinished).await;
    let written = written.inspect_err(|_| {
        // What cannot be removed either is told by the first error.
        let _ = fs::remove_dir_all(&unfinished);
    })?;
    fs::rename(&unfinished, folder)?;
    sync(parent)?;
    Ok(written)
}

async fn into(
    url: &DatabaseUrl,
    store: &FileStore,
    service_secret: &Secret32,
    today: Day,
    folder: &Path,
) -> Result<Written, BackupError> {
    let mut written = Written::default();
    DirBuilder::new().mode(0o700).create(folder.join("tables"))?;
    DirBuilder::new().mode(0o700).create(folder.join("files"))?;
    let (own_url, own_folder) = (url.clone(), folder.to_owned());
    let tables = tokio::task::spawn_blocking(move || write_tables(&own_url, &own_folder, today));
    let (about, listed, cases) = tables.await.map_err(|_| DbError::Failed("a read"))??;
    written.cases = cases;
    let mut manifest = Writer::begin(folder, about)?;
    for file in listed {
        manifest.push(&Item::File(file))?;
    }
    copy_named(url, store, folder, &mut manifest, &mut written).await?;
    manifest.end(service_secret)?;
    for inner in ["files", "tables", ""] {
        sync(&folder.join(inner))?;
    }
    Ok(written)
}

/// Copies the files that the tables named when they were written. Since then the database went its way.
async fn copy_named(
    url: &DatabaseUrl,
    store: &FileStore,
    folder: &Path,
    manifest: &mut Writer,
    written: &mut Written,
) -> Result<(), BackupError> {
    let mut named = BufReader::new(File::open(folder.join(table_file("files")))?);
    while let Some(line) = lines::next(&mut named)? {
        let row = line.json.and_then(|json| serde_json::from_str::<rows::files::Row>(&json).ok());
        let row = row.ok_or(DbError::Corrupt("a row of a file"))?;
        match copy(store, &row, folder).await? {
            Some(pieces) => {
                for piece in pieces {
                    manifest.push(&Item::File(piece))?;
                }
                written.files += 1;
            }
            None if is_known(url, &row.object)? => {
                manifest.push(&Item::Missing(row.object.clone()))?;
                written.missing.push(row.object);
            }
            None => manifest.push(&Item::Gone(row.object))?,
        }
    }
    Ok(())
}

/// Whether the database still has this object: one whose case was deleted meanwhile is no loss.
fn is_known(url: &DatabaseUrl, object: &str) -> Result<bool, BackupError> {
    let object = ObjectId::parse(object).map_err(DbError::from)?;
    match view(url, |connection| files::find(connection, &object)) {
        Err(DbError::NotFound) => Ok(false),
        found => Ok(found.map(|_| true)?),
    }
}

fn write_tables(
    url: &DatabaseUrl,
    folder: &Path,
    day: Day,
) -> Result<(About, Vec<Listed>, u64), BackupError> {
    let migrations = AnyConnection::migrations_of(url)?.ok_or(BackupError::NotMigrated)?;
    let mut disk = None;
    let read = view(url, |connection| {
        let Some(service) = service::find(connection)? else { return Ok(None) };
        let mut listed = Vec::new();
        let mut cases = 0;
        for table in TABLES {
            match write_table(connection, table, folder) {
                Ok((file, rows)) => {
                    cases = if table.name == "cases" { rows } else { cases };
                    listed.push(file);
                }
                Err(BackupError::Database(error)) => return Err(error),
                Err(error) => {
                    disk = Some(error);
                    return Err(DbError::Failed("the backup"));
                }
            }
        }
        Ok(Some((service.id, listed, cases)))
    });
    if let Some(error) = disk {
        return Err(error);
    }
    let (service, listed, cases) = read?.ok_or(BackupError::Nothing)?;
    let version = env!("CARGO_PKG_VERSION").to_owned();
    Ok((About { backup: 1, version, service, day, migrations }, listed, cases))
}

fn write_table(
    connection: &mut AnyConnection,
    table: &Table,
    folder: &Path,
) -> Result<(Listed, u64), BackupError> {
    let name = table_file(table.name);
    let mut file = BufWriter::new(File::create_new(folder.join(&name))?);
    let (mut digest, mut bytes, mut count) = (Sha256::new(), 0, 0);
    let mut last: Option<String> = None;
    loop {
        let rows = table.rows_after(connection, last.as_deref())?;
        for row in &rows {
            if is_left_out(table, row) {
                continue;
            }
            let line = lines::line(row);
            digest.update(line.as_bytes());
            file.write_all(line.as_bytes())?;
            bytes += line.len() as u64;
            count += 1;
        }
        last = rows.into_iter().next_back();
        if last.is_none() {
            break;
        }
    }
    file.flush()?;
    file.get_ref().sync_all()?;
    Ok((Listed { file: name, bytes, sha256: encode(digest.finalize().into()) }, count))
}

/// What no case has claimed is somebody's who is still sending it.
fn is_left_out(table: &Table, row: &str) -> bool {
    let unclaimed = |row: rows::files::Row| row.case_id.is_none();
    table.name == "files" && serde_json::from_str(row).is_ok_and(unclaimed)
}

/// Copies an object piece by piece; nothing where it is not there, or not whole.
async fn copy(
    store: &FileStore,
    row: &rows::files::Row,
    folder: &Path,
) -> Result<Option<Vec<Listed>>, BackupError> {
    let object = ObjectId::parse(&row.object).map_err(DbError::from)?;
    let day = Day::parse(&row.day).map_err(DbError::from)?;
    let bytes = u64::try_from(row.bytes).map_err(|_| DbError::Corrupt("the length of a file"))?;
    let own = folder.join("files").join(&row.object);
    DirBuilder::new().mode(0o700).create(&own)?;
    let mut listed = Vec::new();
    for (piece, length) in (0..).zip(expected_lengths(bytes)) {
        let contents = match store.get(&object, piece, day).await {
            Ok(contents) if contents.len() as u64 == length => contents,
            Ok(_) | Err(StoreError::NotThere) => {
                fs::remove_dir_all(&own)?;
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        };
        let file = piece_file(&row.object, piece);
        let mut copy = File::create_new(folder.join(&file))?;
        copy.write_all(&contents)?;
        copy.sync_all()?;
        let sha256 = encode(Sha256::digest(&contents).into());
        listed.push(Listed { file, bytes: length, sha256 });
    }
    sync(&own)?;
    Ok(Some(listed))
}

fn sync(path: &Path) -> std::io::Result<()> {
    File::open(path)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::{Access, retention};
    use crate::domain::CaseId;

    const CASE: &str = "abcdefghijklmnopqrstuvwxyz";

    #[test]
    fn a_case_that_is_deleted_while_its_backup_is_written_stops_nothing() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let folder = tempfile::tempdir().unwrap();
            let at = |name: &str| folder.path().join(name);
            for name in ["store", "kept", "kept/tables", "kept/files"] {
                fs::create_dir(at(name)).unwrap();
            }
            let (url, store) = (DatabaseUrl::Sqlite(at("db")), FileStore::open(&at("store")).unwrap());
            let (secret, day) = (Secret32::new([1; 32]), Day::parse("2026-11-23").unwrap());
            let mut connection = AnyConnection::open(&url, Access::Write).unwrap();
            connection.migrate().unwrap();
            service::begin(&mut connection, "tested", false, day).unwrap();
            let table = |name| TABLES.iter().find(|table| table.name == name).unwrap();
            let case = format!(
                r#"{{"id":"{CASE}","access_hash":"AA==","signer":"AA==","received_on":"2026-01-01","mode":"anonymous",
                "danger":false,"state":"concluded","due_on":null,"shared_n":1,"shared_head":"AA==","staff_n":0,
                "staff_head":"AA==","nation":null,"category":null,"urgency":null,"classification":null,"route":null,
                "assigned_to":null,"acknowledge_by":null,"acknowledged_on":null,"feedback_by":null,
                "concluded_on":null,"paused_on":null,"escalated":false,"concluded_by":null,"outcome":null,
                "result":null,"second_look":false,"rating":null,"withdrawn":false,"news":false}}"#
            );
            table("cases").insert(&mut connection, &case).unwrap();
            for object in ["a".repeat(32), "b".repeat(32)] {
                let row = format!(
                    r#"{{"object":"{object}","case_id":"{CASE}","bytes":3,"received":3,"day":"2026-01-01","kept":null}}"#
                );
                table("files").insert(&mut connection, &row).unwrap();
                let object = ObjectId::parse(&object).unwrap();
                store.put(&object, 0, vec![1, 2, 3], day).await.unwrap();
            }
            let (about, listed, cases) = write_tables(&url, &at("kept"), day).unwrap();
            assert_eq!(cases, 1);
            let mut manifest = Writer::begin(&at("kept"), about).unwrap();
            for file in listed {
                manifest.push(&Item::File(file)).unwrap();
            }

            // One file is lost, which is a fault; then the case is deleted, and the other is none.
            store.remove(&ObjectId::parse(&"a".repeat(32)).unwrap(), day).await.unwrap();
            let mut written = Written::default();
            let second = Writer::begin(&at("store"), another());
            copy_named(&url, &store, &at("kept"), &mut second.unwrap(), &mut written).await.unwrap();
            assert_eq!((written.files, &written.missing[..]), (1, &["a".repeat(32)][..]));
            fs::remove_dir_all(at("kept/files")).unwrap();
            fs::create_dir(at("kept/files")).unwrap();
            for object in retention::delete(&mut connection, &CaseId::parse(CASE).unwrap()).unwrap() {
                store.remove(&object, day).await.unwrap();
            }
            let mut written = Written::default();
            copy_named(&url, &store, &at("kept"), &mut manifest, &mut written).await.unwrap();
            manifest.end(&secret).unwrap();
            assert_eq!((written.files, written.missing.len()), (0, 0));
            let verified = super::super::verify(&at("kept"), &secret).unwrap().unwrap();
            assert_eq!(verified.gone, ["a".repeat(32), "b".repeat(32)]);
        });
    }

    /// Of a manifest that nobody reads.
    fn another() -> About {
        let day = Day::parse("2026-11-23").unwrap();
        About { backup: 1, version: String::new(), service: String::new(), day, migrations: Vec::new() }
    }
}
