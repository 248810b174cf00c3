//! `deadlines.toml`

use serde::Deserialize;

use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::clock::{Clock, ClockKind, DEFAULT_PROFILE, Owner, Profile, Span, Step};
use crate::domain::directory::fault::File;
use crate::domain::directory::place::Nation;
use crate::domain::directory::table::Table;
use crate::domain::directory::words::{Evidence, words};

words! {
    /// What is known of a clock's commencement; said only where it was looked for in vain.
    InForce, "unknown in_force";
    NotSeen = "not_seen",
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockRow {
    id: String,
    label: String,
    within: Span,
    from: String,
    owner: String,
    kind: ClockKind,
    promises: Option<Step>,
    nations: Option<Vec<Nation>>,
    in_force: Option<InForce>,
    evidence: Evidence,
    source: Option<String>,
    checked: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProfileRow {
    id: String,
    title: String,
    acknowledge: Span,
    first_decision: Span,
    feedback: Span,
    update: Span,
    #[serde(default)]
    pauses: bool,
    rests_on: Vec<String>,
    note: Option<String>,
    checked: Day,
}

/// Reads clocks and profiles.
pub fn deadlines(mut open: Open<'_>) -> (Table<Clock>, Table<Profile>) {
    let rows: Vec<ClockRow> = open.rows("clock");
    let clocks = rows.into_iter().map(|row| clock(&mut open, row)).collect();
    let clocks = open.table(clocks);
    let rows: Vec<ProfileRow> = open.rows("profile");
    let profiles = rows.into_iter().map(|row| Profile {
        title: row.title,
        acknowledge: row.acknowledge,
        first_decision: row.first_decision,
        feedback: row.feedback,
        update: row.update,
        pauses: row.pauses,
        rests_on: open.gathering.lead_all(&row.id, &clocks, File::Deadlines, &row.rests_on),
        note: row.note,
        checked: row.checked,
        id: row.id,
    });
    let profiles = profiles.collect();
    let profiles = open.table(profiles);
    for profile in &profiles {
        for step in Step::ALL.iter().filter(|step| !profile.within(**step).names_a_length()) {
            open.gathering.add(&profile.id, format!("{step} is a promise, and names no length of time"));
        }
    }
    if profiles.get(DEFAULT_PROFILE).is_none() {
        open.gathering
            .add(DEFAULT_PROFILE, "there is no profile of this id, and it is in force where none is chosen");
    }
    open.finish();
    (clocks, profiles)
}

fn clock(open: &mut Open<'_>, row: ClockRow) -> Clock {
    let gathering = &mut open.gathering;
    gathering.wording(&row.id, "label", &row.label);
    if row.promises.is_some() && row.owner != "service" {
        gathering.add(&row.id, "only the service's own clocks promise a step");
    }
    let everywhere = || Nation::ALL.to_vec();
    Clock {
        label: row.label,
        within: row.within,
        from: row.from,
        owner: if row.owner == "service" { Owner::Service } else { Owner::Other(row.owner) },
        kind: row.kind,
        step: row.promises,
        nations: gathering.any_of(&row.id, "nations", row.nations.unwrap_or_else(everywhere)),
        commencement_seen: row.in_force.is_none(),
        mark: gathering.mark(&row.id, row.evidence, row.source, row.checked),
        id: row.id,
    }
}
