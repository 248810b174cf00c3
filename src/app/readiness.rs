//! Whether this node can serve people now, for whatever sends them to it.

use std::sync::atomic::{AtomicBool, Ordering};

use super::App;
use crate::db;

/// Set once, when the service is told to stop.
#[derive(Default)]
pub struct Stopping(AtomicBool);

impl Stopping {
    pub fn announce(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn is_announced(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What serving needs, and whether it is there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Readiness {
    /// It is not about to stop.
    pub staying: bool,
    /// `keys/` can be read, and names somebody who can open a report.
    pub keys: bool,
    pub database: bool,
    pub store: bool,
}

impl Readiness {
    /// Looks at everything at this moment.
    pub async fn of(app: &App) -> Self {
        Readiness {
            staying: !app.stopping.is_announced(),
            // A folder that is away reads as an empty one.
            keys: app.keyring().is_ok_and(|keyring| keyring.readers().next().is_some()),
            database: app.database.read(db::service::find).await.is_ok_and(|service| service.is_some()),
            store: app.files.store.is_writable(),
        }
    }

    pub fn is_ready(self) -> bool {
        self.staying && self.keys && self.database && self.store
    }
}
