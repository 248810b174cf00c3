//! Cases whose reporter should have heard by now are put before the leads.

use super::{App, AppError};
use crate::db::{audit, cases, queue};
use crate::domain::Act;
use crate::domain::audit::SERVICE_CHAIN;

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
                        let mut case = cases::find(connection, &case)?;
                        let late = case.due_in_queue().is_some_and(|due| due < today);
                        if !late || !case.state.is_open() || case.handling.escalated {
                            continue;
                        }
                        case.handling.escalated = true;
                        cases::save(connection, &case)?;
                        let event = audit::Event {
                            day: today,
                            actor: SERVICE_CHAIN,
                            act: Act::Escalated,
                            subject: "",
                        };
                        audit::append(connection, case.id.as_str(), event)?;
                        done += 1;
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
