//! Following a case with its code: `POST /track`, beside opening the report and checking its signature.

use std::thread;

use candour::crypto::Token;

use super::client::{closed_loop, post};
use super::floor::{Sealed, cores, open, reviewers, seal};
use super::installation::Installation;
use super::measure::{Round, median_of, now, ratios};
use super::process::processor;
use super::submission::{new_entropy, submission};

const CASES: usize = 200;
const LOADS: [(usize, usize); 3] = [(1, 1_000), (8, 4_000), (32, 4_000)];
const ROUNDS: usize = 5;

pub fn run() {
    let installation = Installation::new();
    let server = installation.serve();
    let codes: Vec<[u8; 16]> = (0..CASES).map(|_| new_entropy()).collect();
    let sends: Vec<Vec<u8>> = codes.iter().map(|code| submission(&installation, code)).collect();
    assert_eq!(closed_loop(installation.public, 8, &sends).failures, 0);
    let track = |code: &[u8; 16]| {
        let words = Token::from_entropy(*code).words().join(" ");
        post("/track", &[("code", &words)])
    };
    let sealed = seal(&reviewers());
    println!(
        "| clients | time, of floor's | processor, of floor's | a second | floor | p50 / p99 ms | processor ms | floor | failed |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for (clients, count) in LOADS {
        let requests: Vec<Vec<u8>> = codes.iter().cycle().take(count).map(track).collect();
        let (mut ours, mut bare) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            bare.push(floor_round(&sealed, clients, count));
            let used = processor(server.pid());
            let seen = closed_loop(installation.public, clients, &requests);
            let processor = processor(server.pid()) - used;
            let (latencies, failures) = (seen.latencies, seen.failures);
            ours.push(Round { elapsed: seen.elapsed, latencies, failures, processor });
        }
        println!(
            "| {clients} | {} | {} | {:.0} | {:.0} | {:.2} / {:.2} | {:.2} | {:.2} | {} |",
            ratios(&ours, &bare, |round| 1.0 / round.per_second()),
            ratios(&ours, &bare, Round::processor_each),
            median_of(&ours, Round::per_second),
            median_of(&bare, Round::per_second),
            median_of(&ours, |round| round.percentile(0.5)),
            median_of(&ours, |round| round.percentile(0.99)),
            median_of(&ours, Round::processor_each),
            median_of(&bare, Round::processor_each),
            ours.iter().map(|round| round.failures).sum::<usize>(),
        );
    }
}

/// The openings alone, on as many threads as there are clients, and cores at most.
fn floor_round(sealed: &Sealed, clients: usize, count: usize) -> Round {
    let threads = clients.min(cores());
    let (used, began) = (processor(std::process::id()), now());
    let opening = || {
        let timed = |_| {
            let began = now();
            std::hint::black_box(open(sealed));
            began.elapsed()
        };
        (0..count / threads).map(timed).collect::<Vec<_>>()
    };
    let latencies = thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(opening)).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
    });
    let elapsed = began.elapsed();
    Round { elapsed, latencies, failures: 0, processor: processor(std::process::id()) - used }
}
