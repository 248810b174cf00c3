//! What a form of the tracking page says, read.

use crate::app::App;
use crate::app::reporter_step::Doing;
use crate::domain::aftermath::{CheckinMonth, Detriment, Score};
use crate::domain::directory::Directory;
use crate::domain::questionnaire::clean_lines;
use crate::domain::workflow::Who;
use crate::domain::{Action, BodyId, Day, DisclosureId};
use crate::templates::pages::public::{Asks, Confided, StepProblem, TEXT_MAX, Typed};
use crate::web::body::Form;

/// A form as it came: what it is for, and what was typed.
pub(super) struct Sent {
    pub asks: Asks,
    pub typed: Typed,
    /// What cannot be typed wrongly, since no field shows it.
    hidden: Hidden,
}

enum Hidden {
    None,
    Body(BodyId),
    Month(CheckinMonth),
    Disclosure(DisclosureId),
}

impl Sent {
    /// Reads a form of this step; `None` where it is no step of a reporter's, or what no field shows was tampered with.
    pub(super) fn read(app: &App, step: &str, form: Form) -> Option<Sent> {
        let action = Action::parse(step).ok().filter(|action| action.rule().who == Who::Reporter)?;
        let clean = |(name, value): (String, String)| (name, clean_lines(&value));
        let typed = Typed::new(form.0.into_iter().map(clean));
        let (asks, hidden) = match action {
            Action::Reply => (Asks::Reply, Hidden::None),
            Action::Consent if typed.get("body").is_empty() && typed.get("given") == "no" => {
                (Asks::NoBeforehand, Hidden::None)
            }
            Action::Consent => {
                let body = BodyId::parse(typed.get("body")).ok()?;
                let called = called(&app.directory().directory, &body);
                (Asks::Consent(body.to_string(), called), Hidden::Body(body))
            }
            Action::AnswerName => {
                let id = DisclosureId::parse(typed.get("disclosure")).ok()?;
                // It chooses the words about the answer, and nothing else.
                let of = if typed.get("of") == "original" { Confided::Original } else { Confided::Name };
                (Asks::AnswerName(id, of), Hidden::Disclosure(id))
            }
            Action::Withdraw => (Asks::Withdraw, Hidden::None),
            Action::Rate => (Asks::Rate, Hidden::None),
            Action::AnotherLook => (Asks::AnotherLook, Hidden::None),
            Action::CheckIn => {
                let month = typed.get("after").parse::<u8>().ok()?;
                let month = CheckinMonth::try_from(month).ok()?;
                (Asks::CheckIn(month), Hidden::Month(month))
            }
            Action::Diary => (Asks::Diary, Hidden::None),
            _ => return None,
        };
        Some(Sent { asks, typed, hidden })
    }

    /// What the reporter does, or what is wrong with how they said it.
    pub(super) fn doing(&self, today: Day) -> Result<Doing, StepProblem> {
        let typed = &self.typed;
        match (&self.asks, &self.hidden) {
            (Asks::Consent(..), Hidden::Body(body)) => match typed.get("given") {
                "yes" => Ok(Doing::Consent(body.clone(), true)),
                "no" => Ok(Doing::Consent(body.clone(), false)),
                _ => Err(StepProblem::NotChosen),
            },
            (Asks::AnswerName(..), Hidden::Disclosure(id)) => {
                let given = match typed.get("given") {
                    "yes" => true,
                    "no" => false,
                    _ => return Err(StepProblem::NotChosen),
                };
                Ok(Doing::AnswerName(*id, given, self.text()?))
            }
            (Asks::NoBeforehand, _) => Err(StepProblem::NotChosen),
            (Asks::Withdraw, _) => {
                let text = self.text()?;
                if typed.get("sure") == "yes" { Ok(Doing::Withdraw(text)) } else { Err(StepProblem::NotSure) }
            }
            (Asks::Rate, _) => {
                let score =
                    typed.get("score").parse::<u8>().ok().and_then(|score| Score::try_from(score).ok());
                Ok(Doing::Rate(score.ok_or(StepProblem::NotChosen)?, self.text()?))
            }
            (Asks::AnotherLook, _) => Ok(Doing::AnotherLook(self.needed_text()?)),
            (Asks::CheckIn(_), Hidden::Month(month)) => {
                let said = Detriment::parse(typed.get("detriment")).map_err(|_| StepProblem::NotChosen)?;
                Ok(Doing::CheckIn(*month, said, self.text()?))
            }
            (Asks::Diary, _) => Ok(Doing::Diary(self.day(today)?, self.needed_text()?)),
            _ => Ok(Doing::Reply(self.needed_text()?)),
        }
    }

    fn text(&self) -> Result<String, StepProblem> {
        let text = self.typed.get("text");
        let used = text.chars().count();
        if used > TEXT_MAX {
            return Err(StepProblem::TooLong { used });
        }
        Ok(if text.trim().is_empty() { String::new() } else { text.to_owned() })
    }

    fn needed_text(&self) -> Result<String, StepProblem> {
        let text = self.text()?;
        if text.is_empty() { Err(StepProblem::NoText) } else { Ok(text) }
    }

    /// The day that three numbers make, up to today.
    fn day(&self, today: Day) -> Result<Day, StepProblem> {
        let number = |name: &str, most: usize| {
            let digits = self.typed.get(name).trim();
            let fits =
                !digits.is_empty() && digits.len() <= most && digits.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| format!("{digits:0>most$}")).ok_or(StepProblem::NoDay)
        };
        let (year, month, day) = (number("year", 4)?, number("month", 2)?, number("day", 2)?);
        let day = Day::parse(&format!("{year}-{month}-{day}")).map_err(|_| StepProblem::NoDay)?;
        if day > today { Err(StepProblem::NotYet) } else { Ok(day) }
    }
}

/// What a body is called; one that the directory does not have stands as its id.
pub(super) fn called(directory: &Directory, body: &BodyId) -> String {
    directory.bodies().get(body.as_str()).map_or_else(|| body.to_string(), |body| body.name.clone())
}
