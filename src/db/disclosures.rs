//! Requests for what was given in confidence. The server knows whether the name or which original was asked for, of whom,
//! and how far it has come.

use diesel::prelude::*;

use super::schema::{disclosure_custodians, disclosures};
use super::{AnyConnection, DbError};
use crate::domain::file::ObjectId;
use crate::domain::workflow::{self, Custody, DisclosureState};
use crate::domain::{Account, CaseId, Day, DisclosureId};

/// A request for what was given in confidence.
#[derive(Clone, PartialEq, Debug)]
pub struct Disclosure {
    pub id: DisclosureId,
    pub case: CaseId,
    pub of: Custody,
    pub state: DisclosureState,
    /// Whether it may be decided before the reporter was heard.
    pub urgent: bool,
    pub asked_by: Account,
    pub asked_on: Day,
    /// From when it may be decided although the reporter said nothing.
    pub decide_from: Day,
    /// The day of the last step.
    pub moved_on: Day,
}

impl Disclosure {
    /// As the workflow needs it.
    pub fn standing(&self, today: Day) -> workflow::Disclosure {
        workflow::Disclosure {
            id: self.id,
            of: self.of.clone(),
            asked_by: self.asked_by.clone(),
            state: self.state,
            may_go_unanswered: self.urgent || self.decide_from <= today,
        }
    }
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = disclosures)]
struct DisclosureRow {
    id: String,
    case_id: String,
    object: Option<String>,
    state: String,
    urgent: bool,
    asked_by: String,
    asked_on: String,
    decide_from: String,
    moved_on: String,
}

impl TryFrom<DisclosureRow> for Disclosure {
    type Error = DbError;

    fn try_from(row: DisclosureRow) -> Result<Self, DbError> {
        Ok(Disclosure {
            id: DisclosureId::parse(&row.id)?,
            case: CaseId::parse(&row.case_id)?,
            of: match row.object {
                Some(object) => Custody::Original(ObjectId::parse(&object)?),
                None => Custody::Name,
            },
            state: DisclosureState::parse(&row.state)?,
            urgent: row.urgent,
            asked_by: Account::parse(&row.asked_by)?,
            asked_on: Day::parse(&row.asked_on)?,
            decide_from: Day::parse(&row.decide_from)?,
            moved_on: Day::parse(&row.moved_on)?,
        })
    }
}

/// Stores a new one, and of whom it was asked.
pub fn insert(
    connection: &mut AnyConnection,
    disclosure: &Disclosure,
    custodians: &[Account],
) -> Result<(), DbError> {
    let row = DisclosureRow {
        id: disclosure.id.to_string(),
        case_id: disclosure.case.to_string(),
        object: disclosure.of.object().map(|object| object.as_str().to_owned()),
        state: disclosure.state.as_str().to_owned(),
        urgent: disclosure.urgent,
        asked_by: disclosure.asked_by.to_string(),
        asked_on: disclosure.asked_on.to_string(),
        decide_from: disclosure.decide_from.to_string(),
        moved_on: disclosure.moved_on.to_string(),
    };
    diesel::insert_into(disclosures::table).values(&row).execute(connection)?;
    for account in custodians {
        diesel::insert_into(disclosure_custodians::table)
            .values((
                disclosure_custodians::disclosure_id.eq(disclosure.id.as_str()),
                disclosure_custodians::account.eq(account.as_str()),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Stores how far it has come.
pub fn set_state(
    connection: &mut AnyConnection,
    id: DisclosureId,
    state: DisclosureState,
    day: Day,
) -> Result<(), DbError> {
    diesel::update(disclosures::table.find(id.as_str()))
        .set((disclosures::state.eq(state.as_str()), disclosures::moved_on.eq(day.to_string())))
        .execute(connection)?;
    Ok(())
}

/// A case's requests, the first asked first.
pub fn of_case(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<Disclosure>, DbError> {
    let rows: Vec<DisclosureRow> = disclosures::table
        .filter(disclosures::case_id.eq(case.as_str()))
        .order((disclosures::asked_on.asc(), disclosures::id.asc()))
        .load(connection)?;
    rows.into_iter().map(Disclosure::try_from).collect()
}

/// What this custodian was asked, if they were; [`DbError::NotFound`] otherwise.
pub fn find(
    connection: &mut AnyConnection,
    custodian: &Account,
    id: DisclosureId,
) -> Result<Disclosure, DbError> {
    disclosures::table
        .inner_join(disclosure_custodians::table)
        .filter(disclosures::id.eq(id.as_str()))
        .filter(disclosure_custodians::account.eq(custodian.as_str()))
        .select(disclosures::all_columns)
        .get_result::<DisclosureRow>(connection)?
        .try_into()
}

/// What this custodian was asked that is open, or that is over: at most `limit`, those that wait longest first, or
/// those that ended last.
pub fn asked_of(
    connection: &mut AnyConnection,
    custodian: &Account,
    over: bool,
    limit: i64,
) -> Result<Vec<Disclosure>, DbError> {
    let states: Vec<&str> = DisclosureState::ALL
        .into_iter()
        .filter(|state| state.is_open() != over)
        .map(DisclosureState::as_str)
        .collect();
    let asked = disclosures::table
        .inner_join(disclosure_custodians::table)
        .filter(disclosure_custodians::account.eq(custodian.as_str()))
        .filter(disclosures::state.eq_any(states))
        .select(disclosures::all_columns)
        .limit(limit);
    let rows: Vec<DisclosureRow> = if over {
        asked.order((disclosures::moved_on.desc(), disclosures::id.asc())).load(connection)?
    } else {
        asked.order((disclosures::asked_on.asc(), disclosures::id.asc())).load(connection)?
    };
    rows.into_iter().map(Disclosure::try_from).collect()
}
