//! A backup that is made while reports, messages and files come in, by the real programs: everything that was confirmed
//! before it began is in it.

use std::fs;

use crate::support::installation::Installation;
use crate::support::load::Load;

#[test]
fn everything_confirmed_before_a_backup_began_opens_after_its_restore() {
    let installation = Installation::with_keys();
    let invite = ["people", "invite", "dana", "--name", "Dana Pike", "--role", "reviewer"];
    installation.place.run(&invite).expect_success();
    let mut serving = installation.serve(&[]);
    let load = Load::default();
    let before = std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| load.go_on(&serving.public));
        }
        load.wait_for(30);
        let before = load.confirmed();
        let place = serving.running.place();
        let output = place.run(&["backup", "kept"]).expect_success();
        assert!(output.contains("cases and"), "{output}");
        // A running service is not replaced under its feet.
        let output =
            place.run(&["restore", "kept", "--without-checkpoint", "--without-record"]).expect_failure();
        assert!(output.contains("stop the service first"), "{output}");
        assert!(load.count() > before.len(), "they went on while it was made");
        load.stop();
        before
    });
    assert_eq!(load.refused(), 0);
    assert!(serving.running.terminate().success());

    // Whatever the database was, it is a file now.
    let (client, place) = (serving.public.clone(), serving.running.into_place());
    let config = place.work().join("candour.toml");
    let is_database = |line: &&str| line.starts_with("database = ");
    let text = fs::read_to_string(&config).unwrap();
    let own = text.lines().find(is_database).unwrap();
    fs::write(&config, text.replace(own, "database = \"sqlite:data/candour.db\"")).unwrap();
    place.run(&["restore", "kept", "--without-checkpoint", "--without-record"]).expect_success();
    let output = place.run(&["check", "--deep"]).expect_success();
    assert!(output.contains("everything is there"), "{output}");
    place.run(&["audit", "verify"]).expect_success();
    let _running = place.start(&["serve"], "serving");
    for confirmed in before {
        confirmed.expect(&client);
    }
}
