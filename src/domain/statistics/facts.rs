//! What the figures are made from: a few plain facts of each case.

use crate::domain::Day;
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::place::Place;
use crate::domain::directory::words::words;
use crate::domain::questionnaire::Mode;

words! {
    /// How somebody who reported was treated, the worst that they said in their check-ins.
    Detriment, "unknown answer of a check-in";
    No = "no",
    Afraid = "afraid",
    Yes = "yes",
}

words! {
    /// Where a referral stands. The later in this list, the more the body did.
    ReferralState, "unknown state of a referral";
    Sent = "sent",
    Declined = "declined",
    Acknowledged = "acknowledged",
    Answered = "answered",
}

/// A body that a case was referred to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReferralFacts {
    pub body: String,
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
    /// 1 to 5.
    pub rating: Option<u8>,
    pub detriment: Option<Detriment>,
    pub referrals: Vec<ReferralFacts>,
}
