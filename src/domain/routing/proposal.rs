//! What a reporter's answers propose to a reviewer.
//!
//! The answers are sealed, so that only the reviewer's browser can propose anything from them: the table is data that
//! goes there as it stands ([`lines`]), and [`propose`] here does what the browser does with it. It says only what an
//! answer says. A flag that takes bodies away, or that a person has to judge, is never in it: the reviewer ticks it.

use serde::Serialize;

use super::Classification;
use crate::domain::directory::Directory;
use crate::domain::directory::any_of::AnyOf;
use crate::domain::directory::category::CategoryId;
use crate::domain::directory::facts::{Flag, Reporter, Setting, Urgency};
use crate::domain::directory::place::Place;
use crate::domain::directory::protection::Situation;
use crate::domain::questionnaire::{Answer, Answers};

/// One line: an answer, and what it proposes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Line {
    /// The question's id.
    pub question: &'static str,
    /// The answer; `None` stands for any answer in the reporter's own words.
    pub value: Option<&'static str>,
    /// What it fills in.
    pub field: Field,
    /// With which word of the classification.
    pub to: &'static str,
}

/// A part of the classification, by its name there.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    Nation,
    Setting,
    Reporter,
    /// Of several the soonest counts; without any it is `standard`.
    Urgency,
    /// All that are proposed.
    Categories,
    /// All that are proposed.
    Flags,
}

const fn is(question: &'static str, value: &'static str, field: Field, to: &'static str) -> Line {
    Line { question, value: Some(value), field, to }
}

const fn given(question: &'static str, field: Field, to: &'static str) -> Line {
    Line { question, value: None, field, to }
}

/// Every line that needs no directory. Where a question is listed every one of its values is, except those of
/// [`SAY_NOTHING`].
pub const ANSWERS: &[Line] = &[
    is("nation", "england", Field::Nation, "england"),
    is("nation", "wales", Field::Nation, "wales"),
    is("nation", "scotland", Field::Nation, "scotland"),
    is("nation", "northern_ireland", Field::Nation, "ni"),
    is("nation", "elsewhere", Field::Nation, "elsewhere"),
    is("nation", "not_sure", Field::Nation, "not_sure"),
    is("setting", "nhs", Field::Setting, "nhs"),
    is("setting", "independent", Field::Setting, "independent_private"),
    is("setting", "nhs_contract", Field::Setting, "independent_nhs_contract"),
    is("setting", "primary_care", Field::Setting, "primary_care"),
    // Always a mobile unit, whatever the services: no answer says whether it screens, since mammography is done for
    // symptoms as well. Of the two only the mobile unit also leads to the regulators of independent providers, and
    // what a screening programme adds hangs on its category. A reviewer who knows better changes it.
    is("setting", "mobile_or_screening", Field::Setting, "mobile_unit"),
    is("setting", "education", Field::Setting, "education"),
    is("setting", "other", Field::Setting, "other"),
    is("setting", "not_sure", Field::Setting, "not_sure"),
    is("reporter_kind", "employee", Field::Reporter, "employee"),
    is("reporter_kind", "agency", Field::Reporter, "agency_or_bank"),
    is("reporter_kind", "self_employed", Field::Reporter, "self_employed"),
    is("reporter_kind", "partner", Field::Reporter, "partner"),
    is("reporter_kind", "director", Field::Reporter, "company_director"),
    is("reporter_kind", "franchise", Field::Reporter, "franchisor_or_franchisee"),
    is("reporter_kind", "student", Field::Reporter, "student"),
    is("reporter_kind", "other", Field::Reporter, "other"),
    is("reporter_kind", "rather_not_say", Field::Reporter, "prefer_not_to_say"),
    is("danger", "yes", Field::Urgency, "immediate"),
    is("detriment", "afraid", Field::Flags, "fear_of_reprisal"),
    is("detriment", "yes", Field::Flags, "fear_of_reprisal"),
    // The question also invites those who told nobody to say why: the reviewer reads the answer and unticks it then.
    given("done_before", Field::Flags, "tried_internal"),
];

/// Answers to the questions above that propose nothing.
pub const SAY_NOTHING: &[(&str, &str)] =
    &[("danger", "no"), ("detriment", "no"), ("detriment", "rather_not_say")];

/// Every line: a category proposes itself, and where its urgency starts.
pub fn lines(directory: &Directory) -> impl Iterator<Item = Line> {
    let of_category = |category: CategoryId| {
        let (id, starts) = (category.as_str(), directory.category(category).urgency.as_str());
        [is("category", id, Field::Categories, id), is("category", id, Field::Urgency, starts)]
    };
    ANSWERS.iter().copied().chain(CategoryId::all().flat_map(of_category))
}

/// What these answers propose. Answers that this version does not know propose nothing.
pub fn propose(directory: &Directory, answers: &Answers) -> Classification {
    let mut proposed = Classification {
        place: Place::NotSure,
        setting: Setting::NotSure,
        about: AnyOf::NONE,
        categories: AnyOf::NONE,
        urgency: Urgency::Standard,
        reporter: Reporter::PreferNotToSay,
        flags: AnyOf::NONE,
        nhs_funded: None,
    };
    for line in lines(directory).filter(|line| line.meets(answers)) {
        line.fill_in(&mut proposed);
    }
    proposed
}

/// The situation of the person who gave these answers, as far as they say it.
pub fn situation(directory: &Directory, answers: &Answers) -> Situation {
    let proposed = propose(directory, answers);
    Situation::of_report(proposed.place, proposed.reporter, answers)
}

impl Line {
    fn meets(&self, answers: &Answers) -> bool {
        match (self.value, answers.get(self.question)) {
            (Some(value), Some(Answer::One(answer))) => answer == value,
            (Some(value), Some(Answer::Many(several))) => several.iter().any(|answer| answer == value),
            (None, Some(Answer::One(text))) => !text.trim().is_empty(),
            (None, Some(Answer::Many(several))) => !several.is_empty(),
            (_, None) => false,
        }
    }

    fn fill_in(&self, proposed: &mut Classification) {
        const LISTED: &str = "a test holds the table's words to the directory's";
        match self.field {
            Field::Nation => proposed.place = Place::parse(self.to).expect(LISTED),
            Field::Setting => proposed.setting = Setting::parse(self.to).expect(LISTED),
            Field::Reporter => proposed.reporter = Reporter::parse(self.to).expect(LISTED),
            Field::Urgency => {
                proposed.urgency = proposed.urgency.min(Urgency::parse(self.to).expect(LISTED));
            }
            Field::Categories => proposed.categories.insert(CategoryId::parse(self.to).expect(LISTED)),
            Field::Flags => proposed.flags.insert(Flag::parse(self.to).expect(LISTED)),
        }
    }
}
