//! A whole submission without JavaScript: `POST /report/send`, five reviewers, a report of 2 KiB.

use std::time::Duration;

use candour::app::random::{Random, SystemRandom};

use super::client::{closed_loop, post};
use super::floor::Floor;
use super::installation::{Installation, Server};
use super::measure::{Round, median_of, ratios};
use super::process::{most_resident, processor, resident};
use super::sqlite::Connection;

/// Clients, and submissions in a round of them.
const LOADS: [(usize, usize); 4] = [(1, 400), (8, 2_000), (32, 3_000), (256, 4_000)];
/// Rounds of the service and of the floor, in turn.
const ROUNDS: usize = 5;
const WRITTEN: usize = 2_048;

pub fn run() {
    let installation = Installation::new();
    let server = installation.serve();
    std::thread::sleep(Duration::from_secs(1));
    println!("Resident, idle: {:.1} MiB\n", resident(server.pid()));
    let floor = Floor::new();
    round(&installation, &server, 8, 200);
    floor.round(8, 200);
    println!(
        "| clients | time, of floor's | processor, of floor's | a second | floor | p50 / p95 / p99 ms | floor | processor ms | floor | failed | resident MiB |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    for (clients, count) in LOADS {
        let (mut ours, mut bare, mut clients_used) = (Vec::new(), Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            bare.push(floor.round(clients, count));
            let before = processor(std::process::id());
            ours.push(round(&installation, &server, clients, count));
            clients_used.push((processor(std::process::id()) - before).as_secs_f64() / count as f64);
        }
        let times = |rounds: &[Round]| {
            let at = |share| median_of(rounds, |round| round.percentile(share));
            format!("{:.1} / {:.1} / {:.1}", at(0.5), at(0.95), at(0.99))
        };
        println!(
            "| {clients} | {} | {} | {:.0} | {:.0} | {} | {} | {:.2} | {:.2} | {} | {:.1} |",
            ratios(&ours, &bare, |round| 1.0 / round.per_second()),
            ratios(&ours, &bare, Round::processor_each),
            median_of(&ours, Round::per_second),
            median_of(&bare, Round::per_second),
            times(&ours),
            times(&bare),
            median_of(&ours, Round::processor_each),
            median_of(&bare, Round::processor_each),
            ours.iter().map(|round| round.failures).sum::<usize>(),
            resident(server.pid()),
        );
        let used = super::measure::median(clients_used) * 1_000.0;
        println!("<!-- the clients themselves used {used:.2} ms of processor a submission -->");
    }
    let ours = Connection::open(&installation.database());
    println!(
        "\nA report and a grant are {} bytes as stored, the floor's {}.",
        Floor::stored_sizes(&ours),
        Floor::stored_sizes(floor.connection())
    );
    println!("Most resident: {:.1} MiB", most_resident(server.pid()));
}

/// One round of submissions. The posts are made before the clock runs.
fn round(installation: &Installation, server: &Server, clients: usize, count: usize) -> Round {
    let requests: Vec<Vec<u8>> = (0..count).map(|_| submission(installation, &new_entropy())).collect();
    let used = processor(server.pid());
    let seen = closed_loop(installation.public, clients, &requests);
    let processor = processor(server.pid()) - used;
    Round { elapsed: seen.elapsed, latencies: seen.latencies, failures: seen.failures, processor }
}

pub fn new_entropy() -> [u8; 16] {
    let mut entropy = [0; 16];
    SystemRandom.fill(&mut entropy);
    entropy
}

/// The post of a report with the code of this entropy, as the check page's button sends it.
pub fn submission(installation: &Installation, entropy: &[u8; 16]) -> Vec<u8> {
    let sentence = "The list ran late and the questions were not asked. ";
    let happened: String = sentence.chars().cycle().take(WRITTEN - 1).chain(['.']).collect();
    let field = installation.field(entropy);
    let fields = [
        ("box", field.as_str()),
        ("danger", "no"),
        ("mode", "anonymous"),
        ("nation", "england"),
        ("setting", "nhs"),
        ("services", "mri"),
        ("happened", &happened),
    ];
    post("/report/send", &fields)
}
