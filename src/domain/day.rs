//! Calendar days in UTC. Nothing about a case is stored finer than this (invariant I8).

use std::fmt;

use serde::{Deserialize, Serialize};
use time::{Date, Duration, Weekday};

use super::NotValid;

/// A day in UTC, written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(Date);

impl Day {
    /// The day that holds this second, counted from 1970-01-01T00:00:00Z.
    pub fn from_unix_seconds(seconds: u64) -> Self {
        let days = i64::try_from(seconds / 86_400).unwrap_or(0);
        Day(time::OffsetDateTime::UNIX_EPOCH.date() + Duration::days(days.min(2_000_000)))
    }

    /// Days since 1970-01-01.
    pub fn number(self) -> u32 {
        u32::try_from((self.0 - time::OffsetDateTime::UNIX_EPOCH.date()).whole_days()).unwrap_or(0)
    }

    /// The day with this number (see [`Day::number`]).
    pub fn from_number(number: u32) -> Self {
        Day::from_unix_seconds(u64::from(number) * 86_400)
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let wrong = NotValid("a day is written YYYY-MM-DD");
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(wrong);
        }
        let digits = |from: usize, to: usize| -> Result<u16, NotValid> {
            let part = &bytes[from..to];
            if !part.iter().all(u8::is_ascii_digit) {
                return Err(wrong);
            }
            Ok(part.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0')))
        };
        let month = u8::try_from(digits(5, 7)?).map_err(|_| wrong)?;
        let month = time::Month::try_from(month).map_err(|_| wrong)?;
        let day = u8::try_from(digits(8, 10)?).map_err(|_| wrong)?;
        let date = Date::from_calendar_date(i32::from(digits(0, 4)?), month, day).map_err(|_| wrong)?;
        if date < time::OffsetDateTime::UNIX_EPOCH.date() {
            return Err(NotValid("days before 1970 are not used"));
        }
        Ok(Day(date))
    }

    /// The day this many calendar days later; the last day that can be written where there is none.
    pub fn plus_days(self, days: u16) -> Self {
        Day(self.0.saturating_add(Duration::days(i64::from(days))))
    }

    /// The day of the same number this many months later, or that month's last where it is shorter; the last day that
    /// can be written where there is none.
    pub fn plus_months(self, months: u32) -> Self {
        let (year, month, day) = self.parts();
        let months = i64::from(year) * 12 + i64::from(month - 1) + i64::from(months);
        let later = || {
            let year = i32::try_from(months.div_euclid(12)).ok()?;
            let month = time::Month::try_from(u8::try_from(months.rem_euclid(12) + 1).ok()?).ok()?;
            Date::from_calendar_date(year, month, day.min(month.length(year))).ok()
        };
        Day(later().unwrap_or(Date::MAX))
    }

    /// The calendar day before it; the first day that is used has none before it.
    #[must_use]
    pub fn day_before(self) -> Self {
        Day::from_number(self.number().saturating_sub(1))
    }

    /// Monday to Friday. Bank holidays are the deadline calendar's business.
    pub fn is_weekday(self) -> bool {
        !matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// Year, month (1 to 12) and day of the month, for display.
    pub fn parts(self) -> (i32, u8, u8) {
        (self.0.year(), self.0.month().into(), self.0.day())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = NotValid;
    fn try_from(text: String) -> Result<Self, NotValid> {
        Day::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["1970-01-01", "2024-02-29", "2026-11-22"] {
            let day = Day::parse(text).unwrap();
            assert_eq!(day.to_string(), text);
            assert_eq!(Day::from_number(day.number()), day);
        }
    }

    #[test]
    fn months_end_where_they_end() {
        for (from, months, to) in [
            ("2026-11-22", 1, "2026-12-22"),
            ("2026-10-31", 1, "2026-11-30"),
            ("2027-08-31", 6, "2028-02-29"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-12-01", 12, "2027-12-01"),
        ] {
            assert_eq!(Day::parse(from).unwrap().plus_months(months).to_string(), to, "{from} and {months}");
        }
    }

    #[test]
    fn refuses_other_spellings() {
        for text in ["2026-2-1", "2026-02-30", "20260201", "2026-02-01 ", "+026-02-01", "1969-12-31", ""] {
            assert!(Day::parse(text).is_err(), "{text}");
        }
    }
}
