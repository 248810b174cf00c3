//! Times, and what is said about many of them.

use std::time::{Duration, Instant};

/// The moment it is.
#[expect(clippy::disallowed_methods, reason = "measuring is what a bench does")]
pub fn now() -> Instant {
    Instant::now()
}

/// What one round of requests took.
pub struct Round {
    pub elapsed: Duration,
    /// Of each request that was answered as it should be, in no order.
    pub latencies: Vec<Duration>,
    pub failures: usize,
    /// Processor time of whoever did the work.
    pub processor: Duration,
}

impl Round {
    pub fn per_second(&self) -> f64 {
        self.latencies.len() as f64 / self.elapsed.as_secs_f64()
    }

    /// Milliseconds of processor time a request.
    pub fn processor_each(&self) -> f64 {
        milliseconds(self.processor) / self.latencies.len() as f64
    }

    /// The time that this share of the requests took at most, in milliseconds.
    pub fn percentile(&self, share: f64) -> f64 {
        let mut sorted = self.latencies.clone();
        sorted.sort_unstable();
        let place = (sorted.len() as f64 * share).ceil() as usize;
        milliseconds(sorted[place.clamp(1, sorted.len()) - 1])
    }
}

/// The middle of what several rounds say.
pub fn median_of(rounds: &[Round], figure: impl Fn(&Round) -> f64) -> f64 {
    median(rounds.iter().map(figure).collect())
}

pub fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures[figures.len() / 2]
}

pub fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1_000.0
}

/// The lowest, middle and highest ratio of rounds that were measured in turn, as text.
pub fn ratios(ours: &[Round], floor: &[Round], figure: impl Fn(&Round) -> f64) -> String {
    let pairs = ours.iter().zip(floor);
    let mut ratios: Vec<f64> = pairs.map(|(ours, floor)| figure(ours) / figure(floor)).collect();
    ratios.sort_unstable_by(f64::total_cmp);
    let (low, high) = (ratios[0], ratios[ratios.len() - 1]);
    format!("{:.2} ({low:.2} to {high:.2})", median(ratios))
}
