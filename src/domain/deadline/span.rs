//! From a length of time to a day.

use crate::domain::Day;
use crate::domain::directory::Calendar;
use crate::domain::directory::calendar::Reckoned;
use crate::domain::directory::clock::Span;
use crate::domain::directory::place::Place;

/// Hours that people work on a working day.
const WORKING_HOURS: u16 = 8;

impl Span {
    /// The day on which it ends if it starts on `from`; `None` where it names no length.
    ///
    /// Hours and minutes are rounded down to the day, since nothing finer is kept: a day that is shown is never later
    /// than the hour that is meant. Months end on the day of the same number, or on the month's last.
    pub fn ends(self, calendar: &Calendar, place: Place, from: Day) -> Option<Reckoned> {
        let whole_day = |hours: u16, hours_a_day: u16| hours / hours_a_day;
        Some(match self {
            Span::Immediately | Span::AsSoonAsPracticable => return None,
            Span::Minutes(minutes) => Reckoned::On(from.plus_days(whole_day(minutes, 24 * 60))),
            Span::Hours(hours) => Reckoned::On(from.plus_days(whole_day(hours, 24))),
            Span::WorkingHours(hours) => {
                // Work begins on the first working day; the count goes on from there.
                match (calendar.working_day_from(place, from), whole_day(hours, WORKING_HOURS)) {
                    (begins, 0) => begins,
                    (begins, days) => calendar.working_days_after(place, begins.earliest(), days),
                }
            }
            Span::WorkingDays(0) => calendar.working_day_from(place, from),
            Span::WorkingDays(count) => calendar.working_days_after(place, from, count),
            Span::Days(days) => Reckoned::On(from.plus_days(days)),
            Span::Weeks(weeks) => Reckoned::On(from.plus_days(weeks.saturating_mul(7))),
            Span::Months(months) => Reckoned::On(from.plus_months(months.into())),
            Span::MonthsLessADay(months) => Reckoned::On(from.plus_months(months.into()).day_before()),
            Span::Years(years) => Reckoned::On(from.plus_months(u32::from(years) * 12)),
        })
    }

    /// Whether it ends on a day.
    pub fn names_a_length(self) -> bool {
        !matches!(self, Span::Immediately | Span::AsSoonAsPracticable)
    }

    /// Whether bank holidays make it longer.
    pub fn counts_working_days(self) -> bool {
        matches!(self, Span::WorkingDays(_) | Span::WorkingHours(_))
    }
}
