//! `categories.toml`

use serde::Deserialize;

use super::rows::Open;
use crate::domain::Day;
use crate::domain::directory::category::{Category, CategoryId, Limb, SpeakUpElement};
use crate::domain::directory::facts::{Flag, Urgency};
use crate::domain::directory::table::Table;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CategoryRow {
    id: String,
    tags: Vec<String>,
    qualifies_under: Vec<Limb>,
    recorded_as: Vec<SpeakUpElement>,
    urgency: Urgency,
    #[serde(default)]
    sets_flags: Vec<Flag>,
    checked: Day,
}

/// Reads what is written about the questionnaire's categories: all of them, and no others.
pub fn categories(mut open: Open<'_>) -> Table<Category> {
    let mut categories = Vec::new();
    for row in open.rows::<CategoryRow>("category") {
        let Ok(category) = CategoryId::parse(&row.id) else {
            open.gathering.add(&row.id, "the questionnaire has no such category");
            continue;
        };
        categories.push(Category {
            category,
            tags: row.tags,
            qualifies_under: row.qualifies_under.into_iter().collect(),
            recorded_as: row.recorded_as.into_iter().collect(),
            urgency: row.urgency,
            sets_flags: row.sets_flags.into_iter().collect(),
            checked: row.checked,
        });
    }
    // In the questionnaire's order, so that a category is found by its place.
    categories.sort_by_key(|category| category.category);
    let categories = open.table(categories);
    for category in CategoryId::all().filter(|category| categories.get(category.as_str()).is_none()) {
        open.gathering.add(category.as_str(), "the questionnaire has this category, and it is not here");
    }
    open.finish();
    categories
}

/// The categories that carry a tag.
pub fn tagged<'a>(
    categories: &'a Table<Category>,
    tag: &'a str,
) -> impl Iterator<Item = CategoryId> + use<'a> {
    let carry = categories.iter().filter(move |category| category.tags.iter().any(|other| other == tag));
    carry.map(|category| category.category)
}
