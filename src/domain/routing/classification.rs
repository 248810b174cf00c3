//! What a reviewer says about a concern, for routing.

use serde::{Deserialize, Serialize};

use crate::domain::directory::Directory;
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::facts::{About, Flag, Reporter, Setting, Urgency};
use crate::domain::directory::place::Place;
use crate::domain::directory::rule::Condition;

/// What a reviewer says about a concern. Its JSON names everything by the ids of `directory/`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Classification {
    #[serde(rename = "nation")]
    pub place: Place,
    pub setting: Setting,
    #[serde(default)]
    pub about: AnyOf<About>,
    #[serde(default)]
    pub categories: AnyOf<CategoryId>,
    pub urgency: Urgency,
    pub reporter: Reporter,
    #[serde(default)]
    pub flags: AnyOf<Flag>,
    /// Whether the NHS or HSC pays for the care; `None` where that is not known.
    #[serde(default)]
    pub nhs_funded: Option<bool>,
}

impl Classification {
    /// The same with what it leaves unsaid: a concern without a category is of the category for what fits none, and
    /// some categories bring a flag along.
    #[must_use]
    pub fn completed(self, directory: &Directory) -> Self {
        let mut categories = self.categories;
        if categories.is_empty() {
            categories.insert(CategoryId::something_else());
        }
        let set = categories.iter().map(|category| directory.category(category).sets_flags);
        Classification { categories, flags: set.fold(self.flags, AnyOf::or), ..self }
    }
}

impl Condition {
    /// Whether everything that is asked holds.
    pub fn holds(&self, given: &Classification) -> bool {
        self.places.is_none_or(|any| any.contains(given.place))
            && self.settings.is_none_or(|any| any.contains(given.setting))
            && self.urgency.is_none_or(|any| any.contains(given.urgency))
            && self.reporter.is_none_or(|any| any.contains(given.reporter))
            && self.categories.is_none_or(|any| any.meets(given.categories))
            && self.tagged.is_none_or(|any| any.meets(given.categories))
            && self.about.is_none_or(|any| any.meets(given.about))
            && self.about_only.is_none_or(|only| !given.about.is_empty() && given.about.within(only))
            && self.flags.is_none_or(|any| any.meets(given.flags))
            && self.nhs_funded.is_none_or(|asked| given.nhs_funded == Some(asked))
    }

    /// Whether both can hold of one concern. What may be chosen more than once never excludes anything but
    /// `about_only`.
    pub fn can_meet(&self, other: &Condition) -> bool {
        fn meet<T: crate::domain::directory::any_of::Word>(
            one: Option<AnyOf<T>>,
            other: Option<AnyOf<T>>,
        ) -> bool {
            one.zip(other).is_none_or(|(one, other)| one.meets(other))
        }
        meet(self.places, other.places)
            && meet(self.settings, other.settings)
            && meet(self.urgency, other.urgency)
            && meet(self.reporter, other.reporter)
            && meet(self.about_only, other.about_only)
            && meet(self.about_only, other.about)
            && meet(self.about, other.about_only)
            && self.nhs_funded.zip(other.nhs_funded).is_none_or(|(one, other)| one == other)
    }
}
