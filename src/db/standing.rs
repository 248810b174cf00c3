//! What the workflow's table needs to know of a case: read, and written back after a step.

use diesel::prelude::*;

use super::cases::{Case, number};
use super::schema::{checkins, consents, proposals, tasks};
use super::{AnyConnection, DbError, disclosures, files, referrals};
use crate::domain::aftermath::CheckinMonth;
use crate::domain::questionnaire::Mode;
use crate::domain::workflow::{About, Proposal, Standing};
use crate::domain::{Account, BodyId, CaseId, Day};

/// Where a case stands, with all that bears on what may be done.
pub fn read(
    connection: &mut AnyConnection,
    case: &Case,
    may_pause: bool,
    today: Day,
) -> Result<Standing, DbError> {
    let handling = &case.handling;
    let referred = referrals::of_case(connection, &case.id)?;
    let asked = disclosures::of_case(connection, &case.id)?;
    Ok(Standing {
        state: case.state,
        proposals: proposals_of(connection, &case.id)?,
        referrals: referred.iter().map(referrals::Referral::standing).collect(),
        in_confidence: case.mode == Mode::Confidential,
        originals: files::originals(connection, &case.id)?,
        disclosures: asked.iter().map(|asked| asked.standing(today)).collect(),
        consents: consents_of(connection, &case.id)?,
        classified: handling.classification.is_some(),
        concluded_by: handling.concluded_by.clone(),
        second_look: handling.second_look,
        withdrawn: handling.withdrawn,
        paused_on: handling.paused_on,
        may_pause,
        rated: handling.rating.is_some(),
        checkins_due: checkins_due(connection, case, today)?,
        tasks: open_tasks(connection, &case.id)?,
    })
}

/// Writes back what a step changed: proposals, consents, how far bodies have come, tasks that were done. The case
/// itself is the caller's to save.
pub fn write(
    connection: &mut AnyConnection,
    case: &CaseId,
    before: &Standing,
    after: &Standing,
    today: Day,
) -> Result<(), DbError> {
    if before.proposals != after.proposals {
        write_proposals(connection, case, &after.proposals)?;
    }
    for (body, given) in after.consents.iter().filter(|said| !before.consents.contains(said)) {
        diesel::delete(consents::table.find((case.as_str(), body.as_str()))).execute(connection)?;
        diesel::insert_into(consents::table)
            .values((
                consents::case_id.eq(case.as_str()),
                consents::body.eq(body.as_str()),
                consents::given.eq(given),
            ))
            .execute(connection)?;
    }
    for referral in &after.referrals {
        let was = before.referrals.iter().find(|was| was.id == referral.id);
        if was.is_some_and(|was| was.state != referral.state) {
            referrals::set_state(connection, referral.id, referral.state, today)?;
        }
    }
    for disclosure in &after.disclosures {
        let was = before.disclosures.iter().find(|was| was.id == disclosure.id);
        if was.is_some_and(|was| was.state != disclosure.state) {
            disclosures::set_state(connection, disclosure.id, disclosure.state, today)?;
        }
    }
    for done in before.tasks.iter().filter(|task| !after.tasks.contains(task)) {
        diesel::update(tasks::table.find((case.as_str(), number(*done)?)))
            .set(tasks::done_on.eq(today.to_string()))
            .execute(connection)?;
    }
    Ok(())
}

fn proposals_of(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<Proposal>, DbError> {
    let rows: Vec<(String, String, Option<String>)> = proposals::table
        .filter(proposals::case_id.eq(case.as_str()))
        .order(proposals::about.asc())
        .select((proposals::about, proposals::proposed_by, proposals::approved_by))
        .load(connection)?;
    rows.into_iter()
        .map(|(about, proposed_by, approved_by)| {
            Ok(Proposal {
                about: About::parse(&about)?,
                proposed_by: Account::parse(&proposed_by)?,
                approved_by: approved_by.as_deref().map(Account::parse).transpose()?,
            })
        })
        .collect()
}

fn write_proposals(connection: &mut AnyConnection, case: &CaseId, all: &[Proposal]) -> Result<(), DbError> {
    diesel::delete(proposals::table.filter(proposals::case_id.eq(case.as_str()))).execute(connection)?;
    for proposal in all {
        diesel::insert_into(proposals::table)
            .values((
                proposals::case_id.eq(case.as_str()),
                proposals::about.eq(proposal.about.as_text()),
                proposals::proposed_by.eq(proposal.proposed_by.as_str()),
                proposals::approved_by.eq(proposal.approved_by.as_ref().map(Account::as_str)),
            ))
            .execute(connection)?;
    }
    Ok(())
}

fn consents_of(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<(BodyId, bool)>, DbError> {
    let rows: Vec<(String, bool)> = consents::table
        .filter(consents::case_id.eq(case.as_str()))
        .order(consents::body.asc())
        .select((consents::body, consents::given))
        .load(connection)?;
    rows.into_iter().map(|(body, given)| Ok((BodyId::parse(&body)?, given))).collect()
}

/// Check-ins whose month has come and that were not answered yet.
fn checkins_due(connection: &mut AnyConnection, case: &Case, today: Day) -> Result<Vec<u8>, DbError> {
    let answered: Vec<i32> = checkins::table
        .filter(checkins::case_id.eq(case.id.as_str()))
        .select(checkins::month)
        .load(connection)?;
    let due = |month: &u8| {
        case.received_on.plus_months(u32::from(*month)) <= today && !answered.contains(&i32::from(*month))
    };
    Ok(CheckinMonth::ALL.into_iter().map(u8::from).filter(due).collect())
}

fn open_tasks(connection: &mut AnyConnection, case: &CaseId) -> Result<Vec<u32>, DbError> {
    let rows: Vec<i32> = tasks::table
        .filter(tasks::case_id.eq(case.as_str()))
        .filter(tasks::done_on.is_null())
        .order(tasks::n.asc())
        .select(tasks::n)
        .load(connection)?;
    rows.into_iter().map(|n| u32::try_from(n).map_err(|_| DbError::Corrupt("a task's number"))).collect()
}
