//! The server goes away, in between and in the middle of a commit. The person is told, nothing is acknowledged that is
//! not there, and the service goes on by itself when the server is back.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use candour::db::{Access, AnyConnection, blocking};
use diesel::connection::SimpleConnection;

use super::proxy::{Break, Proxy};
use super::server::{Server, url};
use crate::support::html::hidden_fields;
use crate::support::http::Answer;
use crate::support::reporter::{ANONYMOUS, Kept, kept};
use crate::support::{Settings, TestService, spawn_app_with};

const WORDS: &str = "The scanner was not checked.";

fn with(url: String) -> TestService {
    spawn_app_with(Settings { database: Some(url), ..Settings::default() })
}

/// The answer to a report that could not be stored: it says so, keeps what was typed, and can be sent again.
fn told(answer: Answer) -> Answer {
    let answer = answer.expect(503);
    assert!(answer.text().contains(WORDS), "what was typed stays: {}", answer.text());
    assert!(answer.header("retry-after").is_some());
    assert!(hidden_fields(answer.html()).iter().any(|(name, _)| name == "box"), "it can be sent again");
    answer
}

#[test]
fn a_server_that_goes_away_and_comes_back_is_found_again() {
    let server = Server::start(&[]);
    let service = with(server.url());
    let reporter = service.reporter();
    let before = reporter.report(&ANONYMOUS);
    let page = reporter.check(&ANONYMOUS).expect(200);
    let tracking = reporter.track(&before.code).expect(200);

    server.kill();
    told(reporter.send(&page));
    reporter.track(&before.code).expect(503);
    let written = reporter.reply(&tracking, "Are you there?").expect(503);
    assert!(written.text().contains("Are you there?"), "what was typed stays");
    // What explains stands without a database.
    service.public().get("/safety").expect(200);

    server.again();
    let after = kept(&reporter.send(&page).expect(200));
    reporter.track(&before.code).expect(200);
    reporter.track(&after.code).expect(200);
    reporter.reply(&reporter.track(&before.code), "There you are.").expect(200);
    assert_eq!(service.tables().count("cases"), 2);
}

#[test]
fn a_commit_that_the_server_never_heard_of_is_not_acknowledged() {
    let server = Server::start(&[]);
    let proxy = Proxy::to(server.port);
    let service = with(url(&[proxy.port]));
    let reporter = service.reporter();
    let page = reporter.check(&ANONYMOUS).expect(200);
    proxy.break_next(Break::BeforeCommit);
    let again = told(reporter.send(&page));
    assert!(proxy.has_broken());
    assert_eq!(service.tables().count("cases"), 0);
    let kept = kept(&reporter.send(&again).expect(200));
    reporter.track(&kept.code).expect(200);
    assert_eq!(service.tables().count("cases"), 1);
}

#[test]
fn a_commit_whose_answer_was_lost_is_one_case_when_it_is_sent_again() {
    let server = Server::start(&[]);
    let proxy = Proxy::to(server.port);
    let service = with(url(&[proxy.port]));
    let reporter = service.reporter();
    let page = reporter.check(&ANONYMOUS).expect(200);
    proxy.break_next(Break::AfterCommit);
    let again = told(reporter.send(&page));
    assert_eq!(service.tables().count("cases"), 1, "the server did commit");
    let first = kept(&reporter.send(&again).expect(200));
    assert_eq!(kept(&reporter.send(&page).expect(200)).code, first.code);
    assert_eq!(service.tables().count("cases"), 1);
    // The same for a message.
    let tracking = reporter.track(&first.code).expect(200);
    proxy.break_next(Break::AfterCommit);
    reporter.reply(&tracking, "Once, please.").expect(503);
    reporter.reply(&tracking, "Once, please.").expect(200);
    let shown = reporter.track(&first.code).expect(200).text();
    assert_eq!(shown.matches("Once, please.").count(), 1);
}

#[test]
fn connections_that_broke_while_nobody_used_them_cost_nobody_a_request() {
    let server = Server::start(&[]);
    let proxy = Proxy::to(server.port);
    let service = with(url(&[proxy.port]));
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    for _ in 0..5 {
        proxy.break_all();
        reporter.track(&kept.code).expect(200);
        reporter.report(&ANONYMOUS);
    }
}

/// Another node stands still in the middle of its turn.
#[test]
fn a_turn_that_does_not_end_is_told_as_busy_and_waited_for_no_longer_than_that() {
    let server = Server::start(&[]);
    let service = with(server.url());
    let reporter = service.reporter();
    let kept = reporter.report(&ANONYMOUS);
    let page = reporter.check(&ANONYMOUS).expect(200);
    let url = server.url().parse().unwrap();
    let turn = "BEGIN; SELECT pg_advisory_xact_lock(7161126260141552247)";
    let stuck = blocking(|| {
        let mut connection = AnyConnection::open(&url, Access::Write)?;
        connection.batch_execute(turn)?;
        Ok(connection)
    });
    told(reporter.send(&page));
    reporter.track(&kept.code).expect(200);
    drop(stuck);
    reporter.send(&page).expect(200);
}

/// The first server dies under load, and the second, which holds all that it committed, takes over.
#[test]
fn what_was_acknowledged_outlives_a_failover() {
    let first = Server::start(&["fsync=on", "synchronous_standby_names=standby"]);
    let second = first.standby();
    let service = with(url(&[first.port, second.port]));
    let (acknowledged, over) = (Mutex::new(Vec::<Kept>::new()), AtomicBool::new(false));
    let count = || acknowledged.lock().unwrap().len();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let reporter = service.reporter();
                while !over.load(Ordering::SeqCst) {
                    let page = reporter.check(&ANONYMOUS).expect(200);
                    // Until it is taken, as a person would.
                    let answer = (0..200).map(|_| {
                        let answer = reporter.send(&page);
                        assert!([200, 503].contains(&answer.status), "{}", answer.status);
                        if answer.status != 200 {
                            std::thread::sleep(Duration::from_millis(100));
                        }
                        answer
                    });
                    let taken = { answer }.find(|answer| answer.status == 200).expect("it is back by itself");
                    acknowledged.lock().unwrap().push(kept(&taken));
                }
            });
        }
        let more = |number: usize| {
            let enough = count() + number;
            while count() < enough {
                std::thread::sleep(Duration::from_millis(10));
            }
        };
        more(20);
        first.kill();
        second.promote();
        more(20);
        over.store(true, Ordering::SeqCst);
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    for kept in &acknowledged {
        let page = service.reporter().track(&kept.code).expect(200);
        assert!(page.text().contains(&kept.reference));
    }
    assert_eq!(service.tables().count("cases"), i64::try_from(acknowledged.len()).unwrap(), "none twice");
}
