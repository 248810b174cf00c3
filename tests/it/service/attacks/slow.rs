//! Clients that are slow on purpose, or send what nobody asked for. Measured on the real binary: memory and handles have an
//! end, and a report goes through meanwhile.

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::sync::Arc;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use crate::support::certificate::Certificate;
use crate::support::flood::{Flood, Script, Watch};
use crate::support::http::Client;
use crate::support::installation::{Installation, Serving};
use crate::support::reporter::{ANONYMOUS, Reporter};
use crate::support::{raw, spawn_app};

/// What a service may have resident under any of these, in MiB, and how many handles.
const MEMORY: u64 = 384;
const HANDLES: u64 = 2_048 + 512 + 128;

fn served() -> (Serving, Watch, SocketAddr) {
    let serving = Installation::with_keys().serve(&[]);
    let (watch, address) = (Watch::over(&serving), address(&serving));
    (serving, watch, address)
}

fn address(serving: &Serving) -> SocketAddr {
    let origin = serving.public.origin();
    origin.trim_start_matches("http://").trim_start_matches("https://").parse().expect("an address")
}

/// The same, and then a letter a second.
fn drip(begin: &str) -> Script {
    script(&[vec![begin], vec!["a"; 120]].concat())
}

fn script(parts: &[&str]) -> Script {
    Arc::new(parts.iter().map(|part| part.as_bytes().to_vec()).collect())
}

/// A report is sent over a connection of its own, and its code opens it.
fn somebody_reports(client: Client) {
    let reporter = Reporter::new(client);
    let code = reporter.report(&ANONYMOUS).code;
    reporter.track(&code).expect(200);
}

fn bounded(what: &str, watch: &Watch) {
    let (memory, handles) = (watch.most_resident(), watch.handles());
    println!("{what}: {memory} MiB resident at most, {handles} handles");
    assert!(memory < MEMORY, "{memory} MiB");
    assert!(handles < HANDLES, "{handles} handles");
}

/// The test's own clients need handles as well.
fn allow_many_handles(wanted: u64) {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    assert!(
        maximum.is_none_or(|maximum| maximum >= wanted),
        "this machine gives a process {maximum:?} handles"
    );
    setrlimit(Resource::Nofile, Rlimit { current: Some(maximum.unwrap_or(wanted)), maximum })
        .expect("more handles");
}

#[test]
fn ten_thousand_idle_and_slow_clients_let_a_report_through() {
    allow_many_handles(12_000);
    let (serving, watch, address) = served();
    let before = watch.resident();
    let form = "content-type: application/x-www-form-urlencoded";
    let body = raw::head("/report/send", &[form, "content-length: 30000"]);
    let half = format!("{body}mode=anonymous&happened={}", "a".repeat(15_000));
    let flood = Flood::start(
        address,
        10_000,
        vec![
            script(&[]),
            drip("GET / HTTP/1.1\r\nhost: localhost\r\nx-slow: "),
            script(&[&half]),
            drip(&half),
        ],
    );
    // More than the service ever holds, so that those who wait are many.
    flood.wait_for(5_000);
    somebody_reports(Client::new(serving.public.origin().to_owned()));
    bounded("10,000 idle and slow clients", &watch);
    println!("before {before} MiB; {} connections were made", flood.connections());
    drop(flood);
    somebody_reports(Client::new(serving.public.origin().to_owned()));
}

#[test]
fn large_bodies_that_never_end_share_what_memory_there_is() {
    let (serving, watch, address) = served();
    let form = "content-type: application/x-www-form-urlencoded";
    let head = raw::head("/report/check", &[form, "content-length: 1000000"]);
    let nearly = format!("{head}happened={}", "a".repeat(990_000));
    let flood = Flood::start(address, 600, vec![script(&[&nearly])]);
    flood.wait_for(600);
    somebody_reports(Client::new(serving.public.origin().to_owned()));
    bounded("600 forms of 1 MB that never end", &watch);
}

#[test]
fn junk_in_a_row_is_answered_once_and_closed() {
    let service = spawn_app();
    for junk in [
        "\r\n".repeat(50_000),
        "HELLO\r\n\r\n".repeat(10_000),
        "\u{16}\u{3}\u{1}".repeat(30_000),
        "GET / HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n".repeat(1_000),
        "POST /track HTTP/1.1\r\nhost: a\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n"
            .repeat(1_000),
    ] {
        let mut stream = raw::connect(service.public_address);
        // The service may have closed it before everything is sent.
        let _ = stream.write_all(junk.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.take(1 << 20).read_to_end(&mut answer);
        assert!(answer.len() < 64 * 1024, "one answer at most: {} bytes", answer.len());
        service.public().get("/").expect(200);
    }
}

#[test]
fn a_head_without_end_is_refused() {
    let service = spawn_app();
    let many: String = (0..97).map(|n| format!("x-{n}: a\r\n")).collect();
    for more in [format!("x-long: {}\r\n", "a".repeat(200_000)), many, "a".repeat(200_000)] {
        let mut stream = raw::connect(service.public_address);
        let head = format!("GET / HTTP/1.1\r\nhost: localhost\r\n{more}\r\n");
        let _ = stream.write_all(head.as_bytes());
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let answer = String::from_utf8_lossy(&answer);
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer}");
    }
    // Nothing of it can make the address as long, either.
    let mut stream = raw::connect(service.public_address);
    let _ = stream.write_all(format!("GET /{} HTTP/1.1\r\n", "a".repeat(200_000)).as_bytes());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    assert!(answer.is_empty() || answer.starts_with(b"HTTP/1.1 4"));
    service.public().get("/").expect(200);
}

#[test]
fn whoever_never_agrees_on_keys_keeps_nobody_out() {
    let certificate = Certificate::new("localhost", 90);
    let made = Installation::with_tls(&certificate);
    let origin = made.public.clone();
    let serving = made.serve(&[]);
    let watch = Watch::over(&serving);
    let to: SocketAddr = origin.replace("https://localhost", "127.0.0.1").parse().expect("an address");
    // More than the 256 handshakes at once that the server's own limit would be.
    let flood = Flood::start(to, 800, vec![script(&[]), script(&["\u{16}\u{3}\u{1}"])]);
    flood.wait_for(800);
    somebody_reports(Client::trusting(origin, &certificate));
    bounded("800 handshakes that never end", &watch);
}

/// A body for each kind that a client is waited for.
#[test]
fn a_body_that_stops_coming_is_given_up_on_every_side() {
    let service = spawn_app();
    let (form, json) = ("content-type: application/x-www-form-urlencoded", "content-type: application/json");
    let sealed = "content-type: application/octet-stream";
    let waiting: Vec<_> = [
        (service.public_address, "/report/check", form),
        (service.public_address, "/track", form),
        (service.public_address, "/api/v1/reports", json),
        (service.public_address, "/api/v1/files/piece", sealed),
        (service.staff_address, "/api/v1/sign-in", json),
    ]
    .into_iter()
    .map(|(to, path, kind)| {
        std::thread::spawn(move || {
            let head = raw::head(path, &[kind, "content-length: 1000"]);
            (path, raw::send(to, format!("{head}half").as_bytes(), raw::Then::Wait).status)
        })
    })
    .collect();
    for client in waiting {
        let (path, status) = client.join().expect("an answer");
        assert_eq!(status, 408, "{path}");
    }
}
