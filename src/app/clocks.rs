//! The days that are promised to a reporter, by the profile in force and the bank holidays of the concern's nation.
//! Where the known bank holidays end, the day that is kept is the earliest that it can be: nobody is told later.

use std::sync::Arc;

use super::directory::Edition;
use crate::db::cases::Case;
use crate::domain::Day;
use crate::domain::deadline::Timetable;
use crate::domain::directory::calendar::Reckoned;
use crate::domain::directory::clock::Span;
use crate::domain::directory::place::Place;

/// For how many working days a name waits for its reporter's word.
const TIME_TO_ANSWER: u16 = 5;

/// What days are reckoned with.
#[derive(Clone)]
pub struct Clocks(Arc<Edition>);

impl Clocks {
    pub(super) fn new(edition: Arc<Edition>) -> Self {
        Clocks(edition)
    }

    fn timetable(&self, case: &Case) -> Timetable<'_> {
        self.0.timetable(place_of(case))
    }

    /// By when the reporter hears next, for a case that was just told something.
    pub fn next_update(&self, case: &Case, today: Day) -> Option<Day> {
        self.timetable(case).next_update(case.state, today).map(Reckoned::earliest)
    }

    /// By when what was received is acknowledged. Where it happened nobody knows yet.
    pub fn acknowledge_by(&self, received: Day) -> Option<Day> {
        Some(self.0.timetable(Place::NotSure).acknowledge_by(received).earliest())
    }

    /// By when a body that was sent something is asked to say that it has it: as soon as this service would.
    pub fn confirm_by(&self, case: &Case, sent: Day) -> Option<Day> {
        Some(self.timetable(case).acknowledge_by(sent).earliest())
    }

    /// From when a name may be released although its reporter, who was asked on a day, said nothing.
    pub fn decide_from(&self, case: &Case, asked: Day) -> Day {
        let reckoned = self.timetable(case).ends(Span::WorkingDays(TIME_TO_ANSWER), asked);
        reckoned.map_or(asked, Reckoned::earliest)
    }

    /// By when there is an answer on the substance of what was acknowledged on a day, as far as it is known where it
    /// happened.
    pub fn feedback_by(&self, place: Place, acknowledged: Day) -> Option<Day> {
        Some(self.0.timetable(place).feedback_by(acknowledged).earliest())
    }

    /// The due day of a case whose clock stood still since a day.
    pub fn resumed(&self, case: &Case, due: Day, since: Day, today: Day) -> Day {
        self.timetable(case).resumed(due, since, today).earliest()
    }
}

/// Where the concern is, as reviewers classified it.
pub fn place_of(case: &Case) -> Place {
    case.handling.nation.as_deref().and_then(|nation| Place::parse(nation).ok()).unwrap_or(Place::NotSure)
}
