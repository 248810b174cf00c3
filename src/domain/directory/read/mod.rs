//! From texts to a directory in which nothing leads nowhere.

mod bodies;
mod categories;
mod condition;
mod deadlines;
mod holidays;
mod law;
mod modifiers;
mod rows;
mod rules;

use super::fault::{Faults, File};
use super::{Directory, Texts};
use rows::Open;
use rules::Targets;

/// Reads all files; every fault of all of them is gathered before giving up.
pub fn directory(texts: Texts<'_>) -> Result<Directory, Faults> {
    let mut faults = Vec::new();
    let categories = categories::categories(Open::new(File::Categories, texts.categories, &mut faults));
    let (clocks, profiles) = deadlines::deadlines(Open::new(File::Deadlines, texts.deadlines, &mut faults));
    let calendar = holidays::holidays(Open::new(File::BankHolidays, texts.bank_holidays, &mut faults));

    // Bodies name law and rules name bodies: the one file is begun before the other, and ended after it.
    let mut of_bodies = Vec::new();
    let mut routing = Open::new(File::Routing, texts.routing, &mut faults);
    let basis = law::basis(&mut routing);
    let bodies = bodies::bodies(Open::new(File::Bodies, texts.bodies, &mut of_bodies), &basis);
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

    faults.extend(of_bodies);
    if !faults.is_empty() {
        faults.sort_by(|one, other| one.file.cmp(&other.file));
        return Err(Faults(faults));
    }
    Ok(Directory { bodies, categories, basis, actions, clocks, profiles, flags, rules, modifiers, calendar })
}
