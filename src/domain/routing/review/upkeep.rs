//! Facts that nobody looked up, or not lately.

use super::Finding;
use crate::domain::Day;
use crate::domain::directory::body::{OversightBody, Standing};
use crate::domain::directory::mark::Mark;
use crate::domain::directory::place::Place;
use crate::domain::directory::{Directory, Named};

/// Six months, in days: what was looked up longer ago is looked up again.
const GOOD_FOR: u16 = 183;

/// The calendar should reach this far beyond today, so that no promise runs off its end.
const CALENDAR_AHEAD: u16 = 183;

pub fn findings(directory: &Directory, today: Day) -> Vec<Finding> {
    let mut findings = Vec::new();
    for body in directory.bodies() {
        findings.extend(standing(body));
        findings.extend(of_body(body, today));
    }
    let basis = directory.basis().iter().map(|basis| (basis.id(), &basis.mark));
    let clocks = directory.clocks().iter().map(|clock| (clock.id(), &clock.mark));
    let protections = directory.protections().iter().map(|statement| (statement.id(), &statement.mark));
    for (id, mark) in basis.chain(clocks).chain(protections) {
        findings.extend(from_memory(id, mark));
        findings.extend(old(id, mark.checked, today));
    }
    for clock in directory.clocks().iter().filter(|clock| !clock.commencement_seen) {
        findings.push(Finding::warning(
            &clock.id,
            "was not seen to be in force: verify before it is shown as law",
        ));
    }
    let rules = directory.rules().iter().map(|rule| (rule.id(), rule.checked));
    let categories = directory.categories().iter().map(|category| (category.id(), category.checked));
    let profiles = directory.profiles().iter().map(|profile| (profile.id(), profile.checked));
    for (id, checked) in rules.chain(categories).chain(profiles) {
        findings.extend(old(id, checked, today));
    }
    findings.extend(calendar(directory, today));
    findings
}

fn standing(body: &OversightBody) -> Option<Finding> {
    match &body.standing {
        Standing::Closed { on, replaced_by } => {
            let instead = replaced_by.join(", ");
            Some(Finding::warning(
                &body.id,
                format!("closed on {on}; nobody is sent there. Instead: {instead}"),
            ))
        }
        Standing::Transition => Some(Finding::warning(&body.id, "is about to change: look every month")),
        Standing::Live | Standing::Local => None,
    }
}

fn of_body(body: &OversightBody, today: Day) -> Vec<Finding> {
    let mut findings: Vec<Finding> = old(&body.id, body.checked, today).into_iter().collect();
    if body.is_from_memory() {
        findings.push(Finding::warning(&body.id, "is from memory only: verify before it is shown"));
    } else if body.prescribed.mark.is_memory() {
        findings.push(Finding::warning(&body.id, "whether it is a prescribed person is from memory only"));
    }
    for contact in &body.contacts {
        let id = format!("{} {}", body.id, contact.value);
        if contact.stale {
            findings.push(Finding::warning(&id, "stands on an old page: verify before it is shown"));
        }
        // A body that is from memory as a whole was named already.
        if !body.is_from_memory() {
            findings.extend(from_memory(&id, &contact.mark));
        }
        if contact.mark.checked != body.checked {
            findings.extend(old(&id, contact.mark.checked, today));
        }
    }
    findings
}

fn from_memory(id: &str, mark: &Mark) -> Option<Finding> {
    mark.is_memory().then(|| Finding::warning(id, "is from memory only: verify before it is shown"))
}

fn old(id: &str, checked: Day, today: Day) -> Option<Finding> {
    (checked.plus_days(GOOD_FOR) < today)
        .then(|| Finding::warning(id, format!("was last checked on {checked}, more than six months ago")))
}

pub fn calendar(directory: &Directory, today: Day) -> Vec<Finding> {
    let mut findings = Vec::new();
    for area in directory.calendar().areas() {
        let oldest = area.holidays.values().map(|holiday| holiday.mark.checked).min();
        findings.extend(oldest.and_then(|checked| old(&area.id, checked, today)));
    }
    let (_, known_until) = directory.calendar().known(Place::NotSure);
    if known_until < today.plus_days(CALENDAR_AHEAD) {
        let sentence = format!("end on {known_until}: working days after that cannot be counted");
        findings.push(Finding::warning("bank holidays", sentence));
    }
    findings
}
