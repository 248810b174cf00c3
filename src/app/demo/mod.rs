//! The demo's people and cases: made through the same use cases as real ones, with real keys.

mod acting;
mod cases;
mod desk;
mod people;
mod referred;

use std::sync::atomic::{AtomicU64, Ordering};

use super::clock::Clock;
use super::random::Random;
use super::{App, AppError};
use crate::domain::CaseId;

pub use desk::{DEMO_DESK, add_desk};
pub use people::{DEMO_PEOPLE, DemoPerson, has_demo_passphrase};

/// A clock for filling the demo: it can be set days back, so that the cases have a history.
pub struct DemoClock(AtomicU64);

impl DemoClock {
    pub fn at(now: u64) -> Self {
        DemoClock(AtomicU64::new(now))
    }

    fn set(&self, now: u64) {
        self.0.store(now, Ordering::Relaxed);
    }
}

impl Clock for DemoClock {
    fn now(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A demo case and the code that its reporter would hold.
pub struct DemoCase {
    pub id: CaseId,
    pub code: String,
    /// What it shows, in a few words.
    pub about: &'static str,
}

/// Fills an empty database and an empty `keys/`. `app` runs on `clock`, which ends where it began.
pub async fn fill(app: &App, clock: &DemoClock, random: &dyn Random) -> Result<Vec<DemoCase>, AppError> {
    let now = clock.now();
    let staff = people::enrol_all(app, random).await?;
    let mut made = cases::make_all(app, clock, &staff, random).await?;
    clock.set(now);
    made.extend(referred::make_all(app, clock, &staff, random).await?);
    clock.set(now);
    Ok(made)
}
