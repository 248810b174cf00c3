//! What is kept in the clear of how a case is handled: what reviewers classified, who works on it, what was promised
//! and how it ended.

use diesel::prelude::*;

use super::DbError;
use super::schema::cases;
use crate::domain::workflow::Standing;
use crate::domain::{Account, Day, Outcome};

/// How a case is handled. Everything is empty for one that just came in, but its promises.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Handling {
    /// Ids of `directory/`: the nation, the first category, the urgency.
    pub nation: Option<String>,
    pub category: Option<String>,
    pub urgency: Option<String>,
    /// The whole classification, as JSON.
    pub classification: Option<String>,
    /// The bodies that were chosen, in order, as a JSON list of ids.
    pub route: Option<String>,
    pub assigned_to: Option<Account>,
    pub acknowledge_by: Option<Day>,
    pub acknowledged_on: Option<Day>,
    pub feedback_by: Option<Day>,
    pub concluded_on: Option<Day>,
    pub paused_on: Option<Day>,
    /// Whether the leads were told that it is overdue.
    pub escalated: bool,
    pub concluded_by: Option<Account>,
    pub outcome: Option<Outcome>,
    /// An id of the outcome vocabulary.
    pub result: Option<String>,
    pub second_look: bool,
    /// 1 to 5.
    pub rating: Option<u8>,
    /// Whether its reporter took it back; kept when it is opened again.
    pub withdrawn: bool,
    /// Something from the reporter or a body that no reviewer has acted on yet.
    pub news: bool,
}

impl Handling {
    /// Takes over what a step of the workflow changed.
    pub fn follow(&mut self, standing: &Standing) {
        self.paused_on = standing.paused_on;
        self.concluded_by.clone_from(&standing.concluded_by);
        self.second_look = standing.second_look;
        self.withdrawn = standing.withdrawn;
    }
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = cases, treat_none_as_null = true)]
pub(super) struct HandlingRow {
    nation: Option<String>,
    category: Option<String>,
    urgency: Option<String>,
    classification: Option<String>,
    route: Option<String>,
    assigned_to: Option<String>,
    acknowledge_by: Option<String>,
    acknowledged_on: Option<String>,
    feedback_by: Option<String>,
    concluded_on: Option<String>,
    paused_on: Option<String>,
    escalated: bool,
    concluded_by: Option<String>,
    outcome: Option<String>,
    result: Option<String>,
    second_look: bool,
    rating: Option<i32>,
    withdrawn: bool,
    news: bool,
}

impl From<&Handling> for HandlingRow {
    fn from(handling: &Handling) -> Self {
        let account = |account: &Option<Account>| account.as_ref().map(ToString::to_string);
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        HandlingRow {
            nation: handling.nation.clone(),
            category: handling.category.clone(),
            urgency: handling.urgency.clone(),
            classification: handling.classification.clone(),
            route: handling.route.clone(),
            assigned_to: account(&handling.assigned_to),
            acknowledge_by: day(handling.acknowledge_by),
            acknowledged_on: day(handling.acknowledged_on),
            feedback_by: day(handling.feedback_by),
            concluded_on: day(handling.concluded_on),
            paused_on: day(handling.paused_on),
            escalated: handling.escalated,
            concluded_by: account(&handling.concluded_by),
            outcome: handling.outcome.map(|outcome| outcome.as_str().to_owned()),
            result: handling.result.clone(),
            second_look: handling.second_look,
            rating: handling.rating.map(i32::from),
            withdrawn: handling.withdrawn,
            news: handling.news,
        }
    }
}

impl TryFrom<HandlingRow> for Handling {
    type Error = DbError;

    fn try_from(row: HandlingRow) -> Result<Self, DbError> {
        let account = |text: Option<String>| text.as_deref().map(Account::parse).transpose();
        let day = |text: Option<String>| text.as_deref().map(Day::parse).transpose();
        let rating = row.rating.map(u8::try_from).transpose();
        Ok(Handling {
            nation: row.nation,
            category: row.category,
            urgency: row.urgency,
            classification: row.classification,
            route: row.route,
            assigned_to: account(row.assigned_to)?,
            acknowledge_by: day(row.acknowledge_by)?,
            acknowledged_on: day(row.acknowledged_on)?,
            feedback_by: day(row.feedback_by)?,
            concluded_on: day(row.concluded_on)?,
            paused_on: day(row.paused_on)?,
            escalated: row.escalated,
            concluded_by: account(row.concluded_by)?,
            outcome: row.outcome.as_deref().map(Outcome::parse).transpose()?,
            result: row.result,
            second_look: row.second_look,
            rating: rating.map_err(|_| DbError::Corrupt("a rating"))?,
            withdrawn: row.withdrawn,
            news: row.news,
        })
    }
}
