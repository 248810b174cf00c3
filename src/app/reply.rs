//! The reporter writes to the reviewers, the plain way.

use std::sync::Arc;

use super::track::{self, OpenPage, Tracked};
use super::{App, AppError};
use crate::crypto::data::{Data, Text};
use crate::crypto::opening::{Verdict, answer_recipients};
use crate::crypto::{Document, Token};
use crate::db::cases::Case;
use crate::db::{DbError, audit, cases};
use crate::domain::directory::place::Place;
use crate::domain::workflow::{Actor, Standing};
use crate::domain::{Act, Action, Author, Day, State, Thread};

/// How often a reply is sealed anew when a reviewer happens to write at the same moment.
const TRIES: usize = 5;

/// How a reporter shows that the case is theirs.
pub enum Key {
    /// The sealed field of an open tracking page.
    Page(String),
    /// The code itself, typed again after the page's time was over.
    Code(Token),
}

/// What became of a reply.
pub enum Replied {
    /// It is there; this is the case now. The same reply sent twice is there once.
    Yes(Box<Tracked>),
    /// The case is closed.
    Closed(Box<Tracked>),
    /// The report itself does not verify, or the thread does not end where its entries do: nothing can be signed on it.
    NotVerified(Box<Tracked>),
    /// The page's time is over, or it is not ours: the code is needed again.
    PageOver,
    /// No case opens with this code.
    Unknown,
}

/// Seals the reporter's words for the case and stores them.
pub async fn reply(app: &App, key: Key, text: String) -> Result<Replied, AppError> {
    let (token, seen) = match key {
        Key::Code(token) => (token, None),
        Key::Page(field) => match track::open_page(app, &field) {
            Some(OpenPage { token, seen }) => (token, Some(seen)),
            None => return Ok(Replied::PageOver),
        },
    };
    let (token, text) = (Arc::new(token), Arc::new(text));
    for _ in 0..TRIES {
        let Some(tracked) = track::open_with(app, token.clone()).await? else {
            return Ok(Replied::Unknown);
        };
        // With the code alone nothing says what its page had shown: the same words right after themselves are one.
        let seen = seen.unwrap_or(tracked.case.shared.n.saturating_sub(1));
        if is_there(&tracked.entries, seen, &text) {
            return Ok(Replied::Yes(Box::new(tracked)));
        }
        let standing = tracked.case.standing();
        let Ok(state) = Action::Reply.rule().permits(Actor::Reporter, &standing) else {
            return Ok(Replied::Closed(Box::new(tracked)));
        };
        let Some(report) = verified_report(&tracked.entries) else {
            return Ok(Replied::NotVerified(Box::new(tracked)));
        };
        if !tracked.entries.continues_on(tracked.case.shared.head) {
            return Ok(Replied::NotVerified(Box::new(tracked)));
        }
        let (case, today) = (tracked.case.clone(), app.today());
        let (writer, words) = (token.clone(), text.clone());
        let sealed = app.crypto.run(move || seal(&writer, &case, &report, &words, today)).await??;
        match store(app, tracked.case, sealed, state, today).await {
            Err(DbError::Conflict) => {}
            Err(error) => return Err(error.into()),
            Ok(()) => {
                let now = track::open_with(app, token).await?;
                return Ok(now.map_or(Replied::Unknown, |tracked| Replied::Yes(Box::new(tracked))));
            }
        }
    }
    Err(AppError::Busy)
}

/// The case once more, for a page that tells what is wrong with a reply; `None` when the key opens nothing (any more).
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

/// Whether the reporter's same words were stored since the page was made: a double click, or a reload.
fn is_there(entries: &[Verdict], seen: u32, text: &str) -> bool {
    entries.iter().skip(seen as usize).filter_map(Verdict::verified).any(|document| {
        document.author() == Some(Author::Reporter)
            && matches!(&document.data, Data::Message(message) if message.text == text)
    })
}

fn verified_report(entries: &[Verdict]) -> Option<crate::crypto::data::Report> {
    match &entries.first()?.verified()?.data {
        Data::Report(report) => Some(report.as_ref().clone()),
        _ => None,
    }
}

fn seal(
    token: &Token,
    case: &Case,
    report: &crate::crypto::data::Report,
    text: &str,
    today: Day,
) -> Result<Vec<u8>, AppError> {
    let (recipient, answer_to) =
        answer_recipients(report).map_err(|_| AppError::Internal("a verified report without keys"))?;
    let data = Data::Message(Text { text: text.to_owned() });
    let document = Document::new(&case.id, case.shared.n, case.shared.head, &Author::Reporter, today, data);
    Ok(document.seal(&token.signer(), &[&recipient, &answer_to])?)
}

async fn store(app: &App, case: Case, sealed: Vec<u8>, state: State, today: Day) -> Result<(), DbError> {
    // A case row says no nation yet.
    let due_on = app.next_update(Place::NotSure, state, today);
    let write = app.database.write(move |connection| {
        let now = cases::find(connection, &case.id)?;
        if now.state != case.state {
            return Err(DbError::Conflict);
        }
        cases::add_entry(connection, &case.id, Thread::Shared, case.shared, &sealed)?;
        if state != case.state {
            let standing = Standing { state, proposed_by: now.proposed_by };
            cases::set_standing(connection, &case.id, &standing, due_on)?;
        }
        let subject = format!("shared/{}", case.shared.n);
        let event = audit::Event { day: today, actor: "reporter", act: Act::Replied, subject: &subject };
        audit::append(connection, case.id.as_str(), event)
    });
    write.await
}
