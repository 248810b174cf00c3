//! What is counted, and by what. Every breakdown divides its population: each case stands in exactly one of its cells
//! that have none below them. That is what makes it possible to know what an attacker can work out.

use super::facts::CaseFacts;
use super::period::Quarter;
use crate::domain::directory::Directory;
use crate::domain::directory::category::{CategoryId, SpeakUpElement};
use crate::domain::directory::outcome::CaseOutcome;
use crate::domain::directory::place::Place;
use crate::domain::directory::words::words;
use crate::domain::questionnaire::CATEGORY_GROUPS;
use crate::domain::workflow::ReferralState;

words! {
    /// The cases that a breakdown divides. A case belongs to each at most once a quarter.
    Population, "unknown population";
    Received = "received",
    /// Those whose answer fell due.
    AnswerDue = "answer_due",
    Concluded = "concluded",
    /// Those that went to a body for the first time.
    Referred = "referred",
}

words! {
    /// What cases are divided by.
    Breakdown, "unknown breakdown";
    Mode = "mode",
    Nation = "nation",
    /// By the element that Freedom to Speak Up guardians record, and below it by group of categories.
    Concern = "concern",
    Acknowledgement = "acknowledgement",
    /// By what was said in the check-ins, which run from receipt whether or not a case was concluded.
    Detriment = "detriment",
    AnswerTime = "answer_time",
    /// By kind of answer, and below it by outcome.
    Outcome = "outcome",
    Rating = "rating",
    /// By what the body that did most has done.
    Referral = "referral",
}

/// What stands between a cell's id and that of the cell above it.
pub const BELOW: char = '/';

impl Population {
    /// Whether this case belongs to it in this quarter.
    pub fn holds(self, case: &CaseFacts, quarter: Quarter) -> bool {
        let day = match self {
            Population::Received => Some(case.received_on),
            Population::AnswerDue => case.feedback_by,
            Population::Concluded => case.concluded_on,
            Population::Referred => case.referrals.iter().map(|referral| referral.sent_on).min(),
        };
        day.is_some_and(|day| quarter.holds(day))
    }
}

impl Breakdown {
    /// Which cases it divides.
    pub fn population(self) -> Population {
        match self {
            Breakdown::Mode
            | Breakdown::Nation
            | Breakdown::Concern
            | Breakdown::Acknowledgement
            | Breakdown::Detriment => Population::Received,
            Breakdown::AnswerTime => Population::AnswerDue,
            Breakdown::Outcome | Breakdown::Rating => Population::Concluded,
            Breakdown::Referral => Population::Referred,
        }
    }

    /// Its cells in order, each with those below it behind it. Cells that no case could stand in are not there.
    pub fn cells(self, directory: &Directory) -> Vec<String> {
        let owned = |ids: &[&str]| -> Vec<String> { ids.iter().map(|id| (*id).to_owned()).collect() };
        let divided = match self {
            Breakdown::Concern => concerns(directory),
            Breakdown::Outcome => outcomes(directory),
            _ => Vec::new(),
        };
        divided.into_iter().chain(owned(self.fixed_cells())).collect()
    }

    /// Its cells that do not depend on the directory.
    pub fn fixed_cells(self) -> &'static [&'static str] {
        match self {
            Breakdown::Mode => &["named", "confidential", "anonymous"],
            Breakdown::Nation => &["england", "wales", "scotland", "ni", "elsewhere", "not_known"],
            Breakdown::Concern => &["not_classified"],
            Breakdown::Acknowledgement => &["in_time", "late", "not_timed"],
            Breakdown::Detriment => &["yes", "afraid", "no", "no_answer"],
            Breakdown::AnswerTime => &["in_time", "late"],
            Breakdown::Outcome => &["not_recorded"],
            Breakdown::Rating => &["5", "4", "3", "2", "1", "no_rating"],
            Breakdown::Referral => &["answered", "acknowledged", "declined", "sent"],
        }
    }

    /// The cell that a case of its population stands in.
    pub fn cell_of(self, case: &CaseFacts, directory: &Directory) -> String {
        match self {
            Breakdown::Mode => case.mode.as_str().to_owned(),
            Breakdown::Nation => match case.nation {
                None | Some(Place::NotSure) => "not_known".to_owned(),
                Some(place) => place.as_str().to_owned(),
            },
            Breakdown::Concern => match case.category {
                None => "not_classified".to_owned(),
                Some(category) => {
                    let (element, group) = place_of(category, directory);
                    format!("{element}{BELOW}{}", CATEGORY_GROUPS[group].id)
                }
            },
            Breakdown::Acknowledgement => match (case.acknowledge_by, case.acknowledged_on) {
                (None, _) => "not_timed".to_owned(),
                (Some(due), Some(day)) if day <= due => "in_time".to_owned(),
                _ => "late".to_owned(),
            },
            Breakdown::Detriment => {
                case.detriment.map_or_else(|| "no_answer".to_owned(), |said| said.as_str().to_owned())
            }
            Breakdown::AnswerTime => {
                let in_time =
                    case.concluded_on.is_some_and(|day| case.feedback_by.is_none_or(|due| day <= due));
                if in_time { "in_time".to_owned() } else { "late".to_owned() }
            }
            Breakdown::Outcome => {
                let outcome = case.result.as_deref().and_then(|result| directory.outcomes().get(result));
                outcome.map_or_else(
                    || "not_recorded".to_owned(),
                    |outcome| format!("{}{BELOW}{}", outcome.answer.as_str(), outcome.id),
                )
            }
            Breakdown::Rating => {
                case.rating.map_or_else(|| "no_rating".to_owned(), |score| u8::from(score).to_string())
            }
            Breakdown::Referral => {
                let furthest = case.referrals.iter().map(|referral| referral.state).max_by_key(how_far);
                furthest.unwrap_or(ReferralState::Sent).as_str().to_owned()
            }
        }
    }
}

/// The more a body did, the further.
fn how_far(state: &ReferralState) -> u8 {
    match state {
        ReferralState::Sent => 0,
        ReferralState::Declined => 1,
        ReferralState::Acknowledged => 2,
        ReferralState::Answered => 3,
    }
}

/// The cell above this one, if there is one.
pub fn above(cell: &str) -> Option<&str> {
    cell.split_once(BELOW).map(|(above, _)| above)
}

/// The element that a category counts under, the first of those it is recorded as, and its group's place.
fn place_of(category: CategoryId, directory: &Directory) -> (SpeakUpElement, usize) {
    let element = directory.category(category).recorded_as.iter().next().unwrap_or(SpeakUpElement::Other);
    let group = CATEGORY_GROUPS.iter().position(|group| group.categories.contains(&category.as_str()));
    (element, group.expect("a category is made from its group's list"))
}

/// Elements and, below each, the groups of categories that are recorded as it.
fn concerns(directory: &Directory) -> Vec<String> {
    let mut places: Vec<(SpeakUpElement, usize)> =
        CategoryId::all().map(|category| place_of(category, directory)).collect();
    places.sort_unstable();
    places.dedup();
    let id = |(element, group): &(SpeakUpElement, usize)| {
        (element.as_str().to_owned(), CATEGORY_GROUPS[*group].id.to_owned())
    };
    under(places.iter().map(id))
}

/// Kinds of answer and, below each, its outcomes.
fn outcomes(directory: &Directory) -> Vec<String> {
    let id = |outcome: &CaseOutcome| (outcome.answer.as_str().to_owned(), outcome.id.clone());
    let mut outcomes: Vec<(String, String)> = directory.outcomes().iter().map(id).collect();
    outcomes.sort_by(|one, other| one.0.cmp(&other.0));
    under(outcomes.into_iter())
}

/// Cells with those above them in front.
fn under(pairs: impl Iterator<Item = (String, String)>) -> Vec<String> {
    let mut cells: Vec<String> = Vec::new();
    for (upper, lower) in pairs {
        if !cells.contains(&upper) {
            cells.push(upper.clone());
        }
        cells.push(format!("{upper}{BELOW}{lower}"));
    }
    cells
}
