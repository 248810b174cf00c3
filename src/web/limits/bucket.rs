//! A token bucket: so many a minute, and no more than a minute's worth at once.

use tokio::time::Instant;

#[derive(Clone, Copy)]
pub struct Bucket {
    tokens: f64,
    at: Instant,
}

impl Bucket {
    pub fn full(a_minute: u32, now: Instant) -> Self {
        Bucket { tokens: f64::from(a_minute), at: now }
    }

    /// Takes a token; says whether there was one.
    pub fn take(&mut self, a_minute: u32, now: Instant) -> bool {
        self.refill(a_minute, now);
        let there = self.tokens >= 1.0;
        if there {
            self.tokens -= 1.0;
        }
        there
    }

    /// Whether it is as good as a new one.
    pub fn is_full(&mut self, a_minute: u32, now: Instant) -> bool {
        self.refill(a_minute, now);
        self.tokens >= f64::from(a_minute)
    }

    fn refill(&mut self, a_minute: u32, now: Instant) {
        let most = f64::from(a_minute);
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.tokens = (self.tokens + passed * most / 60.0).min(most);
        self.at = now;
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_minute_s_worth_at_once_and_then_as_it_fills() {
        let mut now = Instant::now();
        let mut bucket = Bucket::full(60, now);
        assert_eq!((0..100).filter(|_| bucket.take(60, now)).count(), 60);
        now += Duration::from_secs(3);
        assert_eq!((0..100).filter(|_| bucket.take(60, now)).count(), 3);
        assert!(!bucket.is_full(60, now + Duration::from_secs(59)));
        assert!(bucket.is_full(60, now + Duration::from_secs(3_600)));
        now += Duration::from_secs(3_600);
        assert_eq!((0..100).filter(|_| bucket.take(60, now)).count(), 60, "never more than a minute's worth");
    }
}
