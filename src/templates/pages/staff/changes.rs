//! Where leads release what changed because someone spoke up.

use serde::Serialize;

use super::StaffFrame;
use crate::domain::change::LONGEST;
use crate::domain::directory::place::Nation;
use crate::domain::{ChangeId, ChangeProblem, Day};
use crate::templates::pages::public::change_byline;
use crate::templates::pages::{HOSTILE, Notice, sample_day};
use crate::templates::{Message, Messages, Page, TemplateError};

/// `/changes` of the staff application.
#[derive(Serialize)]
pub struct ReleaseChangePage {
    #[serde(flatten)]
    frame: StaffFrame,
    notice: Option<Notice>,
    problems: Vec<ProblemLink>,
    /// What is wrong with each field, to stand beside it.
    text_problem: Option<Message>,
    nation_problem: Option<Message>,
    checked_problem: Option<Message>,
    text: String,
    max: usize,
    nations: Vec<NationOption>,
    checked: bool,
    released: Vec<ReleasedChange>,
}

/// A problem and the field that it is about.
#[derive(Serialize)]
struct ProblemLink {
    field: &'static str,
    message: Message,
}

#[derive(Serialize)]
struct NationOption {
    id: &'static str,
    label: Message,
    selected: bool,
}

/// A change that everybody can read.
#[derive(Serialize)]
pub struct ReleasedChange {
    id: String,
    text: String,
    byline: String,
    by: String,
}

impl ReleasedChange {
    pub fn new(
        messages: &Messages,
        id: &ChangeId,
        text: String,
        nation: Option<Nation>,
        on: Day,
        by: &str,
    ) -> Result<ReleasedChange, TemplateError> {
        let day = messages.format(&Message::day(on))?;
        let by = Message::new("staff-changes-by").with_text("who", by).with_text("day", day);
        let byline = messages.format(&change_byline(messages, nation, on)?)?;
        Ok(ReleasedChange { id: id.to_string(), text, byline, by: messages.format(&by)? })
    }
}

/// What was typed into the form.
#[derive(Default)]
pub struct TypedChange {
    pub text: String,
    pub nation: String,
    pub checked: bool,
}

/// What was done last.
#[derive(Clone, Copy)]
pub enum ChangeNotice {
    Released,
    Withdrawn,
}

impl ReleaseChangePage {
    /// The form with what was typed, what is wrong with it, and everything that was released.
    pub fn new(
        frame: StaffFrame,
        typed: TypedChange,
        problems: &[ChangeProblem],
        notice: Option<ChangeNotice>,
        released: Vec<ReleasedChange>,
    ) -> ReleaseChangePage {
        let nation = |nation: &Nation| NationOption {
            id: nation.as_str(),
            label: Message::composed(format!("changes-nation-{nation}")),
            selected: typed.nation == nation.as_str(),
        };
        let none = NationOption {
            id: "",
            label: Message::new("staff-changes-nation-none"),
            selected: typed.nation.is_empty(),
        };
        let at =
            |field| problems.iter().map(problem).find(|line| line.field == field).map(|line| line.message);
        ReleaseChangePage {
            frame,
            text_problem: at("text"),
            nation_problem: at("nation"),
            checked_problem: at("checked"),
            notice: notice.map(|notice| match notice {
                ChangeNotice::Released => Notice::done(Message::new("staff-changes-notice-released")),
                ChangeNotice::Withdrawn => Notice::done(Message::new("staff-changes-notice-withdrawn")),
            }),
            problems: problems.iter().map(problem).collect(),
            nations: [none].into_iter().chain(Nation::ALL.iter().map(nation)).collect(),
            text: typed.text,
            max: LONGEST,
            checked: typed.checked,
            released,
        }
    }
}

fn problem(problem: &ChangeProblem) -> ProblemLink {
    let (field, message) = match problem {
        ChangeProblem::Empty => ("text", Message::new("staff-changes-problem-empty")),
        ChangeProblem::TooLong { used } => (
            "text",
            Message::new("staff-changes-problem-too-long")
                .with_number("max", LONGEST)
                .with_number("used", *used),
        ),
        ChangeProblem::NamesACase => ("text", Message::new("staff-changes-problem-case")),
        ChangeProblem::UnknownNation => ("nation", Message::new("staff-changes-problem-nation")),
        ChangeProblem::NotChecked => ("checked", Message::new("staff-changes-problem-unchecked")),
    };
    ProblemLink { field, message }
}

impl Page for ReleaseChangePage {
    const TEMPLATE: &'static str = "pages/staff/changes";

    fn title(&self) -> Message {
        Message::new("staff-changes-title")
    }

    fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }

    fn sample() -> Vec<ReleaseChangePage> {
        let page = |typed, problems: &[ChangeProblem], notice, released| {
            ReleaseChangePage::new(StaffFrame::sample(), typed, problems, notice, released)
        };
        let released = |nation| {
            let id = ChangeId::parse("abcdefghijklmnop").map_err(|_| TemplateError::Argument)?;
            ReleasedChange::new(&Messages::english()?, &id, HOSTILE.to_owned(), nation, sample_day(), "lena")
        };
        let typed = TypedChange { text: HOSTILE.to_owned(), nation: "wales".to_owned(), checked: true };
        let every = [
            ChangeProblem::Empty,
            ChangeProblem::TooLong { used: 700 },
            ChangeProblem::NamesACase,
            ChangeProblem::UnknownNation,
            ChangeProblem::NotChecked,
        ];
        vec![
            page(TypedChange::default(), &[], None, Vec::new()),
            page(TypedChange::default(), &[], Some(ChangeNotice::Withdrawn), Vec::new()),
            page(TypedChange::default(), &[], Some(ChangeNotice::Released), Vec::new()),
            page(typed, &every, None, released(Some(Nation::Wales)).into_iter().collect()),
        ]
    }
}
