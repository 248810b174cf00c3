//! What somebody who reads a counted day has to know.

use std::fmt;

use crate::domain::Day;
use crate::domain::directory::calendar::Reckoned;
use crate::domain::directory::place::Place;

/// What a counted day leaves out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Caution {
    /// The bank holidays that are known do not cover the way to it.
    CalendarEnds { known_from: Day, known_until: Day },
    /// Scotland's local holidays are never counted.
    LocalHolidays,
    /// The nation is not known, and only holidays of all nations were counted.
    NationNotKnown,
}

impl Caution {
    /// Everything to know of a day that was counted in working days in this place.
    pub fn of(reckoned: Reckoned, place: Place) -> Vec<Caution> {
        let mut cautions = Vec::new();
        if let Reckoned::NotBefore { known_from, known_until, .. } = reckoned {
            cautions.push(Caution::CalendarEnds { known_from, known_until });
        }
        match place {
            Place::Scotland => cautions.push(Caution::LocalHolidays),
            Place::Elsewhere | Place::NotSure => cautions.push(Caution::NationNotKnown),
            Place::England | Place::Wales | Place::NorthernIreland => {}
        }
        cautions
    }
}

impl fmt::Display for Caution {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Caution::CalendarEnds { known_from, known_until } => write!(
                f,
                "Bank holidays are known from {known_from} to {known_until} only. This is the earliest day that it can \
                 be: every bank holiday on the way that is not known moves it.",
            ),
            Caution::LocalHolidays => f.write_str(
                "Scotland's local holidays are not counted, since each council sets its own. A board that takes one \
                 may count to a later day.",
            ),
            Caution::NationNotKnown => f.write_str(
                "The nation is not known. Only bank holidays that all nations share were left out of the count.",
            ),
        }
    }
}
