//! Sealed files: whose they are, and how long. Their bytes are in the store, what they are is sealed in an entry.

use diesel::prelude::*;

use super::schema::files;
use super::{AnyConnection, DbError};
use crate::domain::file::ObjectId;
use crate::domain::{CaseId, Day};

/// An object that an entry lists.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    pub object: ObjectId,
    /// Of an original in confidence: its key, sealed for the custodians.
    pub kept: Option<Vec<u8>>,
}

/// An object that somebody began to upload.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StoredFile {
    pub object: ObjectId,
    /// The case that it is part of; none until an entry came that lists it.
    pub case: Option<CaseId>,
    pub bytes: u64,
}

/// Writes down that an upload begins.
pub fn begin(connection: &mut AnyConnection, object: &ObjectId, bytes: u64, day: Day) -> Result<(), DbError> {
    diesel::insert_into(files::table)
        .values((
            files::object.eq(object.as_str()),
            files::bytes.eq(number(bytes)?),
            files::day.eq(day.to_string()),
        ))
        .execute(connection)?;
    Ok(())
}

/// The object of this name.
pub fn find(connection: &mut AnyConnection, object: &ObjectId) -> Result<StoredFile, DbError> {
    let (case, bytes): (Option<String>, i64) =
        files::table.find(object.as_str()).select((files::case_id, files::bytes)).get_result(connection)?;
    let case = case.as_deref().map(CaseId::parse).transpose()?;
    Ok(StoredFile { object: object.clone(), case, bytes: amount(bytes)? })
}

/// What no case has claimed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Unclaimed {
    /// How much of it has come.
    pub bytes: u64,
    /// How many uploads were begun of which nothing has come.
    pub empty: usize,
}

/// What no case has claimed, read from an index that holds nothing else. It is short: of whatever is not empty at least
/// 64 KiB have come, or its sender is sending it here and now.
pub fn unclaimed(connection: &mut AnyConnection) -> Result<Unclaimed, DbError> {
    // SQLite's sum of integers is an integer; diesel takes it for a decimal number, hence the way over rows.
    let received: Vec<i64> =
        files::table.filter(files::case_id.is_null()).select(files::received).load(connection)?;
    let empty = received.iter().filter(|bytes| **bytes == 0).count();
    let bytes = received.into_iter().map(amount).sum::<Result<u64, _>>()?;
    Ok(Unclaimed { bytes, empty })
}

/// Forgets the uploads of which nothing has come and whose name comes before this one. Those that are sealed here are
/// as long as 1 until they are whole, and stay.
pub fn forget_empty(connection: &mut AnyConnection, before: &ObjectId) -> Result<usize, DbError> {
    let empty = files::table.filter(files::case_id.is_null()).filter(files::received.eq(0));
    let some = empty.filter(files::bytes.gt(1)).filter(files::object.lt(before.as_str()));
    Ok(diesel::delete(some).execute(connection)?)
}

/// Counts a further piece of an upload.
pub fn received(connection: &mut AnyConnection, object: &ObjectId, bytes: u64) -> Result<(), DbError> {
    diesel::update(files::table.find(object.as_str()).filter(files::case_id.is_null()))
        .set(files::received.eq(files::received + number(bytes)?))
        .execute(connection)?;
    Ok(())
}

/// Writes down how long an upload came to be whose length nobody knew beforehand.
pub fn set_bytes(connection: &mut AnyConnection, object: &ObjectId, bytes: u64) -> Result<(), DbError> {
    diesel::update(files::table.find(object.as_str()).filter(files::case_id.is_null()))
        .set(files::bytes.eq(number(bytes)?))
        .execute(connection)?;
    Ok(())
}

/// Makes these objects the case's. [`DbError::NotFound`], and the write is to be undone, where one is unknown or
/// somebody else's, or where the case would have more than `most`.
pub fn claim(
    connection: &mut AnyConnection,
    case: &CaseId,
    claims: &[Claim],
    most: usize,
) -> Result<(), DbError> {
    for Claim { object, kept } in claims {
        let unclaimed = files::table.find(object.as_str()).filter(files::case_id.is_null());
        let claimed = diesel::update(unclaimed)
            .set((files::case_id.eq(case.as_str()), files::kept.eq(kept)))
            .execute(connection)?;
        if claimed != 1 {
            return Err(DbError::NotFound);
        }
    }
    if count(connection, case)? > most { Err(DbError::NotFound) } else { Ok(()) }
}

/// The originals of a case whose keys custodians keep.
pub fn originals(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<ObjectId>, DbError> {
    let objects: Vec<String> = files::table
        .filter(files::case_id.eq(case.as_str()))
        .filter(files::kept.is_not_null())
        .order(files::object.asc())
        .select(files::object)
        .load(connection)?;
    objects.iter().map(|object| Ok(ObjectId::parse(object)?)).collect()
}

/// The key of this original, sealed for the custodians; [`DbError::NotFound`] where none is kept.
pub fn kept(connection: &mut AnyConnection, object: &ObjectId) -> Result<Vec<u8>, DbError> {
    let kept: Option<Vec<u8>> =
        files::table.find(object.as_str()).select(files::kept).get_result(connection)?;
    kept.ok_or(DbError::NotFound)
}

/// How many objects a case has.
pub fn count(connection: &mut AnyConnection, case: &CaseId) -> Result<usize, DbError> {
    let count: i64 = files::table.filter(files::case_id.eq(case.as_str())).count().get_result(connection)?;
    usize::try_from(count).map_err(|_| DbError::Corrupt("a number of files"))
}

/// Forgets an upload that no case has claimed. Says whether there was one.
pub fn forget(connection: &mut AnyConnection, object: &ObjectId) -> Result<bool, DbError> {
    let unclaimed = files::table.find(object.as_str()).filter(files::case_id.is_null());
    Ok(diesel::delete(unclaimed).execute(connection)? == 1)
}

/// Forgets every upload that began on this day or earlier and that no case has claimed.
pub fn forget_older(connection: &mut AnyConnection, day: Day) -> Result<usize, DbError> {
    let old = files::table.filter(files::case_id.is_null()).filter(files::day.le(day.to_string()));
    Ok(diesel::delete(old).execute(connection)?)
}

fn number(bytes: u64) -> Result<i64, DbError> {
    i64::try_from(bytes).map_err(|_| DbError::Failed("a file is too long"))
}

fn amount(bytes: i64) -> Result<u64, DbError> {
    u64::try_from(bytes).map_err(|_| DbError::Corrupt("the length of a file"))
}
