//! `candour directory …`

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde::Serialize;

use super::{Failure, open};
use crate::app::directory::Edition;
use crate::domain::directory::any_of::{AnyOf, Word};
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::clock::Owner;
use crate::domain::directory::mark::Mark;
use crate::domain::directory::{Directory, Named};
use crate::domain::routing::review::{Finding, Weight, review};
use crate::domain::routing::{Classification, Decision, decide};
use crate::domain::{Day, NotValid};

#[derive(Subcommand)]
pub enum Directories {
    /// Look over the bodies, the rules and the calendar: what contradicts, leads nowhere, or was not checked lately.
    Check {
        /// A folder with the seven files, instead of those built in.
        #[arg(long, value_name = "DIR")]
        folder: Option<PathBuf>,
        /// Only say what makes the directory unusable.
        #[arg(long)]
        faults_only: bool,
    },
    /// Say where a concern would go, and why.
    Explain(Box<Explain>),
}

#[derive(Args)]
pub struct Explain {
    /// A folder with the seven files, instead of those built in.
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Read one concern a line as JSON, and answer each with a line of JSON.
    #[arg(long, conflicts_with_all = ["nation", "setting", "about", "categories", "urgency", "reporter", "flags"])]
    json: bool,
    /// england, wales, scotland, ni, elsewhere or not_sure
    #[arg(long, default_value = "not_sure")]
    nation: String,
    /// For example nhs, independent_private, radiographer_led_clinic
    #[arg(long, default_value = "not_sure")]
    setting: String,
    /// Whom it is about, for example organisation_or_system; may be given more than once
    #[arg(long, value_delimiter = ',')]
    about: Vec<String>,
    /// For example rad_dose; may be given more than once
    #[arg(long = "category", value_delimiter = ',')]
    categories: Vec<String>,
    /// immediate, high, standard or historical
    #[arg(long, default_value = "standard")]
    urgency: String,
    /// For example employee, self_employed, student
    #[arg(long, default_value = "prefer_not_to_say")]
    reporter: String,
    /// For example fear_of_reprisal; may be given more than once
    #[arg(long = "flag", value_delimiter = ',')]
    flags: Vec<String>,
    /// Whether the NHS or HSC pays; leave it out where that is not known
    #[arg(long)]
    nhs_funded: Option<bool>,
}

impl Directories {
    pub fn run(self) -> Result<(), Failure> {
        match self {
            Directories::Check { folder, faults_only } => {
                check(folder.as_deref(), faults_only, open::today())
            }
            Directories::Explain(explain) => {
                let edition = edition(explain.folder.as_deref())?;
                if explain.json {
                    return answer_lines(
                        &edition.directory,
                        std::io::stdin().lock(),
                        std::io::stdout().lock(),
                    );
                }
                let given = explain.classification()?;
                print(&decide(&edition.directory, &given));
                Ok(())
            }
        }
    }
}

fn edition(folder: Option<&Path>) -> Result<Edition, Failure> {
    Ok(match folder {
        Some(folder) => Edition::open(folder)?,
        None => Edition::built_in(),
    })
}

fn check(folder: Option<&Path>, faults_only: bool, today: Day) -> Result<(), Failure> {
    let edition = edition(folder)?;
    let directory = &*edition.directory;
    let digest = data_encoding::HEXLOWER.encode(&edition.digest);
    println!(
        "{} bodies, {} categories, {} rules, {} modifiers, {} laws and standards, {} clocks, {} profiles",
        directory.bodies().len(),
        directory.categories().len(),
        directory.rules().len(),
        directory.modifiers().len(),
        directory.basis().len(),
        directory.clocks().len(),
        directory.profiles().len(),
    );
    println!("digest {digest}");
    let findings = review(directory, today);
    let (faults, warnings): (Vec<_>, Vec<_>) =
        findings.into_iter().partition(|finding| finding.weight == Weight::Fault);
    faults.iter().for_each(|fault| println!("fault: {fault}"));
    if !faults_only {
        warn_together(&warnings);
    }
    match faults.len() {
        0 => {
            println!("no fault found, {} warnings", warnings.len());
            Ok(())
        }
        count => Err(format!("{count} faults: nobody should be sent anywhere by this directory.").into()),
    }
}

/// What has the same thing wrong with it in one line.
fn warn_together(warnings: &[Finding]) {
    let mut sentences: Vec<&str> = warnings.iter().map(|finding| finding.sentence.as_str()).collect();
    sentences.sort_unstable();
    sentences.dedup();
    for sentence in sentences {
        let about = warnings.iter().filter(|finding| finding.sentence == sentence);
        let ids: Vec<&str> = about.map(|finding| finding.id.as_str()).collect();
        match ids.as_slice() {
            [id] => println!("warning: {id}: {sentence}"),
            ids => println!("warning: {} entries: {sentence}\n    {}", ids.len(), ids.join("\n    ")),
        }
    }
}

impl Explain {
    fn classification(&self) -> Result<Classification, Failure> {
        let categories: Result<AnyOf<CategoryId>, Failure> =
            self.categories.iter().map(|id| named(CategoryId::parse, id)).collect();
        Ok(Classification {
            place: word(&self.nation)?,
            setting: word(&self.setting)?,
            about: words(&self.about)?,
            categories: categories?,
            urgency: word(&self.urgency)?,
            reporter: word(&self.reporter)?,
            flags: words(&self.flags)?,
            nhs_funded: self.nhs_funded,
        })
    }
}

fn named<T>(parse: impl Fn(&str) -> Result<T, NotValid>, id: &str) -> Result<T, Failure> {
    parse(id).map_err(|unknown| format!("{unknown}: {id}").into())
}

/// A word by its id, as JSON has it.
fn word<T: serde::de::DeserializeOwned>(id: &str) -> Result<T, Failure> {
    Ok(serde_json::from_value(serde_json::Value::String(id.to_owned()))?)
}

fn words<T: Word + serde::de::DeserializeOwned>(ids: &[String]) -> Result<AnyOf<T>, Failure> {
    ids.iter().map(|id| word(id)).collect()
}

fn print(decision: &Decision<'_>) {
    for warning in &decision.warnings {
        println!("Look twice: {warning}");
    }
    println!("\nFirst:");
    decision.first.iter().for_each(|action| println!("  - {}", action.reviewer));
    println!("\nWho can act, in this order:");
    for (place, named) in decision.bodies.iter().enumerate() {
        println!("{:>3}. {} ({}, {})", place + 1, named.body.name, named.role, ids(&named.rules));
        named.reasons.iter().for_each(|reason| println!("       {reason}"));
        println!("       Will not take: {}", named.will_not_take());
        for basis in &named.basis {
            println!("       Rests on: {}{}", basis.title, doubt(&basis.mark));
        }
    }
    println!("\nBy when:");
    for clock in decision.clocks_here() {
        let whose = if clock.owner == Owner::Service { "ours" } else { "for information" };
        let unseen = if clock.commencement_seen { "" } else { " (not seen in force: verify)" };
        println!("  - {} ({}, {whose}){}{unseen}", clock.label, clock.within, doubt(&clock.mark));
    }
    let notes = decision.rules.iter().filter_map(|rule| Some((rule.id(), rule.note.as_deref()?)));
    let changed = decision.modifiers.iter().map(|modifier| (modifier.id(), modifier.title.as_str()));
    println!("\nTo know:");
    changed.chain(notes).for_each(|(id, note)| println!("  - {note} ({id})"));
}

/// What a reader should know of a fact that nobody looked up.
fn doubt(mark: &Mark) -> &'static str {
    if mark.is_memory() { " (from memory: verify)" } else { "" }
}

fn ids<T: Named>(rows: &[&T]) -> String {
    rows.iter().map(|row| row.id()).collect::<Vec<_>>().join(" ")
}

/// The answer to one line.
#[derive(Serialize)]
struct Answer<'d> {
    bodies: Vec<AnsweredBody<'d>>,
    first: Vec<&'d str>,
    clocks: Vec<&'d str>,
}

#[derive(Serialize)]
struct AnsweredBody<'d> {
    id: &'d str,
    rank: i16,
    role: &'static str,
    rules: Vec<&'d str>,
    reasons: Vec<&'d str>,
    basis: Vec<&'d str>,
}

impl<'d> Answer<'d> {
    fn of(decision: &Decision<'d>) -> Self {
        let bodies = decision.bodies.iter().map(|named| AnsweredBody {
            id: named.body.id(),
            rank: named.rank.0,
            role: named.role.as_str(),
            rules: names(&named.rules),
            reasons: named.reasons.clone(),
            basis: names(&named.basis),
        });
        Answer { bodies: bodies.collect(), first: names(&decision.first), clocks: names(&decision.clocks) }
    }
}

fn names<'d, T: Named>(rows: &[&'d T]) -> Vec<&'d str> {
    rows.iter().map(|row| row.id()).collect()
}

/// What is wrong with a line.
#[derive(Serialize)]
struct Refused {
    error: String,
}

/// Answers line by line; a line that cannot be read gets its own answer, and the command fails at the end.
fn answer_lines(directory: &Directory, input: impl BufRead, output: impl Write) -> Result<(), Failure> {
    let mut output = std::io::BufWriter::new(output);
    let mut refused = 0;
    for line in input.lines() {
        let line = line?;
        match serde_json::from_str::<Classification>(&line) {
            Ok(given) => serde_json::to_writer(&mut output, &Answer::of(&decide(directory, &given)))?,
            Err(error) => {
                refused += 1;
                serde_json::to_writer(&mut output, &Refused { error: error.to_string() })?;
            }
        }
        output.write_all(b"\n")?;
    }
    output.flush()?;
    if refused > 0 {
        return Err(format!("{refused} lines could not be read").into());
    }
    Ok(())
}
