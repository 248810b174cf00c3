//! The periods that figures are released for: calendar quarters and calendar years, and no others.

use std::fmt;

use crate::domain::{Day, NotValid};

/// How many days after its end a period is released: the first check-in, a month after a report
/// came in, was due by then, and late classifications have come in.
pub const RELEASED_AFTER_DAYS: u16 = 35;

/// A calendar quarter.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Quarter {
    year: u16,
    /// 1 to 4
    number: u8,
}

impl Quarter {
    /// The quarter that this day lies in.
    pub fn of(day: Day) -> Quarter {
        let (year, month, _) = day.parts();
        Quarter { year: u16::try_from(year).unwrap_or(u16::MAX), number: (month - 1) / 3 + 1 }
    }

    pub fn year(self) -> u16 {
        self.year
    }

    /// 1 to 4.
    pub fn number(self) -> u8 {
        self.number
    }

    /// The quarter after this one.
    pub fn next(self) -> Quarter {
        match self.number {
            4 => Quarter { year: self.year + 1, number: 1 },
            number => Quarter { year: self.year, number: number + 1 },
        }
    }

    pub fn first_day(self) -> Day {
        let text = format!("{:04}-{:02}-01", self.year, (self.number - 1) * 3 + 1);
        Day::parse(&text).expect("the first of a month is a day")
    }

    pub fn last_day(self) -> Day {
        Day::from_number(self.next().first_day().number() - 1)
    }

    pub fn holds(self, day: Day) -> bool {
        Quarter::of(day) == self
    }
}

/// A calendar quarter or a calendar year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Period {
    Quarter(Quarter),
    Year(u16),
}

impl Period {
    /// Reads `2026-Q3` or `2026`.
    pub fn parse(text: &str) -> Result<Period, NotValid> {
        let wrong = NotValid("a period is written 2026 or 2026-Q3");
        let year = |text: &str| -> Result<u16, NotValid> {
            let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
            let year = if digits { text.parse().map_err(|_| wrong)? } else { 0 };
            if (1970..9999).contains(&year) { Ok(year) } else { Err(wrong) }
        };
        match text.split_once("-Q") {
            None => Ok(Period::Year(year(text)?)),
            Some((before, number @ ("1" | "2" | "3" | "4"))) => {
                let number = number.parse().map_err(|_| wrong)?;
                Ok(Period::Quarter(Quarter { year: year(before)?, number }))
            }
            Some(_) => Err(wrong),
        }
    }

    /// The quarters that it consists of.
    pub fn quarters(self) -> Vec<Quarter> {
        match self {
            Period::Quarter(quarter) => vec![quarter],
            Period::Year(year) => (1..=4).map(|number| Quarter { year, number }).collect(),
        }
    }

    pub fn year(self) -> u16 {
        match self {
            Period::Quarter(quarter) => quarter.year,
            Period::Year(year) => year,
        }
    }

    pub fn last_day(self) -> Day {
        match self {
            Period::Quarter(quarter) => quarter.last_day(),
            Period::Year(year) => Quarter { year, number: 4 }.last_day(),
        }
    }

    /// The first day on which its figures may be seen.
    pub fn released_from(self) -> Day {
        self.last_day().plus_days(RELEASED_AFTER_DAYS)
    }

    /// The periods that may be seen `today`, of a service that began on `begun`, the latest first. A year stands
    /// before its quarters.
    pub fn released(begun: Day, today: Day) -> Vec<Period> {
        let mut periods = Vec::new();
        let mut quarter = Quarter::of(begun);
        while Period::Quarter(quarter).released_from() <= today {
            periods.push(Period::Quarter(quarter));
            if quarter.number == 4 {
                periods.push(Period::Year(quarter.year));
            }
            quarter = quarter.next();
        }
        periods.reverse();
        periods
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Period::Quarter(quarter) => write!(f, "{:04}-Q{}", quarter.year, quarter.number),
            Period::Year(year) => write!(f, "{year:04}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        for text in ["2026", "2026-Q1", "2026-Q4"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
        for text in
            ["", "26", "2026-Q0", "2026-Q5", "2026-q1", "2026-Q01", "2026-", "+026", "0000", "2026-Q1 "]
        {
            assert!(Period::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn quarters_do_not_overlap_and_fill_the_year() {
        let quarters = Period::Year(2028).quarters();
        let days: Vec<(String, String)> = quarters
            .iter()
            .map(|quarter| (quarter.first_day().to_string(), quarter.last_day().to_string()))
            .collect();
        let expected = [
            ("2028-01-01", "2028-03-31"),
            ("2028-04-01", "2028-06-30"),
            ("2028-07-01", "2028-09-30"),
            ("2028-10-01", "2028-12-31"),
        ];
        assert_eq!(days, expected.map(|(first, last)| (first.to_owned(), last.to_owned())));
        assert!(quarters[0].holds(day("2028-02-29")) && !quarters[0].holds(day("2028-04-01")));
    }

    #[test]
    fn only_ended_periods_since_the_beginning_may_be_seen() {
        let seen = |begun: &str, today: &str| -> Vec<String> {
            Period::released(day(begun), day(today)).iter().map(Period::to_string).collect()
        };
        assert_eq!(seen("2026-08-20", "2026-11-03"), Vec::<String>::new());
        assert_eq!(seen("2026-08-20", "2026-11-04"), ["2026-Q3"]);
        assert_eq!(seen("2026-08-20", "2027-02-04"), ["2026", "2026-Q4", "2026-Q3"]);
    }
}
