//! The second part of `routing.toml`: rules.

use serde::Deserialize;

use super::condition::ConditionRow;
use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::body::OversightBody;
use crate::domain::directory::category::Category;
use crate::domain::directory::clock::Clock;
use crate::domain::directory::fault::File;
use crate::domain::directory::law::{Basis, FirstAction};
use crate::domain::directory::role::Role;
use crate::domain::directory::rule::{Layer, Rank, Recommend, Rule};
use crate::domain::directory::table::Table;
use crate::domain::directory::words::Confidence;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleRow {
    id: String,
    title: String,
    confidence: Confidence,
    checked: Day,
    #[serde(default)]
    when: ConditionRow,
    #[serde(default)]
    recommend: Vec<RecommendRow>,
    #[serde(default)]
    never: Vec<String>,
    #[serde(default)]
    do_first: Vec<String>,
    #[serde(default)]
    basis: Vec<String>,
    #[serde(default)]
    clocks: Vec<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RecommendRow {
    body: String,
    rank: i16,
    role: Role,
    why: String,
}

/// What rules lead to.
pub struct Targets<'a> {
    pub bodies: &'a Table<OversightBody>,
    pub categories: &'a Table<Category>,
    pub basis: &'a Table<Basis>,
    pub actions: &'a Table<FirstAction>,
    pub clocks: &'a Table<Clock>,
}

pub fn rules(open: &mut Open<'_>, targets: &Targets<'_>) -> Table<Rule> {
    let rows: Vec<RuleRow> = open.rows("rule");
    let rules = rows.into_iter().filter_map(|row| rule(open, targets, row)).collect();
    open.table(rules)
}

fn rule(open: &mut Open<'_>, targets: &Targets<'_>, row: RuleRow) -> Option<Rule> {
    let gathering = &mut open.gathering;
    let id = row.id;
    gathering.wording(&id, "title", &row.title);
    let layer = match Layer::parse(id.get(..1).unwrap_or_default()) {
        Ok(layer) => layer,
        Err(unknown) => {
            gathering.add(&id, unknown.to_string());
            return None;
        }
    };
    let names: Vec<String> = row.recommend.iter().map(|named| named.body.clone()).collect();
    gathering.lead_all(&id, targets.bodies, File::Bodies, &names);
    let mut recommend = Vec::new();
    for named in row.recommend {
        gathering.wording(&id, "why", &named.why);
        if !(0..90).contains(&named.rank) {
            gathering.add(&id, format!("{} has a rank outside 0 to 89", named.body));
        }
        let Some(body) = targets.bodies.find(&named.body) else { continue };
        recommend.push(Recommend { body, rank: Rank(named.rank), role: named.role, why: named.why });
    }
    Some(Rule {
        title: row.title,
        layer,
        when: row.when.read(&id, targets.categories, gathering),
        recommend,
        never: gathering.lead_all(&id, targets.bodies, File::Bodies, &row.never),
        do_first: gathering.lead_all(&id, targets.actions, File::Routing, &row.do_first),
        basis: gathering.lead_all(&id, targets.basis, File::Routing, &row.basis),
        clocks: gathering.lead_all(&id, targets.clocks, File::Deadlines, &row.clocks),
        note: row.note,
        confidence: row.confidence,
        checked: row.checked,
        id,
    })
}
