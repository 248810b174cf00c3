//! A flood of one kind leaves the others, and whoever is refused loses nothing that they typed.

use std::io::Write;
use std::net::SocketAddr;

use actix_web::rt::net::TcpSocket;
use candour::domain::budget::{Budget, Budgets, Kind};
use serde_json::json;

use crate::support::http::{Answer, FROM_HERE, JSON};
use crate::support::reporter::{ANONYMOUS, sealed_box};
use crate::support::reviewer::sign_in_with;
use crate::support::sealed::{post, sealed_report};
use crate::support::{Settings, TestService, raw, spawn_app, spawn_app_with, upload};

/// A service that serves this much of one kind, and the usual of the others.
fn with(kind: Kind, budget: Budget) -> TestService {
    let mut budgets = Budgets::default();
    budgets.of[kind as usize] = budget;
    spawn_app_with(Settings { budgets, ..Settings::default() })
}

fn a_minute(kind: Kind, most: u32) -> TestService {
    with(kind, Budget { a_minute: Some(most), ..Budget::usual(kind) })
}

/// Nobody is worked on: every place is taken.
fn no_place(kind: Kind) -> TestService {
    with(kind, Budget { at_once: 0, ..Budget::usual(kind) })
}

#[track_caller]
fn busy(answer: Answer) -> Answer {
    assert_eq!(answer.header("retry-after"), Some("60"));
    answer.expect(503)
}

const TYPED: [(&str, &str); 2] = [("mode", "anonymous"), ("happened", "Nobody looked at it for a month.")];

#[test]
fn a_flood_of_reports_leaves_everything_else_and_keeps_what_was_typed() {
    for service in [a_minute(Kind::Reports, 1), no_place(Kind::Reports)] {
        let reporter = service.reporter();
        let first = reporter.check(&ANONYMOUS).expect(200);
        let sent = reporter.send(&first);
        let checked = reporter.check(&TYPED).expect(200);
        let refused = busy(reporter.send(&checked));
        assert!(refused.html().contains("Nobody looked at it for a month."));
        assert!(refused.html().contains("id=\"notice-refused\""));
        assert_eq!(sealed_box(&refused), sealed_box(&checked), "sending it again is the same report");
        busy(post(&service, &sealed_report(&service, [9; 16], &ANONYMOUS)));
        if sent.status == 200 {
            let code = crate::support::reporter::kept(&sent).code;
            let page = reporter.track(&code).expect(200);
            reporter.reply(&page, "Is anybody there?").expect(200);
        }
        let object = upload::named(upload::begin(&service, 70_000));
        upload::give_up(&service, &object).expect(204);
        reporter.http.get("/").expect(200);
        service.reviewer("alice").get("/").expect(200);
    }
}

#[test]
fn a_flood_of_codes_leaves_reports_and_keeps_what_was_typed() {
    for (service, first) in [(a_minute(Kind::Tracking, 1), 200), (no_place(Kind::Tracking), 503)] {
        let reporter = service.reporter();
        let code = reporter.report(&ANONYMOUS).code;
        let page = reporter.track(&code).expect(first);
        let refused = busy(reporter.track(&code));
        assert!(refused.html().contains(&code), "the code as it was typed");
        if first == 200 {
            let refused = busy(reporter.reply(&page, "Is anybody there?"));
            assert!(refused.html().contains("Is anybody there?"));
            let export = [("box", sealed_box(&page)), ("messages", "yes".to_owned())];
            busy(reporter.http.post_form("/track/export", &export));
        }
        busy(service.public().send("POST", "/api/v1/track", &[FROM_HERE, JSON], b"{}"));
        assert_eq!(service.tables().count("entries"), 1, "nothing was done");
        reporter.report(&TYPED);
    }
}

#[test]
fn a_flood_of_pages_and_forms_leaves_a_report_that_is_sent() {
    let service = a_minute(Kind::Pages, 2);
    let reporter = service.reporter();
    let checked = reporter.check(&TYPED).expect(200);
    reporter.http.get("/").expect(200);
    busy(reporter.http.get("/"));
    for path in ["/report/check", "/report/edit"] {
        let refused = busy(reporter.http.post_form(path, &TYPED));
        assert!(refused.html().contains("Nobody looked at it for a month."), "{path}");
    }
    busy(reporter.http.post_form("/before-you-report", &TYPED));
    reporter.send(&checked).expect(200);
    // Whoever restarts the service is always answered.
    for probe in ["/healthz", "/readyz"] {
        reporter.http.get(probe).expect(200);
    }
}

#[test]
fn a_flood_of_files_leaves_text() {
    let service = a_minute(Kind::Files, 1);
    upload::begin(&service, 70_000).expect(201);
    let refused = busy(upload::begin(&service, 70_000));
    assert!(refused.detail().contains("Wait a minute"));
    busy(upload::piece(&service, &"a".repeat(32), "0", b"x"));
    let reporter = service.reporter();
    let code = reporter.report(&ANONYMOUS).code;
    let page = reporter.track(&code).expect(200);
    let form = [("box", sealed_box(&page)), ("as_it_is", "yes".to_owned())];
    let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    busy(crate::support::multipart::post(&service.public(), &form, Some(("a.bin", b"x"))));
    reporter.reply(&page, "The file comes later.").expect(200);
}

#[test]
fn a_flood_of_sign_ins_leaves_whoever_is_signed_in() {
    let service = a_minute(Kind::SignIn, 1);
    let alice = service.reviewer("alice");
    let refused = busy(sign_in_with(&service, "lena", None));
    assert!(refused.detail().contains("Wait a minute"));
    alice.get("/").expect(200);
    let none = with(Kind::Staff, Budget { at_once: 0, ..Budget::usual(Kind::Staff) });
    busy(none.staff().get("/sign-in"));
    none.reporter().report(&ANONYMOUS);
}

/// One page for somebody at this address of the machine itself.
fn ask_from(service: &TestService, address: [u8; 4], path: &str) -> Answer {
    let to = service.public_address;
    let connected = service.run(async move {
        let socket = TcpSocket::new_v4().expect("a socket");
        socket.bind(SocketAddr::from((address, 0))).expect("an address of this machine");
        socket.connect(to).await.expect("a connection").into_std().expect("a stream")
    });
    let mut stream = connected;
    stream.set_nonblocking(false).expect("a waiting stream");
    stream.write_all(format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n\r\n").as_bytes()).expect("sending");
    raw::read(&mut stream)
}

#[test]
fn where_addresses_mean_something_one_network_does_not_take_everybody_s() {
    let mut budgets = Budgets { by_network: true, ..Budgets::default() };
    budgets.of[Kind::Pages as usize] =
        Budget { a_minute: Some(5), a_minute_by_network: 3, ..Budget::usual(Kind::Pages) };
    let service = spawn_app_with(Settings { budgets, ..Settings::default() });
    for neighbour in 1..=3 {
        ask_from(&service, [127, 0, 1, neighbour], "/").expect(200);
    }
    for _ in 0..20 {
        let refused = ask_from(&service, [127, 0, 1, 9], "/").expect(429);
        assert_eq!(refused.header("retry-after"), Some("60"));
        assert!(refused.text().contains("the network that you use"));
    }
    // What was refused there took nothing from the others.
    ask_from(&service, [127, 0, 2, 1], "/").expect(200);
    ask_from(&service, [127, 0, 2, 1], "/").expect(200);
    busy(ask_from(&service, [127, 0, 3, 1], "/"));
}

#[test]
fn what_is_usual_does_not_tell_addresses_apart() {
    let service = spawn_app();
    for _ in 0..300 {
        service.public().get("/").expect(200);
    }
    let body = json!({ "account": "nobody", "proof": "x", "code": null }).to_string();
    let refused = service.staff().send("POST", "/api/v1/sign-in", &[FROM_HERE, JSON], body.as_bytes());
    assert_eq!(refused.status, 400);
}
