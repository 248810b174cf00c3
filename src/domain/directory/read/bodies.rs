//! `bodies.toml`

use serde::Deserialize;

use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::body::{
    Anonymous, BodyKind, Contact, ContactKind, OversightBody, Prescribed, PrescribedPerson, Standing,
};
use crate::domain::directory::fault::File;
use crate::domain::directory::law::Basis;
use crate::domain::directory::place::Nation;
use crate::domain::directory::table::Table;
use crate::domain::directory::words::{Evidence, words};

words! {
    /// The word that stands for a body's standing.
    Status, "unknown status";
    Live = "live",
    Local = "local",
    Transition = "transition",
    Closed = "closed",
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyRow {
    id: String,
    name: String,
    short: String,
    nations: Vec<Nation>,
    kind: BodyKind,
    status: Status,
    closed_on: Option<Day>,
    replaced_by: Option<Vec<String>>,
    remit: String,
    takes: Vec<String>,
    does_not_take: String,
    anonymous: Anonymous,
    anonymous_note: Option<String>,
    legal_basis: Vec<String>,
    changes: Option<String>,
    response: Option<String>,
    checked: Day,
    prescribed: PrescribedRow,
    #[serde(default)]
    contact: Vec<ContactRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PrescribedRow {
    gb: PrescribedPerson,
    ni: PrescribedPerson,
    entry: Option<String>,
    note: Option<String>,
    evidence: Evidence,
    source: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactRow {
    kind: ContactKind,
    value: String,
    purpose: String,
    note: Option<String>,
    evidence: Evidence,
    source: Option<String>,
    page_date: Option<String>,
    #[serde(default)]
    stale: bool,
    /// Where this contact was looked up on another day than its body.
    checked: Option<Day>,
}

/// Reads the bodies.
pub fn bodies(mut open: Open<'_>, basis: &Table<Basis>) -> Table<OversightBody> {
    let rows: Vec<BodyRow> = open.rows("body");
    let bodies = rows.into_iter().map(|row| body(&mut open, basis, row)).collect();
    let bodies = open.table(bodies);
    for body in &bodies {
        if let Standing::Closed { replaced_by, .. } = &body.standing {
            open.gathering.lead_all(&body.id, &bodies, File::Bodies, replaced_by);
        }
    }
    open.finish();
    bodies
}

fn body(open: &mut Open<'_>, basis: &Table<Basis>, row: BodyRow) -> OversightBody {
    let gathering = &mut open.gathering;
    let id = row.id;
    for (key, text) in [("name", &row.name), ("remit", &row.remit), ("does_not_take", &row.does_not_take)] {
        gathering.wording(&id, key, text);
    }
    let standing = match (row.status, row.closed_on, row.replaced_by) {
        (Status::Closed, Some(on), Some(replaced_by)) => Standing::Closed { on, replaced_by },
        (Status::Closed, on, _) => {
            gathering.add(&id, "is closed: say closed_on and replaced_by");
            Standing::Closed { on: on.unwrap_or(row.checked), replaced_by: Vec::new() }
        }
        (status, None, None) => match status {
            Status::Local => Standing::Local,
            Status::Transition => Standing::Transition,
            Status::Live | Status::Closed => Standing::Live,
        },
        _ => {
            gathering.add(&id, "only a closed body has closed_on and replaced_by");
            Standing::Live
        }
    };
    let prescribed = row.prescribed;
    let contacts = row.contact.into_iter().map(|contact| {
        let checked = contact.checked.unwrap_or(row.checked);
        Contact {
            kind: contact.kind,
            purpose: contact.purpose,
            note: contact.note,
            page_date: contact.page_date,
            stale: contact.stale,
            mark: gathering.mark(&id, contact.evidence, contact.source, checked),
            value: contact.value,
        }
    });
    let contacts = contacts.collect();
    OversightBody {
        name: row.name,
        short: row.short,
        nations: gathering.any_of(&id, "nations", row.nations),
        kind: row.kind,
        standing,
        remit: row.remit,
        takes: row.takes,
        does_not_take: row.does_not_take,
        anonymous: row.anonymous,
        anonymous_note: row.anonymous_note,
        legal_basis: gathering.lead_all(&id, basis, File::Routing, &row.legal_basis),
        prescribed: Prescribed {
            great_britain: prescribed.gb,
            northern_ireland: prescribed.ni,
            entry: prescribed.entry,
            note: prescribed.note,
            mark: gathering.mark(&id, prescribed.evidence, prescribed.source, row.checked),
        },
        response: row.response,
        changes: row.changes,
        contacts,
        checked: row.checked,
        id,
    }
}
