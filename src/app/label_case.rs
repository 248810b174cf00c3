//! A case's labels, replaced by others.

use std::collections::BTreeSet;

use super::case_bundle::{self, CaseBundle, record};
use super::session::SignedIn;
use super::{App, AppError, found};
use crate::db::{grants, marks};
use crate::domain::label::Label;
use crate::domain::{Act, CaseId};

/// Gives a case these labels and no others; `None` without a grant, whether or not there is such a case.
pub async fn label_case(
    app: &App,
    person: &SignedIn,
    case: CaseId,
    labels: BTreeSet<Label>,
) -> Result<Option<CaseBundle>, AppError> {
    if !person.opens_cases() {
        return Ok(None);
    }
    let (account, of, today) = (person.account.clone(), case.clone(), app.today());
    let labelled = app.database.write(move |connection| {
        grants::find(connection, &case, &account)?;
        let before: BTreeSet<Label> = marks::labels(connection, &case)?.into_iter().collect();
        if before != labels {
            let labels: Vec<Label> = labels.into_iter().collect();
            marks::set_labels(connection, &case, &labels)?;
            let subject = labels.iter().map(|label| label.as_str()).collect::<Vec<_>>().join(" ");
            record(connection, &case, &account, Act::Labelled, &subject, today)?;
        }
        Ok(())
    });
    match found(labelled.await)? {
        Some(()) => case_bundle::now(app, person, of).await,
        None => Ok(None),
    }
}
