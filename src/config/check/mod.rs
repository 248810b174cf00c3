//! Combinations of settings that would give away what Candour protects. Each finding says what to do.

mod limits;
mod tls;

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::Config;
use crate::crypto::Keyring;
use crate::crypto::keyring::KeyFile;
use crate::db::DatabaseUrl;
use crate::domain::keeping::{Checkpoints, LEAST_MONTHS, LEAST_WARNING, Retention};
use crate::domain::{Account, BodyId, Role};

/// How bad a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Weight {
    /// The service does not start.
    Refused,
    /// It starts, and somebody should look.
    Warning,
}

/// Something about the configuration, and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    pub weight: Weight,
    pub sentence: String,
}

fn refused(sentence: impl Into<String>) -> Finding {
    Finding { weight: Weight::Refused, sentence: sentence.into() }
}

fn warning(sentence: impl Into<String>) -> Finding {
    Finding { weight: Weight::Warning, sentence: sentence.into() }
}

/// What the settings themselves say.
pub fn settings(config: &Config) -> Vec<Finding> {
    let mut findings = tls::settings(config);
    if config.public.origin == config.staff.origin {
        findings.push(refused(
            "public.origin and staff.origin are the same: the two applications need two origins, so that a fault in \
             one cannot reach the other.",
        ));
    }
    if config.files.most == 0 || config.files.largest_mb == 0 || config.files.unclaimed_mb == 0 {
        findings.push(refused("files.most, files.largest_mb and files.unclaimed_mb must be at least 1."));
    }
    if config.files.unclaimed_mb < config.files.largest_mb.saturating_mul(2) {
        findings.push(warning(
            "files.unclaimed_mb is less than two of the largest files: two people who send one at the same time get in \
             each other's way.",
        ));
    }
    findings.extend(limits::settings(config));
    match config.responsible.as_ref().map(|responsible| responsible.notice.as_deref()) {
        None => findings.push(warning(
            "Nobody is named who runs the service: the page on privacy tells reporters to ask before they report. Name \
             the organisation and how to reach it: [responsible] name, contact.",
        )),
        Some(Some(notice)) if !notice.starts_with("https://") => findings.push(refused(format!(
            "responsible.notice is '{notice}': write the whole address, https://…."
        ))),
        Some(_) => {}
    }
    findings.extend(keeping(config));
    if let Some(listen) = config.metrics.listen
        && !listen.ip().is_loopback()
    {
        findings.push(warning(format!(
            "metrics.listen is {listen}: everybody who can reach that address reads the figures. Let a firewall admit \
             the monitoring system alone, or listen on 127.0.0.1."
        )));
    }
    if config.sessions.idle_minutes == 0 || config.sessions.hours == 0 {
        findings.push(refused("sessions.idle_minutes and sessions.hours must be at least 1."));
    }
    if config.sessions.idle_minutes > 60 || config.sessions.hours > 24 {
        findings.push(warning(
            "Sessions last longer than 60 minutes idle or 24 hours: a screen left alone stays readable for that long.",
        ));
    }
    findings
}

/// What the files on disk say.
pub fn files(config: &Config, now: u64) -> Vec<Finding> {
    let mut findings = Vec::new();
    match config.database() {
        Err(error) => return vec![refused(format!("database: {error}."))],
        Ok(DatabaseUrl::Sqlite(_)) => {}
        Ok(DatabaseUrl::Postgres(_)) => findings.extend(postgres(config)),
    }
    let data = config.data_folder();
    let data = data.as_path();
    match config.secret_file.metadata() {
        Ok(metadata) if others_may(&metadata, 0o077) => findings.push(refused(format!(
            "{} can be read by others on this machine: chmod 600 it.",
            config.secret_file.display()
        ))),
        Ok(_) => {}
        Err(_) => findings.push(refused(format!(
            "{} cannot be read: `candour init` makes one.",
            config.secret_file.display()
        ))),
    }
    if is_within(&config.secret_file, data) {
        findings.push(refused(format!(
            "{} stands in the data folder: whoever copies the data has the secret too. Move it out.",
            config.secret_file.display()
        )));
    }
    if is_within(&config.keys, data) {
        findings.push(refused(format!(
            "{} stands in the data folder: whoever can change the data could change whom reports are sealed for. Move \
             it out.",
            config.keys.display()
        )));
    }
    if data.metadata().is_ok_and(|metadata| others_may(&metadata, 0o077)) {
        findings
            .push(refused(format!("{} is open to others on this machine: chmod 700 it.", data.display())));
    }
    if let Some(folder) = &config.files.folder
        && folder.metadata().is_ok_and(|metadata| others_may(&metadata, 0o077))
    {
        findings
            .push(refused(format!("{} is open to others on this machine: chmod 700 it.", folder.display())));
    }
    findings.extend(bucket(config, data));
    if let Some(directory) = &config.directory
        && is_within(directory, data)
    {
        findings.push(refused(format!(
            "{} stands in the data folder: whoever can change the data could change where concerns are sent. Move it \
             out.",
            directory.display()
        )));
    }
    if let Some(directory) = &config.directory
        && directory.metadata().is_ok_and(|metadata| others_may(&metadata, 0o022))
    {
        findings.push(refused(format!(
            "{} can be changed by others on this machine: chmod 755 it.",
            directory.display()
        )));
    }
    findings.extend(keys_that_others_may_change(&config.keys));
    findings.extend(tls::certificate(config, data, now));
    findings
}

/// A password belongs in a file of its own: the configuration is shown, copied and kept with others.
fn postgres(config: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    if matches!(config.database.parse(), Ok(DatabaseUrl::Postgres(place)) if place.has_password()) {
        findings.push(warning(
            "database holds a password: put it into a file of its own and name that: [postgres] password_file.",
        ));
    }
    if let Some(file) = &config.postgres.password_file
        && file.metadata().is_ok_and(|metadata| others_may(&metadata, 0o077))
    {
        findings.push(refused(format!(
            "{} can be read by others on this machine: chmod 600 it.",
            file.display()
        )));
    }
    findings
}

/// Whoever has the key to the bucket can take every file away.
fn bucket(config: &Config, data: &Path) -> Vec<Finding> {
    let Some(s3) = &config.files.s3 else { return Vec::new() };
    let mut findings = Vec::new();
    if let Err(error) = config.bucket() {
        findings.push(refused(format!("{error}.")));
    }
    if config.files.folder.is_some() {
        findings.push(refused("[files] names a folder and a bucket. Keep one: folder, or [files.s3]."));
    }
    for file in [&s3.access_key_file, &s3.secret_key_file] {
        if file.metadata().is_ok_and(|metadata| others_may(&metadata, 0o077)) {
            findings.push(refused(format!(
                "{} can be read by others on this machine: chmod 600 it.",
                file.display()
            )));
        }
        if is_within(file, data) {
            findings.push(refused(format!(
                "{} stands in the data folder: whoever copies the data has the files too. Move it out.",
                file.display()
            )));
        }
    }
    findings
}

/// The folder, its files, the folder of the bodies and its files. Whoever can change one of them decides what is sealed
/// to whom.
fn keys_that_others_may_change(keys: &Path) -> Vec<Finding> {
    let within = |folder: &Path| -> Vec<PathBuf> {
        let Ok(entries) = folder.read_dir() else { return Vec::new() };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths
    };
    let paths = [vec![keys.to_owned()], within(keys), within(&keys.join(KeyFile::BODIES))].concat();
    let open = paths.into_iter().filter_map(|path| {
        let metadata = path.metadata().ok().filter(|metadata| others_may(metadata, 0o022))?;
        let right = if metadata.is_dir() { "755" } else { "644" };
        Some(refused(format!(
            "{} can be changed by others on this machine: chmod {right} it.",
            path.display()
        )))
    });
    open.collect()
}

/// How long things are kept.
fn keeping(config: &Config) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(Retention { months, warning_days }) = config.retention {
        if months < LEAST_MONTHS || warning_days < LEAST_WARNING {
            findings.push(refused(format!(
                "retention.months must be at least {LEAST_MONTHS}, since reporters are asked how they are for a year, and \
                 retention.warning_days at least {LEAST_WARNING}."
            )));
        }
        if config.checkpoints.is_none() {
            findings.push(refused(
                "Closed cases are to be deleted, but no folder is named for the record of it: a restore would bring them \
                 back. Name one: [checkpoints] folder.",
            ));
        }
    }
    match &config.checkpoints {
        Some(Checkpoints { keep: 0, .. }) => findings.push(refused("checkpoints.keep must be at least 1.")),
        Some(_) => {}
        None => findings.push(warning(
            "No folder is named for checkpoints: what is cut off the audit's end cannot be found, and a restore brings \
             back what was deleted since the backup. Name one, and take it off this machine: [checkpoints] folder.",
        )),
    }
    findings
}

/// What `keys/` says.
pub fn people(keyring: &Keyring) -> Vec<Finding> {
    let mut findings = Vec::new();
    let readers = keyring.readers().count();
    if readers == 0 {
        findings.push(refused(
            "keys/ names no reviewer and no lead: nobody could read a report. Invite somebody with `candour people \
             invite`, then approve their key with `candour keys approve`.",
        ));
    }
    if readers == 1 {
        findings.push(warning("Only one person can read reports: a report about them has nobody to go to."));
    }
    if readers > 0 && !keyring.readers().any(|member| member.role == Role::Lead) {
        findings.push(warning("keys/ names no lead: no case can be closed without action."));
    }
    if keyring.custodians().next().is_none() {
        findings.push(warning("keys/ names no custodian: names cannot be given in confidence."));
    }
    findings
}

/// What `keys/` lacks for bodies that something has to be sealed for: those with a liaison who signs in, and those that
/// have a referral and have yet to say what they did.
pub fn bodies(keyring: &Keyring, liaisons: &[(Account, BodyId)], waited_for: &[BodyId]) -> Vec<Finding> {
    let without_key = |body: &BodyId| keyring.recipients_of(body).is_empty();
    let of_liaisons = liaisons.iter().filter(|(_, body)| without_key(body)).map(|(account, body)| {
        warning(format!(
            "{account} has an account at {body}, but keys/ has no key for {body}: nothing can be sent there. Approve \
             theirs: candour keys approve {account} FINGERPRINT."
        ))
    });
    let of_referrals = waited_for.iter().filter(|body| without_key(body)).map(|body| {
        warning(format!(
            "{body} has a referral that is still open, but keys/ has no key for {body} any more: no answer can be \
             sealed for it. Approve a liaison's key, or add a recipient: candour keys add-body {body} age1…"
        ))
    });
    of_liaisons.chain(of_referrals).collect()
}

fn others_may(metadata: &Metadata, mask: u32) -> bool {
    metadata.mode() & mask != 0
}

fn is_within(inner: &Path, outer: &Path) -> bool {
    match (inner.canonicalize(), outer.canonicalize()) {
        (Ok(inner), Ok(outer)) => inner.starts_with(outer),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(public: &str, listen: &str, tls: Option<&str>) -> Config {
        let listener = |origin: &str, listen: &str| super::super::Listener {
            listen: listen.parse().unwrap(),
            origin: origin.to_owned(),
        };
        Config {
            folder: PathBuf::new(),
            postgres: Default::default(),
            responsible: Some(super::super::Responsible {
                name: "Example Society".into(),
                contact: "reports@example.org".into(),
                notice: None,
            }),
            service_name: "Candour".into(),
            database: "sqlite:x".into(),
            keys: "keys".into(),
            secret_file: "secret".into(),
            directory: None,
            profile: "default".into(),
            public: listener(public, listen),
            staff: listener("http://localhost:8081", "127.0.0.1:8081"),
            tls: super::super::Tls { terminated_by: tls.map(str::to_owned), ..Default::default() },
            metrics: Default::default(),
            stop: Default::default(),
            sessions: Default::default(),
            log: Default::default(),
            memory: Default::default(),
            files: Default::default(),
            limits: Default::default(),
            retention: None,
            checkpoints: Some(Checkpoints { folder: "checkpoints".into(), keep: 60 }),
        }
    }

    #[test]
    fn what_would_give_people_away_is_refused() {
        for (origin, listen, tls, findings) in [
            ("http://localhost:8080", "127.0.0.1:8080", None, 0),
            ("http://abcdef.onion", "127.0.0.1:8080", None, 0),
            ("https://report.example.org", "127.0.0.1:8080", Some("nginx"), 0),
            ("https://report.example.org", "0.0.0.0:8080", Some("the load balancer"), 0),
            ("https://report.example.org", "127.0.0.1:8080", None, 1),
            ("http://report.example.org", "127.0.0.1:8080", Some("nginx"), 1),
            ("http://localhost:8080", "0.0.0.0:8080", None, 1),
            ("http://localhost.example.org", "127.0.0.1:8080", None, 1),
            ("https://report.example.org/", "127.0.0.1:8080", Some("nginx"), 1),
            ("http://localhost:8081", "127.0.0.1:8080", None, 1),
        ] {
            let found = settings(&config(origin, listen, tls));
            assert_eq!(found.len(), findings, "{origin} {listen}: {found:?}");
            assert!(found.iter().all(|finding| finding.weight == Weight::Refused));
        }
    }
}
