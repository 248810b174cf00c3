//! `candour check`: what is in force, and what is unsafe about it.

use std::path::Path;

use super::{Failure, open};
use crate::app::App;
use crate::app::demo::has_demo_passphrase;
use crate::config::check::{Finding, Weight, bodies, files, people, settings};
use crate::config::{Config, TerminatedBy, Tls};
use crate::db;
use crate::domain::directory::place::Place;
use crate::domain::routing::review;

pub async fn run(file: &Path) -> Result<(), Failure> {
    let config = Config::read(file)?;
    println!("In force, from {} and the environment:", file.display());
    println!("  name         {}", config.service_name);
    let responsible = config.responsible.as_ref().map(|responsible| responsible.name.as_str());
    println!("  run by       {}", responsible.unwrap_or("nobody named"));
    println!("  database     {}", config.database()?);
    println!("  keys         {}", config.keys.display());
    println!("  secret       {} (not shown)", config.secret_file.display());
    println!("  public       {} as {}", config.public.listen, config.public.origin);
    println!("  staff        {} as {}", config.staff.listen, config.staff.origin);
    println!("  TLS          {}", in_words(&config.tls));
    let metrics = config.metrics.listen.map_or_else(|| "nowhere".to_owned(), |listen| listen.to_string());
    println!("  metrics      {metrics}");
    println!("  stopping     announced for {} seconds", config.stop.announce_seconds);
    let (idle, hours) = (config.sessions.idle_minutes, config.sessions.hours);
    println!("  sessions     end after {idle} minutes unused, and after {hours} hours");
    println!("  log          {:?}, {:?}", config.log.level, config.log.format);
    println!("  swap         {}", if config.memory.allow_swap { "allowed" } else { "refused" });
    match config.retention {
        Some(kept) => println!(
            "  retention    closed cases are deleted after {} months, {} days after leads are told",
            kept.months, kept.warning_days
        ),
        None => println!("  retention    nothing is deleted by itself"),
    }
    let folder = config.checkpoints.as_ref().map(|checkpoints| checkpoints.folder.display().to_string());
    println!("  checkpoints  {}", folder.as_deref().unwrap_or("not written"));
    let app = open::app(&config).await?;
    println!(
        "  checkpoints  verify with {}",
        crate::app::audit_check::checkpoint_key(&config.secret()?).to_base64()
    );
    let edition = app.directory();
    let looked = look_over(&config, &app);
    let faults = looked.iter().filter(|finding| finding.weight == Weight::Refused).count();
    let whose = config
        .directory
        .as_ref()
        .map_or_else(|| "built in".to_owned(), |folder| folder.display().to_string());
    println!("  directory    {whose}, edition {}, {faults} faults", edition.short_digest());
    println!("  profile      {} ({})", edition.profile().id, edition.profile().title);
    let keyring = app.keyring()?;
    println!("\nReports are sealed for:");
    for member in keyring.members().iter().filter(|member| member.body.is_none()) {
        let until = member.until.map_or_else(String::new, |day| format!(", left on {day}"));
        println!(
            "  {:<16} {:<10} {}{until}",
            member.account.as_str(),
            member.role.as_str(),
            member.fingerprint()
        );
    }
    println!("Referrals can be sealed for:");
    for body in keyring.bodies() {
        println!("  {body:<16} recipients: {}", keyring.body_recipients(body).len());
    }
    let findings = with(looked, &config, &app).await?;
    println!();
    for finding in &findings {
        let word = if finding.weight == Weight::Refused { "refused" } else { "warning" };
        println!("{word}: {}", finding.sentence);
    }
    match findings.iter().filter(|finding| finding.weight == Weight::Refused).count() {
        0 => {
            println!("nothing unsafe found");
            Ok(())
        }
        count => Err(format!("{count} unsafe: the service does not start like this.").into()),
    }
}

fn in_words(tls: &Tls) -> String {
    match tls.terminated_by() {
        Ok(TerminatedBy::Nobody) => "nothing named".to_owned(),
        Ok(TerminatedBy::Candour(files)) => {
            format!("here, with {} and {}", files.certificate.display(), files.key.display())
        }
        Ok(TerminatedBy::Proxy(proxy)) => proxy.to_owned(),
        Err(_) => "contradictory, see below".to_owned(),
    }
}

/// Everything there is to find, the worst first.
pub async fn findings(config: &Config, app: &App) -> Result<Vec<Finding>, Failure> {
    with(look_over(config, app), config, app).await
}

async fn with(mut findings: Vec<Finding>, config: &Config, app: &App) -> Result<Vec<Finding>, Failure> {
    findings.extend(settings(config));
    findings.extend(files(config, app.clock.now()));
    let keyring = app.keyring()?;
    findings.extend(people(&keyring));
    let everybody = app.database.read(db::people::all).await?;
    let signing_in = everybody.into_iter().filter(|person| person.standing.signs_in());
    let liaisons: Vec<_> =
        signing_in.filter_map(|person| Some((person.account, person.post.body()?.clone()))).collect();
    let waited_for = app.database.read(db::referrals::bodies_waited_for).await?;
    findings.extend(bodies(&keyring, &liaisons, &waited_for));
    findings.extend(demo_accounts(app).await?);
    findings.sort_by_key(|finding| finding.weight);
    Ok(findings)
}

/// Where the directory sends people nowhere or wrong, and whether its calendar soon gives no dates. A folder is looked
/// over as `candour directory check` does, which takes seconds; of the built-in directory a test did that.
fn look_over(config: &Config, app: &App) -> Vec<Finding> {
    let (edition, today) = (app.directory(), app.today());
    let mut found = review::rules(&edition.directory);
    found.extend(review::protections(&edition.directory));
    if config.directory.is_some() {
        found.extend(review::answers(&edition.directory, Place::ALL));
    }
    let faults = found.iter().filter(|finding| finding.weight == review::Weight::Fault);
    let mut findings: Vec<Finding> = faults
        .map(|fault| Finding {
            weight: Weight::Refused,
            sentence: format!("The directory has a fault: {fault}. `candour directory check` names all."),
        })
        .collect();
    let calendar = review::calendar(&edition.directory, today);
    findings.extend(
        calendar
            .iter()
            .map(|ends| Finding { weight: Weight::Warning, sentence: format!("The directory: {ends}.") }),
    );
    findings
}

async fn demo_accounts(app: &App) -> Result<Vec<Finding>, Failure> {
    let mut findings = Vec::new();
    let mut refuse = |sentence: String| findings.push(Finding { weight: Weight::Refused, sentence });
    if app.service.demo {
        refuse("This database was made by `candour demo`. Begin a new one.".to_owned());
    }
    for person in app.database.read(db::people::all).await? {
        let Some(enrolment) = &person.enrolment else {
            continue;
        };
        if has_demo_passphrase(&app.service.id, &person.account, &enrolment.proof_hash) {
            refuse(format!(
                "The account {} has a passphrase of the demo's, which anybody can read.",
                person.account
            ));
        }
        if enrolment.second_factor.is_none() {
            refuse(format!("The account {} has no second factor.", person.account));
        }
    }
    Ok(findings)
}
