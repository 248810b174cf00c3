//! The one table of what can happen to a case: from where, by whom, with which sealed entry, to where.
//! Buttons, the interface, the reporter's words and the documentation are drawn from it.

use super::{Account, Kind, NotValid, Outcome, Role};

/// Where a case stands.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum State {
    Received,
    Acknowledged,
    Assessing,
    AwaitingReporter,
    Concluded,
    Reopened,
}

impl State {
    pub const ALL: [State; 6] = [
        State::Received,
        State::Acknowledged,
        State::Assessing,
        State::AwaitingReporter,
        State::Concluded,
        State::Reopened,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            State::Received => "received",
            State::Acknowledged => "acknowledged",
            State::Assessing => "assessing",
            State::AwaitingReporter => "awaiting_reporter",
            State::Concluded => "concluded",
            State::Reopened => "reopened",
        }
    }

    pub fn parse(text: &str) -> Result<Self, NotValid> {
        State::ALL.into_iter().find(|state| state.as_str() == text).ok_or(NotValid("unknown case state"))
    }

    /// Whether somebody still has something to do.
    pub fn is_open(self) -> bool {
        self != State::Concluded
    }
}

/// What somebody does to a case.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Action {
    Acknowledge,
    Assess,
    Message,
    Ask,
    Resume,
    Note,
    ProposeNoAction,
    ConcludeAction,
    ConcludeNoAction,
    Reopen,
    Reply,
}

/// Who may take an action.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Who {
    Reporter,
    /// Reviewers and leads who hold a grant.
    Reviewers,
    /// A lead who holds a grant and is not the one who proposed (invariant I7).
    OtherLead,
}

/// Where the case stands afterwards.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Then {
    Same,
    To(State),
    /// The first when the case stood in the second, otherwise unchanged.
    ToIf(State, State),
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub action: Action,
    pub id: &'static str,
    pub from: &'static [State],
    pub who: Who,
    /// The sealed entry that has to come in the same step.
    pub entry: Option<Kind>,
    /// What the feedback in that entry says.
    pub outcome: Option<Outcome>,
    pub then: Then,
}

use State::{Acknowledged, Assessing, AwaitingReporter, Concluded, Received, Reopened};

const OPEN: &[State] = &[Received, Acknowledged, Assessing, AwaitingReporter, Reopened];

/// The table.
pub const RULES: [Rule; 11] = [
    row(Action::Acknowledge, "acknowledge", &[Received], Some(Kind::Message), Then::To(Acknowledged)),
    row(Action::Assess, "assess", &[Acknowledged, Reopened], None, Then::To(Assessing)),
    row(Action::Message, "message", &State::ALL, Some(Kind::Message), Then::Same),
    row(Action::Ask, "ask", &[Assessing], Some(Kind::Message), Then::To(AwaitingReporter)),
    row(Action::Resume, "resume", &[AwaitingReporter], None, Then::To(Assessing)),
    row(Action::Note, "note", &State::ALL, Some(Kind::Note), Then::Same),
    row(Action::ProposeNoAction, "propose_no_action", &[Assessing], Some(Kind::Note), Then::Same),
    Rule {
        outcome: Some(Outcome::ActionTaken),
        ..row(
            Action::ConcludeAction,
            "conclude_action",
            &[Assessing],
            Some(Kind::Feedback),
            Then::To(Concluded),
        )
    },
    Rule {
        who: Who::OtherLead,
        outcome: Some(Outcome::NoAction),
        ..row(
            Action::ConcludeNoAction,
            "conclude_no_action",
            &[Assessing],
            Some(Kind::Feedback),
            Then::To(Concluded),
        )
    },
    row(Action::Reopen, "reopen", &[Concluded], Some(Kind::Message), Then::To(Reopened)),
    Rule {
        who: Who::Reporter,
        ..row(Action::Reply, "reply", OPEN, Some(Kind::Message), Then::ToIf(Assessing, AwaitingReporter))
    },
];

const fn row(
    action: Action,
    id: &'static str,
    from: &'static [State],
    entry: Option<Kind>,
    then: Then,
) -> Rule {
    Rule { action, id, from, who: Who::Reviewers, entry, outcome: None, then }
}

/// Who is asking.
#[derive(Clone, Copy, Debug)]
pub enum Actor<'a> {
    Reporter,
    Staff(&'a Account, Role),
}

/// What the table needs to know of a case.
#[derive(Clone, Debug)]
pub struct Standing {
    pub state: State,
    /// Who proposed to close the case without action, if somebody did since it was last opened.
    pub proposed_by: Option<Account>,
}

/// Why an action is refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Refusal {
    #[error("this cannot be done while the case stands where it does now")]
    NotInThisState,
    #[error("this is for somebody in another role")]
    NotYours,
    #[error("closing without action needs a proposal first, and a lead other than the one who made it")]
    NeedsSecondPerson,
    #[error("this step needs a sealed entry that came without one, or the other way round")]
    WrongEntry,
}

impl Action {
    pub fn parse(id: &str) -> Result<Self, NotValid> {
        RULES.iter().find(|rule| rule.id == id).map(|rule| rule.action).ok_or(NotValid("unknown action"))
    }

    /// The row of this action.
    pub fn rule(self) -> &'static Rule {
        let found = RULES.iter().find(|rule| rule.action == self);
        found.expect("every action has a row: held by a test")
    }

    pub fn id(self) -> &'static str {
        self.rule().id
    }
}

impl Rule {
    /// Whether `actor` may take this action now, and where the case stands afterwards.
    pub fn permits(&self, actor: Actor<'_>, standing: &Standing) -> Result<State, Refusal> {
        match (self.who, actor) {
            (Who::Reporter, Actor::Reporter) => {}
            (Who::Reviewers | Who::OtherLead, Actor::Staff(_, role)) if role.opens_cases() => {}
            _ => return Err(Refusal::NotYours),
        }
        if !self.from.contains(&standing.state) {
            return Err(Refusal::NotInThisState);
        }
        if let (Who::OtherLead, Actor::Staff(account, role)) = (self.who, actor) {
            let second = standing.proposed_by.as_ref().is_some_and(|proposer| proposer != account);
            if !second || role != Role::Lead {
                return Err(Refusal::NeedsSecondPerson);
            }
        }
        Ok(match self.then {
            Then::Same => standing.state,
            Then::To(state) => state,
            Then::ToIf(state, from) if standing.state == from => state,
            Then::ToIf(..) => standing.state,
        })
    }
}

/// What this actor may do now, in the table's order.
pub fn permitted(actor: Actor<'_>, standing: &Standing) -> Vec<&'static Rule> {
    RULES.iter().filter(|rule| rule.permits(actor, standing).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(state: State, proposer: Option<&str>) -> Standing {
        Standing { state, proposed_by: proposer.map(|name| Account::parse(name).unwrap()) }
    }

    #[test]
    fn every_action_has_exactly_one_row() {
        for rule in &RULES {
            assert_eq!(RULES.iter().filter(|other| other.action == rule.action).count(), 1);
            assert_eq!(Action::parse(rule.id).unwrap(), rule.action);
        }
    }

    #[test]
    fn nothing_concludes_without_feedback() {
        for rule in RULES.iter().filter(|rule| rule.then == Then::To(Concluded)) {
            assert_eq!(rule.entry, Some(Kind::Feedback));
            assert!(rule.outcome.is_some());
        }
    }

    #[test]
    fn no_action_needs_another_lead() {
        let lead = Account::parse("lead").unwrap();
        let rule = Action::ConcludeNoAction.rule();
        let as_lead = Actor::Staff(&lead, Role::Lead);
        assert_eq!(rule.permits(as_lead, &standing(Assessing, None)), Err(Refusal::NeedsSecondPerson));
        assert_eq!(
            rule.permits(as_lead, &standing(Assessing, Some("lead"))),
            Err(Refusal::NeedsSecondPerson)
        );
        assert_eq!(rule.permits(as_lead, &standing(Assessing, Some("alice"))), Ok(Concluded));
        let as_reviewer = Actor::Staff(&lead, Role::Reviewer);
        assert_eq!(
            rule.permits(as_reviewer, &standing(Assessing, Some("alice"))),
            Err(Refusal::NeedsSecondPerson)
        );
    }

    #[test]
    fn a_custodian_may_do_nothing_to_a_case() {
        let account = Account::parse("carol").unwrap();
        for state in State::ALL {
            assert!(permitted(Actor::Staff(&account, Role::Custodian), &standing(state, None)).is_empty());
        }
    }

    #[test]
    fn a_reply_wakes_a_waiting_case_only() {
        let rule = Action::Reply.rule();
        assert_eq!(rule.permits(Actor::Reporter, &standing(AwaitingReporter, None)), Ok(Assessing));
        assert_eq!(rule.permits(Actor::Reporter, &standing(Received, None)), Ok(Received));
        assert_eq!(rule.permits(Actor::Reporter, &standing(Concluded, None)), Err(Refusal::NotInThisState));
    }
}
