//! The questions themselves.

use super::question::{Kind, Question, Required, Section};

/// Room for the account of what happened.
const ACCOUNT: Kind = Kind::LongText { max: 10_000 };
/// Room for every other answer of several lines.
const PARAGRAPHS: Kind = Kind::LongText { max: 4_000 };
/// Room for one line.
const LINE: Kind = Kind::Text { max: 200 };

const fn optional(section: Section, id: &'static str, kind: Kind) -> Question {
    Question { id, section, kind, required: Required::Never }
}

/// Every question, in the order in which it is asked.
pub const QUESTIONS: &[Question] = &[
    optional(Section::Danger, "danger", Kind::Choice(&["yes", "no"])),
    Question {
        id: "mode",
        section: Section::Reporter,
        kind: Kind::Choice(&["named", "confidential", "anonymous"]),
        required: Required::Always,
    },
    Question {
        id: "reporter_name",
        section: Section::Reporter,
        kind: LINE,
        required: Required::WhenIdentified,
    },
    Question {
        id: "reporter_contact",
        section: Section::Reporter,
        kind: LINE,
        required: Required::WhenIdentified,
    },
    optional(
        Section::Reporter,
        "reporter_kind",
        Kind::Choice(&[
            "employee",
            "agency",
            "self_employed",
            "partner",
            "director",
            "franchise",
            "student",
            "other",
            "rather_not_say",
        ]),
    ),
    optional(
        Section::Place,
        "nation",
        Kind::Choice(&["england", "wales", "scotland", "northern_ireland", "elsewhere", "not_sure"]),
    ),
    optional(
        Section::Place,
        "setting",
        Kind::Choice(&[
            "nhs",
            "independent",
            "nhs_contract",
            "primary_care",
            "mobile_or_screening",
            "education",
            "other",
            "not_sure",
        ]),
    ),
    optional(
        Section::Place,
        "services",
        Kind::Choices(&[
            "projection",
            "ct",
            "mri",
            "ultrasound",
            "nuclear_medicine",
            "mammography",
            "dexa",
            "interventional",
            "dental",
            "radiotherapy",
            "education",
            "other",
        ]),
    ),
    optional(Section::Place, "organisation", LINE),
    optional(Section::Concern, "category", Kind::Category),
    Question { id: "happened", section: Section::Concern, kind: ACCOUNT, required: Required::Always },
    optional(Section::Concern, "when_happened", LINE),
    optional(Section::Concern, "where_happened", LINE),
    optional(
        Section::Concern,
        "goes_on",
        Kind::Choice(&["once", "repeated", "still_happening", "may_happen", "not_sure"]),
    ),
    optional(
        Section::Harm,
        "harm",
        Kind::Choice(&["harmed", "near_miss", "may_be_harmed", "no_harm", "not_sure"]),
    ),
    optional(Section::Harm, "harm_who", PARAGRAPHS),
    optional(Section::Evidence, "evidence", PARAGRAPHS),
    optional(Section::Before, "done_before", PARAGRAPHS),
    optional(Section::Before, "came_of_it", PARAGRAPHS),
    optional(Section::Before, "detriment", Kind::Choice(&["no", "afraid", "yes", "rather_not_say"])),
    optional(Section::Before, "detriment_what", PARAGRAPHS),
    optional(
        Section::Sharing,
        "consent",
        Kind::Choices(&[
            "employer",
            "commissioner",
            "system_regulator",
            "safety_regulator",
            "professional_regulator",
            "education_provider",
            "other_bodies",
        ]),
    ),
    optional(Section::Sharing, "excluded", Kind::Staff),
    optional(Section::Sharing, "questions", PARAGRAPHS),
];

/// The question with this id.
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id == id)
}
