//! docs/WORKFLOW.md is drawn from the table. `CANDOUR_WRITE_DOCS=1` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use candour::domain::workflow::{Aim, RULES, Rule, State, Then, Who};
use candour::domain::{Act, Outcome};

const BEGIN: &str = "<!-- drawn from the table: begin -->\n";
const END: &str = "<!-- drawn from the table: end -->\n";

/// Where a step can lead from this state.
fn leads_to(rule: &Rule, from: State) -> Vec<State> {
    let at_work = [State::Assessing, State::Referred, State::WithBody];
    match rule.then {
        Then::Same => Vec::new(),
        Then::To(state) => vec![state],
        Then::Rest => at_work.to_vec(),
        Then::RestFrom(state) if state == from => at_work.to_vec(),
        Then::Follow if at_work.contains(&from) => at_work.into_iter().filter(|to| *to != from).collect(),
        Then::RestFrom(_) | Then::Follow => Vec::new(),
    }
}

fn diagram() -> String {
    let mut ways: BTreeMap<(usize, usize), BTreeSet<&str>> = BTreeMap::new();
    let place = |state: State| State::ALL.iter().position(|one| *one == state).unwrap();
    for rule in &RULES {
        for from in rule.from {
            for to in leads_to(rule, *from).into_iter().filter(|to| to != from) {
                ways.entry((place(*from), place(to))).or_default().insert(rule.id);
            }
        }
    }
    let mut text = String::from("```mermaid\nstateDiagram-v2\n    [*] --> received\n");
    for ((from, to), by) in ways {
        let by: Vec<&str> = by.into_iter().collect();
        let (from, to) = (State::ALL[from].as_str(), State::ALL[to].as_str());
        writeln!(text, "    {from} --> {to}: {}", by.join(", ")).unwrap();
    }
    text + "```\n"
}

fn who(rule: &Rule) -> &'static str {
    match rule.who {
        Who::Reporter => "reporter",
        Who::Reviewers => "reviewer or lead with a grant",
        Who::OtherLead => "a lead with a grant, other than who proposed",
        Who::Liaison => "liaison of the body",
        Who::Custodian => "custodian who was asked, other than who asks",
    }
}

fn then(rule: &Rule) -> String {
    match rule.then {
        Then::Same => "unchanged".to_owned(),
        Then::To(state) => format!("`{}`", state.as_str()),
        Then::Rest => "where its referrals leave it".to_owned(),
        Then::RestFrom(state) => format!("from `{}`: where its referrals leave it", state.as_str()),
        Then::Follow => {
            "where its referrals leave it, unless it waits for its reporter or is closed".to_owned()
        }
    }
}

fn from(rule: &Rule) -> String {
    match rule.from.len() {
        10 => "any".to_owned(),
        7 if rule.from == State::OPEN => "any open".to_owned(),
        _ => rule.from.iter().map(|state| format!("`{}`", state.as_str())).collect::<Vec<_>>().join(", "),
    }
}

fn table() -> String {
    let mut text = String::from(
        "| action | who | from | done to | sealed entry | to | in the reporter's timeline |\n|---|---|---|---|---|---|---|\n",
    );
    for rule in &RULES {
        let aim = match rule.aim {
            Aim::Case => "the case",
            Aim::Body => "a body",
            Aim::Referral => "a referral",
            Aim::Disclosure => "a request for the name",
            Aim::Task => "a task",
            Aim::Month => "a check-in",
        };
        let entry = rule.entry.map_or("none", |kind| kind.as_str());
        let says = match rule.outcome {
            Some(Outcome::ActionTaken) => " (what was done)",
            Some(Outcome::NoAction) => " (why nothing was)",
            None => "",
        };
        let told = if Act::from(rule.action).told_to_reporter() { "yes" } else { "no" };
        let (id, who, from, then) = (rule.id, who(rule), from(rule), then(rule));
        writeln!(text, "| `{id}` | {who} | {from} | {aim} | {entry}{says} | {then} | {told} |").unwrap();
    }
    text
}

#[test]
fn the_documentation_is_drawn_from_the_table() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/WORKFLOW.md");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once(BEGIN).expect("the place where it begins");
    let (_, after) = rest.split_once(END).expect("the place where it ends");
    let drawn = format!("{before}{BEGIN}\n{}\n{}\n{END}{after}", diagram(), table());
    if std::env::var_os("CANDOUR_WRITE_DOCS").is_some() {
        std::fs::write(&path, &drawn).unwrap();
    }
    assert!(drawn == text, "docs/WORKFLOW.md: run with CANDOUR_WRITE_DOCS=1 and look at what changed");
}
