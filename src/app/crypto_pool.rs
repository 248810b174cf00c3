//! Threads for sealing and opening: as many as there are cores, behind a bounded queue. Sealing inline on the web
//! workers was measured to triple the slowest answers under load.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::oneshot;

use super::AppError;

/// How many pieces of work may wait; one more is told so at once.
const WAITING: usize = 2_048;

type Job = Box<dyn FnOnce() + Send>;

pub(super) struct CryptoPool {
    jobs: SyncSender<Job>,
    waiting: Arc<AtomicUsize>,
}

impl CryptoPool {
    pub(super) fn start() -> Result<Self, AppError> {
        let (jobs, waiting) = sync_channel::<Job>(WAITING);
        let waiting = Arc::new(Mutex::new(waiting));
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        for number in 0..cores {
            let waiting = waiting.clone();
            std::thread::Builder::new()
                .name(format!("crypto-{number}"))
                .spawn(move || work(&waiting))
                .map_err(|_| AppError::Internal("the crypto threads"))?;
        }
        Ok(CryptoPool { jobs, waiting: Arc::default() })
    }

    /// How many pieces of work wait for a thread.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }

    /// Runs the work on one of the threads.
    pub(super) async fn run<T, F>(&self, work: F) -> Result<T, AppError>
    where
        T: Send + 'static,
        F: FnOnce() -> T + Send + 'static,
    {
        let (reply, answered) = oneshot::channel();
        let begins = Waits::begin(&self.waiting);
        let job: Job = Box::new(move || {
            drop(begins);
            let _ = reply.send(work());
        });
        self.jobs.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => AppError::Busy,
            TrySendError::Disconnected(_) => AppError::Internal("the crypto threads"),
        })?;
        answered.await.map_err(|_| AppError::Internal("a crypto thread"))
    }
}

/// Counted until it is dropped: when the work begins, or was not taken.
struct Waits(Arc<AtomicUsize>);

impl Waits {
    fn begin(waiting: &Arc<AtomicUsize>) -> Self {
        waiting.fetch_add(1, Ordering::Relaxed);
        Waits(waiting.clone())
    }
}

impl Drop for Waits {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn work(waiting: &Mutex<Receiver<Job>>) {
    loop {
        let job = waiting.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = job else { return };
        // A panic drops the reply, which tells the caller; the thread goes on.
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(job));
    }
}
