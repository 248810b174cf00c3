//! Cases whose reporter should have heard by now are put before the leads.

use super::{App, AppError};
use crate::db::{AnyConnection, DbError, audit, cases, queue};
use crate::domain::audit::SERVICE_CHAIN;
use crate::domain::{Act, CaseId, Day};

/// How many cases one write escalates: others wait for it no longer than for a few reports.
const AT_ONCE: usize = 200;

/// Escalates every open case that is overdue, does not stand still and is not escalated yet. Returns how many. Each is
/// looked at again in the write itself, so that several nodes at once escalate it once.
pub async fn overdue(app: &App) -> Result<usize, AppError> {
    let (mut escalated, mut after) = (0, None);
    loop {
        let today = app.today();
        let from = after.take();
        let (found, last) = app
            .database
            .read(move |connection| queue::not_escalated(connection, today, from.as_ref(), AT_ONCE))
            .await?;
        if !found.is_empty() {
            escalated += app
                .database
                .write(move |connection| {
                    let mut done = 0;
                    for case in found {
                        match escalate(connection, &case, today) {
                            Ok(escalated) => done += usize::from(escalated),
                            // One row that cannot be read keeps nobody else's case from the leads.
                            Err(DbError::Corrupt(_) | DbError::NotFound) => {
                                tracing::warn!("a case that is overdue cannot be read");
                            }
                            Err(error) => return Err(error),
                        }
                    }
                    Ok(done)
                })
                .await?;
        }
        match last {
            Some(place) => after = Some(place),
            None => return Ok(escalated),
        }
    }
}

/// Escalates one case, unless it came to be otherwise meanwhile. What may fail comes before what changes it.
fn escalate(connection: &mut AnyConnection, case: &CaseId, today: Day) -> Result<bool, DbError> {
    let mut case = cases::find(connection, case)?;
    let late = case.due_in_queue().is_some_and(|due| due < today);
    if !late || !case.state.is_open() || case.handling.escalated {
        return Ok(false);
    }
    let event = audit::Event { day: today, actor: SERVICE_CHAIN, act: Act::Escalated, subject: "" };
    audit::append(connection, case.id.as_str(), event)?;
    case.handling.escalated = true;
    cases::save(connection, &case)?;
    Ok(true)
}
