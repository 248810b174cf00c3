//! The shape of one question.

/// One question of the report form. Its wording is found by its id in `locales/*/questionnaire.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The field's name in the form and the key in the sealed report. Never reused for another meaning.
    pub id: &'static str,
    /// The part of the form that it stands in.
    pub section: Section,
    /// What an answer looks like.
    pub kind: Kind,
    /// When it has to be answered.
    pub required: Required,
}

/// What an answer to a question looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line of text.
    Text {
        /// The most characters that are accepted.
        max: usize,
    },
    /// Several lines of text.
    LongText {
        /// The most characters that are accepted.
        max: usize,
    },
    /// One of these values.
    Choice(&'static [&'static str]),
    /// Any number of these values.
    Choices(&'static [&'static str]),
    /// One of the categories of [`super::CATEGORY_GROUPS`].
    Category,
    /// Any number of the staff, who are known only while the service runs.
    Staff,
}

impl Kind {
    /// Whether an answer is a list.
    pub fn takes_many(self) -> bool {
        matches!(self, Kind::Choices(_) | Kind::Staff)
    }

    /// Whether an answer is written in the person's own words.
    pub fn is_text(self) -> bool {
        matches!(self, Kind::Text { .. } | Kind::LongText { .. })
    }
}

/// When a question has to be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Required {
    /// In every report.
    Always,
    /// In a report that is not anonymous.
    WhenIdentified,
    /// Never.
    Never,
}

/// A part of the form, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Whether anyone is in danger now.
    Danger,
    /// How the report is sent, and who sends it.
    Reporter,
    /// Where the concern is.
    Place,
    /// What the concern is.
    Concern,
    /// Who was harmed or may be.
    Harm,
    /// What shows it.
    Evidence,
    /// What was done before, and how the reporter was treated for it.
    Before,
    /// Who may read it, and what the reporter wants to know.
    Sharing,
}

impl Section {
    /// Every section, in the order of the page.
    pub const ALL: [Section; 8] = [
        Section::Danger,
        Section::Reporter,
        Section::Place,
        Section::Concern,
        Section::Harm,
        Section::Evidence,
        Section::Before,
        Section::Sharing,
    ];

    /// The name by which its wording is found.
    pub fn as_str(self) -> &'static str {
        match self {
            Section::Danger => "danger",
            Section::Reporter => "reporter",
            Section::Place => "place",
            Section::Concern => "concern",
            Section::Harm => "harm",
            Section::Evidence => "evidence",
            Section::Before => "before",
            Section::Sharing => "sharing",
        }
    }
}

/// Whether a text can be a question's id: `[a-z][a-z0-9_]{0,39}`, as docs/PROTOCOL.md has it.
pub fn is_question_id(text: &str) -> bool {
    text.len() <= 40
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}
