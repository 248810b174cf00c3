//! What routing needs to know of a category.

use super::any_of::{AnyOf, Word};
use super::facts::{Flag, Urgency};
use super::table::Named;
use super::words::words;
use crate::domain::questionnaire::CATEGORY_GROUPS;
use crate::domain::{Day, NotValid};

/// One of the questionnaire's categories.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CategoryId(u8);

const COUNT: usize = {
    let (mut group, mut count) = (0, 0);
    while group < CATEGORY_GROUPS.len() {
        count += CATEGORY_GROUPS[group].categories.len();
        group += 1;
    }
    count
};

const _: () = assert!(COUNT <= 64, "a set of categories is one word of 64 bits");

impl CategoryId {
    /// Every category, in the order in which they are offered.
    pub fn all() -> impl Iterator<Item = CategoryId> {
        (0..COUNT).filter_map(CategoryId::at)
    }

    /// The category of what fits no other, or is not known.
    pub fn something_else() -> Self {
        CategoryId::at(COUNT - 1).expect("the list is not empty")
    }

    /// The category with this id.
    pub fn parse(id: &str) -> Result<Self, NotValid> {
        CategoryId::all().find(|category| category.as_str() == id).ok_or(NotValid("unknown category"))
    }

    /// The id by which files, reports and programs name it.
    pub fn as_str(self) -> &'static str {
        let mut names = CATEGORY_GROUPS.iter().flat_map(|group| group.categories);
        names.nth(usize::from(self.0)).expect("made only from the list's own places")
    }
}

impl serde::Serialize for CategoryId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> serde::Deserialize<'de> for CategoryId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = String::deserialize(deserializer)?;
        CategoryId::parse(&id).map_err(|unknown| serde::de::Error::custom(format_args!("{unknown}: {id}")))
    }
}

impl Word for CategoryId {
    fn position(self) -> usize {
        usize::from(self.0)
    }

    fn at(position: usize) -> Option<Self> {
        let place = u8::try_from(position).ok()?;
        (position < COUNT).then_some(CategoryId(place))
    }
}

words! {
    /// A kind of wrongdoing that the law protects the telling of: the letters of ERA 1996 s43B(1).
    Limb, "unknown letter of s43B(1)";
    Crime = "a",
    LegalObligation = "b",
    MiscarriageOfJustice = "c",
    HealthOrSafety = "d",
    /// Great Britain only, from 6 April 2026.
    SexualHarassment = "da",
    Environment = "e",
    Concealment = "f",
}

words! {
    /// What Freedom to Speak Up guardians record a concern as.
    SpeakUpElement, "unknown element of a speaking-up record";
    PatientSafety = "patient_safety",
    WorkerSafety = "worker_safety",
    BullyingHarassment = "bullying_harassment",
    InappropriateBehaviour = "inappropriate_behaviour",
    Detriment = "detriment",
    Other = "other",
}

/// A category, as `categories.toml` has it.
#[derive(Debug)]
pub struct Category {
    pub category: CategoryId,
    /// Words that rules match on.
    pub tags: Vec<String>,
    pub qualifies_under: AnyOf<Limb>,
    pub recorded_as: AnyOf<SpeakUpElement>,
    /// Where it starts.
    pub urgency: Urgency,
    /// Flags that hold whenever it is chosen.
    pub sets_flags: AnyOf<Flag>,
    pub checked: Day,
}

impl Named for Category {
    fn id(&self) -> &str {
        self.category.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_no_category_is_the_last_that_is_offered() {
        assert_eq!(CategoryId::something_else().as_str(), "other");
    }

    #[test]
    fn every_category_is_found_by_its_id() {
        for category in CategoryId::all() {
            assert_eq!(CategoryId::parse(category.as_str()).unwrap(), category);
        }
        assert_eq!(CategoryId::all().count(), COUNT);
    }
}
