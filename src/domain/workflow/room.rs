//! How much is written in one case. Whoever has a code can write without a name and without a limit of speed, and what
//! one entry costs is paid again whenever its thread is opened. So there is an end to it, far beyond what a case needs:
//! one that went on for years has some hundred messages.

use super::Refusal;
use crate::domain::Thread;

/// The most entries of a thread.
pub const MOST_ENTRIES: u32 = 1_000;
/// How far the reporter, or a body, fills a thread in which the reviewers have to answer.
pub const MOST_FROM_OUTSIDE: u32 = 500;
/// The most that the reporter, or one person at a body, adds to a case in a day. Copying a whole paper log takes fewer.
pub const MOST_A_DAY: usize = 100;

/// Who adds an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Writer {
    /// Reviewers and leads. And a reporter who takes their report back or says no, for which there has to be room.
    Inside,
    /// Anybody else from outside, and how much they have added today.
    Outside { today: usize },
}

impl Writer {
    /// Whether there is room for the thread's entry `n`.
    pub fn may_add(self, thread: Thread, n: u32) -> Result<(), Refusal> {
        let most = match (self, thread) {
            (Writer::Outside { .. }, Thread::Shared | Thread::Referral(_)) => MOST_FROM_OUTSIDE,
            _ => MOST_ENTRIES,
        };
        match self {
            _ if n >= most => Err(Refusal::Full),
            Writer::Outside { today } if today >= MOST_A_DAY => Err(Refusal::EnoughToday),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_an_end_and_the_reviewers_come_last() {
        let outside = Writer::Outside { today: 0 };
        for (writer, thread, most) in [
            (outside, Thread::Shared, 500),
            (outside, Thread::Private, 1_000),
            (Writer::Inside, Thread::Shared, 1_000),
            (Writer::Inside, Thread::Staff, 1_000),
        ] {
            assert_eq!(writer.may_add(thread, most - 1), Ok(()), "{writer:?} in {thread}");
            assert_eq!(writer.may_add(thread, most), Err(Refusal::Full), "{writer:?} in {thread}");
        }
        assert_eq!(Writer::Outside { today: 99 }.may_add(Thread::Private, 0), Ok(()));
        assert_eq!(Writer::Outside { today: 100 }.may_add(Thread::Private, 0), Err(Refusal::EnoughToday));
    }
}
