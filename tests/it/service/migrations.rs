//! Every migration has a way back, on a database that is in use.

use candour::db::{Access, AnyConnection, DatabaseUrl};

use crate::support::reporter::ANONYMOUS;
use crate::support::spawn_app;

#[test]
fn down_and_up_again_on_a_filled_database() {
    let service = spawn_app();
    service.reporter().report(&ANONYMOUS);
    service.reviewer("alice");
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
