//! The last part of `routing.toml`: modifiers.

use serde::Deserialize;

use super::condition::ConditionRow;
use super::rows::Open;
use super::rules::Targets;
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::fault::File;
use crate::domain::directory::role::Role;
use crate::domain::directory::rule::{Layer, Modifier, Move, Rule};
use crate::domain::directory::table::{Id, Table};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModifierRow {
    id: String,
    title: String,
    #[serde(default)]
    when: ConditionRow,
    #[serde(default)]
    moves: Vec<MoveRow>,
    #[serde(default)]
    never_leads: AnyOf<Role>,
    #[serde(default)]
    drops_layers: Vec<Layer>,
    #[serde(default)]
    keeps_rules: Vec<String>,
    #[serde(default)]
    drops_rules: Vec<String>,
    #[serde(default)]
    drops_bodies: Vec<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MoveRow {
    role: Role,
    by: i16,
}

pub fn modifiers(open: &mut Open<'_>, targets: &Targets<'_>, rules: &Table<Rule>) -> Table<Modifier> {
    let rows: Vec<ModifierRow> = open.rows("modifier");
    let modifiers = rows.into_iter().map(|row| modifier(open, targets, rules, row)).collect();
    open.table(modifiers)
}

fn modifier(open: &mut Open<'_>, targets: &Targets<'_>, rules: &Table<Rule>, row: ModifierRow) -> Modifier {
    let gathering = &mut open.gathering;
    let id = row.id;
    let kept = gathering.lead_all(&id, rules, File::Routing, &row.keeps_rules);
    let mut drops_rules = gathering.lead_all(&id, rules, File::Routing, &row.drops_rules);
    for (rule, kept_by) in kept.iter().map(|rule| (rule, &rules[*rule])) {
        if drops_rules.contains(rule) || !row.drops_layers.contains(&kept_by.layer) {
            gathering.add(&id, format!("keeps {}, which it drops by name or does not drop", kept_by.id));
        }
    }
    let layered = |(place, rule): (Id<Rule>, &Rule)| {
        (row.drops_layers.contains(&rule.layer) && !kept.contains(&place)).then_some(place)
    };
    for place in rules.placed().filter_map(layered) {
        if drops_rules.contains(&place) {
            gathering.add(&id, format!("drops {} twice", rules[place].id));
        }
        drops_rules.push(place);
    }
    Modifier {
        title: row.title,
        when: row.when.read(&id, targets.categories, gathering),
        moves: row.moves.into_iter().map(|moved| Move { role: moved.role, by: moved.by }).collect(),
        never_leads: row.never_leads,
        drops_rules,
        drops_bodies: gathering.lead_all(&id, targets.bodies, File::Bodies, &row.drops_bodies),
        note: row.note,
        id,
    }
}
