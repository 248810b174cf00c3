//! From texts to a directory in which nothing leads nowhere.

mod bodies;
mod categories;
mod changes;
mod condition;
mod deadlines;
mod holidays;
mod law;
mod modifiers;
mod outcomes;
mod protections;
mod rows;
mod rules;

use super::fault::{Faults, File};
use super::{Directory, Texts};
use rows::{Open, parse};
use rules::Targets;

/// Reads all files; every fault of all of them is gathered before giving up.
pub fn directory(texts: Texts<'_>) -> Result<Directory, Faults> {
    let mut faults = Vec::new();
    let bodies = parse(File::Bodies, texts.bodies, &mut faults);
    let categories = parse(File::Categories, texts.categories, &mut faults);
    let routing = parse(File::Routing, texts.routing, &mut faults);
    let deadlines = parse(File::Deadlines, texts.deadlines, &mut faults);
    let holidays = parse(File::BankHolidays, texts.bank_holidays, &mut faults);
    let changes = parse(File::Changes, texts.changes, &mut faults);
    let outcomes = parse(File::Outcomes, texts.outcomes, &mut faults);
    let protections = parse(File::Protections, texts.protections, &mut faults);
    if !faults.is_empty() {
        // What stands in a text that is no TOML would be missed in all the others.
        return Err(Faults(faults));
    }
    let categories = categories::categories(Open::new(File::Categories, categories, &mut faults));
    let (clocks, profiles) = deadlines::deadlines(Open::new(File::Deadlines, deadlines, &mut faults));
    let calendar = holidays::holidays(Open::new(File::BankHolidays, holidays, &mut faults));
    let outcomes = outcomes::outcomes(Open::new(File::Outcomes, outcomes, &mut faults));
    let protections = protections::protections(Open::new(File::Protections, protections, &mut faults));

    // Bodies name law and rules name bodies: the one file is begun before the other, and ended after it.
    let mut of_bodies = Vec::new();
    let mut routing = Open::new(File::Routing, routing, &mut faults);
    let basis = law::basis(&mut routing);
    let bodies = bodies::bodies(Open::new(File::Bodies, bodies, &mut of_bodies), &basis);
    let actions = law::actions(&mut routing);
    let flags = law::flags(&mut routing);
    let targets = Targets {
        bodies: &bodies,
        categories: &categories,
        basis: &basis,
        actions: &actions,
        clocks: &clocks,
    };
    let rules = rules::rules(&mut routing, &targets);
    let modifiers = modifiers::modifiers(&mut routing, &targets, &rules);
    routing.finish();
    let changes = changes::changes(Open::new(File::Changes, changes, &mut faults), &bodies);

    faults.extend(of_bodies);
    if !faults.is_empty() {
        faults.sort_by_key(|fault| fault.file);
        return Err(Faults(faults));
    }
    Ok(Directory {
        bodies,
        categories,
        basis,
        actions,
        clocks,
        profiles,
        flags,
        rules,
        modifiers,
        calendar,
        changes,
        outcomes,
        protections,
    })
}
