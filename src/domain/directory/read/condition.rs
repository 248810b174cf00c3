//! What a rule or a modifier asks.

use serde::Deserialize;

use super::categories::tagged;
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::category::{Category, CategoryId};
use crate::domain::directory::facts::{About, Flag, Reporter, Setting, Urgency};
use crate::domain::directory::fault::Gathering;
use crate::domain::directory::place::Place;
use crate::domain::directory::rule::Condition;
use crate::domain::directory::table::Table;

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct ConditionRow {
    nations: Option<Vec<Place>>,
    settings: Option<Vec<Setting>>,
    urgency: Option<Vec<Urgency>>,
    reporter: Option<Vec<Reporter>>,
    categories: Option<Vec<String>>,
    tags: Option<Vec<String>>,
    about: Option<Vec<About>>,
    about_only: Option<Vec<About>>,
    flags: Option<Vec<Flag>>,
    nhs_funded: Option<bool>,
}

impl ConditionRow {
    pub fn read(self, id: &str, known: &Table<Category>, gathering: &mut Gathering<'_>) -> Condition {
        let categories = self.categories.map(|names| categories(id, &names, gathering));
        let tagged = self.tags.map(|tags| categories_with(id, &tags, known, gathering));
        Condition {
            places: self.nations.map(|words| gathering.any_of(id, "nations", words)),
            settings: self.settings.map(|words| gathering.any_of(id, "settings", words)),
            urgency: self.urgency.map(|words| gathering.any_of(id, "urgency", words)),
            reporter: self.reporter.map(|words| gathering.any_of(id, "reporter", words)),
            categories: categories.map(|words| gathering.any_of(id, "categories", words)),
            tagged,
            about: self.about.map(|words| gathering.any_of(id, "about", words)),
            about_only: self.about_only.map(|words| gathering.any_of(id, "about_only", words)),
            flags: self.flags.map(|words| gathering.any_of(id, "flags", words)),
            nhs_funded: self.nhs_funded,
        }
    }
}

/// Categories by their ids.
pub fn categories(id: &str, names: &[String], gathering: &mut Gathering<'_>) -> Vec<CategoryId> {
    let mut found = Vec::new();
    for name in names {
        match CategoryId::parse(name) {
            Ok(category) => found.push(category),
            Err(unknown) => gathering.add(id, format!("{unknown}: {name}")),
        }
    }
    found
}

fn categories_with(
    id: &str,
    tags: &[String],
    known: &Table<Category>,
    gathering: &mut Gathering<'_>,
) -> AnyOf<CategoryId> {
    let mut found = AnyOf::NONE;
    for tag in tags {
        let carry: AnyOf<CategoryId> = tagged(known, tag).collect();
        if carry.is_empty() {
            gathering.add(id, format!("no category carries the tag {tag}"));
        }
        found = found.or(carry);
    }
    if tags.is_empty() {
        gathering.add(id, "tags is empty");
    }
    found
}
