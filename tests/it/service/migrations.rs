//! Every migration has a way back, on a database that is in use.

use candour::db::{Access, AnyConnection, blocking};

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
    service.tables().execute(&[
        &format!("INSERT INTO proposals VALUES ('{case}', 'no_action', 'alice', NULL)"),
        &format!("INSERT INTO consents VALUES ('{case}', 'cqc', TRUE)"),
        &format!("INSERT INTO tasks VALUES ('{case}', 0, 'alice', '2026-12-01', NULL)"),
        &format!(
            "INSERT INTO files VALUES ('{}', '{case}', 70000, 70000, '2026-11-23', {})",
            "a".repeat(32),
            service.tables().literal(&[0])
        ),
        &format!("INSERT INTO case_labels VALUES ('{case}', 'pattern')"),
        &format!("INSERT INTO case_links SELECT '{case}', id, 'merged' FROM cases WHERE id <> '{case}'"),
    ]);
    let before = service.tables().shape();
    assert!(service.counts().iter().all(|(table, rows)| *rows > 0 || *table == "service"), "it is filled");

    let tables = service.tables();
    let redone = blocking(|| {
        let mut connection = AnyConnection::open(tables.url(), Access::Write)?;
        assert_eq!(connection.migrate()?, Vec::<String>::new(), "nothing is left to run");
        connection.redo_all()
    });
    redone.unwrap();
    assert_eq!(tables.shape(), before, "up after down is the same as up");
    assert!(tables.counts().iter().all(|(_, rows)| *rows == 0));
}

macro_rules! script {
    ($database:literal, $way:literal) => {
        include_str!(concat!("../../../migrations/", $database, "/2026-11-23-000003_people/", $way, ".sql"))
    };
}

/// People keep what they sign in with, and their sessions, when their table is made anew.
#[test]
fn people_and_their_sessions_outlive_a_table_that_is_made_anew() {
    let service = spawn_app();
    service.reviewer("alice");
    service.reviewer("cqc-desk");
    service.tables().execute(&[
        "UPDATE people SET state = 'leaving', leaving_until = '2026-12-31' WHERE account = 'alice'",
    ]);
    let file = service.tables();
    let (up, down) = match file.file() {
        Some(_) => (script!("sqlite", "up"), script!("sqlite", "down")),
        None => (script!("postgres", "up"), script!("postgres", "down")),
    };
    let people = || file.texts("SELECT account || ' ' || state AS value FROM people ORDER BY account");
    let kept = || {
        let columns =
            "account || name || role || hex(proof_hash) || hex(sealed_root) || recipient || verify_key";
        file.texts(&format!("SELECT {columns} AS value FROM people WHERE role <> 'liaison' ORDER BY account"))
    };
    let sessions = || file.texts("SELECT account AS value FROM sessions ORDER BY account");
    let before = kept();
    assert_eq!(sessions(), ["alice", "cqc-desk"]);

    file.run_script(down);
    let enrolled = ["alice enrolled", "bashir enrolled", "carys enrolled", "conor enrolled", "lena enrolled"];
    assert_eq!(people(), enrolled, "nobody is leaving there, and nobody is a liaison");
    assert_eq!(sessions(), ["alice"]);
    file.run_script(up);
    assert_eq!(people(), enrolled);
    assert_eq!((kept(), sessions()), (before, vec!["alice".to_owned()]));
    if file.file().is_some() {
        assert_eq!(
            file.texts("SELECT \"table\" AS value FROM pragma_foreign_key_check"),
            Vec::<String>::new()
        );
    }
}

/// The same migrations under the same names, so that a number means the same on both.
#[test]
fn both_databases_have_the_same_migrations() {
    let names = |database: &str| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(database);
        let mut names: Vec<_> = folder
            .read_dir()
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}
