//! What a tracking page holds for a browser that opens the case itself: what is sealed, and the words for whatever may
//! stand in it.

use serde::Serialize;

use super::bodies::AskedBody;
use crate::domain::questionnaire::{CATEGORY_GROUPS, Kind, QUESTIONS, Question, StaffOption};
use crate::templates::pages::public::FilesOffer;
use crate::templates::pages::public::field::{category_label, label, option_label};
use crate::templates::pages::public::identifiers::FindingWords;
use crate::templates::{Message, Words};

/// A case that is opened where the page is shown.
#[derive(Serialize)]
pub struct SealedCase {
    pub case: String,
    pub concluded: bool,
    /// The shared thread, and the reporter's own.
    pub threads: Vec<SealedThread>,
    /// Place in the shared thread of what opened the case again last.
    pub opened_again: Option<u32>,
    /// Every body that may be named in it.
    pub bodies: Vec<NamedBody>,
    /// What may have come of it: ids with the directory's words.
    pub results: Vec<(String, String)>,
    /// Bodies that the reporter was asked about, or said something of, as far as that stands in the clear.
    pub panels: Vec<BodyPanel>,
    /// Where files are added, while they can be.
    pub files: Option<FilesOffer>,
    /// Why a step was not taken, where that is to be said beside its form.
    pub refusal: Option<Message>,
    questions: Vec<QuestionInWords>,
    kinds: Vec<FindingWords>,
}

/// A thread as it is stored.
#[derive(Serialize)]
pub struct SealedThread {
    pub name: String,
    /// How many entries it has, with any that are missing.
    pub length: u32,
    /// Base64, as the ciphertexts are.
    pub head: String,
    pub entries: Vec<(u32, String)>,
}

/// A body by its id, with what the report calls bodies of its kind.
#[derive(Serialize)]
pub struct NamedBody {
    pub id: String,
    pub name: String,
    pub group: &'static str,
}

/// A body that the reporter may say yes or no to.
#[derive(Serialize)]
pub struct BodyPanel {
    pub id: String,
    /// Whether it has the report already.
    pub left: bool,
    pub body: AskedBody,
}

/// A question of the report, and what the values that can be chosen are called.
#[derive(Serialize)]
struct QuestionInWords {
    id: &'static str,
    label: Message,
    options: Vec<OptionInWords>,
}

#[derive(Serialize)]
struct OptionInWords {
    value: String,
    label: Words,
}

impl SealedCase {
    /// A case of which nothing is there yet. `staff` are those who can be excluded from a report.
    pub fn new(case: String, staff: &[StaffOption]) -> SealedCase {
        SealedCase {
            case,
            concluded: false,
            threads: Vec::new(),
            opened_again: None,
            bodies: Vec::new(),
            results: Vec::new(),
            panels: Vec::new(),
            files: None,
            refusal: None,
            kinds: FindingWords::all(),
            questions: QUESTIONS.iter().map(|question| in_words(question, staff)).collect(),
        }
    }
}

fn in_words(question: &'static Question, staff: &[StaffOption]) -> QuestionInWords {
    let id = question.id;
    let option = |value: &str, label: Words| OptionInWords { value: value.to_owned(), label };
    let options = match question.kind {
        Kind::Choice(known) | Kind::Choices(known) => {
            known.iter().map(|value| option(value, option_label(id, value).into())).collect()
        }
        Kind::Category => {
            let categories = CATEGORY_GROUPS.iter().flat_map(|group| group.categories);
            categories.map(|value| option(value, category_label(value).into())).collect()
        }
        Kind::Staff => {
            staff.iter().map(|person| option(&person.account, Words::plain(&person.name))).collect()
        }
        Kind::Text { .. } | Kind::LongText { .. } => Vec::new(),
    };
    QuestionInWords { id, label: label(id), options }
}
