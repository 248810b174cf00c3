//! A file that is sealed here, on its way into the store.

use tokio::task::JoinHandle;

use crate::app::uploads::{self, new_name};
use crate::app::{App, AppError};
use crate::crypto::file::{FileSealer, SealedFile};
use crate::db::files;
use crate::domain::file::ObjectId;

/// An object in the making. Dropped before it was claimed, by a fault or since its sender went away, it is taken away.
pub(super) struct Outgoing {
    app: App,
    object: ObjectId,
    next: u32,
    /// The piece that is being stored while the next one is received and sealed.
    storing: Option<JoinHandle<Result<(), Stopped>>>,
    kept: bool,
}

/// Why nothing more is stored.
pub(super) enum Stopped {
    NoRoom,
    Failed(AppError),
}

impl<E: Into<AppError>> From<E> for Stopped {
    fn from(error: E) -> Self {
        Stopped::Failed(error.into())
    }
}

impl Outgoing {
    /// Begins an object whose length is not known yet.
    pub async fn begin(app: &App) -> Result<Self, Stopped> {
        let object = new_name(app)?;
        let (named, today) = (object.clone(), app.today());
        // Its length is put right when it is known; until then it is one that no series of pieces has.
        app.database.write(move |connection| files::begin(connection, &named, 1, today)).await?;
        Ok(Outgoing { app: app.clone(), object, next: 0, storing: None, kept: false })
    }

    /// Stores what is ready of it.
    pub async fn drain(&mut self, sealer: &mut FileSealer) -> Result<(), Stopped> {
        while let Some(piece) = sealer.piece() {
            self.store(piece).await?;
        }
        Ok(())
    }

    /// Stores the rest of it.
    pub async fn finish(&mut self, mut sealer: FileSealer) -> Result<SealedFile, Stopped> {
        while sealer.pad()? {
            self.drain(&mut sealer).await?;
        }
        let mut sealed = sealer.finish()?;
        for piece in std::mem::take(&mut sealed.rest) {
            self.store(piece).await?;
        }
        self.stored().await?;
        self.app.files.store.make_durable(&self.object).await?;
        let (object, bytes) = (self.object.clone(), sealed.bytes);
        self.app.database.write(move |connection| files::set_bytes(connection, &object, bytes)).await?;
        Ok(sealed)
    }

    /// Begins to store a piece, once the one before it is stored.
    async fn store(&mut self, piece: Vec<u8>) -> Result<(), Stopped> {
        self.stored().await?;
        let storing = store(self.app.clone(), self.object.clone(), self.next, piece);
        self.storing = Some(tokio::spawn(storing));
        self.next += 1;
        Ok(())
    }

    /// Waits until all that was begun is stored.
    async fn stored(&mut self) -> Result<(), Stopped> {
        match self.storing.take() {
            Some(storing) => {
                storing.await.unwrap_or(Err(Stopped::Failed(AppError::Internal("storing a piece"))))
            }
            None => Ok(()),
        }
    }

    pub fn object(&self) -> &ObjectId {
        &self.object
    }

    /// The case has it now.
    pub fn keep(&mut self) {
        self.kept = true;
    }
}

async fn store(app: App, object: ObjectId, number: u32, piece: Vec<u8>) -> Result<(), Stopped> {
    let length = piece.len() as u64;
    let unclaimed = app.database.read(files::unclaimed).await?.bytes;
    let room = unclaimed.saturating_add(length) <= app.files.limits.unclaimed;
    if !(room && app.files.leave_reserve(length)) {
        return Err(Stopped::NoRoom);
    }
    app.files.store.put(&object, number, piece, app.today()).await?;
    app.database.write(move |connection| files::received(connection, &object, length)).await?;
    Ok(())
}

impl Drop for Outgoing {
    fn drop(&mut self) {
        let (app, object, storing) = (self.app.clone(), self.object.clone(), self.storing.take());
        if self.kept {
            return;
        }
        // Where nothing runs any more, the next purge takes it away.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                // What is still being stored would be left behind.
                if let Some(storing) = storing {
                    let _ = storing.await;
                }
                if let Err(error) = uploads::give_up(&app, object).await {
                    tracing::warn!("an upload that failed could not be taken away: {error}");
                }
            });
        }
    }
}
