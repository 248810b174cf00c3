//! Sealed files on their way here, in pieces (docs/PROTOCOL.md §14). Nothing of an upload lives in this process.

use std::path::PathBuf;

use data_encoding::BASE32_NOPAD;

use super::{App, AppError, found};
use crate::crypto::file::{PIECE, begins_like_one, largest_object};
use crate::db::files::{self, Claim};
use crate::domain::file::{Limits, ObjectId};
use crate::store::{self, FileStore, StoreError};

/// Where files are kept, and how many of them.
#[derive(Clone)]
pub struct Files {
    pub store: FileStore,
    pub limits: Limits,
    pub reserve: Reserve,
}

/// What of the disk is kept for text: a file is refused before it takes from it, and reports and messages go in until the
/// last.
#[derive(Clone, Default)]
pub struct Reserve {
    pub bytes: u64,
    /// The folder of the database, where it is on this machine.
    pub database: Option<PathBuf>,
}

/// How many uploads may be begun of which nothing has come. Beyond that about every second of them is forgotten, whoever
/// began it: names are random, and nothing tells who was first.
const EMPTY: usize = 1_024;

impl Files {
    /// Whether so much can be taken and the reserve is still there.
    pub(super) fn leave_reserve(&self, taking: u64) -> bool {
        let wanted = self.reserve.bytes.saturating_add(taking);
        let database = self.reserve.database.as_deref().and_then(store::free_bytes);
        // What cannot be told is not held against anybody: writing says it.
        let both = [self.store.free_bytes(), database];
        self.reserve.bytes == 0 || both.into_iter().flatten().all(|free| free >= wanted)
    }
}

/// What became of the wish to upload something.
pub enum Begun {
    Object(ObjectId),
    TooLarge,
    /// Too much is there that nobody has claimed.
    NoRoom,
}

/// What became of a piece.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Placed {
    Kept,
    /// No such upload is open.
    Unknown,
    /// Longer than its place in the object leaves.
    TooLong,
    TooShort,
    /// The first piece is not the beginning of an age file.
    NotSealed,
    NoRoom,
}

/// Begins an upload of an object of this length.
pub async fn begin(app: &App, bytes: u64) -> Result<Begun, AppError> {
    let limits = app.files.limits;
    if bytes > largest_object(limits.largest) {
        return Ok(Begun::TooLarge);
    }
    if !app.files.leave_reserve(bytes) {
        return Ok(Begun::NoRoom);
    }
    let object = new_name(app)?;
    let (today, named) = (app.today(), object.clone());
    let begun = app.database.write(move |connection| {
        let unclaimed = files::unclaimed(connection)?;
        let room = unclaimed.bytes.saturating_add(bytes) <= limits.unclaimed;
        if unclaimed.empty >= EMPTY {
            files::forget_empty(connection, &named)?;
        }
        if room {
            files::begin(connection, &named, bytes, today)?;
        }
        Ok(room)
    });
    Ok(if begun.await? { Begun::Object(object) } else { Begun::NoRoom })
}

/// A name for an object.
pub(super) fn new_name(app: &App) -> Result<ObjectId, AppError> {
    Ok(ObjectId::parse(&BASE32_NOPAD.encode(&app.random_bytes::<20>()).to_ascii_lowercase())?)
}

/// Keeps a piece. The same piece again is the same piece.
pub async fn place(app: &App, object: ObjectId, piece: u32, bytes: Vec<u8>) -> Result<Placed, AppError> {
    let wanted = object.clone();
    let looked_up = app
        .database
        .read(move |connection| Ok((files::find(connection, &wanted)?, files::unclaimed(connection)?.bytes)));
    let Some((file, unclaimed)) = found(looked_up.await)?.filter(|(file, _)| file.case.is_none()) else {
        return Ok(Placed::Unknown);
    };
    let (length, expected) = (bytes.len() as u64, length_of(file.bytes, piece));
    if length > expected {
        return Ok(Placed::TooLong);
    }
    if length < expected {
        return Ok(Placed::TooShort);
    }
    if piece == 0 && begins_like_one(&bytes).is_err() {
        return Ok(Placed::NotSealed);
    }
    let is_new = !app.files.store.has(&object, piece).await?;
    let room = unclaimed.saturating_add(length) <= app.files.limits.unclaimed;
    if is_new && !(room && app.files.leave_reserve(length)) {
        return Ok(Placed::NoRoom);
    }
    app.files.store.put(&object, piece, bytes, app.today()).await?;
    if is_new {
        app.database.write(move |connection| files::received(connection, &object, length)).await?;
    }
    Ok(Placed::Kept)
}

/// How long this piece of an object of this length is; nothing behind its end.
fn length_of(object: u64, piece: u32) -> u64 {
    object.saturating_sub(u64::from(piece) * PIECE as u64).min(PIECE as u64)
}

/// How long each piece of an object of this length is.
pub(super) fn expected_lengths(object: u64) -> impl Iterator<Item = u64> {
    (0..).map(move |piece| length_of(object, piece)).take_while(|length| *length > 0)
}

/// Ends an upload that its sender gave up. What a case has claimed stays.
pub async fn give_up(app: &App, object: ObjectId) -> Result<(), AppError> {
    let named = object.clone();
    if app.database.write(move |connection| files::forget(connection, &named)).await? {
        // It is nobody's any more, and the next purge takes what is left of it.
        if let Err(fault) = app.files.store.remove(&object, app.today()).await {
            tracing::warn!("an upload that was given up could not be taken away yet: {fault}");
        }
    }
    Ok(())
}

/// Whether every piece of these objects is there, for good. They are still to be claimed, in the write that stores the
/// entry.
pub async fn are_whole(app: &App, claims: &[Claim]) -> Result<bool, AppError> {
    for Claim { object, .. } in claims {
        let wanted = object.clone();
        let Some(file) = found(app.database.read(move |connection| files::find(connection, &wanted)).await)?
        else {
            return Ok(false);
        };
        match app.files.store.make_durable(object).await {
            Err(StoreError::NotThere) => return Ok(false),
            durable => durable?,
        }
        let kept = app.files.store.lengths(object).await?;
        if !kept.into_iter().eq(expected_lengths(file.bytes)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Removes what nobody has claimed since the day before yesterday, and whatever the store has beside what is known.
/// Returns how many objects that were.
pub async fn purge(app: &App) -> Result<usize, AppError> {
    let last = app.today().day_before().day_before();
    app.database.write(move |connection| files::forget_older(connection, last)).await?;
    // First what is stored, then what is known: an upload that begins in between is known before it stores anything.
    let stored = app.files.store.objects().await?;
    let mut removed = 0;
    for object in stored {
        let wanted = object.clone();
        let known = found(app.database.read(move |connection| files::find(connection, &wanted)).await)?;
        if known.is_none() {
            app.files.store.remove(&object, app.today()).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        AppError::Store(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_ends_where_its_length_says() {
        let piece = PIECE as u64;
        for (object, lengths) in [
            (1, vec![1]),
            (piece, vec![piece]),
            (piece + 1, vec![piece, 1]),
            (3 * piece, vec![piece, piece, piece]),
        ] {
            assert_eq!(expected_lengths(object).collect::<Vec<_>>(), lengths);
        }
        assert_eq!(length_of(u64::MAX, u32::MAX), piece);
    }
}
