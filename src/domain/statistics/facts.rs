//! What the figures are made from: a few plain facts of each case.

use crate::domain::aftermath::{Detriment, Score};
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::place::Place;
use crate::domain::questionnaire::Mode;
use crate::domain::workflow::ReferralState;
use crate::domain::{BodyId, Day};

/// A body that a case was referred to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReferralFacts {
    pub body: BodyId,
    pub state: ReferralState,
    pub sent_on: Day,
}

/// What is counted of one case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CaseFacts {
    pub received_on: Day,
    pub mode: Mode,
    pub nation: Option<Place>,
    /// The first of its categories.
    pub category: Option<CategoryId>,
    pub acknowledged_on: Option<Day>,
    pub acknowledge_by: Option<Day>,
    pub concluded_on: Option<Day>,
    pub feedback_by: Option<Day>,
    /// An id of the outcome vocabulary.
    pub result: Option<String>,
    pub rating: Option<Score>,
    /// The worst that the reporter said in the check-ins.
    pub detriment: Option<Detriment>,
    pub referrals: Vec<ReferralFacts>,
}
