//! What staff do to a case: one row of the workflow's table, with the sealed entry that belongs to it, in one write.

mod effects;
mod facts;

pub(super) use effects::{Told, follow};
pub use facts::{Assessed, Facts};

use std::collections::BTreeMap;

use super::case_bundle::{self, CaseBundle, Reading, record};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::{Keyring, document};
use crate::db::cases::{self, Case, ThreadEnd};
use crate::db::{AnyConnection, DbError, grants, standing, threads};
use crate::domain::workflow::{Actor, Refusal, Standing, Step, Target, Writer, take};
use crate::domain::{Act, Action, BodyId, CaseId, Thread};

/// What a browser asks for.
pub struct Change {
    pub action: Action,
    pub target: Target,
    /// Where each thread of the case ended when the person decided.
    pub seen: BTreeMap<Thread, ThreadEnd>,
    pub entry: Option<NewEntry>,
    /// What the server keeps of it in the clear.
    pub facts: Facts,
}

/// A sealed entry and the place it was written for.
pub struct NewEntry {
    pub thread: Thread,
    pub on: ThreadEnd,
    pub ciphertext: Vec<u8>,
}

/// What became of it.
pub enum Changed {
    Done(Box<CaseBundle>),
    /// Somebody was quicker. Nothing was changed; this is the case now.
    Meanwhile(Box<CaseBundle>),
    Refused(Refusal),
    /// The sealed entry is not one that Candour makes.
    NotADocument,
    /// Nothing can be sealed for this body: it has no key in `keys/`.
    NoKey(BodyId),
    /// Whoever is given the task cannot open the case.
    HoldsNoGrant,
    /// It was asked of others than those who keep names now.
    OtherCustodians,
    /// The body, or something else that was named, is not in the directory.
    NotInTheDirectory,
    /// The route or the pack was made with another edition of the directory than the one in force.
    AnotherEdition,
    /// No case that this person can open.
    NotFound,
}

enum Outcome {
    Done,
    Meanwhile,
    Refused(Refusal),
    NotADocument,
    NoKey(BodyId),
    HoldsNoGrant,
}

/// Carries out a change, or says why not.
pub async fn change(app: &App, person: &SignedIn, case: CaseId, change: Change) -> Result<Changed, AppError> {
    let Some(role) = person.role.filter(|role| role.opens_cases()) else {
        return Ok(Changed::NotFound);
    };
    if !entry_fits(&change) {
        return Ok(Changed::Refused(Refusal::WrongEntry));
    }
    if !facts::fit(app, &change)? {
        if matches!(change.facts, Facts::Asked { .. }) {
            return Ok(Changed::OtherCustodians);
        }
        return Ok(Changed::NotInTheDirectory);
    }
    if change.facts.edition().is_some_and(|edition| *edition != app.directory().digest) {
        return Ok(Changed::AnotherEdition);
    }
    let (account, of, reading, keyring) =
        (person.account.clone(), case.clone(), Reading::of(app), app.keyring()?);
    let clocks = app.clocks();
    let outcome = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        let mut now = cases::find(connection, &case)?;
        let before = standing::read(connection, &now, reading.may_pause, reading.today)?;
        if is_stale(connection, &now, &before, &change)? {
            return Ok(Outcome::Meanwhile);
        }
        let actor = Actor::Staff(&account, role);
        let step = Step { action: change.action, actor, target: change.target.clone(), day: reading.today };
        let after = match take(&step, &before) {
            Ok(after) => after,
            Err(refusal) => return Ok(Outcome::Refused(refusal)),
        };
        if let Facts::Task(assignee, _) = &change.facts
            && !grants::holds(connection, &case, assignee)?
        {
            return Ok(Outcome::HoldsNoGrant);
        }
        if let Some(refused) = check_entry(&before, &change, &keyring) {
            return Ok(refused);
        }
        if let Some(entry) = &change.entry {
            if let Err(refusal) = Writer::Inside.may_add(entry.thread, entry.on.n) {
                return Ok(Outcome::Refused(refusal));
            }
            cases::add_entry(connection, &case, entry.thread, entry.on, &entry.ciphertext)?;
        }
        facts::store(connection, &now, &account, &change, reading.today, &clocks)?;
        standing::write(connection, &case, &before, &after, reading.today)?;
        facts::apply(&mut now, &change);
        follow(&mut now, change.action, &after, Told::Reporter, reading.today, &clocks);
        now.handling.news = false;
        cases::save(connection, &now)?;
        let body = body_of(&before, &change.target);
        let subject = subject(body, &change.target, change.entry.as_ref());
        record(connection, &case, &account, Act::from(change.action), &subject, reading.today)?;
        Ok(Outcome::Done)
    });
    let outcome = match outcome.await {
        // A referral's name that another case has: a browser draws 80 random bits for it, so this one did not.
        Err(DbError::Duplicate) => return Ok(Changed::Refused(Refusal::AlreadyThere)),
        outcome => found(outcome)?,
    };
    let as_it_is = match outcome {
        None => return Ok(Changed::NotFound),
        Some(Outcome::Refused(refusal)) => return Ok(Changed::Refused(refusal)),
        Some(Outcome::NotADocument) => return Ok(Changed::NotADocument),
        Some(Outcome::NoKey(body)) => return Ok(Changed::NoKey(body)),
        Some(Outcome::HoldsNoGrant) => return Ok(Changed::HoldsNoGrant),
        Some(Outcome::Done) => Changed::Done,
        Some(Outcome::Meanwhile) => Changed::Meanwhile,
    };
    let bundle = case_bundle::now(app, person, of).await?;
    Ok(bundle.map_or(Changed::NotFound, |bundle| as_it_is(Box::new(bundle))))
}

/// Whether the person decided on something that has changed since: somebody said something in the case, or their entry
/// was written for another place.
fn is_stale(
    connection: &mut AnyConnection,
    case: &Case,
    standing: &Standing,
    change: &Change,
) -> Result<bool, DbError> {
    let of_referrals = standing.referrals.iter().map(|referral| Thread::Referral(referral.id));
    let of_disclosures = standing.disclosures.iter().map(|asked| Thread::Disclosure(asked.id));
    let mut ends = BTreeMap::new();
    for thread in [Thread::Shared, Thread::Staff].into_iter().chain(of_referrals).chain(of_disclosures) {
        ends.insert(thread, threads::end_of(connection, case, thread)?);
    }
    if change.seen != ends {
        return Ok(true);
    }
    match &change.entry {
        None => Ok(false),
        Some(entry) => Ok(entry.on != threads::end_of(connection, case, entry.thread)?),
    }
}

/// Whether the step brings the kind of entry that it needs, for the thread that it belongs to, and no other.
fn entry_fits(change: &Change) -> bool {
    match (change.action.rule().entry, &change.entry) {
        (None, None) => true,
        (Some(kind), Some(entry)) => {
            kind.stands_in(entry.thread) && is_its_thread(&change.target, entry.thread)
        }
        _ => false,
    }
}

/// All that can be known of the sealed entry without its key; `None` when it is what the step needs.
fn check_entry(standing: &Standing, change: &Change, keyring: &Keyring) -> Option<Outcome> {
    let (kind, entry) = change.action.rule().entry.zip(change.entry.as_ref())?;
    let sealed_for_body = matches!(entry.thread, Thread::Referral(_));
    if let Facts::Asked { custodians, .. } = &change.facts {
        let sealed = document::is_sealed(kind, custodians.len(), &entry.ciphertext);
        return (!sealed).then_some(Outcome::NotADocument);
    }
    let body = body_of(standing, &change.target).filter(|_| sealed_for_body);
    let recipients = body.map_or(0, |body| keyring.body_recipients(body).len());
    if let Some(body) = body.filter(|_| recipients == 0) {
        return Some(Outcome::NoKey(body.clone()));
    }
    (!document::is_sealed(kind, recipients, &entry.ciphertext)).then_some(Outcome::NotADocument)
}

/// An entry of a referral's or a disclosure's thread belongs to the step on that one.
fn is_its_thread(target: &Target, thread: Thread) -> bool {
    match (target, thread) {
        (Target::Refer(_, id, _) | Target::Referral(id), Thread::Referral(of)) => *id == of,
        (Target::AskName(id, ..), Thread::Disclosure(of)) => *id == of,
        (_, Thread::Referral(_) | Thread::Disclosure(_)) => false,
        _ => true,
    }
}

/// The body that a step is about.
fn body_of<'b>(standing: &'b Standing, target: &'b Target) -> Option<&'b BodyId> {
    match target {
        Target::Body(body) | Target::Refer(body, ..) | Target::Consent(body, _) => Some(body),
        Target::Referral(id) => {
            standing.referrals.iter().find(|referral| referral.id == *id).map(|referral| &referral.body)
        }
        Target::Case | Target::AskName(..) | Target::Disclosure(_) | Target::Task(_) | Target::Month(_) => {
            None
        }
    }
}

/// What an audit row says a step was done to: the body where there is one, then the entry.
pub(super) fn subject(body: Option<&BodyId>, target: &Target, entry: Option<&NewEntry>) -> String {
    let place = entry.map(|entry| format!("{}/{}", entry.thread, entry.on.n));
    let task = if let Target::Task(n) = target { Some(format!("staff/{n}")) } else { None };
    body.map(ToString::to_string).into_iter().chain(task).chain(place).collect::<Vec<_>>().join(" ")
}
