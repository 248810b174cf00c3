//! Whether a name that was given in confidence is told: who asks, who is heard, who decides.

use super::{Action, Refusal, Standing, Step, Target};
use crate::domain::{Account, DisclosureId, NotValid};

/// How far a request for a name has come.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DisclosureState {
    Asked,
    /// The reporter said what they think of it.
    Answered,
    /// A custodian handed the name on, still sealed for the case.
    Released,
    /// A custodian did not.
    Refused,
}

impl DisclosureState {
    pub const ALL: [DisclosureState; 4] = [
        DisclosureState::Asked,
        DisclosureState::Answered,
        DisclosureState::Released,
        DisclosureState::Refused,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            DisclosureState::Asked => "asked",
            DisclosureState::Answered => "answered",
            DisclosureState::Released => "released",
            DisclosureState::Refused => "refused",
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        let found = DisclosureState::ALL.into_iter().find(|state| state.as_str() == text);
        found.ok_or(NotValid("unknown state of a disclosure"))
    }

    /// Whether a custodian has yet to decide.
    pub fn is_open(self) -> bool {
        matches!(self, DisclosureState::Asked | DisclosureState::Answered)
    }
}

/// A request for a name, as far as the workflow has to know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disclosure {
    pub id: DisclosureId,
    pub asked_by: Account,
    pub state: DisclosureState,
    /// Whether it may be decided without the reporter's word: it is urgent, or their time to answer is over.
    pub may_go_unanswered: bool,
}

impl Standing {
    /// Whether a name can be asked for: there is one, and nobody is being asked already.
    pub(super) fn may_ask_name(&self) -> Result<(), Refusal> {
        if !self.in_confidence {
            return Err(Refusal::NoName);
        }
        let open = self.disclosures.iter().any(|disclosure| disclosure.state.is_open());
        if open { Err(Refusal::AlreadyThere) } else { Ok(()) }
    }
}

pub(super) fn ask(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::AskName(id, urgent) = step.target else {
        return Err(Refusal::WrongTarget);
    };
    case.may_ask_name()?;
    let asked_by = step.actor.account().ok_or(Refusal::NotYours)?.clone();
    let state = DisclosureState::Asked;
    case.disclosures.push(Disclosure { id, asked_by, state, may_go_unanswered: urgent });
    Ok(())
}

/// Who takes a report back is named to nobody on what was asked before.
pub(super) fn end(case: &mut Standing) {
    for disclosure in case.disclosures.iter_mut().filter(|disclosure| disclosure.state.is_open()) {
        disclosure.state = DisclosureState::Refused;
    }
}

/// The reporter is heard once, and a custodian decides once: not without hearing them or leaving them the time, and not
/// on their own request.
pub(super) fn go_on(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::Disclosure(id) = step.target else {
        return Err(Refusal::WrongTarget);
    };
    let found = case.disclosures.iter_mut().find(|disclosure| disclosure.id == id);
    let disclosure = found.ok_or(Refusal::WrongTarget)?;
    let heard = disclosure.state == DisclosureState::Answered || disclosure.may_go_unanswered;
    disclosure.state = match (step.action, disclosure.state) {
        (Action::AnswerName, DisclosureState::Asked) => DisclosureState::Answered,
        (Action::ReleaseName | Action::RefuseName, state) if state.is_open() => {
            if step.actor.account() == Some(&disclosure.asked_by) {
                return Err(Refusal::NeedsSecondPerson);
            }
            if step.action == Action::RefuseName {
                DisclosureState::Refused
            } else if heard {
                DisclosureState::Released
            } else {
                return Err(Refusal::TooEarly);
            }
        }
        _ => return Err(Refusal::Over),
    };
    Ok(())
}
