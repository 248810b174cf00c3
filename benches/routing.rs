//! How many decisions a second. The aim is 100,000: `candour directory check` tries three quarters of a million.

use std::hint::black_box;

use candour::app::directory::Edition;
use candour::domain::directory::any_of::AnyOf;
use candour::domain::directory::category::CategoryId;
use candour::domain::directory::facts::{About, Flag, Reporter, Setting, Urgency};
use candour::domain::directory::place::Place;
use candour::domain::routing::{Classification, decide};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Concerns of every kind, the same on every run: each fact goes round at a pace of its own.
fn concerns(count: usize) -> Vec<Classification> {
    let categories: Vec<CategoryId> = CategoryId::all().collect();
    let at = |list: usize, step: usize, turn: usize| (turn * step + turn / 7) % list;
    let concern = |turn: usize| Classification {
        place: Place::ALL[at(Place::ALL.len(), 5, turn)],
        setting: Setting::ALL[at(Setting::ALL.len(), 3, turn)],
        about: [About::ALL[at(About::ALL.len(), 9, turn)]].into_iter().collect(),
        categories: [1, 13].map(|step| categories[at(categories.len(), step, turn)]).into_iter().collect(),
        urgency: Urgency::ALL[at(Urgency::ALL.len(), 1, turn)],
        reporter: Reporter::ALL[at(Reporter::ALL.len(), 7, turn)],
        flags: if turn.is_multiple_of(3) {
            AnyOf::NONE
        } else {
            [Flag::ALL[at(Flag::ALL.len(), 11, turn)]].into_iter().collect()
        },
        nhs_funded: [None, Some(true), Some(false)][turn % 3],
    };
    (0..count).map(concern).collect()
}

fn decisions(bench: &mut Criterion) {
    let edition = Edition::built_in();
    let concerns = concerns(10_000);
    let mut group = bench.benchmark_group("routing");
    group.throughput(Throughput::Elements(concerns.len() as u64));
    group.bench_function("10,000 decisions", |bench| {
        bench.iter(|| {
            for given in &concerns {
                black_box(decide(&edition.directory, black_box(given)));
            }
        });
    });
    group.finish();
    bench.bench_function("reading the directory", |bench| bench.iter(|| black_box(Edition::built_in())));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = decisions
}
criterion_main!(benches);
