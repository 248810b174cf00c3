//! `candour audit verify` on a database that somebody tampered with (invariant I9): each change is named by chain and
//! row.

use std::fs;

use candour::app::audit_check::Checkpoint;
use candour::config::decode_secret;
use candour::crypto::audit_chain::{before_first, row_hash};
use candour::db::audit::AuditRow;
use candour::domain::Action;

use crate::support::TestService;
use crate::support::binary::Place;
use crate::support::database::Tables;
use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

/// An installation with a used database, and the id of one of its cases.
struct Used {
    place: Place,
    case: String,
    tables: Tables,
    /// A server's database is there for as long as this.
    _service: TestService,
}

impl Used {
    fn new() -> Self {
        let service = spawn_app();
        let reporter = service.reporter();
        let kept = reporter.report(&ANONYMOUS);
        let alice = service.reviewer("alice");
        let case = alice.only_case();
        alice.act(&case, Action::Acknowledge, "Read.").expect(200);
        reporter.reply(&reporter.track(&kept.code), "Thank you.").expect(200);
        alice.act(&case, Action::Assess, "").expect(200);
        reporter.report(&ANONYMOUS);
        let place = Place::new();
        place.run(&["init"]).expect_success();
        let tables = service.tables().hand_over(&place);
        Used { place, case, tables, _service: service }
    }

    fn checkpoint(&self) {
        self.place.run(&["audit", "checkpoint", "kept"]).expect_success();
    }

    /// What is found without a checkpoint.
    fn found(&self) -> String {
        self.place.run(&["audit", "verify"]).expect_failure()
    }

    fn found_with_checkpoint(&self) -> String {
        self.place.run(&["audit", "verify", "--checkpoint", "kept"]).expect_failure()
    }

    fn found_only_with_checkpoint(&self) -> String {
        self.place.run(&["audit", "verify"]).expect_success();
        self.found_with_checkpoint()
    }

    fn rows(&self) -> i64 {
        self.tables.count(&format!("audit WHERE chain = '{}'", self.case))
    }
}

#[test]
fn an_untouched_audit_is_clean_with_and_without_a_checkpoint() {
    let used = Used::new();
    let output = used.place.run(&["audit", "verify"]).expect_success();
    let rows = used.tables.count("audit");
    assert!(output.contains(&format!("3 chains, {rows} rows")), "{output}");
    assert!(output.contains("every row is as it was written"));
    used.checkpoint();
    used.place.run(&["audit", "verify", "--checkpoint", "kept"]).expect_success();
}

#[test]
fn a_row_with_a_number_that_is_never_given_is_named() {
    let used = Used::new();
    let insert = format!(
        "INSERT INTO audit (chain, n, day, actor, act, subject, hash)
         VALUES ('{}', -3, '2026-01-01', 'alice', 'case.noted', '', {})",
        used.case,
        used.tables.literal(&[0])
    );
    assert_eq!(used.tables.execute(&[&insert]), 1);
    let found = used.found();
    assert!(found.contains(&format!("chain {}, row -3: no such row was ever written", used.case)), "{found}");
}

#[test]
fn an_edited_row_is_named() {
    for change in
        ["actor = 'bashir'", "act = 'case.replied'", "subject = 'x'", "day = '2026-11-19'", "hash = ZERO"]
    {
        let used = Used::new();
        let change = change.replace("ZERO", &used.tables.literal(&[0]));
        let edit = format!("UPDATE audit SET {change} WHERE chain = '{}' AND n = 2", used.case);
        assert_eq!(used.tables.execute(&[&edit]), 1);
        let found = used.found();
        assert!(
            found.contains(&format!("chain {}, row 2: not what was written", used.case)),
            "{change}: {found}"
        );
        assert!(found.contains("the audit was tampered with"));
    }
}

#[test]
fn a_deleted_row_is_named() {
    let used = Used::new();
    let delete = format!("DELETE FROM audit WHERE chain = '{}' AND n = 2", used.case);
    assert_eq!(used.tables.execute(&[&delete]), 1);
    assert!(used.found().contains(&format!("chain {}, row 2: missing", used.case)));
    let delete = format!("DELETE FROM audit WHERE chain = '{}' AND n = 1", used.case);
    assert_eq!(used.tables.execute(&[&delete]), 1);
    assert!(used.found().contains(&format!("chain {}, rows 1 to 2: missing", used.case)));
}

#[test]
fn swapped_rows_are_named() {
    let used = Used::new();
    let number = |from: u32, to: u32| {
        format!("UPDATE audit SET n = {to} WHERE chain = '{}' AND n = {from}", used.case)
    };
    used.tables.execute(&[&number(2, 1_000), &number(3, 2), &number(1_000, 3)]);
    let found = used.found();
    for row in [2, 3] {
        assert!(found.contains(&format!("chain {}, row {row}: not what was written", used.case)), "{found}");
    }
}

#[test]
fn a_chain_that_is_gone_is_named() {
    let used = Used::new();
    used.tables.execute(&[&format!("DELETE FROM audit WHERE chain = '{}'", used.case)]);
    assert!(used.found().contains(&format!("chain {}: missing altogether", used.case)));
    used.tables.execute(&["DELETE FROM audit WHERE chain = 'service'"]);
    assert!(used.found().contains("chain service: missing altogether"));
}

#[test]
fn a_case_that_is_gone_with_its_chain_is_found_with_a_checkpoint() {
    let used = Used::new();
    used.checkpoint();
    let (case, rows) = (&used.case, used.rows());
    let delete = |table: &str, column: &str| format!("DELETE FROM {table} WHERE {column} = '{case}'");
    used.tables.execute(&[
        &delete("audit", "chain"),
        &delete("case_facets", "case_id"),
        &delete("grants", "case_id"),
        &delete("entries", "case_id"),
        &delete("cases", "id"),
    ]);
    let found = used.found_only_with_checkpoint();
    assert!(
        found.contains(&format!("chain {case}: cut off after row 0; at the checkpoint it had {rows}")),
        "{found}"
    );
}

#[test]
fn a_cut_off_tail_is_found_with_a_checkpoint() {
    let used = Used::new();
    used.checkpoint();
    let rows = used.rows();
    let cut = format!("DELETE FROM audit WHERE chain = '{}' AND n > {}", used.case, rows - 2);
    assert_eq!(used.tables.execute(&[&cut]), 2);
    let found = used.found_only_with_checkpoint();
    let sentence =
        format!("chain {}: cut off after row {}; at the checkpoint it had {rows}", used.case, rows - 2);
    assert!(found.contains(&sentence), "{found}");
}

#[test]
fn a_chain_written_anew_is_found_with_a_checkpoint() {
    let used = Used::new();
    used.checkpoint();
    let (file, case) = (used.tables.clone(), &used.case);
    let column = |name: &str| {
        file.texts(&format!("SELECT {name} AS value FROM audit WHERE chain = '{case}' ORDER BY n"))
    };
    let (days, acts, subjects) = (column("day"), column("act"), column("subject"));
    let mut hash = before_first(case);
    for (n, ((day, act), subject)) in (1_u32..).zip(days.into_iter().zip(acts).zip(subjects)) {
        // Everything was bashir, from the first row on.
        let (chain, actor) = (case.clone(), "bashir".to_owned());
        let row = AuditRow { chain, n: n.into(), day, actor, act, subject, hash: Vec::new() };
        hash = row_hash(&hash, n.into(), &row.stored_form());
        let value = file.literal(&hash);
        file.execute(&[&format!(
            "UPDATE audit SET actor = 'bashir', hash = {value} WHERE chain = '{case}' AND n = {n}"
        )]);
    }
    let found = used.found_only_with_checkpoint();
    let last = used.rows();
    assert!(
        found.contains(&format!("chain {case}, row {last}: not the row of the checkpoint; written anew")),
        "{found}"
    );
}

#[test]
fn what_came_after_a_checkpoint_is_no_finding() {
    let used = Used::new();
    used.checkpoint();
    used.place
        .run(&["people", "invite", "dana", "--name", "Dana Pike", "--role", "reviewer"])
        .expect_success();
    used.place.run(&["audit", "verify", "--checkpoint", "kept"]).expect_success();
}

#[test]
fn a_checkpoint_that_is_not_this_services_own_is_refused() {
    let used = Used::new();
    used.checkpoint();
    let path = used.place.work().join("kept");
    let good = fs::read_to_string(&path).unwrap();
    let refused = |text: &str, sentence: &str| {
        fs::write(&path, text).unwrap();
        let output = used.found_with_checkpoint();
        assert!(output.contains(sentence), "{output}");
        assert!(!output.contains("every row is as it was written"));
    };
    let unsigned = "this checkpoint was not signed with this service's secret";
    refused(&good.replacen(":1,", ":2,", 1), unsigned);
    refused(&good.replacen("\"service\",", "\"survice\",", 1), unsigned);
    refused("", "this is not a checkpoint file");
    refused("{}", "this is not a checkpoint file");
    refused("{}\nAAAA\n", unsigned);

    let secret = decode_secret(&fs::read_to_string(used.place.work().join("secret")).unwrap()).unwrap();
    let mut other = Checkpoint::read(&good, "tested-service", &secret).unwrap();
    other.service = "another-service".to_owned();
    refused(&other.sign(&secret), "this checkpoint belongs to another installation");

    let elsewhere = Used::new();
    elsewhere.checkpoint();
    refused(&fs::read_to_string(elsewhere.place.work().join("kept")).unwrap(), unsigned);
    fs::remove_file(&path).unwrap();
    assert!(used.found_with_checkpoint().contains("kept cannot be read"));
}
