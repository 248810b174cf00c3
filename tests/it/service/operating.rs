//! What a load balancer and a monitoring system are told, and how the service stops under them.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use actix_web::web;
use candour::web::metrics::{self, Source};

use crate::support::html::encoded;
use crate::support::http::Client;
use crate::support::installation::{Installation, free_port};
use crate::support::reporter::ANONYMOUS;
use crate::support::{Reporter, TestService, raw, spawn_app};

/// An installation that tells its figures, and where.
fn with_metrics() -> (Installation, Client) {
    let made = Installation::with_keys();
    let port = free_port();
    made.append(&format!("[metrics]\nlisten = \"127.0.0.1:{port}\"\n"));
    (made, Client::new(format!("http://127.0.0.1:{port}")))
}

fn figures(monitor: &Client) -> Vec<String> {
    let answer = monitor.get("/metrics").expect(200);
    assert_eq!(answer.header("content-type"), Some("text/plain; version=0.0.4; charset=utf-8"));
    answer.html().lines().map(str::to_owned).collect()
}

fn value<'a>(lines: &'a [String], name: &str) -> &'a str {
    let found = lines.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    found.unwrap_or_else(|| panic!("no {name} in {lines:#?}"))
}

#[test]
fn alive_is_not_the_same_as_ready() {
    let (made, monitor) = with_metrics();
    let serving = made.serve(&[]);
    let work = serving.running.place().work();
    let ready = |expected: u16, words: &str| {
        for client in [&serving.public, &serving.staff] {
            assert_eq!(client.get("/readyz").expect(expected).html(), words);
            assert_eq!(client.get("/healthz").expect(200).html(), "ok\n");
        }
    };
    ready(200, "ready\n");
    for (part, path, elsewhere) in [("store", "data/files", "data/away"), ("keys", "keys", "away")] {
        fs::rename(work.join(path), work.join(elsewhere)).unwrap();
        ready(503, "not ready\n");
        assert_eq!(value(&figures(&monitor), &format!("candour_ready{{part=\"{part}\"}}")), "0");
        fs::rename(work.join(elsewhere), work.join(path)).unwrap();
        ready(200, "ready\n");
    }
    let lines = figures(&monitor);
    for part in ["staying", "keys", "database", "store"] {
        assert_eq!(value(&lines, &format!("candour_ready{{part=\"{part}\"}}")), "1");
    }
}

#[test]
fn figures_stand_on_a_listener_of_their_own_and_only_where_asked_for() {
    let (made, monitor) = with_metrics();
    let serving = made.serve(&[]);
    serving.public.get("/metrics").expect(404);
    serving.staff.get("/metrics").expect(404);
    for path in ["/", "/report", "/sign-in", "/readyz", "/api/v1/keys"] {
        assert_eq!(monitor.get(path).expect(404).html(), "");
    }
    let (mut named, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    for line in figures(&monitor) {
        match line.strip_prefix("# TYPE ") {
            Some(kind) => assert!(kinds.insert(kind.split(' ').next().unwrap().to_owned()), "{line}"),
            None if line.starts_with("# HELP ") => {}
            None => {
                let (name, value) = line.rsplit_once(' ').expect("a name and a value");
                assert!(value.parse::<f64>().is_ok(), "{line}");
                let name = name.split('{').next().unwrap();
                let of = ["_bucket", "_sum", "_count"].iter().find_map(|end| name.strip_suffix(end));
                named.insert(of.filter(|of| kinds.contains(*of)).unwrap_or(name).to_owned());
            }
        }
    }
    assert_eq!(named, kinds, "each has a kind, and each kind a line");
    assert!(kinds.iter().all(|name| name.starts_with("candour_")) && kinds.len() >= 9, "{kinds:?}");
}

/// What moves without anybody: how long the look took, and what the machine is given in steps.
const MOVING: [&str; 3] = ["candour_ready_seconds", "candour_resident_bytes", "candour_disk_free_bytes"];

#[test]
fn a_report_and_its_reading_move_no_figure_on_that_day() {
    let (made, monitor) = with_metrics();
    let serving = made.serve(&[]);
    let still = || -> Vec<String> {
        let lines = figures(&monitor).into_iter();
        lines.filter(|line| !MOVING.iter().any(|name| line.starts_with(name))).collect()
    };
    let before = still();
    let reporter = Reporter::new(serving.public.clone());
    let kept = reporter.report(&ANONYMOUS);
    let page = reporter.track(&kept.code).expect(200);
    reporter.reply(&page, "One more thing.").expect(200);
    serving.public.get("/nowhere").expect(404);
    serving.staff.get("/sign-in").expect(200);
    assert_eq!(still(), before);
    let lines = figures(&monitor);
    let step = |name: &str| value(&lines, name).parse::<u64>().unwrap();
    assert_eq!(step("candour_resident_bytes") % (16 << 20), 0);
    assert_eq!(step("candour_disk_free_bytes") % (256 << 20), 0);
}

/// The page of the figures, from within this process: only here does a test own the clock.
fn figures_of(service: &TestService) -> Vec<String> {
    let source = Source { app: service.app.clone(), certificate_days: Arc::new(|| Some(-1)) };
    let body = actix_web::rt::System::new().block_on(async {
        let app = actix_web::App::new().app_data(web::Data::new(source)).configure(metrics::routes);
        let app = actix_web::test::init_service(app).await;
        let request = actix_web::test::TestRequest::get().uri("/metrics").to_request();
        actix_web::test::call_and_read_body(&app, request).await
    });
    String::from_utf8(body.to_vec()).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn the_day_after_the_figures_tell_how_much_was_answered_and_not_what() {
    let service = spawn_app();
    let kept = service.reporter().report(&ANONYMOUS);
    service.public().get("/nowhere").expect(404);
    service.public().get("/readyz").expect(200);
    service.staff().get("/sign-in").expect(200);
    let answered = |lines: &[String], application: &str, status: &str| {
        let name = format!("candour_answers_total{{application=\"{application}\",status=\"{status}\"}}");
        value(lines, &name).to_owned()
    };
    assert_eq!(answered(&figures_of(&service), "public", "2xx"), "0");
    service.clock.forward(86_400);
    let lines = figures_of(&service);
    assert_eq!(answered(&lines, "public", "2xx"), "2", "the check page and the sending; no probe");
    assert_eq!(answered(&lines, "public", "4xx"), "1");
    assert_eq!(answered(&lines, "staff", "2xx"), "1");
    assert_eq!(value(&lines, "candour_answer_seconds_count{application=\"public\"}"), "3");
    assert_eq!(value(&lines, "candour_certificate_days"), "-1");
    let text = lines.join("\n").to_lowercase();
    let case = service.reviewer("alice").only_case();
    for told in [case.as_str(), &kept.reference.to_lowercase(), "alice", "report", "track", "/api/"] {
        assert!(!text.contains(told), "{told}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long something takes is what is tested")]
fn what_is_under_way_is_finished_and_nobody_is_cut_off() {
    let made = Installation::with_keys();
    made.append("[stop]\nannounce_seconds = 3\n");
    let address = made.public.replace("http://localhost", "127.0.0.1");
    let mut serving = made.serve(&[]);
    assert_eq!(serving.public.get("/report").expect(200).header("connection"), None);
    // Half a report is on its way when the service is told to stop.
    let body = encoded(&ANONYMOUS);
    let kind = "content-type: application/x-www-form-urlencoded";
    let head = raw::head("/report/check", &[kind, &format!("content-length: {}", body.len())]);
    let mut slow = raw::connect(address.parse().unwrap());
    slow.write_all(format!("{head}{}", &body[..10]).as_bytes()).unwrap();

    let told = Instant::now();
    serving.running.signal(rustix::process::Signal::TERM);
    while serving.public.get("/readyz").status == 200 {
        assert!(told.elapsed() < Duration::from_secs(2), "nobody was told");
    }
    assert_eq!(serving.public.get("/readyz").expect(503).html(), "stopping\n");
    let mut served = 0;
    while told.elapsed() < Duration::from_secs(2) {
        assert_eq!(serving.public.get("/healthz").expect(200).html(), "ok\n");
        let page = serving.public.get("/report").expect(200);
        assert_eq!(page.header("connection"), Some("close"), "whoever asks again asks somebody else");
        served += 1;
    }
    assert!(served > 0);
    while TcpStream::connect(&address).is_ok() {
        assert!(told.elapsed() < Duration::from_secs(30), "it goes on listening");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert!(told.elapsed() >= Duration::from_secs(3));
    slow.write_all(&body.as_bytes()[10..]).unwrap();
    assert_eq!(raw::read(&mut slow).status, 200, "the report that was on its way");
    assert!(serving.running.terminate().success(), "{}", serving.running.log());
    assert!(serving.running.log().contains("stopped"));
}

#[test]
fn a_service_manager_is_told_when_it_serves_and_when_it_stops() {
    let made = Installation::with_keys();
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("notify");
    let manager = std::os::unix::net::UnixDatagram::bind(&path).unwrap();
    manager.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let environment = [("NOTIFY_SOCKET", path.to_str().unwrap())];
    let mut running = made.place.start_with(&["serve"], &environment, "serving");
    let told = || {
        let mut bytes = [0; 64];
        let length = manager.recv(&mut bytes).expect("a word");
        String::from_utf8(bytes[..length].to_vec()).unwrap()
    };
    assert_eq!(told(), "READY=1");
    assert!(running.terminate().success());
    assert_eq!(told(), "STOPPING=1");
}
