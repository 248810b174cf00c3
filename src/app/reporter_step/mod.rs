//! The reporter's own steps. The plain way: what they say is sealed with their code for one request.

mod outline;
mod sealed;

pub use outline::Outline;
pub use sealed::{SealedStep, Taken, take_sealed};

use std::sync::Arc;

use super::track::{self, OpenPage, Tracked};
use super::{App, AppError, disclosures};
use crate::crypto::data::{
    Checkin, Consent, Data, Diary, DisclosureAnswer, ListedFile, Rating, Report, Text,
};
use crate::crypto::opening::{OpenedThread, Verdict, asked_of};
use crate::crypto::{Document, Recipient, Token, document, reporter};
use crate::db::DbError;
use crate::db::cases::{Case, ThreadEnd};
use crate::db::files::Claim;
use crate::domain::aftermath::{CheckinMonth, Detriment, Score};
use crate::domain::workflow::Refusal;
use crate::domain::{Author, BodyId, Day, DisclosureId, Kind, Thread};
use outline::store;

/// How often a step is sealed anew when a reviewer happens to write at the same moment.
const TRIES: usize = 5;

/// How a reporter shows that the case is theirs.
pub enum Key {
    /// The sealed field of an open tracking page.
    Page(String),
    /// The code itself, typed again after the page's time was over.
    Code(Token),
}

/// What a reporter does.
#[derive(Clone, PartialEq)]
pub enum Doing {
    Reply(String),
    /// A file that was uploaded: how it is listed, and the key of its original as custodians keep it. Its objects are
    /// claimed with the entry.
    AddFile(Box<ListedFile>, Option<Vec<u8>>),
    Consent(BodyId, bool),
    /// What they say to a request for what they gave in confidence.
    AnswerName(DisclosureId, bool, String),
    Withdraw(String),
    Rate(Score, String),
    AnotherLook(String),
    CheckIn(CheckinMonth, Detriment, String),
    /// A line of their own log, about a day.
    Diary(Day, String),
}

/// What became of it.
pub enum Done {
    /// It is there; this is the case now. The same sent twice is there once.
    Yes(Box<Tracked>),
    /// The case does not stand where this can be done (any more).
    Refused(Box<Tracked>, Refusal),
    /// The report itself does not verify, or the thread does not end where its entries do: nothing can be signed on it.
    NotVerified(Box<Tracked>),
    /// The page's time is over, or it is not ours: the code is needed again.
    PageOver,
    /// No case opens with this code.
    Unknown,
}

impl Doing {
    /// What the server keeps of it in the clear.
    pub fn outline(&self) -> Outline {
        match self {
            Doing::Reply(_) => Outline::Reply,
            Doing::AddFile(listed, kept) => Outline::AddFile(claims(listed, kept.as_ref())),
            Doing::Consent(body, given) => Outline::Consent(body.clone(), *given),
            Doing::AnswerName(id, ..) => Outline::AnswerName(*id),
            Doing::Withdraw(_) => Outline::Withdraw,
            Doing::Rate(score, _) => Outline::Rate(*score),
            Doing::AnotherLook(_) => Outline::AnotherLook,
            Doing::CheckIn(month, detriment, _) => Outline::CheckIn(*month, *detriment),
            Doing::Diary(..) => Outline::Diary,
        }
    }

    fn data(&self) -> Data {
        match self.clone() {
            Doing::Reply(text) | Doing::AnotherLook(text) => Data::Message(Text { text }),
            Doing::AddFile(listed, _) => Data::File(listed),
            Doing::Consent(body, given) => Data::Consent(Consent { body, given }),
            Doing::AnswerName(_, given, text) => Data::DisclosureAnswer(DisclosureAnswer { given, text }),
            Doing::Withdraw(text) => Data::Withdrawal(Text { text }),
            Doing::Rate(score, text) => Data::Rating(Rating { score, text }),
            Doing::CheckIn(month, detriment, text) => Data::Checkin(Checkin { month, detriment, text }),
            Doing::Diary(day, text) => Data::Diary(Diary { day, text }),
        }
    }
}

/// What a file is kept in: its copy, and the original with its key.
fn claims(listed: &ListedFile, kept: Option<&Vec<u8>>) -> Vec<Claim> {
    let copy = Claim { object: listed.object.clone(), kept: None };
    let original = listed.original.as_ref();
    let original = original.map(|it| Claim { object: it.object.clone(), kept: kept.cloned() });
    [copy].into_iter().chain(original).collect()
}

/// Carries out what the reporter does.
pub async fn take_step(app: &App, key: Key, doing: Doing) -> Result<Done, AppError> {
    let (token, seen) = match key {
        Key::Code(token) => (token, None),
        Key::Page(field) => match track::open_page(app, &field) {
            Some(OpenPage { token, seen }) => (token, Some(seen)),
            None => return Ok(Done::PageOver),
        },
    };
    let outline = doing.outline();
    let (token, doing) = (Arc::new(token), Arc::new(doing));
    for _ in 0..TRIES {
        let Some(tracked) = track::open_with(app, token.clone()).await? else {
            return Ok(Done::Unknown);
        };
        if is_there(&tracked, seen, &doing) {
            return Ok(Done::Yes(Box::new(tracked)));
        }
        let Some(report) = verified_report(&tracked.entries) else {
            return Ok(Done::NotVerified(Box::new(tracked)));
        };
        let Some((end, opened)) = place_of(&tracked, outline.thread()) else {
            return Ok(Done::Refused(Box::new(tracked), Refusal::WrongTarget));
        };
        let Some(custodians) = custodians(&tracked, &doing) else {
            return Ok(Done::NotVerified(Box::new(tracked)));
        };
        if !opened.continues_on(end.head) {
            return Ok(Done::NotVerified(Box::new(tracked)));
        }
        let known = is_known(app, &tracked, &doing).then_some(()).ok_or(Refusal::WrongTarget);
        let today = app.today();
        if let Err(refusal) = known.and_then(|()| outline.may(&tracked.known, end, today)) {
            return Ok(Done::Refused(Box::new(tracked), refusal));
        }
        let case = tracked.known.case.clone();
        let (writer, what) = (token.clone(), doing.clone());
        let sealed =
            app.crypto.run(move || seal(&writer, &case, end, (&report, &custodians), &what, today)).await??;
        if !is_for_its_readers(app, &outline, &sealed)? {
            return Ok(Done::NotVerified(Box::new(tracked)));
        }
        match store(app, tracked.known.case, outline.clone(), end, sealed).await {
            Err(DbError::Conflict) => {}
            // The uploads are gone, or the case got other files meanwhile.
            Err(DbError::NotFound) if matches!(*doing, Doing::AddFile(..)) => {
                let now = track::open_with(app, token).await?;
                let refused = |now| Done::Refused(Box::new(now), Refusal::EnoughFiles);
                return Ok(now.map_or(Done::Unknown, refused));
            }
            Err(error) => return Err(error.into()),
            Ok(()) => {
                let now = track::open_with(app, token).await?;
                return Ok(now.map_or(Done::Unknown, |tracked| Done::Yes(Box::new(tracked))));
            }
        }
    }
    Err(AppError::Busy)
}

/// A thread of the case that the reporter writes in, and where it ends.
fn place_of(tracked: &Tracked, thread: Thread) -> Option<(ThreadEnd, &OpenedThread)> {
    match thread {
        Thread::Private => Some((tracked.known.private_end, &tracked.private)),
        Thread::Disclosure(id) => {
            let disclosure = tracked.disclosures.iter().find(|disclosure| disclosure.asked.id == id)?;
            Some((disclosure.end, &disclosure.thread))
        }
        _ => Some((tracked.known.case.shared, &tracked.entries)),
    }
}

/// Who reads it, beside the case and the reporter: of those whom a verified request was asked, who is in office. `None`
/// without a verified request.
fn custodians(tracked: &Tracked, doing: &Doing) -> Option<Vec<Recipient>> {
    let Doing::AnswerName(id, ..) = doing else { return Some(Vec::new()) };
    let (_, thread) = place_of(tracked, Thread::Disclosure(*id))?;
    let request = thread.first()?.request()?;
    Some(asked_of(request, &tracked.known.keyring).cloned().collect())
}

/// Whether header, number of readers and size are those of the entry that belongs to this step.
fn is_for_its_readers(app: &App, outline: &Outline, sealed: &[u8]) -> Result<bool, AppError> {
    match (outline.thread(), outline.action().rule().entry) {
        (Thread::Disclosure(_), _) => disclosures::is_sealed(app, Kind::DisclosureAnswer, sealed),
        (_, kind) => Ok(kind.is_some_and(|kind| document::is_sealed(kind, 0, sealed))),
    }
}

/// The case once more, for a page that tells what is wrong with what was sent; `None` when the key opens nothing (any
/// more).
pub async fn open_again(app: &App, key: Key) -> Result<Option<Tracked>, AppError> {
    let token = match key {
        Key::Code(token) => Some(token),
        Key::Page(field) => track::open_page(app, &field).map(|page| page.token),
    };
    match token {
        Some(token) => track::open(app, token).await,
        None => Ok(None),
    }
}

/// Whether a body that something is said of is one that reviewers asked about, or that the directory has.
fn is_known(app: &App, tracked: &Tracked, doing: &Doing) -> bool {
    let Doing::Consent(body, _) = doing else { return true };
    let asked =
        |document: &Document| matches!(&document.data, Data::Request(request) if request.body == *body);
    app.directory().directory.bodies().get(body.as_str()).is_some()
        || tracked.entries.iter().filter_map(Verdict::verified).any(asked)
}

/// Whether the same was stored since the page was made: a double click, or a reload. With the code alone nothing says
/// what its page had shown: the same right after itself is one.
fn is_there(tracked: &Tracked, seen: Option<u32>, doing: &Doing) -> bool {
    let known = &tracked.known;
    let (entries, seen) = match doing.outline().thread() {
        Thread::Private => (&tracked.private, known.private_end.n.saturating_sub(1)),
        // A request is answered once.
        thread @ Thread::Disclosure(_) => match place_of(tracked, thread) {
            Some((_, opened)) => (opened, 0),
            None => return false,
        },
        _ => (&tracked.entries, seen.unwrap_or(known.case.shared.n.saturating_sub(1))),
    };
    let data = doing.data();
    let mut since = entries
        .iter()
        .skip(seen as usize)
        .filter_map(Verdict::verified)
        .filter(|document| document.author() == Some(Author::Reporter));
    match doing {
        // A yes in between took the no back: only the last word on this body is the same.
        Doing::Consent(body, _) => {
            let on_it =
                |document: &&Document| matches!(&document.data, Data::Consent(said) if said.body == *body);
            since.rfind(on_it).is_some_and(|last| last.data == data)
        }
        // Each upload is an object of its own: the same file is known by what is said of it.
        Doing::AddFile(new, _) => {
            since.any(|document| matches!(&document.data, Data::File(listed) if listed.is_like(new)))
        }
        _ => since.any(|document| document.data == data),
    }
}

fn verified_report(entries: &[Verdict]) -> Option<Report> {
    match &entries.first()?.verified()?.data {
        Data::Report(report) => Some(report.as_ref().clone()),
        _ => None,
    }
}

fn seal(
    token: &Token,
    case: &Case,
    end: ThreadEnd,
    (report, custodians): (&Report, &[Recipient]),
    doing: &Doing,
    today: Day,
) -> Result<Vec<u8>, AppError> {
    let place = end.in_thread(doing.outline().thread());
    let custodians = custodians.iter().collect::<Vec<_>>();
    Ok(reporter::seal(token, &case.id, place, today, doing.data(), report, &custodians)?)
}
