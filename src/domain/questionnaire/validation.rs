//! From a form post to answers.

use super::answers::is_identity;
use super::{
    Answer, Answers, Kind, Mode, Problem, Problems, QUESTIONS, Question, Required, Submitted, is_category,
};

/// What the form can offer at this time, in this installation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Offer {
    /// Whether names can be given in confidence: somebody has to be there to keep them.
    pub custodians: bool,
    /// Who may be excluded.
    pub staff: Vec<StaffOption>,
}

/// Somebody whom a reporter may exclude.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffOption {
    /// The account name, which is what a report keeps.
    pub account: String,
    /// The name that the reporter sees.
    pub name: String,
    /// Whether this person keeps names, and so cannot read reports.
    pub custodian: bool,
}

impl Offer {
    /// What was sent, as if just that were on offer: keeps every tick on the form while nobody can say who there is.
    /// Nothing can be judged by it.
    pub fn as_sent(submitted: &Submitted) -> Offer {
        let sent = |account: &String| StaffOption {
            account: account.clone(),
            name: account.clone(),
            custodian: false,
        };
        Offer { custodians: true, staff: submitted.values("excluded").iter().map(sent).collect() }
    }

    /// Whether reports can be sent in this mode.
    pub fn allows(&self, mode: Mode) -> bool {
        mode != Mode::Confidential || self.custodians
    }
}

/// Judges a form post. White space alone is no answer; a name typed into an anonymous report is left out.
pub fn validate(submitted: &Submitted, offer: &Offer) -> Result<Answers, Problems> {
    let mode = Mode::parse(submitted.text("mode"));
    let mut answers = Vec::new();
    let mut problems = Problems::default();
    for question in QUESTIONS {
        if mode == Some(Mode::Anonymous) && is_identity(question.id) {
            continue;
        }
        match judge(question, submitted, offer, mode) {
            Ok(Some(answer)) => answers.push((question.id, answer)),
            Ok(None) => {}
            Err(problem) => problems.add(question.id, problem),
        }
    }
    if problems.is_empty() { Ok(Answers::from_validated(answers)) } else { Err(problems) }
}

fn judge(
    question: &Question,
    submitted: &Submitted,
    offer: &Offer,
    mode: Option<Mode>,
) -> Result<Option<Answer>, Problem> {
    let sent = submitted.values(question.id);
    if sent.iter().all(|value| value.trim().is_empty()) {
        let required = match question.required {
            Required::Always => true,
            Required::WhenIdentified => mode.is_some_and(|mode| mode != Mode::Anonymous),
            Required::Never => false,
        };
        return if required { Err(Problem::Missing) } else { Ok(None) };
    }
    match question.kind {
        Kind::Text { max } | Kind::LongText { max } => fits(&sent[0], max)?,
        Kind::Choice(_) if question.id == "mode" => offered(mode.is_some_and(|mode| offer.allows(mode)))?,
        Kind::Choice(values) | Kind::Choices(values) => {
            offered(sent.iter().all(|value| values.contains(&value.as_str())))?;
        }
        Kind::Category => offered(is_category(&sent[0]))?,
        Kind::Staff => exclusion(sent, offer, mode)?,
    }
    let many = question.kind.takes_many();
    Ok(Some(if many { Answer::Many(sent.to_vec()) } else { Answer::One(sent[0].clone()) }))
}

fn fits(text: &str, max: usize) -> Result<(), Problem> {
    let used = text.chars().count();
    if used <= max { Ok(()) } else { Err(Problem::TooLong { max, used }) }
}

fn offered(is_offered: bool) -> Result<(), Problem> {
    if is_offered { Ok(()) } else { Err(Problem::NotOffered) }
}

/// Refuses an exclusion that leaves nobody to read the report, or in confidence nobody to keep the name.
fn exclusion(excluded: &[String], offer: &Offer, mode: Option<Mode>) -> Result<(), Problem> {
    offered(excluded.iter().all(|account| offer.staff.iter().any(|person| person.account == *account)))?;
    let left = |custodian: bool| {
        let mut people = offer.staff.iter().filter(|person| person.custodian == custodian);
        people.any(|person| !excluded.contains(&person.account))
    };
    if !left(false) {
        return Err(Problem::NobodyLeft);
    }
    if mode == Some(Mode::Confidential) && !left(true) {
        return Err(Problem::NoCustodianLeft);
    }
    Ok(())
}
