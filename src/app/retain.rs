//! Closed cases whose time is over: leads are told, can hold them, and then every trace is deleted but that it was done
//! ([ADR 0073](../../docs/adr/0073-a-deleted-case-leaves-a-mark-that-only-the-secret-makes.md)).

use super::session::SignedIn;
use super::statistics;
use super::{App, AppError, found, record};
use crate::crypto::keeping;
use crate::db::retention::{self, Closed, Soon};
use crate::db::statistics::Whose;
use crate::db::{DbError, audit, grants};
use crate::domain::audit::SERVICE_CHAIN;
use crate::domain::keeping::{HoldReason, Retention};
use crate::domain::{Act, CaseId, Day};

/// How many cases are looked at in one read.
const BATCH: i64 = 500;
/// How many cases are announced in one write.
const ANNOUNCED_TOGETHER: usize = 100;
/// How many cases are listed for one person.
pub const LISTED: i64 = 200;

/// What is to be done about closed cases.
#[derive(Default)]
pub struct Due {
    /// Of these the leads are to be told, and by when they can hold them.
    pub announce: Vec<(CaseId, Day)>,
    /// These are over, and nobody holds them.
    pub delete: Vec<CaseId>,
}

/// What was done.
#[derive(Default, Debug, PartialEq, Eq)]
pub struct Retained {
    pub announced: usize,
    pub deleted: usize,
}

/// What is due today. Nothing where no time is set.
pub async fn due(app: &App) -> Result<Due, AppError> {
    let (mut due, today) = (Due::default(), app.today());
    let Some(retention) = app.keeping.retention else { return Ok(due) };
    let mut after = Some(String::new());
    while let Some(place) = after {
        let read =
            app.database.read(move |connection| retention::closed_after(connection, &place, today, BATCH));
        let (closed, last) = read.await?;
        for case in closed.into_iter().filter(|case| !case.held) {
            sort(case, retention, today, &mut due);
        }
        after = last;
    }
    Ok(due)
}

fn sort(case: Closed, retention: Retention, today: Day, due: &mut Due) {
    let over = retention.over_on(case.on);
    match case.delete_on {
        // Announced, and its time is still what it was then.
        Some(day) if day >= over && day <= today => due.delete.push(case.case),
        Some(day) if day >= over => {}
        _ if retention.warns_of(case.on, today) => {
            due.announce.push((case.case, retention.delete_on(case.on, today)));
        }
        _ => {}
    }
}

/// Announces and deletes what is due today. `actor` is the service or the operator.
pub async fn retain(app: &App, actor: &'static str) -> Result<Retained, AppError> {
    if app.keeping.retention.is_none() {
        return Ok(Retained::default());
    }
    if app.keeping.checkpoints.is_none() {
        return Err(AppError::Internal(
            "nothing is deleted without a record of it: name [checkpoints] folder",
        ));
    }
    app.database.write(retention::take_back).await?;
    let due = due(app).await?;
    let mut retained = Retained { announced: due.announce.len(), deleted: 0 };
    // In pieces: nobody's report waits for all of them, the first time that a time is set.
    for piece in due.announce.chunks(ANNOUNCED_TOGETHER) {
        let piece = piece.to_vec();
        let announced = app.database.write(move |connection| {
            piece.iter().try_for_each(|(case, day)| retention::announce(connection, case, *day))
        });
        announced.await?;
    }
    if !due.delete.is_empty() {
        keep_figures(app).await?;
    }
    for case in due.delete {
        retained.deleted += usize::from(delete(app, actor, case).await?);
    }
    complete_record(app).await?;
    // Each time, in case it failed the last time: a reader that takes long keeps the log from being emptied.
    if let Err(error) = app.database.forget_cases().await {
        tracing::warn!("the database's log could not be emptied, and is again tomorrow: {error}");
    }
    Ok(retained)
}

/// Works out the figures of every period that has none yet, so that they count what is about to be deleted.
async fn keep_figures(app: &App) -> Result<(), AppError> {
    let keyring = app.keyring()?;
    let readers = keyring.readers().map(|member| Whose::Of(member.account.clone()));
    for whose in readers.chain([Whose::TheService]) {
        for period in statistics::periods(app)? {
            statistics::report(app, whose.clone(), period).await?;
        }
    }
    Ok(())
}

/// Deletes one case, if it still is due. First its rows, in one write with the audit's word; then what the store has,
/// which the hourly purge would take away too if this stopped here.
async fn delete(app: &App, actor: &'static str, case: CaseId) -> Result<bool, AppError> {
    let (today, mark) = (app.today(), keeping::deleted(&app.service_secret, &case));
    let deleted = app.database.write(move |connection| {
        if !retention::is_due(connection, &case, today)? {
            return Ok(None);
        }
        let objects = retention::delete(connection, &case)?;
        let event = audit::Event { day: today, actor, act: Act::Deleted, subject: &mark };
        audit::append(connection, SERVICE_CHAIN, event)?;
        Ok(Some(objects))
    });
    let Some(objects) = deleted.await? else { return Ok(false) };
    for object in &objects {
        app.files.store.remove(object, today).await?;
    }
    Ok(true)
}

/// Brings the record up to the audit: what was deleted stands there first, and may not have come here.
async fn complete_record(app: &App) -> Result<(), AppError> {
    let Some(checkpoints) = &app.keeping.checkpoints else { return Ok(()) };
    let rows =
        app.database.read(|connection| audit::rows_of(connection, SERVICE_CHAIN, Act::Deleted)).await?;
    let marks = rows.into_iter().map(|row| Ok((Day::parse(&row.day)?, row.subject)));
    let marks = marks.collect::<Result<Vec<_>, DbError>>()?;
    let (folder, secret) = (checkpoints.folder.clone(), app.service_secret.clone());
    let written = tokio::task::spawn_blocking(move || record::complete(&folder, &secret, marks)).await;
    match written {
        Ok(Ok(())) => Ok(()),
        _ => Err(AppError::Internal("the record in the folder of the checkpoints cannot be written")),
    }
}

/// What somebody can see of it: the cases that they can open themselves.
pub struct Listed {
    pub soon: Vec<Soon>,
    pub held: Vec<Soon>,
}

/// What is deleted soon or held, of the cases that this person can open.
pub async fn list(app: &App, person: &SignedIn) -> Result<Listed, AppError> {
    let account = person.account.clone();
    let read = app.database.read(move |connection| {
        let soon = retention::soon(connection, &account, LISTED)?;
        Ok(Listed { soon, held: retention::held(connection, &account, LISTED)? })
    });
    Ok(read.await?)
}

/// Which case somebody means by its id or its reference, among those that they can open.
pub async fn meant(app: &App, person: &SignedIn, typed: &str) -> Result<Option<CaseId>, AppError> {
    let plain: String = typed.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
    let (begin, account) = (plain.to_ascii_lowercase(), person.account.clone());
    if begin.len() < 8 {
        return Ok(None);
    }
    let read = app.database.read(move |connection| grants::beginning_with(connection, &account, &begin, 2));
    let mut cases = read.await?;
    Ok(if cases.len() == 1 { cases.pop() } else { None })
}

/// Keeps a case beyond its time. One that is held stays held as it was.
pub async fn hold(app: &App, person: &SignedIn, case: CaseId, reason: HoldReason) -> Result<(), AppError> {
    let (account, today) = (person.account.clone(), app.today());
    let written = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        retention::hold(connection, &case, reason, (&account, today))?;
        let (actor, subject) = (account.as_str(), reason.as_str());
        audit::append(connection, case.as_str(), audit::Event { day: today, actor, act: Act::Held, subject })
    });
    match written.await {
        Err(DbError::Duplicate) => Ok(()),
        written => Ok(written?),
    }
}

/// Lets the time of a case run again: it is announced anew before it is deleted. False where they cannot open it.
pub async fn lift(app: &App, lead: &SignedIn, case: CaseId) -> Result<bool, AppError> {
    let (account, today) = (lead.account.clone(), app.today());
    let written = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        if retention::lift(connection, &case)? {
            let event =
                audit::Event { day: today, actor: account.as_str(), act: Act::HoldLifted, subject: "" };
            audit::append(connection, case.as_str(), event)?;
        }
        Ok(())
    });
    Ok(found(written.await)?.is_some())
}
