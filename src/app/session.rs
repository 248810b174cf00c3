//! Sign-in sessions: who is asking, and until when.

use zeroize::Zeroizing;

use super::{App, AppError, found};
use crate::crypto::Secret32;
use crate::crypto::hash::{Hash, hash};
use crate::db::sessions::{self, Session};
use crate::db::{Database, DbError, audit, people};
use crate::domain::audit::SERVICE_CHAIN;
use crate::domain::{Account, Act, PersonName, Role};

/// A session's use is noted at most this often, in seconds, so that reading pages does not write to disk each time.
const NOTED_EVERY: i64 = 60;

/// Somebody with a running session.
#[derive(Clone)]
pub struct SignedIn {
    pub account: Account,
    pub name: PersonName,
    /// The role the account was made for.
    pub invited_as: Role,
    /// The role that `keys/` vouches for; `None` until the operator approved the key, and nothing is allowed then.
    pub role: Option<Role>,
    pub session: Hash,
    /// What the browser unwraps its root with.
    pub wrap_key: Secret32,
    /// In how many seconds the session ends, however much it is used.
    pub ends_in: u64,
}

impl SignedIn {
    /// Whether `keys/` says at this moment that cases are theirs to work on.
    pub fn opens_cases(&self) -> bool {
        self.role.is_some_and(Role::opens_cases)
    }
}

/// A session as its owner sees it listed.
pub struct Listed {
    pub id: Hash,
    pub started_at: i64,
    /// Whether it is the one that is asking.
    pub this: bool,
}

/// The name of the session with this cookie.
pub(super) fn session_id(cookie: &[u8; 32]) -> Hash {
    hash(&[cookie])
}

/// Who this cookie belongs to; `None` when nobody, or when the time is over: then the wrap key is deleted too.
pub async fn who(app: &App, cookie: &[u8; 32]) -> Result<Option<SignedIn>, AppError> {
    let id = session_id(cookie);
    let found = app
        .database
        .read(move |connection| {
            let Some(session) = sessions::find(connection, &id)? else {
                return Ok(None);
            };
            Ok(people::find(connection, &session.account)?.map(|person| (session, person)))
        })
        .await?;
    let Some((session, person)) = found else {
        return Ok(None);
    };
    let now = seconds(app);
    let over = now - session.started_at >= lasts(app.lifetimes.session)
        || now - session.seen_at >= lasts(app.lifetimes.session_idle);
    if over || !person.standing.signs_in() {
        let account = session.account;
        app.database
            .write(move |connection| not_found_is_fine(sessions::end(connection, &account, &id)))
            .await?;
        forget(&app.database).await;
        return Ok(None);
    }
    if now - session.seen_at >= NOTED_EVERY {
        app.database.write(move |connection| sessions::seen(connection, &id, now)).await?;
    }
    let keyring = app.keyring()?;
    let member = keyring.member(&person.account).filter(|member| member.until.is_none());
    Ok(Some(SignedIn {
        name: member.map_or(person.name, |member| member.name.clone()),
        invited_as: person.post.role(),
        role: member.map(|member| member.role),
        account: person.account,
        session: id,
        wrap_key: session.wrap_key,
        ends_in: u64::try_from(session.started_at + lasts(app.lifetimes.session) - now).unwrap_or(0),
    }))
}

/// Begins a session. Returns the cookie's value and the wrap key.
pub(super) async fn begin(app: &App, account: &Account) -> Result<(Zeroizing<[u8; 32]>, Secret32), AppError> {
    let cookie = Zeroizing::new(app.random_bytes::<32>());
    let wrap_key = Zeroizing::new(app.random_bytes::<32>());
    let now = seconds(app);
    let session = Session {
        id: session_id(&cookie),
        account: account.clone(),
        wrap_key: wrap_key.clone(),
        started_at: now,
        seen_at: now,
    };
    let (today, account) = (app.today(), account.clone());
    app.database
        .write(move |connection| {
            sessions::insert(connection, &session)?;
            let actor = account.as_str();
            let event = audit::Event { day: today, actor, act: Act::SignedIn, subject: "" };
            audit::append(connection, SERVICE_CHAIN, event)
        })
        .await?;
    Ok((cookie, wrap_key))
}

/// Ends one of this person's sessions. Returns whether there was such a session.
pub async fn end(app: &App, person: &SignedIn, id: Hash) -> Result<bool, AppError> {
    let (account, today) = (person.account.clone(), app.today());
    let ended = app.database.write(move |connection| {
        sessions::end(connection, &account, &id)?;
        let event = audit::Event { day: today, actor: account.as_str(), act: Act::SignedOut, subject: "" };
        audit::append(connection, SERVICE_CHAIN, event)
    });
    let ended = found(ended.await)?.is_some();
    forget(&app.database).await;
    Ok(ended)
}

/// Makes the wrap keys of ended sessions unreadable on the disk. Failing at that does not bring a session back.
pub(super) async fn forget(database: &Database) {
    if let Err(error) = database.forget_deleted().await {
        tracing::warn!("the database's log could not be emptied after a session ended: {error}");
    }
}

/// This person's sessions.
pub async fn list(app: &App, person: &SignedIn) -> Result<Vec<Listed>, AppError> {
    let account = person.account.clone();
    let sessions = app.database.read(move |connection| sessions::of(connection, &account)).await?;
    let listed = sessions.into_iter().map(|session| Listed {
        this: session.id == person.session,
        id: session.id,
        started_at: session.started_at,
    });
    Ok(listed.collect())
}

/// Ends every session whose time is over. Run every minute, so that a wrap key does not outlive its session.
pub async fn end_over(app: &App) -> Result<usize, AppError> {
    let now = seconds(app);
    let (started, seen) = (now - lasts(app.lifetimes.session), now - lasts(app.lifetimes.session_idle));
    let any = app.database.read(move |connection| sessions::any_over(connection, started, seen)).await?;
    if !any {
        return Ok(0);
    }
    let ended = app.database.write(move |connection| sessions::end_over(connection, started, seen)).await?;
    forget(&app.database).await;
    Ok(ended)
}

fn seconds(app: &App) -> i64 {
    lasts(app.clock.now())
}

fn lasts(seconds: u64) -> i64 {
    i64::try_from(seconds).unwrap_or(i64::MAX)
}

fn not_found_is_fine(outcome: Result<(), DbError>) -> Result<(), DbError> {
    match outcome {
        Err(DbError::NotFound) => Ok(()),
        other => other,
    }
}
