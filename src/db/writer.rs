//! The one writer: takes what is waiting, runs each piece in a savepoint of its own, commits them all in one durable
//! transaction, and only then answers. A commit costs a disk flush, so sharing it is what makes many small writes
//! fast; one writer is what keeps SQLite's lock from being fought over. On PostgreSQL the writers of all nodes take
//! turns, so that a write is alone there too (ADR 0063).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::Duration;

use diesel::Connection as _;
use diesel::connection::TransactionManager;
use tokio::sync::oneshot;
use tokio::time::Instant;

use super::DbError;
use super::connection::{Access, AnyConnection};
use super::url::DatabaseUrl;

/// How many writes may wait; one more is told so at once.
const WAITING: usize = 2_048;
/// How many share one commit.
const TOGETHER: usize = 256;
/// How long a write may wait for its turn. After that its sender is told to try again, and it does not run: whoever
/// waited so long may have gone.
const PATIENCE: Duration = Duration::from_secs(10);

/// Runs the work, unless there is a reason not to, and gives back how to answer, which happens after the commit.
type Job = Box<dyn FnOnce(Result<&mut AnyConnection, DbError>) -> Answer + Send>;
/// Called with the commit's outcome.
type Answer = Box<dyn FnOnce(Result<(), DbError>) + Send>;

pub(super) struct Writer {
    jobs: SyncSender<Job>,
}

impl Writer {
    /// Starts the writing thread on this connection, which is made anew when it is lost. It ends when the last sender is
    /// dropped.
    pub(super) fn start(url: DatabaseUrl, connection: AnyConnection) -> Result<Self, DbError> {
        let (jobs, waiting) = sync_channel(WAITING);
        std::thread::Builder::new()
            .name("writer".into())
            .spawn(move || run(&url, connection, &waiting))
            .map_err(|_| DbError::Failed("the writer"))?;
        Ok(Writer { jobs })
    }

    pub(super) async fn write<T, F>(&self, work: F) -> Result<T, DbError>
    where
        T: Send + 'static,
        F: FnOnce(&mut AnyConnection) -> Result<T, DbError> + Send + 'static,
    {
        let (reply, answered) = oneshot::channel();
        let asked = Instant::now();
        let job: Job = Box::new(move |connection| {
            let outcome = match connection {
                Ok(_) if asked.elapsed() > PATIENCE => Err(DbError::Busy),
                Ok(connection) => in_savepoint(connection, work),
                Err(reason) => Err(reason),
            };
            Box::new(move |committed| {
                // An error too waits for the commit: it may stem from a neighbour that is lost with it.
                let _ = reply.send(committed.and(outcome));
            })
        });
        self.jobs.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => DbError::Busy,
            TrySendError::Disconnected(_) => DbError::Failed("the writer"),
        })?;
        answered.await.map_err(|_| DbError::Failed("the writer"))?
    }
}

fn run(url: &DatabaseUrl, mut connection: AnyConnection, waiting: &Receiver<Job>) {
    while let Ok(first) = waiting.recv() {
        let jobs = std::iter::once(first).chain(waiting.try_iter().take(TOGETHER - 1));
        commit_together(url, &mut connection, jobs);
    }
}

/// Begins. What was lost while nothing was written is made anew, before anything is.
fn begin(url: &DatabaseUrl, connection: &mut AnyConnection) -> Result<(), DbError> {
    let Err(error) = connection.begin_write() else { return Ok(()) };
    if !connection.is_lost() {
        // Somebody else writes for so long, or the disk takes nothing.
        tracing::warn!("the database takes no write: {}", DbError::from(error));
        return Err(DbError::Busy);
    }
    *connection = AnyConnection::open(url, Access::Write)?;
    Ok(connection.begin_write()?)
}

fn commit_together(url: &DatabaseUrl, connection: &mut AnyConnection, jobs: impl Iterator<Item = Job>) {
    let begun = begin(url, connection);
    let mut whole = begun.is_ok();
    let mut answers = Vec::new();
    for job in jobs {
        match &begun {
            Err(error) => job(Err(error.clone()))(Ok(())),
            Ok(()) if whole => {
                answers.push(job(Ok(&mut *connection)));
                // A full disk rolls the whole transaction back under our feet; what follows must not run outside one.
                whole = depth(connection) == 1;
            }
            Ok(()) => answers.push(job(Err(DbError::NotCommitted))),
        }
    }
    let committed = whole && AnyConnection::commit_transaction(connection).is_ok();
    if !committed {
        roll_back(connection, 0);
    }
    for answer in answers {
        answer(if committed { Ok(()) } else { Err(DbError::NotCommitted) });
    }
}

/// One piece of work: an error or a panic undoes it and nothing else.
fn in_savepoint<T>(
    connection: &mut AnyConnection,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, DbError>,
) -> Result<T, DbError> {
    let before = depth(connection);
    let outcome = catch_unwind(AssertUnwindSafe(|| connection.transaction(|connection| work(connection))));
    // diesel does not roll back on a panic.
    outcome.unwrap_or_else(|_| {
        roll_back(connection, before);
        Err(DbError::Failed("a write"))
    })
}

fn depth(connection: &mut AnyConnection) -> u32 {
    match AnyConnection::transaction_manager_status_mut(connection).transaction_depth() {
        Ok(Some(depth)) => depth.get(),
        _ => 0,
    }
}

fn roll_back(connection: &mut AnyConnection, to: u32) {
    while depth(connection) > to {
        if AnyConnection::rollback_transaction(connection).is_err() {
            return;
        }
    }
}
