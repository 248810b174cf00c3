//! The shipped examples of a proxy keep invariant I1: what goes through them is written nowhere, and who sent it is not
//! passed on. Against the real binary and the real proxies.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::PathBuf;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::clock::{Clock, SystemClock};
use candour::app::key_folder::KeyFolder;
use candour::crypto::Token;
use candour::crypto::file::PIECE;
use candour::domain::Day;
use serde_json::json;

use super::canary::{AGENT, FORWARDED, REFERRER, Secrets, found, garbage, nothing_in, report, send};
use crate::support::binary::{Place, RunningBinary, files_below};
use crate::support::http::{Client, FORM, JSON};
use crate::support::multipart::{self, MULTIPART};
use crate::support::proxy::{Kind, Proxy};
use crate::support::reporter::sealed_box;
use crate::support::sealed::sealed_report_for;
use crate::support::upload::{sealed, some_case};

/// More than every buffer on the way together.
const LARGE: usize = 12 << 20;

fn demo() -> (RunningBinary, [String; 2]) {
    let arguments = ["demo", "--log", "trace", "--listen", "127.0.0.1:0", "--staff-listen", "127.0.0.1:0"];
    let running = Place::new().start(&arguments, "Stop with Ctrl-C");
    let address = |heading: &str| running.address_after(heading).replace("http://", "");
    let behind = [address("Report and follow a case"), address("Staff")];
    (running, behind)
}

fn written(running: &RunningBinary) -> PathBuf {
    running.place().folder.path().join("proxy")
}

/// A report that was sealed elsewhere, a sealed file in pieces, and a file that is not sealed yet.
fn the_other_way(running: &RunningBinary, client: &Client, secrets: &mut Secrets) -> u16 {
    let keys = KeyFolder::open(running.place().work().join("demo-data/keys")).unwrap().current().unwrap();
    let today = Day::from_unix_seconds(SystemClock.now());
    let words = secrets.canary("sealedreport");
    let entropy = [7; 16];
    let report =
        sealed_report_for(&keys, today, entropy, &[("mode", "anonymous"), ("happened", words.as_str())]);
    send(client, "/api/v1/reports", JSON, report.to_string().as_bytes()).expect(201);
    let contents = secrets.canary("sealedfile").repeat(LARGE / 20);
    let pieces = sealed(contents.as_bytes(), &some_case());
    let bytes: usize = pieces.iter().map(Vec::len).sum();
    assert!(bytes > 2 * PIECE);
    let begun =
        send(client, "/api/v1/files", JSON, json!({ "bytes": bytes }).to_string().as_bytes()).expect(201);
    let object = begun.json()["object"].as_str().unwrap().to_owned();
    for (number, piece) in pieces.iter().enumerate() {
        let number = number.to_string();
        let headers = [
            crate::support::http::FROM_HERE,
            ("content-type", "application/octet-stream"),
            ("candour-object", object.as_str()),
            ("candour-piece", number.as_str()),
            ("user-agent", AGENT),
        ];
        client.send("POST", "/api/v1/files/piece", &headers, piece).expect(204);
    }
    let code = Token::from_entropy(entropy).words().join(" ");
    secrets.codes.push(code.clone());
    let access = BASE64_STANDARD.encode([1; 32]);
    send(client, "/api/v1/track", JSON, json!({ "access": access }).to_string().as_bytes()).expect(404);
    let page = send(client, "/track", FORM, format!("code={}", code.replace(' ', "+")).as_bytes());
    large_file(client, &sealed_box(&page.expect(200)), secrets)
}

/// A file without scripts: plaintext all the way to the service.
fn large_file(client: &Client, sealed_box: &str, secrets: &mut Secrets) -> u16 {
    let contents = secrets.canary("largefile").repeat(LARGE / 18);
    let name = format!("{}.txt", secrets.canary("filename"));
    let body =
        multipart::body(&[("box", sealed_box), ("as_it_is", "yes")], Some((&name, contents.as_bytes())));
    send(client, "/track/file", MULTIPART, &body).status
}

fn nothing_is_written_by(kind: Kind) {
    let (mut running, behind) = demo();
    let proxy = Proxy::start(kind, [&behind[0], &behind[1]], &written(&running), |example| example);
    let mut secrets = Secrets::default();
    for mode in ["named", "anonymous"] {
        report(&proxy.public, mode, &mut secrets);
    }
    assert_eq!(the_other_way(&running, &proxy.public, &mut secrets), 200, "the file was taken");
    garbage(&proxy.public, &proxy.staff, &mut secrets);
    assert!(secrets.texts > 30 && secrets.codes.len() == 3);
    // The service goes away in the middle: now the proxy has something to complain about.
    assert!(running.terminate().success(), "{}", running.log());
    let lost = format!("/track?x={}", secrets.canary("lost"));
    assert_eq!(send(&proxy.public, &lost, FORM, secrets.canary("gone").as_bytes()).status, 502);
    drop(proxy);
    nothing_in(running.place().folder.path(), &secrets);
}

#[test]
fn nothing_is_written_by_nginx() {
    nothing_is_written_by(Kind::Nginx);
}

#[test]
fn nothing_is_written_by_caddy() {
    nothing_is_written_by(Kind::Caddy);
}

/// What the search finds in the proxy's files after a visit, with this example.
fn found_after_a_visit(kind: Kind, change: fn(String) -> String) -> Vec<String> {
    let (running, behind) = demo();
    let proxy = Proxy::start(kind, [&behind[0], &behind[1]], &written(&running), change);
    let mut secrets = Secrets::default();
    garbage(&proxy.public, &proxy.staff, &mut secrets);
    drop(proxy);
    let files = files_below(&written(&running)).into_iter();
    files.flat_map(|file| found(&std::fs::read(file).unwrap(), &secrets)).collect()
}

#[test]
fn with_the_logs_left_on_the_search_finds_them() {
    let nginx = found_after_a_visit(Kind::Nginx, |example| {
        example.replace("access_log off;", "").replace("error_log /dev/null emerg;", "")
    });
    assert!(
        nginx.iter().any(|text| text == "canary") && nginx.iter().any(|text| text == "AgentCanary"),
        "{nginx:?}"
    );
    let caddy = found_after_a_visit(Kind::Caddy, |example| {
        let example = example.replace("output discard", "output stderr");
        example.replace("\timport candour", "\tlog\n\timport candour")
    });
    assert!(
        caddy.iter().any(|text| text == "canary") && caddy.iter().any(|text| text == "AgentCanary"),
        "{caddy:?}"
    );
}

#[test]
fn with_buffering_left_on_nginx_would_have_spooled() {
    let (running, behind) = demo();
    let buffered = |example: String| example.replace("proxy_request_buffering off;", "");
    let proxy = Proxy::start(Kind::Nginx, [&behind[0], &behind[1]], &written(&running), buffered);
    let status = large_file(&proxy.public, "no box", &mut Secrets::default());
    assert_eq!(status, 500, "the folder that it wanted to write to is closed");
}

/// What arrives behind a proxy of one visit.
fn passed_on(kind: Kind) -> String {
    let behind = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = behind.local_addr().unwrap().to_string();
    let folder = tempfile::TempDir::new().unwrap();
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o711);
    std::fs::set_permissions(folder.path(), open).unwrap();
    let proxy = Proxy::start(kind, [&address, &address], &folder.path().join("proxy"), |example| example);
    let visitor = std::thread::spawn(move || {
        let headers = [
            ("user-agent", AGENT),
            ("x-forwarded-for", FORWARDED),
            ("x-real-ip", FORWARDED),
            ("forwarded", "for=203.0.113.77"),
            ("referer", REFERRER),
            ("sec-fetch-site", "same-origin"),
            ("origin", "https://localhost"),
            ("cookie", "candour-session=kept"),
        ];
        proxy.public.send("GET", "/track", &headers, &[]).expect(200);
        drop(proxy);
    });
    let (mut stream, _) = behind.accept().unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
    visitor.join().unwrap();
    String::from_utf8(head).unwrap().to_lowercase()
}

#[test]
fn who_asks_is_not_passed_on() {
    for kind in [Kind::Nginx, Kind::Caddy] {
        let head = passed_on(kind);
        for told in [
            "203.0.113.77",
            "agentcanary",
            "referrer-canary",
            "x-forwarded",
            "x-real-ip",
            "via:",
            "127.0.0.1",
        ] {
            assert!(!head.contains(told), "{kind:?} passes {told} on: {head}");
        }
        for needed in [
            "sec-fetch-site: same-origin",
            "origin: https://localhost",
            "cookie: candour-session=kept",
            "host: localhost",
        ] {
            assert!(head.contains(needed), "{kind:?} keeps {needed} back: {head}");
        }
    }
}
