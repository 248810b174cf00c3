//! What was sent to bodies. The server knows to whom, how far, and on what ground; the rest is sealed.

use diesel::prelude::*;

use super::schema::referrals;
use super::{AnyConnection, DbError};
use crate::crypto::hash::Hash;
use crate::domain::referral::Basis;
use crate::domain::workflow::{self, ReferralState};
use crate::domain::{BodyId, CaseId, Day, ReferralId};

/// A referral.
#[derive(Clone, PartialEq, Debug)]
pub struct Referral {
    pub id: ReferralId,
    pub case: CaseId,
    pub body: BodyId,
    pub state: ReferralState,
    pub basis: Basis,
    /// Digest of the directory that it was made with.
    pub edition: Hash,
    pub sent_on: Day,
    /// The day of the body's last step.
    pub moved_on: Day,
}

impl Referral {
    /// As the workflow needs it.
    pub fn standing(&self) -> workflow::Referral {
        workflow::Referral { id: self.id, body: self.body.clone(), state: self.state }
    }
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = referrals)]
struct ReferralRow {
    id: String,
    case_id: String,
    body: String,
    state: String,
    basis: String,
    edition: Vec<u8>,
    sent_on: String,
    moved_on: String,
}

impl TryFrom<ReferralRow> for Referral {
    type Error = DbError;

    fn try_from(row: ReferralRow) -> Result<Self, DbError> {
        Ok(Referral {
            id: ReferralId::parse(&row.id)?,
            case: CaseId::parse(&row.case_id)?,
            body: BodyId::parse(&row.body)?,
            state: ReferralState::parse(&row.state)?,
            basis: Basis::parse(&row.basis)?,
            edition: row.edition.try_into().map_err(|_| DbError::Corrupt("a directory's digest"))?,
            sent_on: Day::parse(&row.sent_on)?,
            moved_on: Day::parse(&row.moved_on)?,
        })
    }
}

/// Stores a new one.
pub fn insert(connection: &mut AnyConnection, referral: &Referral) -> Result<(), DbError> {
    let row = ReferralRow {
        id: referral.id.to_string(),
        case_id: referral.case.to_string(),
        body: referral.body.to_string(),
        state: referral.state.as_str().to_owned(),
        basis: referral.basis.as_str().to_owned(),
        edition: referral.edition.to_vec(),
        sent_on: referral.sent_on.to_string(),
        moved_on: referral.moved_on.to_string(),
    };
    diesel::insert_into(referrals::table).values(&row).execute(connection)?;
    Ok(())
}

/// Stores how far a body has come.
pub fn set_state(
    connection: &mut AnyConnection,
    id: ReferralId,
    state: ReferralState,
    day: Day,
) -> Result<(), DbError> {
    diesel::update(referrals::table.find(id.to_string()))
        .set((referrals::state.eq(state.as_str()), referrals::moved_on.eq(day.to_string())))
        .execute(connection)?;
    Ok(())
}

/// The referral with this id.
pub fn find(connection: &mut AnyConnection, id: ReferralId) -> Result<Referral, DbError> {
    referrals::table.find(id.to_string()).get_result::<ReferralRow>(connection)?.try_into()
}

/// A case's referrals, the first sent first.
pub fn of_case(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<Referral>, DbError> {
    let rows: Vec<ReferralRow> = referrals::table
        .filter(referrals::case_id.eq(case.as_str()))
        .order((referrals::sent_on.asc(), referrals::id.asc()))
        .load(connection)?;
    rows.into_iter().map(Referral::try_from).collect()
}

/// A body's referrals in these states, the oldest first, after a place: `(sent_on, id)`.
pub fn of_body(
    connection: &mut AnyConnection,
    body: &BodyId,
    states: &[ReferralState],
    after: Option<(Day, ReferralId)>,
    limit: i64,
) -> Result<Vec<Referral>, DbError> {
    let mut all = Vec::new();
    for state in states {
        all.extend(in_state(connection, body, *state, after, limit)?);
    }
    all.sort_by_key(|referral| (referral.sent_on, referral.id));
    all.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(all)
}

/// A walk along the index, which is ordered within a state.
fn in_state(
    connection: &mut AnyConnection,
    body: &BodyId,
    state: ReferralState,
    after: Option<(Day, ReferralId)>,
    limit: i64,
) -> Result<Vec<Referral>, DbError> {
    let mut query = referrals::table
        .filter(referrals::body.eq(body.as_str()))
        .filter(referrals::state.eq(state.as_str()))
        .order((referrals::sent_on.asc(), referrals::id.asc()))
        .limit(limit)
        .into_boxed();
    if let Some((day, id)) = after {
        let (day, id) = (day.to_string(), id.to_string());
        query = query.filter(
            referrals::sent_on.gt(day.clone()).or(referrals::sent_on.eq(day).and(referrals::id.gt(id))),
        );
    }
    query.load::<ReferralRow>(connection)?.into_iter().map(Referral::try_from).collect()
}

/// The bodies that have yet to say what they did with a referral, by id.
pub fn bodies_waited_for(connection: &mut AnyConnection) -> Result<Vec<BodyId>, DbError> {
    let open: Vec<&str> =
        ReferralState::ALL.into_iter().filter(|state| state.is_open()).map(ReferralState::as_str).collect();
    let bodies: Vec<String> = referrals::table
        .filter(referrals::state.eq_any(open))
        .select(referrals::body)
        .distinct()
        .order(referrals::body.asc())
        .load(connection)?;
    Ok(bodies.iter().map(|body| BodyId::parse(body)).collect::<Result<_, _>>()?)
}
