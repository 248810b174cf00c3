//! A case's labels, replaced by others.

use std::collections::BTreeSet;

use super::case_bundle::{self, CaseBundle, Reading, record};
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
    let (person, reading) = (person.clone(), Reading::of(app));
    let outcome = app.database.write(move |connection| {
        grants::find(connection, &case, &person.account)?;
        let before: BTreeSet<Label> = marks::labels(connection, &case)?.into_iter().collect();
        if before != labels {
            let labels: Vec<Label> = labels.into_iter().collect();
            marks::set_labels(connection, &case, &labels)?;
            let subject = labels.iter().map(|label| label.as_str()).collect::<Vec<_>>().join(" ");
            record(connection, &case, &person.account, Act::Labelled, &subject, reading.today)?;
        }
        case_bundle::read(connection, &person, &case, reading)
    });
    found(outcome.await)
}
