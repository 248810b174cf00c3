//! A backup that is made while reports, messages and files come in, by the real programs: everything that was confirmed
//! before it began is in it.

use std::fs;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use crate::support::http::Client;
use crate::support::installation::Installation;
use crate::support::multipart;
use crate::support::reporter::{ANONYMOUS, Kept, Reporter, sealed_box};

/// What a reporter was told is stored.
struct Confirmed {
    kept: Kept,
    message: bool,
    file: bool,
}

/// Reports, writes and adds a file, until told to stop.
fn go_on(client: Client, stop: Arc<AtomicBool>, confirmed: Arc<Mutex<Vec<Confirmed>>>) {
    let reporter = Reporter::new(client.clone());
    let mut round = 0;
    while !stop.load(Ordering::SeqCst) {
        round += 1;
        let kept = reporter.report(&ANONYMOUS);
        confirmed.lock().unwrap().push(Confirmed { kept: kept.clone(), message: false, file: false });
        let note = |message, file| {
            confirmed.lock().unwrap().push(Confirmed { kept: kept.clone(), message, file });
        };
        let page = reporter.track(&kept.code).expect(200);
        reporter.reply(&page, "A message of theirs.").expect(200);
        note(true, false);
        if round % 3 == 0 {
            let page = reporter.track(&kept.code).expect(200);
            let sealed = sealed_box(&page);
            let fields = [("box", sealed.as_str()), ("as_it_is", "yes")];
            multipart::post(&client, &fields, Some(("film.bin", &vec![7; 300_000]))).expect(200);
            note(true, true);
        }
    }
}

#[test]
fn everything_confirmed_before_a_backup_began_opens_after_its_restore() {
    let installation = Installation::with_keys();
    let invite = ["people", "invite", "dana", "--name", "Dana Pike", "--role", "reviewer"];
    installation.place.run(&invite).expect_success();
    let mut serving = installation.serve(&[]);
    let stop = Arc::new(AtomicBool::new(false));
    let confirmed = Arc::new(Mutex::new(Vec::new()));
    let writers: Vec<_> = (0..3)
        .map(|_| {
            let (client, stop, confirmed) = (serving.public.clone(), stop.clone(), confirmed.clone());
            std::thread::spawn(move || go_on(client, stop, confirmed))
        })
        .collect();
    let count = || confirmed.lock().unwrap().len();
    while count() < 30 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let before = count();
    let place = serving.running.place();
    let output = place.run(&["backup", "kept"]).expect_success();
    assert!(output.contains("cases and"), "{output}");
    // A running service is not replaced under its feet.
    let output = place.run(&["restore", "kept", "--without-checkpoint", "--without-record"]).expect_failure();
    assert!(output.contains("stop the service first"), "{output}");
    let later = count();
    stop.store(true, Ordering::SeqCst);
    for writer in writers {
        writer.join().expect("no request failed");
    }
    assert!(later > before, "they went on while it was made");
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
    let reporter = Reporter::new(client);
    for Confirmed { kept, message, file } in confirmed.lock().unwrap().iter().take(before) {
        let page = reporter.track(&kept.code).expect(200).text();
        assert!(!message || page.contains("A message of theirs."));
        assert!(!file || page.contains("film.bin"));
    }
}
