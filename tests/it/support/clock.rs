//! A clock that stands still until a test moves it.

use std::sync::atomic::{AtomicU64, Ordering};

use candour::app::clock::Clock;

/// Noon of 2026-11-18, a Wednesday: some hours either way stay on the same day.
pub const NOON: u64 = 20_775 * 86_400 + 12 * 3_600;

pub struct TestClock(AtomicU64);

impl TestClock {
    pub fn at_noon() -> Self {
        TestClock(AtomicU64::new(NOON))
    }

    pub fn forward(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}
