//! Every migration has a way back, on a database that is in use.

use candour::db::{Access, AnyConnection, DatabaseUrl};

use crate::support::disclosure::{ASKED, in_confidence};
use crate::support::referral::referred;
use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

#[test]
fn down_and_up_again_on_a_filled_database() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    service.reporter().report(&ANONYMOUS);
    let (in_confidence, _) = in_confidence(&service, &[]);
    service.reviewer("bashir").ask_name(&in_confidence, ASKED, false, "Why.").expect(200);
    service.file().execute(&[
        &format!("INSERT INTO proposals VALUES ('{case}', 'no_action', 'alice', NULL)"),
        &format!("INSERT INTO consents VALUES ('{case}', 'cqc', TRUE)"),
        &format!("INSERT INTO tasks VALUES ('{case}', 0, 'alice', '2026-12-01', NULL)"),
        &format!(
            "INSERT INTO files VALUES ('{}', '{case}', 70000, 70000, '2026-11-23', X'00')",
            "a".repeat(32)
        ),
        &format!("INSERT INTO case_labels VALUES ('{case}', 'pattern')"),
        &format!("INSERT INTO case_links SELECT '{case}', id, 'merged' FROM cases WHERE id <> '{case}'"),
    ]);
    let shape = || {
        service
            .file()
            .texts("SELECT sql AS value FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
    };
    let before = shape();
    assert!(service.counts().iter().all(|(table, rows)| *rows > 0 || *table == "service"), "it is filled");
    let copy = service.folder.path().join("copy.db");
    service.file().execute(&[&format!("VACUUM INTO '{}'", copy.display())]);

    let mut connection = AnyConnection::open(&DatabaseUrl::Sqlite(copy.clone()), Access::Write).unwrap();
    assert_eq!(connection.migrate().unwrap(), Vec::<String>::new(), "nothing is left to run");
    connection.redo_all().unwrap();
    drop(connection);
    let redone = crate::support::database::DatabaseFile::new(&copy);
    let after =
        redone.texts("SELECT sql AS value FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY name");
    assert_eq!(after, before, "up after down is the same as up");
    assert!(redone.counts().iter().all(|(_, rows)| *rows == 0));
}

const UP: &str = include_str!("../../../migrations/sqlite/2026-11-23-000003_people/up.sql");
const DOWN: &str = include_str!("../../../migrations/sqlite/2026-11-23-000003_people/down.sql");

/// People keep what they sign in with, and their sessions, when their table is made anew.
#[test]
fn people_and_their_sessions_outlive_a_table_that_is_made_anew() {
    let service = spawn_app();
    service.reviewer("alice");
    service.reviewer("cqc-desk");
    service.file().execute(&[
        "UPDATE people SET state = 'leaving', leaving_until = '2026-12-31' WHERE account = 'alice'",
    ]);
    let copy = service.folder.path().join("copy.db");
    service.file().execute(&[&format!("VACUUM INTO '{}'", copy.display())]);
    let file = crate::support::database::DatabaseFile::new(&copy);
    let people = || file.texts("SELECT account || ' ' || state AS value FROM people ORDER BY account");
    let kept = || {
        let columns =
            "account || name || role || hex(proof_hash) || hex(sealed_root) || recipient || verify_key";
        file.texts(&format!("SELECT {columns} AS value FROM people WHERE role <> 'liaison' ORDER BY account"))
    };
    let sessions = || file.texts("SELECT account AS value FROM sessions ORDER BY account");
    let before = kept();
    assert_eq!(sessions(), ["alice", "cqc-desk"]);

    file.run_script(DOWN);
    let enrolled = ["alice enrolled", "bashir enrolled", "carys enrolled", "conor enrolled", "lena enrolled"];
    assert_eq!(people(), enrolled, "nobody is leaving there, and nobody is a liaison");
    assert_eq!(sessions(), ["alice"]);
    file.run_script(UP);
    assert_eq!(people(), enrolled);
    assert_eq!((kept(), sessions()), (before, vec!["alice".to_owned()]));
    assert_eq!(file.texts("SELECT \"table\" AS value FROM pragma_foreign_key_check"), Vec::<String>::new());
}
