//! A disk that is full in the middle of a file: said, nothing half-stored, and what was sent before is untouched.

use std::fs;

use candour::crypto::file::PIECE;
use serde_json::json;

use crate::support::http::{Answer, Client, FROM_HERE, JSON};
use crate::support::installation::Installation;
use crate::support::multipart;
use crate::support::reporter::{ANONYMOUS, Kept, Reporter, sealed_box};
use crate::support::upload::{sealed, some_case};

/// In MiB: room for one piece and some of the second.
const DISK: u32 = 6;

fn add(client: &Client, page: &Answer, contents: &[u8]) -> Answer {
    let sealed = sealed_box(page);
    multipart::post(client, &[("box", &sealed), ("as_it_is", "yes")], Some(("film.bin", contents)))
}

fn piece(client: &Client, object: &str, number: &str, bytes: &[u8]) -> Answer {
    let headers = [
        FROM_HERE,
        ("content-type", "application/octet-stream"),
        ("candour-object", object),
        ("candour-piece", number),
    ];
    client.send("POST", "/api/v1/files/piece", &headers, bytes)
}

#[test]
fn a_disk_that_is_full_in_the_middle_of_a_file_is_told_and_loses_nothing() {
    let installation = Installation::with_keys();
    let serving = installation.serve_on_a_small_disk(DISK);
    let (client, reporter) = (&serving.public, Reporter::new(serving.public.clone()));
    let kept: Kept = reporter.report(&ANONYMOUS);
    let page = reporter.track(&kept.code).expect(200);

    // The plain way.
    let film = vec![7; 2 * PIECE + 100_000];
    let answer = add(client, &page, &film).expect(422);
    assert!(answer.text().contains("There is no room for files"), "{}", answer.text());
    let small = vec![7; 100_000];
    let page = add(client, &page, &small).expect(200);
    assert!(page.text().contains("film.bin"), "what the film took is free again");

    // In pieces.
    let pieces = sealed(&film, &some_case());
    let bytes: usize = pieces.iter().map(Vec::len).sum();
    let body = json!({ "bytes": bytes }).to_string();
    let begun = client.send("POST", "/api/v1/files", &[FROM_HERE, JSON], body.as_bytes()).expect(201);
    let object = begun.json()["object"].as_str().unwrap().to_owned();
    let refused = (0..pieces.len()).find(|n| {
        let answer = piece(client, &object, &n.to_string(), &pieces[*n]);
        if answer.status != 204 {
            assert!(answer.expect(503).detail().contains("no room"));
            return true;
        }
        false
    });
    assert!(refused.is_some(), "the disk took more than it has");
    let body = json!({ "object": object }).to_string();
    client.send("POST", "/api/v1/files/drop", &[FROM_HERE, JSON], body.as_bytes()).expect(204);
    add(client, &page, &vec![8; 100_000]).expect(200);

    // The report is where it was, with the two files that there was room for.
    let page = reporter.track(&kept.code).expect(200);
    assert_eq!(page.text().matches("as it is: film.bin").count(), 2);
    let log = serving.running.log();
    assert!(log.contains("could not be kept") && !log.contains("film"), "{log}");
    drop(serving);
}

#[test]
fn the_small_disk_is_one() {
    // What the test above rests on: the service's files are on the disk that was mounted for it, or limited.
    let serving = Installation::with_keys().serve_on_a_small_disk(DISK);
    let process = serving.running.process_id();
    let mounts = fs::read_to_string(format!("/proc/{process}/mounts")).unwrap();
    let limits = fs::read_to_string(format!("/proc/{process}/limits")).unwrap();
    let limited = limits.lines().any(|line| line.starts_with("Max file size") && !line.contains("unlimited"));
    assert!(mounts.contains("data/files tmpfs") || limited);
}
