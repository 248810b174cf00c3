//! Two nodes on one database and one store.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use candour::domain::Action;

use super::balancer::Balancer;
use super::server::Server;
use crate::support::http::Client;
use crate::support::installation::{Installation, Serving};
use crate::support::load::Load;
use crate::support::reporter::{ANONYMOUS, Kept, kept, sealed_box};
use crate::support::reviewer::{Reviewer, cookie_of, sign_in_with};
use crate::support::{Reporter, Settings, spawn_app_with};

const REPORTERS: usize = 500;

/// Sends a report as a person would: where one node does not answer, again, and to the other.
fn report(nodes: &[Client; 2], number: usize, unsafe_failures: &AtomicUsize) -> Kept {
    let reporter = |attempt: usize| Reporter::new(nodes[(number + attempt) % 2].clone());
    let page = (0..200).find_map(|attempt| {
        let answer = reporter(attempt).http.try_post_form("/report/check", &ANONYMOUS);
        match answer {
            Some(answer) if answer.status == 200 => Some(answer),
            _ => {
                std::thread::sleep(Duration::from_millis(50));
                None
            }
        }
    });
    let fields = crate::support::html::hidden_fields(page.expect("a check page").html());
    // The same hidden field each time: sending it again gives the same code.
    let sent =
        (0..200).find_map(|attempt| match reporter(attempt).http.try_post_form("/report/send", &fields) {
            Some(answer) if answer.status == 200 => Some(answer),
            Some(answer) => {
                // What is refused and not merely late would not have been safe to send again.
                if answer.status != 503 {
                    unsafe_failures.fetch_add(1, Ordering::SeqCst);
                }
                std::thread::sleep(Duration::from_millis(50));
                None
            }
            None => {
                std::thread::sleep(Duration::from_millis(50));
                None
            }
        });
    kept(&sent.expect("a code"))
}

#[test]
fn one_node_dies_under_load_and_nothing_is_lost_or_there_twice() {
    let server = Server::start(&["fsync=on"]);
    let one = Installation::on_postgres(&server.url());
    let other = one.another_node();
    let tables = one.tables();
    let (one, other) = (one.serve(&[]), other.serve(&[]));
    let nodes = [one.public.clone(), other.public.clone()];
    let (next, unsafe_failures) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let acknowledged = Mutex::new(Vec::<Kept>::new());
    let restarted: Mutex<Option<Serving>> = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..REPORTERS {
            scope.spawn(|| {
                let kept = report(&nodes, next.fetch_add(1, Ordering::SeqCst), &unsafe_failures);
                acknowledged.lock().unwrap().push(kept);
            });
        }
        let more_than = |number: usize| {
            while acknowledged.lock().unwrap().len() < number {
                std::thread::sleep(Duration::from_millis(10));
            }
        };
        more_than(REPORTERS / 5);
        let dead = other.kill();
        more_than(REPORTERS / 2);
        *restarted.lock().unwrap() = Some(dead.serve(&[]));
    });
    let acknowledged = acknowledged.into_inner().unwrap();
    assert_eq!(acknowledged.len(), REPORTERS);
    assert_eq!(unsafe_failures.load(Ordering::SeqCst), 0);
    assert_eq!(tables.count("cases"), i64::try_from(REPORTERS).unwrap(), "none lost, none twice");
    // Each opens, on either node.
    let restarted = restarted.into_inner().unwrap().expect("a node");
    for (number, kept) in acknowledged.iter().enumerate().step_by(7) {
        let node = if number % 2 == 0 { &one.public } else { &restarted.public };
        Reporter::new(node.clone()).track(&kept.code).expect(200);
    }
}

/// One node after the other is stopped and started again, as an upgrade does.
#[test]
fn a_rolling_restart_costs_nobody_a_request() {
    let server = Server::start(&[]);
    let one = Installation::on_postgres(&server.url());
    let other = one.another_node();
    let ports = [&one, &other].map(|node| node.public.rsplit_once(':').unwrap().1.parse().unwrap());
    for node in [&one, &other] {
        node.append("[stop]\nannounce_seconds = 2\n");
    }
    let mut nodes = [Some(one.serve(&[])), Some(other.serve(&[]))];
    let balancer = Balancer::before(ports.to_vec());
    balancer.wait_for(2);
    let client = Client::new(format!("http://127.0.0.1:{}", balancer.port));
    let load = Load::default();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            // Each with connections of its own.
            let (client, load) = (Client::new(client.origin().to_owned()), &load);
            scope.spawn(move || load.go_on(&client));
        }
        for node in &mut nodes {
            load.wait_for(5);
            let mut stopping = node.take().expect("a node");
            assert!(stopping.running.terminate().success());
            *node = Some(stopping.kill().serve(&[]));
            balancer.wait_for(2);
        }
        load.wait_for(5);
        load.stop();
    });
    assert_eq!(load.sent_again(), 0);
    for confirmed in load.confirmed() {
        confirmed.expect(&client);
    }
}

/// Ten minutes apart, around a midnight: what one node began the other goes on with.
#[test]
fn clocks_may_differ() {
    let server = Server::start(&[]);
    let settings = || Settings { database: Some(server.url()), ..Settings::default() };
    let ahead = spawn_app_with(settings());
    let behind = spawn_app_with(Settings { beside: Some(ahead.folder.path().to_owned()), ..settings() });
    behind.clock.forward(12 * 3_600 - 300);
    ahead.clock.forward(12 * 3_600 + 300);
    for (one, other) in [(&ahead, &behind), (&behind, &ahead)] {
        // The check page of one node is sent to the other, and the case is followed on either.
        let page = one.reporter().check(&ANONYMOUS).expect(200);
        let kept = kept(&other.reporter().send(&page).expect(200));
        let open = one.reporter().track(&kept.code).expect(200);
        let fields = [("box", sealed_box(&open)), ("text", "Good evening.".to_owned())];
        other.public().post_form("/track/reply", &fields).expect(200);
        assert!(one.reporter().track(&kept.code).expect(200).text().contains("Good evening."));
        // A sign-in at one is good at the other, and a case moves on there.
        let cookie = cookie_of(&sign_in_with(one, "alice", None).expect(200));
        let alice = Reviewer::with_cookie(one, "alice", cookie.clone());
        let there = Reviewer::with_cookie(other, "alice", cookie);
        let beginning = kept.reference.replace('-', "").to_lowercase();
        let case = there.queue("/").into_iter().find(|case| case.starts_with(&beginning)).expect("the case");
        there.act(&case, Action::Acknowledge, "Read.").expect(200);
        alice.act(&case, Action::Note, "Among us.").expect(200);
    }
}
