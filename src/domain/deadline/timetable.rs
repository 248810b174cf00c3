//! What this installation promises, counted in days of the concern's nation.

use super::{Caution, awaited};
use crate::domain::directory::Calendar;
use crate::domain::directory::calendar::Reckoned;
use crate::domain::directory::clock::{Profile, Span, Step};
use crate::domain::directory::place::Place;
use crate::domain::{Day, State};

/// A profile, a calendar, and where the concern is. A place that is not known has the calendar's own rule: a day is
/// off only where all nations share it, so that nobody is answered later than their nation's days would have it.
#[derive(Clone, Copy, Debug)]
pub struct Timetable<'d> {
    profile: &'d Profile,
    calendar: &'d Calendar,
    place: Place,
}

impl<'d> Timetable<'d> {
    pub fn new(profile: &'d Profile, calendar: &'d Calendar, place: Place) -> Self {
        Timetable { profile, calendar, place }
    }

    pub fn profile(&self) -> &'d Profile {
        self.profile
    }

    /// By when a person acknowledges what was received on this day.
    pub fn acknowledge_by(&self, received: Day) -> Reckoned {
        self.step_by(Step::Acknowledge, received)
    }

    /// By when there is an answer on the substance of what was acknowledged on this day.
    pub fn feedback_by(&self, acknowledged: Day) -> Reckoned {
        self.step_by(Step::Feedback, acknowledged)
    }

    /// By when the reporter hears next, for a case that is in `state` and in which they last heard on `since`; `None`
    /// where they wait for nothing.
    pub fn next_update(&self, state: State, since: Day) -> Option<Reckoned> {
        awaited(state).map(|step| self.step_by(step, since))
    }

    /// By when a step is due that was waited for from this day.
    pub fn step_by(&self, step: Step, from: Day) -> Reckoned {
        self.ends(self.profile.within(step), from).expect("reading refuses a profile that names no length")
    }

    /// The day on which any span ends; `None` where it names no length.
    pub fn ends(&self, within: Span, from: Day) -> Option<Reckoned> {
        within.ends(self.calendar, self.place, from)
    }

    /// The due day of a case that stood still from `paused` to `resumed`: as many working days as were left when it
    /// was paused are left when it goes on. A day that was missed before the pause stays missed.
    pub fn resumed(&self, due: Day, paused: Day, resumed: Day) -> Reckoned {
        let calendar = self.calendar;
        if due < paused || calendar.working_days_between(self.place, paused, resumed) == 0 {
            return Reckoned::On(due);
        }
        let left = calendar.working_days_between(self.place, paused, due);
        match left {
            0 => calendar.working_day_from(self.place, resumed),
            left => calendar.working_days_after(self.place, resumed, left),
        }
    }

    /// What somebody who reads this day has to know.
    pub fn cautions(&self, within: Span, reckoned: Reckoned) -> Vec<Caution> {
        if within.counts_working_days() { Caution::of(reckoned, self.place) } else { Vec::new() }
    }
}
