//! Putting another database in the place of this one: first it is made beside it, then the two are swapped.

use std::fs;
use std::path::{Path, PathBuf};

use super::{AnyConnection, DatabaseUrl, DbError, blocking, service, view};

/// A database that is to take the place of another.
pub struct Replacement {
    /// Where it is made.
    pub url: DatabaseUrl,
    place: DatabaseUrl,
}

/// Begins one: of a file, another file beside it; on a server the database itself, which then has to be empty.
/// [`DbError::Conflict`] where somebody uses it, [`DbError::Duplicate`] where it is not empty.
pub fn begin(place: &DatabaseUrl) -> Result<Replacement, DbError> {
    if !blocking(|| AnyConnection::is_unused(place))? {
        return Err(DbError::Conflict);
    }
    let url = match place {
        DatabaseUrl::Sqlite(path) => {
            let new = beside(path, ".restoring");
            for ending in ["", "-wal", "-shm"] {
                remove(&beside(&new, ending))?;
            }
            DatabaseUrl::Sqlite(new)
        }
        DatabaseUrl::Postgres(_) => {
            // Without tables it is empty, too.
            if blocking(|| AnyConnection::migrations_of(place))?.is_some()
                && view(place, service::find)?.is_some()
            {
                return Err(DbError::Duplicate);
            }
            place.clone()
        }
    };
    Ok(Replacement { url, place: place.clone() })
}

impl Replacement {
    /// Puts it in its place, in one step. Returns where the database that was there is now.
    pub fn swap(self) -> Result<Option<PathBuf>, DbError> {
        let (DatabaseUrl::Sqlite(new), DatabaseUrl::Sqlite(place)) = (&self.url, &self.place) else {
            return Ok(None);
        };
        if !AnyConnection::is_unused(&self.place)? {
            return Err(DbError::Conflict);
        }
        let aside = place.exists().then(|| aside(place));
        if let Some(aside) = &aside {
            fs::hard_link(place, aside).map_err(failed)?;
        }
        fs::rename(new, place).map_err(failed)?;
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
        Ok(aside)
    }
}

/// A name beside this one that nothing has yet.
pub fn aside(path: &Path) -> PathBuf {
    let mut names = (1_u32..).map(|n| beside(path, &format!(".before-restore-{n}")));
    names.find(|name| !name.exists()).unwrap_or_else(|| beside(path, ".before-restore"))
}

/// The same name with this at its end.
pub fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

fn remove(path: &Path) -> Result<(), DbError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(error)),
        _ => Ok(()),
    }
}

fn failed(_: std::io::Error) -> DbError {
    DbError::Failed("the database's file could not be replaced")
}
