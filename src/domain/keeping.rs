//! How long things are kept, and what is written down for the day on which they are lost.

use std::path::PathBuf;

use serde::Deserialize;

use super::Day;
use super::directory::words::words;

/// The least months that closed cases can be kept: reporters are asked how they are for a year.
pub const LEAST_MONTHS: u32 = 13;
/// The least days that leads are told beforehand.
pub const LEAST_WARNING: u16 = 7;

/// What a configuration says about it.
#[derive(Clone, Default, Debug)]
pub struct Keeping {
    /// When closed cases are deleted; without it none is.
    pub retention: Option<Retention>,
    /// Where checkpoints and the record go, which are meant to leave the machine.
    pub checkpoints: Option<Checkpoints>,
}

impl Keeping {
    /// So many months after they were closed, cases are deleted; 0 where they are not.
    pub fn months(&self) -> u32 {
        self.retention.map_or(0, |retention| retention.months)
    }
}

/// When closed cases are deleted.
#[derive(Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// So many months after a case was closed.
    pub months: u32,
    /// And not before leads could see for so many days that it will be.
    #[serde(default = "thirty_days")]
    pub warning_days: u16,
}

fn thirty_days() -> u16 {
    30
}

impl Retention {
    /// The day on which a case that was closed on that day is over.
    pub fn over_on(self, closed: Day) -> Day {
        closed.plus_months(self.months)
    }

    /// The day on which such a case is deleted of which the leads are told today.
    pub fn delete_on(self, closed: Day, today: Day) -> Day {
        self.over_on(closed).max(today.plus_days(self.warning_days))
    }

    /// Whether it is time to tell the leads.
    pub fn warns_of(self, closed: Day, today: Day) -> bool {
        self.over_on(closed) <= today.plus_days(self.warning_days)
    }
}

/// The signed checkpoints of the audit, and beside them the record of what must not come back by a restore.
#[derive(Deserialize, Clone, PartialEq, Eq, Debug)]
#[serde(deny_unknown_fields)]
pub struct Checkpoints {
    /// Where they are written, to be taken off the machine from there.
    pub folder: PathBuf,
    /// How many checkpoints stay there.
    #[serde(default = "sixty")]
    pub keep: usize,
}

fn sixty() -> usize {
    60
}

words! {
    /// Why a case is kept beyond its time. A closed list: it stands in the clear.
    HoldReason, "unknown reason to hold a case";
    /// Before a court or tribunal, or about to be.
    Court = "court",
    /// An inquest or a fatal accident inquiry.
    Inquest = "inquest",
    /// A regulator or another body is looking into it.
    Regulator = "regulator",
    /// Police or prosecutors.
    Police = "police",
    /// Its reporter asked that it be kept, or asked for their data.
    Reporter = "reporter",
    /// Another case on the same matter is still open.
    Linked = "linked",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_deleted_before_its_time_or_unannounced() {
        let day = |text: &str| Day::parse(text).unwrap();
        let retention = Retention { months: 36, warning_days: 30 };
        let closed = day("2026-01-31");
        assert!(!retention.warns_of(closed, day("2028-12-31")));
        assert!(retention.warns_of(closed, day("2029-01-01")));
        assert_eq!(retention.delete_on(closed, day("2029-01-01")), day("2029-01-31"));
        // A service that stood still, or one that was told today for the first time.
        assert_eq!(retention.delete_on(closed, day("2031-05-01")), day("2031-05-31"));
    }
}
