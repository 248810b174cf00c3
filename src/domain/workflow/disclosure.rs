//! Whether a name that was given in confidence, or an original, is handed on: who asks, who is heard, who decides.

use super::{Action, Refusal, Standing, Step, Target};
use crate::domain::file::ObjectId;
use crate::domain::{Account, DisclosureId, NotValid};

/// What the custodians of a case keep, and can be asked for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Custody {
    Name,
    /// A file as it was before it was cleaned.
    Original(ObjectId),
}

impl Custody {
    /// The object, where it is an original.
    pub fn object(&self) -> Option<&ObjectId> {
        match self {
            Custody::Name => None,
            Custody::Original(object) => Some(object),
        }
    }
}

/// How far a request has come.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DisclosureState {
    Asked,
    /// The reporter said what they think of it.
    Answered,
    /// A custodian handed it on, still sealed for the case.
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

/// A request, as far as the workflow has to know it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Disclosure {
    pub id: DisclosureId,
    pub of: Custody,
    pub asked_by: Account,
    pub state: DisclosureState,
    /// Whether it may be decided without the reporter's word: it is urgent, or their time to answer is over.
    pub may_go_unanswered: bool,
}

impl Standing {
    /// Whether this can be asked for: it is kept, and nobody is being asked for it already.
    fn may_ask_for(&self, of: &Custody) -> Result<(), Refusal> {
        match of {
            Custody::Name if !self.in_confidence => return Err(Refusal::NoName),
            Custody::Original(object) if !self.originals.contains(object) => return Err(Refusal::NoOriginal),
            Custody::Name | Custody::Original(_) => {}
        }
        let open = |disclosure: &Disclosure| disclosure.of == *of && disclosure.state.is_open();
        if self.disclosures.iter().any(open) { Err(Refusal::AlreadyThere) } else { Ok(()) }
    }

    /// Whether there is something to ask the custodians for.
    pub(super) fn may_ask(&self) -> bool {
        let originals = self.originals.iter().cloned().map(Custody::Original);
        originals.chain([Custody::Name]).any(|of| self.may_ask_for(&of).is_ok())
    }
}

pub(super) fn ask(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::AskName(id, of, urgent) = &step.target else {
        return Err(Refusal::WrongTarget);
    };
    case.may_ask_for(of)?;
    let asked_by = step.actor.account().ok_or(Refusal::NotYours)?.clone();
    let (id, of, state) = (*id, of.clone(), DisclosureState::Asked);
    case.disclosures.push(Disclosure { id, of, asked_by, state, may_go_unanswered: *urgent });
    Ok(())
}

/// Of who takes a report back nothing is handed on that was asked for before.
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
