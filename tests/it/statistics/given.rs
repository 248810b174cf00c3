//! Cases at random, and the releases made from them.

use std::sync::LazyLock;

use candour::app::directory::Edition;
use candour::domain::aftermath::{Detriment, Score};
use candour::domain::directory::Directory;
use candour::domain::directory::category::CategoryId;
use candour::domain::directory::place::Place;
use candour::domain::questionnaire::Mode;
use candour::domain::statistics::{CaseFacts, Counts, Period, Quarter, ReferralFacts, Release, suppression};
use candour::domain::workflow::ReferralState;
use candour::domain::{BodyId, Day};
use proptest::prelude::*;

pub const YEAR: u16 = 2026;

pub fn directory() -> &'static Directory {
    static EDITION: LazyLock<Edition> = LazyLock::new(Edition::built_in);
    &EDITION.directory
}

pub fn quarters() -> Vec<Quarter> {
    Period::Year(YEAR).quarters()
}

/// One of the first `few` of a list, or any of it: real cases cluster.
fn clustered<T: Clone + std::fmt::Debug + 'static>(all: Vec<T>, few: usize) -> impl Strategy<Value = T> {
    let most = all[..few.min(all.len())].to_vec();
    prop_oneof![3 => proptest::sample::select(most), 1 => proptest::sample::select(all)]
}

/// A day of the year, rather early than late, so that quarters differ.
fn a_day() -> impl Strategy<Value = Day> {
    let first = Day::parse("2026-01-01").unwrap().number();
    prop_oneof![2 => 0..110_u32, 1 => 0..365_u32].prop_map(move |day| Day::from_number(first + day))
}

fn referral() -> impl Strategy<Value = ReferralFacts> {
    let bodies = ["cqc", "hsib", "mhra", "hse", "gmc"].map(|body| BodyId::parse(body).unwrap()).to_vec();
    (clustered(bodies, 2), proptest::sample::select(ReferralState::ALL.to_vec()), a_day())
        .prop_map(|(body, state, sent_on)| ReferralFacts { body, state, sent_on })
}

pub fn case() -> impl Strategy<Value = CaseFacts> {
    let results = directory().outcomes().iter().map(|outcome| outcome.id.clone()).collect();
    let who = (
        clustered(vec![Mode::Anonymous, Mode::Confidential, Mode::Named], 1),
        proptest::option::weighted(0.8, clustered(Place::ALL.to_vec(), 2)),
        proptest::option::weighted(0.9, clustered(CategoryId::all().collect(), 4)),
    );
    let days = (
        a_day(),
        proptest::option::of(a_day()),
        proptest::option::of(a_day()),
        proptest::option::of(a_day()),
        proptest::option::of(a_day()),
    );
    let ends = (
        proptest::option::of(clustered(results, 3)),
        proptest::option::of((1..=5_u8).prop_map(|score| Score::try_from(score).unwrap())),
        proptest::option::of(proptest::sample::select(Detriment::ALL.to_vec())),
        proptest::collection::vec(referral(), 0..3),
    );
    (who, days, ends).prop_map(|((mode, nation, category), days, (result, rating, detriment, referrals))| {
        let (received_on, acknowledged_on, acknowledge_by, concluded_on, feedback_by) = days;
        CaseFacts {
            received_on,
            mode,
            nation,
            category,
            acknowledged_on,
            acknowledge_by,
            concluded_on,
            feedback_by,
            result,
            rating,
            detriment,
            referrals,
        }
    })
}

/// A lot whose choices differ from draw to draw, and are the same in every run.
pub fn lot() -> impl FnMut(usize) -> usize {
    let mut drawn = 0_usize;
    move |choices| {
        drawn += 1;
        drawn.wrapping_mul(7_919) % choices
    }
}

/// Everything that is ever published of these cases: four quarters and their year.
pub fn released(cases: &[CaseFacts]) -> (Vec<Release>, Release) {
    let bodies = directory().bodies().len();
    let release = |quarter: &Quarter| {
        suppression::quarter(
            *quarter,
            &Counts::of(cases.iter().cloned(), *quarter, directory()),
            bodies,
            &mut lot(),
        )
    };
    let quarters: Vec<Release> = quarters().iter().map(release).collect();
    let year = suppression::year(YEAR, &quarters, bodies, &mut lot()).expect("nothing is forgotten yet");
    (quarters, year)
}
