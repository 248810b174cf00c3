//! One case: its threads are whole, and all that is sealed has the shape of an age file.

use std::collections::BTreeMap;

use super::Finding;
use crate::crypto::{Head, age_file};
use crate::db::{AnyConnection, DbError, deep};
use crate::domain::{CaseId, Thread};

/// What was looked at in a batch of cases.
#[derive(Default)]
pub(super) struct Seen {
    pub entries: u64,
    pub findings: Vec<Finding>,
}

impl Seen {
    /// Names the entries from here to before there, where there are any.
    fn missing(&mut self, case: &CaseId, thread: &str, from: i32, before: i32) {
        if from < before {
            let (case, thread) = (case.to_string(), thread.to_owned());
            self.findings.push(Finding::EntriesMissing { case, thread, from, to: before - 1 });
        }
    }
}

/// A thread as far as its entries were read.
struct Read {
    next: i32,
    head: Head,
}

pub(super) fn look(connection: &mut AnyConnection, id: &str, seen: &mut Seen) -> Result<(), DbError> {
    let Ok(case) = CaseId::parse(id) else {
        seen.findings.push(Finding::NoCase { table: "cases", case: id.to_owned() });
        return Ok(());
    };
    let threads = read_entries(connection, &case, seen)?;
    let ends = deep::ends_of(connection, id)?;
    for (thread, read) in &threads {
        if !ends.iter().any(|end| end.thread == *thread) {
            let (case, thread) = (id.to_owned(), thread.clone());
            seen.findings.push(Finding::EntryTooMany { case, thread, n: read.next - 1 });
        }
    }
    for end in &ends {
        hold_to_end(&case, end, threads.get(&end.thread), seen);
    }
    for (person, ciphertext) in deep::grants_of(connection, id)? {
        if age_file::inspect(&ciphertext).is_err() {
            seen.findings.push(Finding::NotSealed { what: format!("case {id}, grant for {person}") });
        }
    }
    Ok(())
}

/// Walks through all entries of a case, sixteen at a time.
fn read_entries(
    connection: &mut AnyConnection,
    case: &CaseId,
    seen: &mut Seen,
) -> Result<BTreeMap<String, Read>, DbError> {
    let mut threads: BTreeMap<String, Read> = BTreeMap::new();
    let mut at = (String::new(), i32::MIN);
    loop {
        let batch = deep::entries_after(connection, case.as_str(), (&at.0, at.1))?;
        let Some((thread, n, _)) = batch.last() else { return Ok(threads) };
        at = (thread.clone(), *n);
        for (thread, n, ciphertext) in batch {
            seen.entries += 1;
            let Ok(named) = Thread::parse(&thread) else {
                seen.findings.push(Finding::NoThread { case: case.to_string(), thread });
                continue;
            };
            if age_file::inspect(&ciphertext).is_err() {
                let what = format!("case {case}, {thread}/{n}");
                seen.findings.push(Finding::NotSealed { what });
            }
            let begin = || Read { next: 0, head: Head::first(case, named) };
            let read = threads.entry(thread.clone()).or_insert_with(begin);
            seen.missing(case, &thread, read.next, n);
            *read = Read { next: n.saturating_add(1), head: read.head.after(&ciphertext) };
        }
    }
}

/// Holds the entries of a thread to its end. What is missing in between was named before.
fn hold_to_end(case: &CaseId, end: &deep::End, read: Option<&Read>, seen: &mut Seen) {
    let id = || case.to_string();
    let next = read.map_or(0, |read| read.next);
    if end.thread == "shared" && next == 0 {
        seen.findings.push(Finding::NoReport { case: id() });
        return;
    }
    seen.missing(case, &end.thread, next, end.n);
    if next > end.n {
        let n = next - 1;
        seen.findings.push(Finding::EntryTooMany { case: id(), thread: end.thread.clone(), n });
    }
    let Ok(thread) = Thread::parse(&end.thread) else {
        seen.findings.push(Finding::NoThread { case: id(), thread: end.thread.clone() });
        return;
    };
    let head = read.map_or_else(|| Head::first(case, thread), |read| read.head);
    if next == end.n && head.bytes().as_slice() != end.head {
        seen.findings.push(Finding::Head { case: id(), thread: end.thread.clone() });
    }
}
