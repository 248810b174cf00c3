//! Somebody leaves, in two steps. The first marks them and ends nothing, so that what only they can open is handed
//! over while they still can. The second, when every case of theirs can be opened by somebody who stays, ends it all
//! ([ADR 0029](../../docs/adr/0029-a-leaver-is-let-go-when-others-can-open-their-cases.md)).

use super::key_folder::KeyFolder;
use super::people::PeopleError;
use super::remaining::others_who_stay;
use super::session;
use crate::db::people::{self, Standing};
use crate::db::{Database, DbError, audit, holders, sessions};
use crate::domain::audit::{OPERATOR, SERVICE_CHAIN};
use crate::domain::{Account, Act, Day};

/// What the operator wishes.
pub struct Wish {
    pub account: Account,
    /// The last day in office; where nobody says, the day of the second step.
    pub until: Option<Day>,
    /// Also where cases are left that nobody else can open.
    pub even_so: bool,
}

/// What somebody who is leaving can open.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Holds {
    pub cases: i64,
    /// Those that nobody else who stays can open.
    pub alone: i64,
}

/// How far it has come.
#[derive(PartialEq, Eq, Debug)]
pub enum Step {
    /// The first step: they are marked, and nothing has ended.
    Marked,
    /// Some cases can be opened by nobody else yet. Nothing has ended.
    NotHandedOver,
    /// Their last day is still to come. Nothing has ended.
    StillInOffice(Day),
    /// The second step: they are gone.
    Left { sessions: usize },
}

/// Takes the next step.
pub async fn leave(
    database: &Database,
    keys: &KeyFolder,
    wish: Wish,
    today: Day,
) -> Result<(Holds, Step), PeopleError> {
    let Wish { account, until, even_so } = wish;
    if let Some(past) = until.filter(|until| *until < today) {
        return Err(PeopleError::InThePast(past));
    }
    let (wanted, keyring) = (account.clone(), keys.current()?);
    let read = database.read(move |connection| {
        let person = people::find(connection, &wanted)?;
        let others = others_who_stay(connection, &keyring, &wanted)?;
        let cases = holders::count(connection, &wanted)?;
        let alone = holders::count_alone(connection, &wanted, &others)?;
        Ok((person, Holds { cases, alone }))
    });
    let (person, holds) = read.await?;
    let person = person.ok_or_else(|| PeopleError::Unknown(account.clone()))?;
    let first = match person.standing {
        Standing::Invited => return Err(PeopleError::OnlyInvited(account)),
        Standing::Disabled => return Err(PeopleError::Gone(account)),
        Standing::Enrolled => true,
        Standing::Leaving => false,
    };
    if first || until.is_some() {
        mark(database, account.clone(), until, today).await?;
    }
    let until = until.or(person.leaving_until);
    let step = match until {
        _ if first => Step::Marked,
        _ if holds.alone > 0 && !even_so => Step::NotHandedOver,
        Some(until) if until > today => Step::StillInOffice(until),
        until => {
            let last = LastDay { until: until.unwrap_or(today), today, even_so };
            return end(database, keys, account, last, holds).await;
        }
    };
    Ok((holds, step))
}

async fn mark(database: &Database, account: Account, until: Option<Day>, today: Day) -> Result<(), DbError> {
    let written = database.write(move |connection| {
        people::set_leaving(connection, &account, until)?;
        record(connection, &account, Act::Leaving, today)
    });
    written.await
}

struct LastDay {
    until: Day,
    today: Day,
    even_so: bool,
}

/// The key first: nothing is sealed for them from then on, and if this stops half-way, running it again does the rest.
/// A report that came in just before may have been sealed for them alone, so the write that ends it all looks again.
async fn end(
    database: &Database,
    keys: &KeyFolder,
    account: Account,
    last: LastDay,
    holds: Holds,
) -> Result<(Holds, Step), PeopleError> {
    let LastDay { until, today, even_so } = last;
    if keys.current()?.member(&account).is_some() {
        keys.retire(&account, until)?;
    }
    let (leaver, keyring) = (account.clone(), keys.current()?);
    let written = database.write(move |connection| {
        let others = others_who_stay(connection, &keyring, &leaver)?;
        let alone = holders::count_alone(connection, &leaver, &others)?;
        if alone > 0 && !even_so {
            return Ok((alone, None));
        }
        let ended = sessions::end_all_of(connection, &leaver)?;
        people::disable(connection, &leaver)?;
        holders::give_up_all(connection, &leaver)?;
        holders::unassign_all(connection, &leaver)?;
        record(connection, &leaver, Act::Left, today)?;
        Ok((alone, Some(ended)))
    });
    let (alone, ended) = written.await?;
    let holds = Holds { alone, ..holds };
    let Some(sessions) = ended else {
        // They have to hand it over first, and for that they have to be in office.
        keys.reinstate(&account)?;
        return Ok((holds, Step::NotHandedOver));
    };
    session::forget(database).await;
    Ok((holds, Step::Left { sessions }))
}

fn record(
    connection: &mut crate::db::AnyConnection,
    account: &Account,
    act: Act,
    day: Day,
) -> Result<(), DbError> {
    let event = audit::Event { day, actor: OPERATOR, act, subject: account.as_str() };
    audit::append(connection, SERVICE_CHAIN, event)
}
