//! What may be told of the service's work while it runs. A count that moves at once says when somebody was here, and
//! with few reports when somebody reported; so what people do is told in whole days, after the day is over, and what
//! is told at once is rounded so far that no single person moves it.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::domain::Day;

/// What is told at once of what people cause moves in steps of this many.
const STEP: u64 = 100;
/// The same for what is under way or waits at this moment.
const AT_ONCE_STEP: usize = 16;

/// One of the two applications.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Application {
    Public,
    Staff,
}

impl Application {
    pub const ALL: [Application; 2] = [Application::Public, Application::Staff];

    pub fn as_str(self) -> &'static str {
        match self {
            Application::Public => "public",
            Application::Staff => "staff",
        }
    }
}

/// The upper bounds of the histogram's classes, in milliseconds.
pub const BOUNDS: [u64; 8] = [5, 10, 25, 100, 250, 1_000, 5_000, 30_000];

/// What was answered by one application.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub struct Tally {
    /// By the first digit of the status, from 2 to 5.
    pub by_status: [u64; 4],
    /// How many took no longer than each of [`BOUNDS`] and longer than the one before; the last took longest.
    pub by_duration: [u64; BOUNDS.len() + 1],
    pub milliseconds: u64,
}

impl Tally {
    fn add(&mut self, status: u16, took: Duration) {
        let family = usize::from(status / 100).clamp(2, 5) - 2;
        let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
        let class = BOUNDS.iter().position(|bound| milliseconds <= *bound).unwrap_or(BOUNDS.len());
        self.by_status[family] += 1;
        self.by_duration[class] += 1;
        self.milliseconds = self.milliseconds.saturating_add(milliseconds);
    }

    fn merge(&mut self, other: &Tally) {
        let pairs = self.by_status.iter_mut().zip(other.by_status);
        pairs.chain(self.by_duration.iter_mut().zip(other.by_duration)).for_each(|(sum, more)| *sum += more);
        self.milliseconds = self.milliseconds.saturating_add(other.milliseconds);
    }
}

/// Everything that is counted. It is in memory only: what was counted on the day of a restart is never told.
#[derive(Default)]
pub struct Figures {
    days: Mutex<Days>,
    refused: AtomicU64,
    faults: AtomicU64,
    under_way: AtomicUsize,
}

#[derive(Default)]
struct Days {
    /// The day that `running` is about.
    today: Option<Day>,
    running: [Tally; 2],
    over: [Tally; 2],
}

impl Days {
    fn turn(&mut self, today: Day) {
        if self.today.is_some_and(|day| day != today) {
            for (over, running) in self.over.iter_mut().zip(&mut self.running) {
                over.merge(&std::mem::take(running));
            }
        }
        self.today = Some(today);
    }
}

impl Figures {
    /// A request begins; it is under way until what this gives is dropped.
    pub fn begin(&self) -> UnderWay<'_> {
        self.under_way.fetch_add(1, Ordering::Relaxed);
        UnderWay(self)
    }

    /// A request was answered.
    pub fn answered(&self, application: Application, today: Day, status: u16, took: Duration) {
        match status {
            429 | 503 => self.refused.fetch_add(1, Ordering::Relaxed),
            500.. => self.faults.fetch_add(1, Ordering::Relaxed),
            _ => 0,
        };
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        days.turn(today);
        days.running[application as usize].add(status, took);
    }

    /// What was answered up to the end of yesterday, since the service started.
    pub fn until_yesterday(&self, application: Application, today: Day) -> Tally {
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        days.turn(today);
        days.over[application as usize]
    }

    /// How often somebody was told to come again because too much was waiting, in hundreds.
    pub fn refused(&self) -> u64 {
        self.refused.load(Ordering::Relaxed) / STEP * STEP
    }

    /// Faults of ours. Each has a line in the log at that moment, so this says no more.
    pub fn faults(&self) -> u64 {
        self.faults.load(Ordering::Relaxed)
    }

    /// Requests under way at this moment, rounded down.
    pub fn under_way(&self) -> usize {
        rounded(self.under_way.load(Ordering::Relaxed))
    }
}

/// A number of things at this moment, so that few are none.
pub(super) fn rounded(number: usize) -> usize {
    number / AT_ONCE_STEP * AT_ONCE_STEP
}

/// See [`Figures::begin`].
pub struct UnderWay<'a>(&'a Figures);

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAST: Duration = Duration::from_millis(7);

    #[test]
    fn what_people_do_is_told_the_day_after() {
        let (figures, monday) = (Figures::default(), Day::parse("2026-11-23").unwrap());
        let tuesday = monday.plus_days(1);
        figures.answered(Application::Public, monday, 200, FAST);
        figures.answered(Application::Public, monday, 404, Duration::from_secs(60));
        assert_eq!(figures.until_yesterday(Application::Public, monday), Tally::default());
        let told = figures.until_yesterday(Application::Public, tuesday);
        assert_eq!(told.by_status, [1, 0, 1, 0]);
        assert_eq!(told.by_duration, [0, 1, 0, 0, 0, 0, 0, 0, 1]);
        assert_eq!(told.milliseconds, 60_007);
        figures.answered(Application::Public, tuesday, 303, FAST);
        assert_eq!(figures.until_yesterday(Application::Public, tuesday), told, "nothing moves meanwhile");
        assert_eq!(figures.until_yesterday(Application::Staff, tuesday), Tally::default());
    }

    #[test]
    fn what_is_told_at_once_does_not_move_for_one_person() {
        let (figures, day) = (Figures::default(), Day::parse("2026-11-23").unwrap());
        for expected in [0, 100] {
            for _ in 0..99 {
                figures.answered(Application::Public, day, 503, FAST);
            }
            assert_eq!(figures.refused(), expected);
            figures.answered(Application::Public, day, 429, FAST);
        }
        let few: Vec<_> = (0..15).map(|_| figures.begin()).collect();
        assert_eq!(figures.under_way(), 0);
        let more = figures.begin();
        assert_eq!(figures.under_way(), 16);
        drop((few, more));
        assert_eq!(figures.under_way.load(Ordering::Relaxed), 0);
        figures.answered(Application::Staff, day, 500, FAST);
        assert_eq!(figures.faults(), 1, "the log has a line for it");
    }
}
