//! What Candour does: one file a use case. A web handler or a command turns its input into one call here.
//! No SQL, no HTML, no age.

pub mod add_file;
pub mod assign;
pub mod audit_check;
pub mod backup;
pub mod case_bundle;
pub mod case_files;
pub mod change_case;
pub mod changes;
pub mod checkpoints;
pub mod clock;
pub mod clocks;
pub mod cover_letter;
mod crypto_pool;
pub mod custodian_client;
pub mod deep_check;
pub mod demo;
pub mod directory;
pub mod disclosures;
pub mod enrol;
pub mod escalate;
pub mod figures;
pub mod fingerprint;
pub mod grant_case;
pub mod key_folder;
pub mod label_case;
pub mod leave;
pub mod leavers;
pub mod liaison_client;
pub mod link_cases;
mod open_case;
pub mod people;
pub mod queue;
pub mod random;
pub mod readiness;
pub mod record;
pub mod recuse;
pub mod referrals;
mod remaining;
pub mod reporter_step;
pub mod restore;
pub mod retain;
pub mod routing;
pub mod saved_views;
pub mod second_factor;
pub mod session;
pub mod sign_in;
pub mod staff_client;
pub mod statistics;
pub mod submit_report;
pub mod submit_sealed;
pub mod track;
pub mod triage_steps;
pub mod uploads;

use std::sync::Arc;
use std::time::Duration;

use crate::crypto::field_box::{FieldKey, Purpose};
use crate::crypto::sealed_report::CannotSeal;
use crate::crypto::{CryptoError, Keyring, Secret32};
use crate::db::{Database, DbError, service::Service};
use crate::domain::keeping::Keeping;
use crate::domain::{Day, NotValid};
use crate::store::StoreError;
use clock::Clock;
use crypto_pool::CryptoPool;
use directory::{DirectoryInForce, Edition};
use figures::Figures;
use key_folder::{KeyFolder, KeyFolderError};
use random::Random;
use readiness::Stopping;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uploads::Files;

/// What can go wrong in a use case, beyond what its own result says.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Too much is waiting; the same request may be sent again in a moment.
    #[error("too much is waiting")]
    Busy,
    /// `keys/` names nobody whom a report could be sealed for.
    #[error("nobody stands in keys/ for whom a report could be sealed")]
    NobodyToSealFor,
    #[error(transparent)]
    Keys(#[from] KeyFolderError),
    #[error("sealing: {0}")]
    Crypto(#[from] CryptoError),
    #[error("{0}")]
    Database(DbError),
    #[error("{0}")]
    Store(StoreError),
    #[error("{0}")]
    Rule(#[from] NotValid),
    #[error("{0}")]
    Internal(&'static str),
}

impl From<CannotSeal> for AppError {
    fn from(error: CannotSeal) -> Self {
        match error {
            CannotSeal::NobodyLeft => AppError::NobodyToSealFor,
            CannotSeal::Crypto(error) => error.into(),
            CannotSeal::Rule(error) => error.into(),
        }
    }
}

impl From<DbError> for AppError {
    fn from(error: DbError) -> Self {
        match error {
            DbError::Busy => AppError::Busy,
            other => AppError::Database(other),
        }
    }
}

/// How long things last, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct Lifetimes {
    /// A sign-in session that nobody uses.
    pub session_idle: u64,
    /// A sign-in session, used or not.
    pub session: u64,
    /// The report form and its check page: until then the same send gives the same code.
    pub check_page: u64,
    /// The open tracking page.
    pub tracking_page: u64,
}

impl Default for Lifetimes {
    fn default() -> Self {
        Lifetimes { session_idle: 15 * 60, session: 10 * 3600, check_page: 4 * 3600, tracking_page: 30 * 60 }
    }
}

/// The running service: what every use case works with. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub database: Database,
    pub service: Arc<Service>,
    pub keys: Arc<KeyFolder>,
    pub clock: Arc<dyn Clock>,
    pub random: Arc<dyn Random>,
    pub lifetimes: Lifetimes,
    pub files: Files,
    pub figures: Arc<Figures>,
    pub stopping: Arc<Stopping>,
    pub keeping: Arc<Keeping>,
    service_secret: Arc<Secret32>,
    fields: Arc<FieldKey>,
    crypto: Arc<CryptoPool>,
    directory: Arc<DirectoryInForce>,
    pieces: Arc<Semaphore>,
    incoming: Arc<Semaphore>,
}

/// How many pieces of files are in memory at once; a further one waits for its turn.
const PIECES: usize = 32;
/// How many files are sealed here at once, on the way without JavaScript: each has up to two pieces in memory.
const INCOMING: usize = 16;

/// What an [`App`] is put together from.
pub struct Parts {
    pub database: Database,
    pub service: Service,
    pub keys: KeyFolder,
    pub clock: Arc<dyn Clock>,
    pub random: Arc<dyn Random>,
    pub lifetimes: Lifetimes,
    pub files: Files,
    /// Form fields and stored second factors are boxed with keys derived from it.
    pub service_secret: Secret32,
    /// The bodies, rules and time limits, and what of them is promised here.
    pub directory: DirectoryInForce,
}

impl App {
    pub fn new(parts: Parts) -> Result<Self, AppError> {
        Ok(App {
            database: parts.database,
            service: Arc::new(parts.service),
            keys: Arc::new(parts.keys),
            clock: parts.clock,
            random: parts.random,
            lifetimes: parts.lifetimes,
            files: parts.files,
            figures: Arc::default(),
            stopping: Arc::default(),
            keeping: Arc::default(),
            service_secret: Arc::new(parts.service_secret.clone()),
            fields: Arc::new(FieldKey::new(parts.service_secret)),
            crypto: Arc::new(CryptoPool::start()?),
            directory: Arc::new(parts.directory),
            pieces: Arc::new(Semaphore::new(PIECES)),
            incoming: Arc::new(Semaphore::new(INCOMING)),
        })
    }

    /// The same with what is said about keeping; [`App::new`] deletes nothing and writes no checkpoints.
    pub fn keeping(self, keeping: Keeping) -> Self {
        App { keeping: Arc::new(keeping), ..self }
    }

    /// A turn for one piece of a file, from before its first byte is read. What waits longer than a client does is told
    /// to come again.
    pub async fn turn_for_a_piece(&self) -> Result<OwnedSemaphorePermit, AppError> {
        turn(&self.pieces).await
    }

    /// A turn for a file that is sealed here.
    pub async fn turn_for_a_file(&self) -> Result<OwnedSemaphorePermit, AppError> {
        turn(&self.incoming).await
    }

    /// How much waits to be sealed or opened at this moment, rounded down.
    pub fn crypto_waiting(&self) -> usize {
        figures::rounded(self.crypto.waiting())
    }

    /// The day it is.
    pub fn today(&self) -> Day {
        Day::from_unix_seconds(self.clock.now())
    }

    /// The year it is, which says what dates in a text are long ago.
    pub fn this_year(&self) -> u32 {
        self.today().parts().0.unsigned_abs()
    }

    /// What days are reckoned with.
    pub(crate) fn clocks(&self) -> clocks::Clocks {
        clocks::Clocks::new(self.directory())
    }

    /// Whether the profile lets a clock stand still.
    pub fn may_pause(&self) -> bool {
        self.directory().profile().pauses
    }

    /// Who is vouched for at this moment.
    pub fn keyring(&self) -> Result<Arc<Keyring>, AppError> {
        Ok(self.keys.current()?)
    }

    /// The directory in force at this moment, with its profile.
    pub fn directory(&self) -> Arc<Edition> {
        self.directory.current()
    }

    /// Fresh random bytes.
    fn random_bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.random.fill(&mut bytes);
        bytes
    }

    /// Makes a sealed form field that lasts this many seconds.
    fn seal_field(&self, purpose: Purpose, lasts: u64, payload: &[u8]) -> String {
        let now = self.clock.now();
        self.fields.seal(purpose, now, now.saturating_add(lasts), self.random_bytes(), payload)
    }

    /// Opens a sealed form field.
    fn open_field(
        &self,
        purpose: Purpose,
        text: &str,
    ) -> Result<crate::crypto::field_box::Opened, CryptoError> {
        self.fields.open(purpose, self.clock.now(), text)
    }
}

async fn turn(of: &Arc<Semaphore>) -> Result<OwnedSemaphorePermit, AppError> {
    let turn = tokio::time::timeout(Duration::from_secs(10), of.clone().acquire_owned());
    turn.await.ok().and_then(Result::ok).ok_or(AppError::Busy)
}

/// What is not there as `None`.
fn found<T>(outcome: Result<T, DbError>) -> Result<Option<T>, AppError> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(DbError::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
