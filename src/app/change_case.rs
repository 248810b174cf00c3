//! What staff do to a case: one row of the workflow's table, with the sealed entry that belongs to it, in one write.

use super::case_bundle::{self, CaseBundle};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::crypto::{age_file, document};
use crate::db::cases::ThreadEnd;
use crate::db::{AnyConnection, DbError, audit, cases};
use crate::domain::deadline::next_update;
use crate::domain::workflow::{Actor, Refusal, Rule, Standing};
use crate::domain::{Account, Act, Action, CaseId, Day, Kind, State, Thread};

/// What a browser asks for.
pub struct Change {
    pub action: Action,
    /// Where the shared thread ended when the person decided.
    pub shared: ThreadEnd,
    pub entry: Option<NewEntry>,
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
    /// No case that this person can open.
    NotFound,
}

enum Outcome {
    Done(CaseBundle),
    Meanwhile(CaseBundle),
    Refused(Refusal),
}

/// Carries out a change, or says why not.
pub async fn change(app: &App, person: &SignedIn, case: CaseId, change: Change) -> Result<Changed, AppError> {
    let rule = change.action.rule();
    if !entry_fits(rule, change.entry.as_ref()) {
        return Ok(Changed::Refused(Refusal::WrongEntry));
    }
    if let (Some(kind), Some(entry)) = (rule.entry, &change.entry)
        && !is_sealed_document(kind, &entry.ciphertext)
    {
        return Ok(Changed::NotADocument);
    }
    let Some(role) = person.role else {
        return Ok(Changed::NotFound);
    };
    let (person, today) = (person.clone(), app.today());
    let outcome = app.database.write(move |connection| {
        let bundle = case_bundle::read(connection, &person, &case)?;
        let standing = bundle.case.standing();
        let entry_is_stale =
            change.entry.as_ref().is_some_and(|entry| entry.on != bundle.case.end(entry.thread));
        if change.shared != bundle.case.shared || entry_is_stale {
            return Ok(Outcome::Meanwhile(bundle));
        }
        let state = match rule.permits(Actor::Staff(&person.account, role), &standing) {
            Ok(state) => state,
            Err(refusal) => return Ok(Outcome::Refused(refusal)),
        };
        if let Some(entry) = &change.entry {
            cases::add_entry(connection, &case, entry.thread, entry.on, &entry.ciphertext)?;
        }
        let next = Standing { state, proposed_by: proposed_by(rule, &person.account, standing) };
        let due_on = due_on(rule, state, bundle.case.due_on, today);
        cases::set_standing(connection, &case, &next, due_on)?;
        record(connection, &case, &person.account, &change, today)?;
        Ok(Outcome::Done(case_bundle::read(connection, &person, &case)?))
    });
    Ok(match found(outcome.await)? {
        None => Changed::NotFound,
        Some(Outcome::Done(bundle)) => Changed::Done(Box::new(bundle)),
        Some(Outcome::Meanwhile(bundle)) => Changed::Meanwhile(Box::new(bundle)),
        Some(Outcome::Refused(refusal)) => Changed::Refused(refusal),
    })
}

fn entry_fits(rule: &Rule, entry: Option<&NewEntry>) -> bool {
    match (rule.entry, entry) {
        (None, None) => true,
        (Some(kind), Some(entry)) => kind.stands_in(entry.thread),
        _ => false,
    }
}

/// All that can be known of a sealed entry without its key: header, number of readers, size.
fn is_sealed_document(kind: Kind, ciphertext: &[u8]) -> bool {
    let readers = document::expected_readers(kind, 0);
    age_file::inspect(ciphertext)
        .is_ok_and(|facts| facts.recipients == readers && document::is_a_size(kind, facts.plaintext))
}

fn proposed_by(rule: &Rule, person: &Account, standing: Standing) -> Option<Account> {
    match rule.action {
        Action::ProposeNoAction => Some(person.clone()),
        Action::ConcludeAction | Action::ConcludeNoAction | Action::Reopen => None,
        _ => standing.proposed_by,
    }
}

/// What the reporter was told moves the date of the next update; what only staff see does not.
fn due_on(rule: &Rule, state: State, before: Option<Day>, today: Day) -> Option<Day> {
    let told = rule.action != Action::Message || state != State::Received;
    let shared = rule.entry.is_none_or(|kind| kind.stands_in(Thread::Shared));
    if told && shared { next_update(state, today) } else { before }
}

fn record(
    connection: &mut AnyConnection,
    case: &CaseId,
    account: &Account,
    change: &Change,
    day: Day,
) -> Result<(), DbError> {
    let subject =
        change.entry.as_ref().map_or_else(String::new, |entry| format!("{}/{}", entry.thread, entry.on.n));
    let act = Act::from(change.action);
    audit::append(
        connection,
        case.as_str(),
        audit::Event { day, actor: account.as_str(), act, subject: &subject },
    )
}
