//! What a reporter says afterwards: how it went, and whether it cost them anything.

use serde::{Deserialize, Serialize};

use super::NotValid;
use super::directory::words::words;

words! {
    /// Whether somebody was treated worse for having spoken up.
    Detriment, "unknown answer on detriment";
    No = "no",
    Afraid = "afraid",
    Yes = "yes",
}

/// How well the reporter thinks it was handled: 1 (badly) to 5 (well).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

impl From<Score> for u8 {
    fn from(score: Score) -> u8 {
        score.0
    }
}

impl TryFrom<u8> for Score {
    type Error = NotValid;
    fn try_from(score: u8) -> Result<Self, NotValid> {
        if (1..=5).contains(&score) { Ok(Score(score)) } else { Err(NotValid("a score is 1 to 5")) }
    }
}

/// How many months after the day of receipt a reporter is asked how they are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum CheckinMonth {
    One = 1,
    Three = 3,
    Six = 6,
    Twelve = 12,
}

impl CheckinMonth {
    pub const ALL: [CheckinMonth; 4] =
        [CheckinMonth::One, CheckinMonth::Three, CheckinMonth::Six, CheckinMonth::Twelve];
}

impl From<CheckinMonth> for u8 {
    fn from(month: CheckinMonth) -> u8 {
        month as u8
    }
}

impl TryFrom<u8> for CheckinMonth {
    type Error = NotValid;
    fn try_from(month: u8) -> Result<Self, NotValid> {
        let found = CheckinMonth::ALL.into_iter().find(|known| *known as u8 == month);
        found.ok_or(NotValid("reporters are asked after 1, 3, 6 and 12 months"))
    }
}
