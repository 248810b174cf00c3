//! Working days by place. What the bank-holiday data does not cover gives no date, only the earliest it can be.

use std::collections::BTreeMap;

use super::any_of::AnyOf;
use super::mark::Mark;
use super::place::{Nation, Place};
use super::table::Named;
use crate::domain::Day;

/// The bank holidays of every nation.
#[derive(Debug)]
pub struct Calendar {
    areas: Vec<Area>,
}

/// Nations that share their bank holidays.
#[derive(Debug)]
pub struct Area {
    pub id: String,
    pub nations: AnyOf<Nation>,
    /// The first day that the data covers.
    pub from: Day,
    /// The last.
    pub until: Day,
    pub holidays: BTreeMap<Day, Holiday>,
}

impl Named for Area {
    fn id(&self) -> &str {
        &self.id
    }
}

/// A bank holiday.
#[derive(Debug)]
pub struct Holiday {
    pub name: String,
    /// The weekend day that it stands in for.
    pub instead_of: Option<Day>,
    pub mark: Mark,
}

/// A day that was counted to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reckoned {
    /// This day.
    On(Day),
    /// The data does not cover all days on the way: not before this day, and later by any bank holiday that is
    /// not known.
    NotBefore {
        day: Day,
        /// The first day that the data covers.
        known_from: Day,
        /// The last.
        known_until: Day,
    },
}

impl Reckoned {
    /// The day, where it is certain; otherwise the earliest that it can be. What is promised for this day is never
    /// late; what is *allowed* until this day may be allowed for longer.
    pub fn earliest(self) -> Day {
        match self {
            Reckoned::On(day) | Reckoned::NotBefore { day, .. } => day,
        }
    }
}

impl Area {
    fn covers(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }
}

impl Calendar {
    /// A calendar in which every nation has exactly one area: the reader of the file sees to it.
    pub(super) fn new(areas: Vec<Area>) -> Self {
        Calendar { areas }
    }

    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// The areas that count for this place: its nation's, or all where the nation is not known.
    fn of(&self, place: Place) -> impl Iterator<Item = &Area> {
        self.areas
            .iter()
            .filter(move |area| place.nation().is_none_or(|nation| area.nations.contains(nation)))
    }

    /// The first and the last day that the data covers for this place.
    pub fn known(&self, place: Place) -> (Day, Day) {
        let first = self.of(place).map(|area| area.from).max();
        let last = self.of(place).map(|area| area.until).min();
        first.zip(last).expect("every nation has an area")
    }

    /// Whether people work on this day; `None` where the data does not cover it. Where the nation is not known a
    /// day off is one that all nations share, so that nobody is answered later than their nation's days would have it.
    pub fn is_working_day(&self, place: Place, day: Day) -> Option<bool> {
        if !day.is_weekday() {
            return Some(false);
        }
        if !self.of(place).all(|area| area.covers(day)) {
            return None;
        }
        Some(!self.of(place).all(|area| area.holidays.contains_key(&day)))
    }

    /// The working day that lies `count` working days after `day`. Day 1 is the first working day after it.
    pub fn working_days_after(&self, place: Place, day: Day, count: u16) -> Reckoned {
        let (mut at, mut left, mut covered) = (day, count, true);
        while left > 0 {
            at = at.plus_days(1);
            match self.is_working_day(place, at) {
                Some(true) => left -= 1,
                Some(false) => {}
                None => {
                    covered = false;
                    left -= 1;
                }
            }
        }
        self.reckoned(place, at, covered)
    }

    /// This day if people work on it, or the first day after it on which they do.
    pub fn working_day_from(&self, place: Place, day: Day) -> Reckoned {
        match self.is_working_day(place, day) {
            Some(true) => Reckoned::On(day),
            Some(false) => self.working_days_after(place, day, 1),
            None => self.reckoned(place, day, false),
        }
    }

    /// How many working days come after `after`, up to and with `until`. Weekdays that the data does not cover count,
    /// as they do in [`Calendar::working_days_after`].
    pub fn working_days_between(&self, place: Place, after: Day, until: Day) -> u16 {
        let (mut at, mut count) = (after, 0_u16);
        while at < until {
            at = at.plus_days(1);
            if self.is_working_day(place, at) != Some(false) {
                count = count.saturating_add(1);
            }
        }
        count
    }

    fn reckoned(&self, place: Place, day: Day, covered: bool) -> Reckoned {
        let (known_from, known_until) = self.known(place);
        if covered { Reckoned::On(day) } else { Reckoned::NotBefore { day, known_from, known_until } }
    }
}
