//! Days as people write them, with years that may not be known.

const LENGTHS: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/// Whether there is such a day; in February of a year that is not known there are 29.
pub(super) fn is_day(day: u32, month: u32, year: Option<u32>) -> bool {
    let Some(longest) = LENGTHS.get((month as usize).wrapping_sub(1)) else {
        return false;
    };
    let leap = year
        .is_none_or(|year| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)));
    (1..=*longest).contains(&day) && (month != 2 || day < 29 || leap)
}
