//! Holding the audit chains to their hashes, and to a checkpoint that was kept elsewhere.

use std::collections::BTreeMap;
use std::fmt;

use base64::{Engine, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};

use crate::crypto::audit_chain::{before_first, row_hash};
use crate::crypto::hash::{Hash, derive};
use crate::crypto::{Secret32, Signer, VerifyKey, keeping};
use crate::db::audit::{self, AuditRow};
use crate::db::{AnyConnection, Database, DbError, deep};
use crate::domain::audit::SERVICE_CHAIN;
use crate::domain::{Act, CaseId, Day};

/// How many rows are read at a time.
const BATCH: i64 = 10_000;
const CONTEXT: &[u8] = b"candour/1 checkpoint\n";

/// Something that is not as it was written.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Finding {
    /// The row's contents, or those of the row before it, are not what was hashed.
    Altered { chain: String, n: u64 },
    /// Rows from `from` to `to` are not there.
    Missing { chain: String, from: u64, to: u64 },
    /// A row with a number that no row is given.
    Invented { chain: String, n: i64 },
    /// A case has no chain at all.
    NoChain { chain: String },
    /// The chain is shorter than at the checkpoint.
    CutOff { chain: String, had: u64, has: u64 },
    /// The row is not the one of the checkpoint, though the chain is whole: it was written anew from there or before.
    Rewritten { chain: String, n: u64 },
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Finding::Altered { chain, n } => write!(f, "chain {chain}, row {n}: not what was written"),
            Finding::Missing { chain, from, to } if from == to => {
                write!(f, "chain {chain}, row {from}: missing")
            }
            Finding::Missing { chain, from, to } => write!(f, "chain {chain}, rows {from} to {to}: missing"),
            Finding::Invented { chain, n } => {
                write!(f, "chain {chain}, row {n}: no such row was ever written")
            }
            Finding::NoChain { chain } => write!(f, "chain {chain}: missing altogether"),
            Finding::CutOff { chain, had, has } => {
                write!(f, "chain {chain}: cut off after row {has}; at the checkpoint it had {had}")
            }
            Finding::Rewritten { chain, n } => {
                write!(f, "chain {chain}, row {n}: not the row of the checkpoint; written anew")
            }
        }
    }
}

/// What a check found.
#[derive(Debug, Default)]
pub struct Checked {
    pub chains: usize,
    pub rows: u64,
    /// Chains of the checkpoint whose cases were deleted since, as their time was over.
    pub deleted: usize,
    pub findings: Vec<Finding>,
}

/// All chains' last rows on a day, signed. Meant to leave the host.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checkpoint {
    pub service: String,
    pub day: Day,
    pub heads: BTreeMap<String, (u64, Hash)>,
}

/// Why a file is no checkpoint of this service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    #[error("this is not a checkpoint file")]
    Malformed,
    #[error("this checkpoint was not signed with this service's secret")]
    BadSignature,
    #[error("this checkpoint belongs to another installation")]
    OtherService,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    v: u8,
    service: String,
    day: Day,
    heads: Vec<(String, u64, String)>,
}

impl Checkpoint {
    /// The file's text: one line of JSON and one with its signature.
    pub fn sign(&self, service_secret: &Secret32) -> String {
        let encoded =
            |(chain, (n, hash)): (&String, &(u64, Hash))| (chain.clone(), *n, BASE64_STANDARD.encode(hash));
        let heads = self.heads.iter().map(encoded).collect();
        let line = Line { v: 1, service: self.service.clone(), day: self.day, heads };
        let line = serde_json::to_string(&line).expect("plain values with string keys serialise");
        let signature = signer(service_secret).sign(CONTEXT, line.as_bytes());
        format!("{line}\n{signature}\n")
    }

    /// Reads a file that this service signed.
    pub fn read(text: &str, service: &str, service_secret: &Secret32) -> Result<Self, CheckpointError> {
        let (line, signature) = text.trim_end().split_once('\n').ok_or(CheckpointError::Malformed)?;
        checkpoint_key(service_secret)
            .verify(CONTEXT, line.as_bytes(), signature)
            .map_err(|_| CheckpointError::BadSignature)?;
        let line: Line = serde_json::from_str(line).map_err(|_| CheckpointError::Malformed)?;
        if line.service != service {
            return Err(CheckpointError::OtherService);
        }
        let decoded = |(chain, n, hash): (String, u64, String)| {
            let hash = BASE64_STANDARD.decode(hash).ok()?.try_into().ok()?;
            Some((chain, (n, hash)))
        };
        let heads = line.heads.into_iter().map(decoded).collect::<Option<_>>();
        Ok(Checkpoint {
            service: line.service,
            day: line.day,
            heads: heads.ok_or(CheckpointError::Malformed)?,
        })
    }
}

fn signer(service_secret: &Secret32) -> Signer {
    Signer::from_seed(&derive(service_secret.as_ref(), b"candour/1 checkpoint sign"))
}

/// The public key that this service's checkpoints verify with.
pub fn checkpoint_key(service_secret: &Secret32) -> VerifyKey {
    signer(service_secret).verify_key()
}

/// A checkpoint of the chains as they stand.
pub async fn checkpoint(database: &Database, service: String, day: Day) -> Result<Checkpoint, DbError> {
    let mut heads = BTreeMap::new();
    database
        .read(move |connection| {
            each_row(connection, |row| {
                let hash =
                    row.hash.as_slice().try_into().map_err(|_| DbError::Corrupt("an audit row's hash"))?;
                heads.insert(row.chain.clone(), (number(row)?, hash));
                Ok(())
            })?;
            Ok(Checkpoint { service, day, heads })
        })
        .await
}

/// Recomputes every chain, and holds it to the checkpoint if one is given.
pub async fn check(
    database: &Database,
    held_to: Option<Checkpoint>,
    service_secret: &Secret32,
) -> Result<Checked, DbError> {
    let secret = service_secret.clone();
    database.read(move |connection| check_with(connection, held_to.as_ref(), &secret)).await
}

/// The same on a connection. A chain of the checkpoint that is gone altogether is no finding where the service's chain
/// has the mark of its deletion, which nobody makes without the secret.
pub(super) fn check_with(
    connection: &mut AnyConnection,
    held_to: Option<&Checkpoint>,
    service_secret: &Secret32,
) -> Result<Checked, DbError> {
    let mut checked = Checked::default();
    let mut lengths: BTreeMap<String, u64> = BTreeMap::new();
    let mut chain: Option<(String, u64, Hash)> = None;
    let mut has_service = false;
    each_row(connection, |row| {
        checked.rows += 1;
        if row.n < 1 {
            checked.findings.push(Finding::Invented { chain: row.chain.clone(), n: row.n });
            return Ok(());
        }
        let n = number(row)?;
        let (expected, previous) = match &chain {
            Some((name, last, hash)) if *name == row.chain => (last + 1, *hash),
            _ => (1, before_first(&row.chain)),
        };
        let stored = Hash::try_from(row.hash.as_slice()).unwrap_or_default();
        if n != expected {
            let name = row.chain.clone();
            checked.findings.push(Finding::Missing { chain: name, from: expected, to: n.saturating_sub(1) });
        } else if row_hash(&previous, n, &row.stored_form()) != stored {
            checked.findings.push(Finding::Altered { chain: row.chain.clone(), n });
        }
        if let Some((at, hash)) = held_to.and_then(|checkpoint| checkpoint.heads.get(&row.chain))
            && *at == n
            && *hash != stored
        {
            checked.findings.push(Finding::Rewritten { chain: row.chain.clone(), n });
        }
        if chain.as_ref().is_none_or(|(name, ..)| *name != row.chain) {
            checked.chains += 1;
        }
        // Without a checkpoint nothing is remembered that grows with the number of chains.
        if held_to.is_some_and(|checkpoint| checkpoint.heads.contains_key(&row.chain)) {
            lengths.insert(row.chain.clone(), n);
        }
        has_service |= row.chain == SERVICE_CHAIN;
        chain = Some((row.chain.clone(), n, stored));
        Ok(())
    })?;
    for (name, (had, _)) in held_to.iter().flat_map(|checkpoint| &checkpoint.heads) {
        let has = lengths.get(name).copied().unwrap_or(0);
        if has == 0 && was_deleted(connection, name, service_secret)? {
            checked.deleted += 1;
        } else if has < *had {
            checked.findings.push(Finding::CutOff { chain: name.clone(), had: *had, has });
        }
    }
    let service = (!has_service).then(|| SERVICE_CHAIN.to_owned());
    for chain in deep::without_chain(connection)?.into_iter().chain(service) {
        checked.findings.push(Finding::NoChain { chain });
    }
    checked.findings.sort();
    Ok(checked)
}

fn was_deleted(
    connection: &mut AnyConnection,
    chain: &str,
    service_secret: &Secret32,
) -> Result<bool, DbError> {
    let Ok(case) = CaseId::parse(chain) else { return Ok(false) };
    let mark = keeping::deleted(service_secret, &case);
    Ok(audit::day_of(connection, SERVICE_CHAIN, Act::Deleted, &mark)?.is_some())
}

fn each_row(
    connection: &mut AnyConnection,
    mut visit: impl FnMut(&AuditRow) -> Result<(), DbError>,
) -> Result<(), DbError> {
    let (mut chain, mut n) = (String::new(), i64::MIN);
    loop {
        let rows = audit::rows_after(connection, &chain, n, BATCH)?;
        let Some(last) = rows.last() else { return Ok(()) };
        (chain, n) = (last.chain.clone(), last.n);
        rows.iter().try_for_each(&mut visit)?;
    }
}

fn number(row: &AuditRow) -> Result<u64, DbError> {
    u64::try_from(row.n).map_err(|_| DbError::Corrupt("an audit row's number"))
}
