//! The whole service, as its released binary, beside what it could not do without.
//!
//! `cargo bench --bench service` runs every part, `cargo bench --bench service -- queue` one of them.
//! How each is measured, and what was printed: docs/performance/README.md.

mod client;
mod files;
mod floor;
mod half_sent;
mod installation;
mod measure;
mod process;
mod queue;
mod sqlite;
mod statistics;
mod submission;
mod tracking;

const PARTS: [(&str, fn()); 6] = [
    ("submission", submission::run),
    ("tracking", tracking::run),
    ("queue", queue::run),
    ("statistics", statistics::run),
    ("files", files::run),
    ("half-sent", half_sent::run),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    // `cargo test --all-targets` runs this too, without the word: measuring a debug build says nothing.
    if !arguments.iter().any(|argument| argument == "--bench") {
        println!("nothing measured: use cargo bench");
        return;
    }
    let wanted: Vec<&String> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    for (name, part) in PARTS {
        if wanted.is_empty() || wanted.iter().any(|wanted| *wanted == name) {
            println!("\n## {name}\n");
            part();
        }
    }
}
