//! A bucket as an operator configures one: what is refused, what is shown, what is logged.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use candour::crypto::file::PIECE;
use serde_json::json;

use crate::support::binary::files_below;
use crate::support::http::{Answer, Client, FROM_HERE, JSON};
use crate::support::installation::{Installation, free_port};
use crate::support::reporter::{ANONYMOUS, sealed_box};
use crate::support::s3::{ACCESS_KEY, BUCKET, SECRET_KEY, Server};
use crate::support::upload::{sealed, some_case};
use crate::support::{Reporter, multipart};

fn write(made: &Installation, name: &str, text: &str) {
    let path = made.place.work().join(name);
    fs::write(&path, text).expect("writing");
    fs::set_permissions(path, Permissions::from_mode(0o600)).expect("a mode");
}

fn with_bucket(port: u16) -> Installation {
    let made = Installation::with_keys();
    write(&made, "s3-access", &format!("{ACCESS_KEY}\n"));
    write(&made, "s3-secret", &format!("{SECRET_KEY}\n"));
    made.append(&format!(
        "[files.s3]\nendpoint = \"http://127.0.0.1:{port}\"\nbucket = \"{BUCKET}\"\nregion = \"eu-west-2\"\n\
         access_key_file = \"s3-access\"\nsecret_key_file = \"s3-secret\"\ntimeout_seconds = 2\n"
    ));
    made
}

fn begin(client: &Client, bytes: usize) -> String {
    let body = json!({ "bytes": bytes }).to_string();
    let begun = client.send("POST", "/api/v1/files", &[FROM_HERE, JSON], body.as_bytes()).expect(201);
    begun.json()["object"].as_str().expect("a name").to_owned()
}

fn piece(client: &Client, object: &str, bytes: &[u8]) -> Answer {
    let kind = ("content-type", "application/octet-stream");
    let headers = [FROM_HERE, kind, ("candour-object", object), ("candour-piece", "0")];
    client.send("POST", "/api/v1/files/piece", &headers, bytes)
}

#[test]
fn what_is_unsafe_about_a_bucket_is_refused() {
    let made = with_bucket(free_port());
    let refused = |sentence: &str| {
        for command in ["check", "serve"] {
            let output = made.place.run(&[command]).expect_failure();
            assert!(output.contains(sentence), "{command} does not say: {sentence}\n{output}");
            assert!(!output.contains(SECRET_KEY) && !output.contains(ACCESS_KEY), "{output}");
        }
    };
    for name in ["s3-access", "s3-secret"] {
        let path = made.place.work().join(name);
        fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        refused(&format!("{name} can be read by others on this machine: chmod 600 it."));
        fs::set_permissions(&path, Permissions::from_mode(0o600)).unwrap();
    }
    made.replace("# folder = \"data/files\"", "folder = \"elsewhere\"");
    refused("[files] names a folder and a bucket.");
    made.replace("folder = \"elsewhere\"", "");
    made.replace("endpoint = \"http://127.0.0.1", "endpoint = \"http://10.0.0.7");
    refused("[files.s3] endpoint begins with http://");
    made.replace("\"http://10.0.0.7", "\"https://user:word@10.0.0.7");
    refused("[files.s3] endpoint: write it as https://HOST");
    made.replace("user:word@10.0.0.7", "127.0.0.1");
    fs::write(made.place.work().join("s3-secret"), "\n").unwrap();
    refused("the two parts of a key, none empty");
    fs::remove_file(made.place.work().join("s3-secret")).unwrap();
    refused("s3-secret cannot be read");
}

#[test]
fn what_is_in_force_is_shown_without_the_key() {
    let server = Server::start();
    let output = with_bucket(server.port).place.run(&["check"]).expect_success();
    let place = format!("files        http://127.0.0.1:{}/{BUCKET}, region eu-west-2", server.port);
    assert!(output.contains(&place) && output.contains("s3-secret (not shown)"), "{output}");
    assert!(output.contains("nothing unsafe found") && !output.contains("[files.s3]"), "{output}");
    assert!(!output.contains(SECRET_KEY) && !output.contains(ACCESS_KEY), "{output}");
    server.kill();
    let output = with_bucket(server.port).place.run(&["check"]).expect_success();
    assert!(output.contains("warning: The store of files ([files.s3]) does not answer"), "{output}");
}

/// It starts without the service, says what is wrong in its log and its figures, and recovers by itself.
#[test]
fn a_service_that_is_away_is_told_to_operators_and_nothing_of_files_or_keys_is() {
    let server = Server::start();
    let monitor = free_port();
    let made = with_bucket(server.port);
    made.append(&format!("[metrics]\nlisten = \"127.0.0.1:{monitor}\"\n"));
    server.kill();
    let serving = made.serve(&[]);
    let monitor = Client::new(format!("http://127.0.0.1:{monitor}"));
    let store = || {
        let figures = monitor.get("/metrics").expect(200).html().to_owned();
        let line = figures.lines().find_map(|line| line.strip_prefix("candour_ready{part=\"store\"} "));
        line.expect("a figure").to_owned()
    };
    assert_eq!(store(), "0");
    let client = &serving.public;
    let bytes = &sealed(b"a photo", &some_case())[0];
    let object = begin(client, bytes.len());
    piece(client, &object, bytes).expect(503);
    client.get("/readyz").expect(200);
    Reporter::new(client.clone()).report(&ANONYMOUS);
    server.again();
    piece(client, &object, bytes).expect(204);
    assert_eq!(store(), "1");
    assert!(server.bucket().join(&object).join("000000").exists());
    let log = serving.running.log();
    assert!(log.contains("the store of files does not answer"), "{log}");
    for secret in [SECRET_KEY, ACCESS_KEY, BUCKET, &object] {
        assert!(!log.contains(secret), "{log}");
    }
}

#[test]
fn a_backup_of_a_bucket_is_restored_into_a_new_one() {
    let (server, new) = (Server::start(), Server::start());
    let made = with_bucket(server.port);
    let invited = ["people", "invite", "mary", "--name", "Mary Poole", "--role", "reviewer"];
    made.place.run(&invited).expect_success();
    let mut serving = made.serve(&[]);
    let reporter = Reporter::new(serving.public.clone());
    let kept = reporter.report(&ANONYMOUS);
    let sealed = sealed_box(&reporter.track(&kept.code).expect(200));
    let fields = [("box", sealed.as_str()), ("as_it_is", "yes")];
    let film = vec![7; PIECE + 100_000];
    multipart::post(&serving.public, &fields, Some(("film.bin", &film))).expect(200);
    serving.running.place().run(&["backup", "copy"]).expect_success();
    serving.running.terminate();
    let made = serving.kill();
    made.replace(
        &format!("127.0.0.1:{}\"\nbucket", server.port),
        &format!("127.0.0.1:{}\"\nbucket", new.port),
    );
    let restore = ["restore", "copy", "--without-checkpoint", "--without-record"];
    if made.tables().file().is_none() {
        return;
    }
    // A service that is away: nothing is replaced.
    new.kill();
    let output = made.place.run(&restore).expect_failure();
    assert!(output.contains("does not answer") && output.contains("Nothing was replaced"), "{output}");
    new.again();
    let output = made.place.run(&restore).expect_success();
    assert!(output.contains("with 1 files"), "{output}");
    let before = files_below(&server.bucket());
    assert_eq!((before.len(), files_below(&new.bucket()).len()), (2, 2));
    for piece in before {
        let same = new.bucket().join(piece.strip_prefix(server.bucket()).expect("a piece"));
        assert!(fs::read(&piece).expect("a piece") == fs::read(same).expect("a piece"));
    }
    made.place.run(&["check", "--deep"]).expect_success();
}
