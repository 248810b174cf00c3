//! The reporter's own steps, sealed in their browser: the server checks what it can, and stores.

use super::is_for_its_readers;
use super::outline::{Outline, store};
use crate::app::submit_sealed::check_claims;
use crate::app::track::{self, Followed, Known};
use crate::app::{App, AppError, uploads};
use crate::crypto::hash::Hash;
use crate::db::DbError;
use crate::db::cases::ThreadEnd;
use crate::domain::Action;
use crate::domain::workflow::Refusal;

/// A step with its sealed entry, and the end of the thread that it was sealed on.
pub struct SealedStep {
    /// `H(access key)`
    pub access: Hash,
    pub outline: Outline,
    pub on: ThreadEnd,
    pub ciphertext: Vec<u8>,
}

/// What became of it.
pub enum Taken {
    /// It is there; this is the case now. The same bytes sent twice are there once.
    Yes(Box<Followed>),
    /// Somebody was quicker. Nothing was changed; this is the case now.
    Meanwhile(Box<Followed>),
    /// The case does not stand where this can be done (any more).
    Refused(Box<Followed>, Refusal),
    /// The sealed entry is not one that Candour makes.
    NotADocument,
    /// A file that it lists is not there, not whole, or one too many. Nothing was stored.
    FilesMissing,
    /// No case has this access key.
    Unknown,
}

/// Carries out a step that was sealed before it came here.
pub async fn take_sealed(app: &App, step: SealedStep) -> Result<Taken, AppError> {
    let SealedStep { access, outline, on, ciphertext } = step;
    let adds = outline.action();
    let kept_as_it_should = check_claims(outline.claims(), &*app.keyring()?).is_ok();
    if !is_for_its_readers(app, &outline, &ciphertext)? || !kept_as_it_should {
        return Ok(Taken::NotADocument);
    }
    let Some(now) = track::follow(app, access).await?.map(Box::new) else {
        return Ok(Taken::Unknown);
    };
    let Some(thread) = now.thread(outline.thread()) else {
        return Ok(Taken::Refused(now, Refusal::WrongTarget));
    };
    // An answer that got lost on its way is given again to whoever sends the same bytes.
    if thread.entry(on.n) == Some(&ciphertext) {
        return Ok(Taken::Yes(now));
    }
    let end = thread.end;
    if !is_known(app, &now.known, &outline) {
        return Ok(Taken::Refused(now, Refusal::WrongTarget));
    }
    if let Err(refusal) = outline.may(&now.known, end, app.today()) {
        return Ok(Taken::Refused(now, refusal));
    }
    if !uploads::are_whole(app, outline.claims()).await? {
        return Ok(Taken::FilesMissing);
    }
    if end == on {
        match store(app, now.known.case, outline, on, ciphertext).await {
            Ok(()) => {
                let now = track::follow(app, access).await?;
                return Ok(now.map_or(Taken::Unknown, |now| Taken::Yes(Box::new(now))));
            }
            Err(DbError::Conflict) => {}
            Err(DbError::NotFound) if matches!(adds, Action::AddFile) => return Ok(Taken::FilesMissing),
            Err(error) => return Err(error.into()),
        }
    }
    let now = track::follow(app, access).await?;
    Ok(now.map_or(Taken::Unknown, |now| Taken::Meanwhile(Box::new(now))))
}

/// Whether a body that something is said of is one that the directory has, or that was spoken of in this case.
fn is_known(app: &App, known: &Known, outline: &Outline) -> bool {
    let Outline::Consent(body, _) = outline else { return true };
    app.directory().directory.bodies().get(body.as_str()).is_some()
        || known.timeline.iter().any(|told| told.body.as_deref() == Some(body.as_str()))
}
