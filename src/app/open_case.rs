//! A case comes into being: what was sealed, on whichever way, is stored in one write.

use super::{App, AppError};
use crate::crypto::Head;
use crate::crypto::sealed_report::SealedReport;
use crate::db::cases::{Case, ThreadEnd};
use crate::db::files::Claim;
use crate::db::handling::Handling;
use crate::db::{audit, cases, files, grants};
use crate::domain::directory::place::Place;
use crate::domain::{Act, State, Thread};

/// Stores it, with the files that it lists. [`crate::db::DbError::Duplicate`] where its code or its id is there already,
/// [`crate::db::DbError::NotFound`] where a file cannot be claimed: then nothing is stored.
pub(super) async fn store(app: &App, new: SealedReport, claims: Vec<Claim>) -> Result<Case, AppError> {
    let most = app.files.limits.most_objects();
    let (today, clocks) = (app.today(), app.clocks());
    let case = Case {
        signer: new.signer,
        received_on: today,
        mode: new.mode,
        danger: new.danger,
        state: State::Received,
        due_on: clocks.acknowledge_by(today),
        shared: end(&new),
        staff: ThreadEnd { n: 0, head: Head::first(&new.case, Thread::Staff) },
        handling: Handling {
            acknowledge_by: clocks.acknowledge_by(today),
            feedback_by: clocks.feedback_by(Place::NotSure, today),
            ..Handling::default()
        },
        id: new.case.clone(),
    };
    let written = app.database.write(move |connection| {
        cases::insert(connection, &new.access_hash, &case)?;
        for (n, ciphertext) in (0..).zip(&new.entries) {
            cases::insert_entry(connection, &case.id, Thread::Shared, n, ciphertext)?;
        }
        files::claim(connection, &case.id, &claims, most)?;
        for (person, ciphertext) in &new.grants {
            let (danger, due_on) = (case.danger, case.due_on);
            grants::insert(
                connection,
                &grants::NewGrant { case: &case.id, person, danger, due_on, ciphertext },
            )?;
        }
        let event = audit::Event {
            day: case.received_on,
            actor: "reporter",
            act: Act::Received,
            subject: "shared/0",
        };
        audit::begin(connection, case.id.as_str(), event)?;
        Ok(case)
    });
    Ok(written.await?)
}

/// Where the shared thread ends behind these entries.
fn end(new: &SealedReport) -> ThreadEnd {
    let first = ThreadEnd { n: 0, head: Head::first(&new.case, Thread::Shared) };
    new.entries.iter().fold(first, |end, sealed| ThreadEnd { n: end.n + 1, head: end.head.after(sealed) })
}
