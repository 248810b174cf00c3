//! `audit.json`: the hashes of an audit chain, for whoever checks one without this service.

use candour::crypto::audit_chain::{before_first, row_hash};
use candour::db::audit::AuditRow;
use serde::Serialize;

use super::vector_files::{hex, hold};

#[derive(Serialize)]
struct Chain {
    chain: &'static str,
    before_first: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    n: i64,
    day: &'static str,
    actor: &'static str,
    act: &'static str,
    subject: &'static str,
    hash: String,
}

fn chain(chain: &'static str, rows: &[[&'static str; 4]]) -> Chain {
    let mut previous = before_first(chain);
    let rows = (1..).zip(rows).map(|(n, [day, actor, act, subject])| {
        let row = AuditRow {
            chain: chain.to_owned(),
            n,
            day: (*day).to_owned(),
            actor: (*actor).to_owned(),
            act: (*act).to_owned(),
            subject: (*subject).to_owned(),
            hash: Vec::new(),
        };
        previous = row_hash(&previous, n.unsigned_abs(), &row.stored_form());
        Row { n, day, actor, act, subject, hash: hex(&previous) }
    });
    Chain { chain, before_first: hex(&before_first(chain)), rows: rows.collect() }
}

#[test]
fn audit_hashes_are_those_of_the_vectors() {
    let case = "mfrggzdfmztwq2lknnwg23tpob";
    hold(
        "audit.json",
        &[
            chain(
                "service",
                &[
                    ["2026-11-20", "operator", "people.invited", "alice"],
                    ["2026-11-20", "alice", "people.enrolled", ""],
                    ["2026-11-21", "alice", "people.signed_in", ""],
                ],
            ),
            chain(
                case,
                &[
                    ["2026-11-20", "reporter", "case.received", "shared/0"],
                    ["2026-11-21", "alice", "case.acknowledged", "shared/1"],
                ],
            ),
        ],
    );
}
