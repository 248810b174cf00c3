//! `changes.toml`

use serde::Deserialize;

use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::body::OversightBody;
use crate::domain::directory::change::{Change, ChangeKind};
use crate::domain::directory::fault::File;
use crate::domain::directory::table::Table;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeRow {
    day: Day,
    body: String,
    kind: ChangeKind,
    says: String,
}

/// Reads the changes, the latest first. A body is closed here exactly if it is closed in `bodies.toml`.
pub fn changes(mut open: Open<'_>, bodies: &Table<OversightBody>) -> Table<Change> {
    let mut changes = Vec::new();
    for row in open.rows::<ChangeRow>("change") {
        let id = format!("{}-{}-{}", row.day, row.body, row.kind);
        open.gathering.wording(&id, "says", &row.says);
        let Some(body) = open.gathering.lead(&id, bodies, File::Bodies, &row.body) else { continue };
        if row.kind == ChangeKind::Closed && !bodies[body].is_closed() {
            open.gathering.add(&id, format!("says that {} closed, and bodies.toml does not", row.body));
        }
        changes.push(Change { id, day: row.day, body, kind: row.kind, says: row.says });
    }
    changes.sort_by(|one, other| other.day.cmp(&one.day).then_with(|| one.id.cmp(&other.id)));
    let changes = open.table(changes);
    for body in bodies.iter().filter(|body| body.is_closed()) {
        let told = |change: &Change| change.kind == ChangeKind::Closed && bodies[change.body].id == body.id;
        if !changes.iter().any(told) {
            open.gathering.add(&body.id, "is closed, and no change says so");
        }
    }
    open.finish();
    changes
}
