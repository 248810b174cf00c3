//! Concerns to try: from tables, and made up.

use candour::domain::directory::any_of::{AnyOf, Word};
use candour::domain::directory::category::CategoryId;
use candour::domain::directory::facts::{About, Flag, Reporter, Setting, Urgency};
use candour::domain::directory::place::Place;
use candour::domain::routing::Classification;
use proptest::prelude::*;

/// A concern from the tables of a file, the later over the earlier.
pub fn of_tables(tables: &[&toml::Table]) -> Classification {
    let mut given = toml::Table::new();
    for table in tables {
        given.extend((*table).clone());
    }
    given.try_into().unwrap_or_else(|error| panic!("{tables:?}: {error}"))
}

fn one<T: Word + std::fmt::Debug>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

/// None, one, or a few: as many as a person ticks.
fn some<T: Word + std::fmt::Debug>(all: Vec<T>) -> impl Strategy<Value = AnyOf<T>> {
    prop::sample::subsequence(all, 0..=3).prop_map(|words| words.into_iter().collect())
}

/// Any concern that can be written down.
pub fn any() -> impl Strategy<Value = Classification> {
    let who = (one(Place::ALL), one(Setting::ALL), one(Urgency::ALL), one(Reporter::ALL));
    let what = (some(About::ALL.to_vec()), some(CategoryId::all().collect()), some(Flag::ALL.to_vec()));
    let paid = prop::sample::select(vec![None, Some(true), Some(false)]);
    (who, what, paid).prop_map(
        |((place, setting, urgency, reporter), (about, categories, flags), nhs_funded)| Classification {
            place,
            setting,
            about,
            categories,
            urgency,
            reporter,
            flags,
            nhs_funded,
        },
    )
}
