//! A reporter adds a file, the plain way: what streams in is recognised, cleaned where it can be, sealed and stored piece
//! by piece. It is never whole in memory, and nothing of it reaches a disk that is not sealed.

mod outgoing;

use std::sync::Arc;

use base64::{Engine, prelude::BASE64_STANDARD};
use zeroize::Zeroizing;

use super::reporter_step::{self, Doing, Done, Key, Outline};
use super::track::{self, Tracked};
use super::{App, AppError};
use crate::crypto::data::{Data, ListedFile, ListedOriginal, Report};
use crate::crypto::file::{FileSealer, SealedFile};
use crate::crypto::opening::{Verdict, listed_files};
use crate::crypto::original::{Keeping, OriginalKey};
use crate::crypto::{CryptoError, Keyring, Recipient, Token, reporter};
use crate::domain::CaseId;
use crate::domain::cleaning::{Found, PictureCleaner};
use crate::domain::file::{FileKind, FileName, FileSize, NotAdded, ObjectId, SentAs};
use crate::domain::identifiers::without_findings;
use crate::domain::questionnaire::Mode;
use outgoing::{Outgoing, Stopped};

/// What the reporter ticked before they chose the file.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wish {
    /// Send it although it cannot be cleaned.
    pub as_it_is: bool,
    /// Keep the original for the custodians as well.
    pub original: bool,
}

/// How it went with a file.
pub enum Added {
    Step(Done),
    Not(Box<Tracked>, NotAdded),
}

/// The case that a file is for, once it is known that it can take one.
pub struct Adding {
    app: App,
    /// Signs the key of an original; forgotten with the request.
    token: Arc<Token>,
    id: CaseId,
    case: Recipient,
    custodians: Vec<Recipient>,
    named: bool,
}

/// What may be asked for on the page of this case: whether it is sent by name, and whether there is anybody to keep an
/// original.
pub struct Offer {
    pub named: bool,
    pub originals: bool,
}

/// What to offer.
pub fn offer(keyring: &Keyring, entries: &[Verdict]) -> Option<Offer> {
    let report = report_of(entries)?;
    let originals = !custodians(keyring, report).is_empty();
    Some(Offer { named: report.answers.mode() == Mode::Named, originals })
}

/// How many files are listed.
pub fn listed(entries: &[Verdict]) -> usize {
    listed_files(entries).count()
}

fn report_of(entries: &[Verdict]) -> Option<&Report> {
    match &entries.first()?.verified()?.data {
        Data::Report(report) => Some(report),
        _ => None,
    }
}

/// Custodians in office whom the reporter did not keep out.
fn custodians(keyring: &Keyring, report: &Report) -> Vec<Recipient> {
    let admitted = keyring.custodians().filter(|member| !report.excluded.contains(&member.account));
    admitted.filter_map(|member| member.recipient().cloned()).collect()
}

/// Whether the page's case can take a file now: what to seal it to, or what to show instead.
pub async fn open(app: &App, field: &str) -> Result<Result<Adding, Added>, AppError> {
    let Some(page) = track::open_page(app, field) else {
        return Ok(Err(Added::Step(Done::PageOver)));
    };
    let token = Arc::new(page.token);
    let Some(tracked) = track::open_with(app, token.clone()).await? else {
        return Ok(Err(Added::Step(Done::Unknown)));
    };
    let tracked = Box::new(tracked);
    let Some(report) = report_of(&tracked.entries) else {
        return Ok(Err(Added::Step(Done::NotVerified(tracked))));
    };
    let (case, named) = (reporter::case_recipient(report)?, report.answers.mode() == Mode::Named);
    let custodians = custodians(&tracked.known.keyring, report);
    let (step, end) = (Outline::AddFile(Vec::new()), tracked.known.case.shared);
    if let Err(refusal) = step.may(&tracked.known, end, app.today()) {
        return Ok(Err(Added::Step(Done::Refused(tracked, refusal))));
    }
    if listed(&tracked.entries) >= app.files.limits.most {
        return Ok(Err(Added::Not(tracked, NotAdded::Enough)));
    }
    Ok(Ok(Adding { app: app.clone(), token, id: tracked.known.case.id.clone(), case, custodians, named }))
}

impl Adding {
    /// A file of this name, without what the name says of people.
    pub fn file(self, name: &str, wish: Wish) -> Incoming {
        let name = without_findings(name, self.named, self.app.this_year());
        Incoming { adding: self, name, wish, start: Vec::new(), received: 0, running: None }
    }

    /// The key of an original that was sealed, for the custodians.
    fn keep(&self, key: OriginalKey, object: &ObjectId, sealed: &SealedFile) -> Result<Vec<u8>, CryptoError> {
        let custodians: Vec<&Recipient> = self.custodians.iter().collect();
        let (token, case) = (&*self.token, &self.id);
        let keeping = Keeping { token, case, recipient: &self.case, custodians: &custodians };
        key.keep(object, sealed, &keeping, self.app.today())
    }
}

/// A file that is streaming in.
pub struct Incoming {
    adding: Adding,
    name: String,
    wish: Wish,
    /// Its beginning, until there is enough to say what it is.
    start: Vec<u8>,
    received: u64,
    running: Option<Running>,
}

/// A file that is known for what it is.
struct Running {
    kind: FileKind,
    sent_as: SentAs,
    cleaner: Option<PictureCleaner>,
    copy: (Outgoing, FileSealer),
    original: Option<(Outgoing, FileSealer, OriginalKey)>,
}

/// A file that is stored and sealed, still to be listed.
pub struct Whole {
    listed: Box<ListedFile>,
    /// The key of its original, as custodians keep it.
    kept: Option<Vec<u8>>,
    outgoing: Vec<Outgoing>,
}

/// Why a file is not read on.
pub enum Stop {
    Not(NotAdded),
    Failed(AppError),
}

impl From<Stopped> for Stop {
    fn from(stopped: Stopped) -> Self {
        match stopped {
            Stopped::NoRoom => Stop::Not(NotAdded::NoRoom),
            Stopped::Failed(AppError::Store(fault)) => {
                tracing::error!("a piece of a file could not be kept: {fault}");
                Stop::Not(if fault.is_away() { NotAdded::Away } else { NotAdded::NoRoom })
            }
            Stopped::Failed(error) => Stop::Failed(error),
        }
    }
}

impl From<CryptoError> for Stop {
    fn from(error: CryptoError) -> Self {
        Stop::Failed(error.into())
    }
}

impl Incoming {
    /// Takes the next bytes.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        self.received += bytes.len() as u64;
        if self.received > self.adding.app.files.limits.largest {
            return Err(Stop::Not(NotAdded::TooLarge));
        }
        if let Some(running) = &mut self.running {
            return running.push(bytes).await;
        }
        self.start.extend_from_slice(bytes);
        if self.start.len() >= FileKind::TELLING { self.begin().await } else { Ok(()) }
    }

    /// Says what it is by its beginning, and decides what is done with it.
    async fn begin(&mut self) -> Result<(), Stop> {
        let kind = FileKind::recognise(&self.start, &self.name);
        let (adding, picture) = (&self.adding, kind.picture());
        // A named report's files are sent as they are; a medical image names a patient whoever sends it.
        let agreed = self.wish.as_it_is || (adding.named && kind != FileKind::Dicom);
        let sent_as = match (picture, agreed) {
            (_, true) => SentAs::AsItIs,
            (Some(_), false) => SentAs::Cleaned,
            (None, false) => return Err(Stop::Not(NotAdded::CannotClean(kind))),
        };
        let original = self.wish.original && sent_as == SentAs::Cleaned && !adding.custodians.is_empty();
        let mut running = Running {
            kind,
            sent_as,
            // What is sent as it is passes through as well: what it gives away is told.
            cleaner: picture.map(PictureCleaner::new),
            copy: (Outgoing::begin(&adding.app).await?, FileSealer::to(&adding.case)?),
            original: match original {
                true => {
                    let key = OriginalKey::from_bytes(&Zeroizing::new(adding.app.random_bytes::<32>()));
                    Some((Outgoing::begin(&adding.app).await?, key.sealer()?, key))
                }
                false => None,
            },
        };
        running.push(&std::mem::take(&mut self.start)).await?;
        self.running = Some(running);
        Ok(())
    }

    /// The file came to its end.
    pub async fn finish(mut self) -> Result<Whole, Stop> {
        if self.received == 0 {
            return Err(Stop::Not(NotAdded::Empty));
        }
        if self.running.is_none() {
            self.begin().await?;
        }
        let running =
            self.running.take().ok_or(Stop::Failed(AppError::Internal("a file without a beginning")))?;
        running.finish(&self.name, &self.adding).await
    }
}

impl Running {
    async fn push(&mut self, bytes: &[u8]) -> Result<(), Stop> {
        let mut cleaned = Vec::new();
        if let Some(cleaner) = &mut self.cleaner
            && cleaner.push(bytes, &mut cleaned).is_err()
        {
            if self.sent_as == SentAs::Cleaned {
                return Err(Stop::Not(NotAdded::Broken));
            }
            self.cleaner = None;
        }
        let (outgoing, sealer) = &mut self.copy;
        sealer.push(if self.sent_as == SentAs::Cleaned { &cleaned } else { bytes })?;
        outgoing.drain(sealer).await?;
        if let Some((outgoing, sealer, _)) = &mut self.original {
            sealer.push(bytes)?;
            outgoing.drain(sealer).await?;
        }
        Ok(())
    }

    async fn finish(self, name: &str, adding: &Adding) -> Result<Whole, Stop> {
        let found = match (self.cleaner.map(PictureCleaner::finish), self.sent_as) {
            (Some(Err(_)), SentAs::Cleaned) => return Err(Stop::Not(NotAdded::Broken)),
            (Some(Ok(found)), _) => found,
            _ => Found::default(),
        };
        let (mut outgoing, sealer) = self.copy;
        let sealed = outgoing.finish(sealer).await?;
        let (mut all, mut kept) = (vec![], None);
        let original = match self.original {
            Some((mut outgoing, sealer, key)) => {
                let sealed = outgoing.finish(sealer).await?;
                kept = Some(adding.keep(key, outgoing.object(), &sealed)?);
                let original = ListedOriginal {
                    object: outgoing.object().clone(),
                    size: size_of(&sealed)?,
                    hash: BASE64_STANDARD.encode(sealed.hash),
                };
                all.push(outgoing);
                Some(original)
            }
            None => None,
        };
        let listed = ListedFile {
            name: FileName::clean(name, self.kind),
            kind: self.kind,
            copy: self.sent_as,
            found: found.iter().collect(),
            object: outgoing.object().clone(),
            size: size_of(&sealed)?,
            hash: BASE64_STANDARD.encode(sealed.hash),
            original,
        };
        all.push(outgoing);
        Ok(Whole { listed: Box::new(listed), kept, outgoing: all })
    }
}

fn size_of(sealed: &SealedFile) -> Result<FileSize, Stop> {
    FileSize::new(sealed.size).map_err(|_| Stop::Not(NotAdded::Empty))
}

impl Whole {
    /// Writes it into the case.
    pub async fn list(mut self, app: &App, field: &str) -> Result<Done, AppError> {
        let doing = Doing::AddFile(self.listed.clone(), self.kept.take());
        let done = reporter_step::take_step(app, Key::Page(field.to_owned()), doing).await?;
        if let Done::Yes(tracked) = &done
            && lists(tracked, &self.listed)
        {
            self.outgoing.iter_mut().for_each(Outgoing::keep);
        }
        Ok(done)
    }
}

/// Whether it is this upload that is listed, and not the same file sent a moment before.
fn lists(tracked: &Tracked, wanted: &ListedFile) -> bool {
    let documents = tracked.entries.iter().filter_map(Verdict::verified);
    documents.into_iter().any(|document| matches!(&document.data, Data::File(listed) if **listed == *wanted))
}

/// The case once more, for a page that says why a file was not added.
pub async fn not_added(app: &App, field: &str, why: NotAdded) -> Result<Added, AppError> {
    let again = reporter_step::open_again(app, Key::Page(field.to_owned())).await?;
    Ok(again.map_or(Added::Step(Done::PageOver), |tracked| Added::Not(Box::new(tracked), why)))
}
