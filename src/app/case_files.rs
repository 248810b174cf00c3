//! A file of a case, sealed as it is stored, for somebody who can open the case.

use super::session::SignedIn;
use super::{App, AppError, case_bundle, found};
use crate::crypto::file::PIECE;
use crate::db::{DbError, files, grants};
use crate::domain::file::ObjectId;
use crate::domain::{Act, CaseId};

/// An object that may be fetched.
pub struct Fetched {
    pub object: ObjectId,
    pub bytes: u64,
    pub pieces: u32,
}

/// The object, for somebody with a grant, if it is this case's; `None` otherwise, whatever else it is. Audited.
pub async fn fetch(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    object: ObjectId,
) -> Result<Option<Fetched>, AppError> {
    let (account, today) = (person.account.clone(), app.today());
    let fetched = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        let file = files::find(connection, &object)?;
        if file.case.as_ref() != Some(&case) {
            return Err(DbError::NotFound);
        }
        let subject = format!("file {}", object.as_str());
        case_bundle::record(connection, &case, &account, Act::Downloaded, &subject, today)?;
        let pieces =
            u32::try_from(file.bytes.div_ceil(PIECE as u64)).map_err(|_| DbError::Corrupt("a length"))?;
        Ok(Fetched { object, bytes: file.bytes, pieces })
    });
    found(fetched.await)
}

/// A piece of it.
pub async fn piece(app: &App, object: &ObjectId, piece: u32) -> Result<Vec<u8>, AppError> {
    Ok(app.files.store.get(object, piece, app.today()).await?)
}
