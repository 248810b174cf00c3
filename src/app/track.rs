//! Following a case with its code. The plain way: the server opens the shared thread in memory for one request. The
//! sealed way: it is given the access key alone, and gives out what stands in the clear beside what is sealed.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::case_bundle::SealedThread;
use super::{App, AppError};
use crate::crypto::data::Data;
use crate::crypto::field_box::Purpose;
use crate::crypto::hash::Hash;
use crate::crypto::opening::{OpenedThread, Opener, Reason, Verdict, listed_files, suits};
use crate::crypto::{Keyring, Token};
use crate::db::audit::AuditRow;
use crate::db::cases::{Case, ThreadEnd};
use crate::db::disclosures::Disclosure;
use crate::db::referrals::Referral;
use crate::db::{AnyConnection, DbError, audit, cases, disclosures, referrals, standing};
use crate::domain::workflow::{Actor, Rule, Standing, permitted};
use crate::domain::{Act, Day, State, Thread};

/// What stands in the clear of a case, for its reporter.
pub struct Known {
    pub case: Case,
    pub private_end: ThreadEnd,
    pub standing: Standing,
    /// What was sent to bodies.
    pub referrals: Vec<Referral>,
    pub timeline: Vec<Told>,
    /// How much the reporter has written today.
    pub written_today: usize,
    /// Place in the shared thread of what opened the case again last.
    pub opened_again: Option<u32>,
    pub keyring: Arc<Keyring>,
}

/// A case as its reporter sees it.
pub struct Tracked {
    pub known: Known,
    /// The shared thread, from the report on.
    pub entries: OpenedThread,
    /// The reporter's own log, which nobody else can open.
    pub private: OpenedThread,
    /// Requests for what was given in confidence.
    pub disclosures: Vec<TrackedDisclosure>,
    /// The sealed field that keeps the page open.
    pub field: String,
}

/// A request for what was given in confidence, as far as its reporter can open it.
pub struct TrackedDisclosure {
    pub asked: Disclosure,
    pub thread: OpenedThread,
    pub end: ThreadEnd,
}

/// A case for a reporter whose own browser opens it.
pub struct Followed {
    pub known: Known,
    pub shared: SealedThread,
    pub private: SealedThread,
    /// Requests for what was given in confidence.
    pub disclosures: Vec<(Disclosure, SealedThread)>,
}

impl Followed {
    /// A thread that the reporter can open.
    pub fn thread(&self, thread: Thread) -> Option<&SealedThread> {
        let asked = self.disclosures.iter().map(|(_, sealed)| sealed);
        [&self.shared, &self.private].into_iter().chain(asked).find(|sealed| sealed.thread == thread)
    }
}

impl Known {
    /// What the reporter may do now.
    pub fn permitted(&self, today: Day) -> Vec<&'static Rule> {
        permitted(Actor::Reporter, &self.standing, today)
    }
}

impl Tracked {
    /// Whether a closed case holds feedback that is verifiably from a reviewer or lead, and later than the last time
    /// it was opened again. Closed without it, something is wrong (invariants I7 and I10), and the page says so.
    pub fn closed_with_feedback(&self) -> bool {
        let mut feedback = self
            .entries
            .iter()
            .filter_map(Verdict::verified)
            .filter_map(|document| matches!(document.data, Data::Feedback(_)).then_some(document.n));
        let known = &self.known;
        known.case.state == State::Concluded
            && feedback.any(|n| known.opened_again.is_none_or(|opened_again| n > opened_again))
    }
}

/// A step that the reporter is told of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Told {
    pub day: Day,
    pub act: Act,
    /// The body it was about, where it was about one, as its id.
    pub body: Option<String>,
    /// Whether it was about the original of a file, and not the name.
    pub of_original: bool,
}

/// The code that a tracking page carries, and how far its reader had read.
pub(super) struct OpenPage {
    pub token: Token,
    pub seen: u32,
}

/// Opens the case of this code; `None` when there is none.
pub async fn open(app: &App, token: Token) -> Result<Option<Tracked>, AppError> {
    open_with(app, Arc::new(token)).await
}

pub(super) async fn open_with(app: &App, token: Arc<Token>) -> Result<Option<Tracked>, AppError> {
    let Some(Followed { known, shared, private, disclosures }) = follow(app, token.access_hash()).await?
    else {
        return Ok(None);
    };
    let field = track_field(app, &token, known.case.shared.n);
    let opened = app
        .crypto
        .run(move || {
            let entries = open_shared(&token, &known.case, &known.keyring, &shared.entries);
            let private = open_own(&token, &known, &private);
            let disclosures = open_asked(&token, &known, &entries, disclosures);
            Tracked { known, entries, private, disclosures, field }
        })
        .await?;
    Ok(Some(opened))
}

/// Finds the case of this access key, without anything that could open it; `None` when there is none.
pub async fn follow(app: &App, access: Hash) -> Result<Option<Followed>, AppError> {
    let (may_pause, today, keyring) = (app.may_pause(), app.today(), app.keyring()?);
    let found = app
        .database
        .read(move |connection| {
            let Some(case) = cases::find_by_access(connection, &access)? else {
                return Ok(None);
            };
            let rows = audit::rows(connection, case.id.as_str())?;
            let private = SealedThread::read(connection, &case, Thread::Private)?;
            let disclosures = asked(connection, &case)?;
            Ok(Some(Followed {
                shared: SealedThread::read(connection, &case, Thread::Shared)?,
                known: Known {
                    private_end: private.end,
                    standing: standing::read(connection, &case, may_pause, today)?,
                    referrals: referrals::of_case(connection, &case.id)?,
                    written_today: audit::written(connection, case.id.as_str(), "reporter", today)?,
                    timeline: timeline(&rows, &disclosures),
                    opened_again: opened_again(&rows),
                    keyring,
                    case,
                },
                disclosures,
                private,
            }))
        })
        .await?;
    Ok(found)
}

fn asked(connection: &mut AnyConnection, case: &Case) -> Result<Vec<(Disclosure, SealedThread)>, DbError> {
    let rows = disclosures::of_case(connection, &case.id)?;
    let sealed = |asked: Disclosure| {
        let thread = SealedThread::read(connection, case, Thread::Disclosure(asked.id))?;
        Ok((asked, thread))
    };
    rows.into_iter().map(sealed).collect()
}

/// Opens what was asked for and said to it. A request that goes to others than it may is none.
fn open_asked(
    token: &Token,
    known: &Known,
    shared: &OpenedThread,
    disclosures: Vec<(Disclosure, SealedThread)>,
) -> Vec<TrackedDisclosure> {
    let report = shared.first().and_then(Verdict::report);
    let opened = disclosures.into_iter().map(|(asked, sealed)| {
        let mut thread = open_own(token, known, &sealed);
        let request = thread.first().and_then(Verdict::request);
        let fits = |request| {
            report.is_some_and(|report| suits(request, report, listed_files(shared), &known.keyring))
        };
        if request.is_some_and(|request| !fits(request)) {
            thread.refuse_first(Reason::WrongPlace);
        }
        TrackedDisclosure { asked, thread, end: sealed.end }
    });
    opened.collect()
}

/// Opens a thread beside the shared one.
fn open_own(token: &Token, known: &Known, sealed: &SealedThread) -> OpenedThread {
    let (identity, signer) = (token.identity(), token.signer().verify_key());
    let opener =
        Opener { identity: &identity, keyring: &known.keyring, case: &known.case.id, signer: &signer };
    opener.open_thread(sealed.thread, sealed.end.n, |n| sealed.entry(n))
}

/// Opens the shared thread as the reporter. `S` comes from the code, so a swapped row is noticed.
pub(super) fn open_shared(
    token: &Token,
    case: &Case,
    keyring: &Keyring,
    ciphertexts: &[(u32, Vec<u8>)],
) -> OpenedThread {
    let (identity, signer) = (token.identity(), token.signer().verify_key());
    let opener = Opener { identity: &identity, keyring, case: &case.id, signer: &signer };
    let mut opened = opener.open_thread(Thread::Shared, case.shared.n, |n| {
        ciphertexts.iter().find(|(number, _)| *number == n).map(|(_, ciphertext)| ciphertext.as_slice())
    });
    // Answers are sealed to the report's `token`: it has to be this code's.
    let mine = |verdict: &Verdict| match verdict.verified().map(|document| &document.data) {
        Some(Data::Report(report)) => report.token == identity.recipient().as_str(),
        _ => false,
    };
    if opened.first().is_some_and(|first| first.verified().is_some() && !mine(first)) {
        opened.refuse_first(Reason::WrongCase);
    }
    opened
}

fn timeline(rows: &[AuditRow], asked: &[(Disclosure, SealedThread)]) -> Vec<Told> {
    let original = |row: &AuditRow| {
        let thread = row.subject.split('/').next();
        let mut originals = asked.iter().filter(|(asked, _)| asked.of.object().is_some());
        originals.any(|(_, sealed)| thread == Some(sealed.thread.as_str()))
    };
    let told = |row: &AuditRow| {
        let act = Act::parse(&row.act).filter(|act| act.told_to_reporter())?;
        let body = row.subject.split_once(' ').map(|(body, _)| body.to_owned());
        Some(Told { day: Day::parse(&row.day).ok()?, act, body, of_original: original(row) })
    };
    rows.iter().filter_map(told).collect()
}

fn opened_again(rows: &[AuditRow]) -> Option<u32> {
    let opens = |row: &&AuditRow| matches!(Act::parse(&row.act), Some(Act::Reopened | Act::AnotherLookAsked));
    rows.iter().rev().find(opens)?.subject.strip_prefix("shared/")?.parse().ok()
}

pub(super) fn track_field(app: &App, token: &Token, seen: u32) -> String {
    let mut payload = Zeroizing::new(token.entropy().to_vec());
    payload.extend_from_slice(&seen.to_be_bytes());
    app.seal_field(Purpose::Track, app.lifetimes.tracking_page, &payload)
}

/// Reads the field of a tracking page; `None` when it is not ours or its time is over.
pub(super) fn open_page(app: &App, field: &str) -> Option<OpenPage> {
    let opened = app.open_field(Purpose::Track, field).ok().filter(|opened| !opened.expired)?;
    let (entropy, seen) = opened.payload.split_first_chunk::<16>()?;
    let seen = u32::from_be_bytes(seen.try_into().ok()?);
    Some(OpenPage { token: Token::from_entropy(*entropy), seen })
}
