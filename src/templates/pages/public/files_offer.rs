//! Where files are added by those whose browser seals them.

use serde::Serialize;

use crate::domain::file::{Limits, MOST_WITH_A_REPORT};

/// What the script of the files is told.
#[derive(Serialize)]
pub struct FilesOffer {
    /// Whether there is somebody to keep a file as it was; where a case is followed the script finds that out.
    pub custodians: bool,
    most: usize,
    /// In bytes, and in words.
    largest: u64,
    megabytes: u64,
    /// To a case that there is already.
    later: bool,
}

impl FilesOffer {
    /// Files that go along with a report.
    pub fn with_report(custodians: bool, limits: Limits) -> FilesOffer {
        let most = limits.most.min(MOST_WITH_A_REPORT);
        FilesOffer {
            custodians,
            most,
            largest: limits.largest,
            megabytes: limits.largest >> 20,
            later: false,
        }
    }

    /// Files that come later.
    pub fn later(limits: Limits) -> FilesOffer {
        FilesOffer { most: limits.most, later: true, ..FilesOffer::with_report(false, limits) }
    }
}
