//! One step of a case: whether it may be taken, and what is so afterwards. Pure; the same step gives the same answer.

use super::action::Aim;
use super::disclosure;
use super::referral::resting;
use super::{About, Action, Actor, RULES, Referral, ReferralState, Refusal, Rule, Standing, State};
use super::{Target, Then, Who};
use crate::domain::referral::Basis;
use crate::domain::{BodyId, Day, Role};

/// Somebody wants to do something.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    pub action: Action,
    pub actor: Actor<'a>,
    pub target: Target,
    pub day: Day,
}

/// The case after this step, or why it may not be taken.
pub fn take(step: &Step<'_>, standing: &Standing) -> Result<Standing, Refusal> {
    let rule = step.action.rule();
    if step.target.aim() != rule.aim {
        return Err(Refusal::WrongTarget);
    }
    rule.is_for(step.actor)?;
    if !rule.from.contains(&standing.state) {
        return Err(Refusal::NotInThisState);
    }
    let mut next = standing.clone();
    carry_out(rule, step, &mut next)?;
    next.state = rule.then.state(standing.state, &next);
    // What was only proposed does not outlive the case it was proposed for.
    if !next.state.is_open() {
        next.proposals.clear();
        next.paused_on = None;
    }
    Ok(next)
}

/// What this actor may do now, in the table's order: what may be done to the case, or to some referral, task or
/// check-in of it. Whether a body may be told hangs on the body: there the row alone is asked.
pub fn permitted(actor: Actor<'_>, standing: &Standing, day: Day) -> Vec<&'static Rule> {
    let possible = |rule: &&'static Rule| {
        let may = |target: Target| take(&Step { action: rule.action, actor, target, day }, standing).is_ok();
        match rule.aim {
            Aim::Case => may(Target::Case),
            Aim::Body => rule.is_for(actor).is_ok() && rule.from.contains(&standing.state),
            Aim::Referral => standing.referrals.iter().any(|referral| may(Target::Referral(referral.id))),
            Aim::Disclosure if rule.action == Action::AskName => {
                rule.is_for(actor).is_ok() && rule.from.contains(&standing.state) && standing.may_ask()
            }
            Aim::Disclosure => {
                standing.disclosures.iter().any(|disclosure| may(Target::Disclosure(disclosure.id)))
            }
            Aim::Task => standing.tasks.iter().any(|task| may(Target::Task(*task))),
            Aim::Month => standing.checkins_due.iter().any(|month| may(Target::Month(*month))),
        }
    };
    RULES.iter().filter(possible).collect()
}

impl Rule {
    /// Whether this is for somebody in this role at all.
    fn is_for(&self, actor: Actor<'_>) -> Result<(), Refusal> {
        match (self.who, actor) {
            (Who::Reporter, Actor::Reporter) | (Who::Liaison, Actor::Liaison(..)) => Ok(()),
            (Who::Custodian, Actor::Staff(_, Role::Custodian)) => Ok(()),
            (Who::Reviewers, Actor::Staff(_, role)) if role.opens_cases() => Ok(()),
            (Who::OtherLead, Actor::Staff(_, Role::Lead)) => Ok(()),
            (Who::OtherLead, Actor::Staff(_, role)) if role.opens_cases() => Err(Refusal::NeedsSecondPerson),
            _ => Err(Refusal::NotYours),
        }
    }
}

impl Then {
    fn state(self, before: State, after: &Standing) -> State {
        match self {
            Then::Same => before,
            Then::To(state) => state,
            Then::Rest => resting(&after.referrals),
            Then::RestFrom(from) if before == from => resting(&after.referrals),
            Then::Follow if before.is_at_work() => resting(&after.referrals),
            Then::RestFrom(_) | Then::Follow => before,
        }
    }
}

/// Checks what the row alone cannot say, and changes what the step changes.
fn carry_out(rule: &Rule, step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    match step.action {
        Action::Classify => case.classified = true,
        Action::Route if !case.classified => return Err(Refusal::NotClassified),
        Action::ProposeNoAction => propose(About::NoAction, step, case)?,
        Action::ProposeUnreadable => propose(About::Unreadable, step, case)?,
        Action::ProposeOverride => propose(About::Override(body_of(step)?.clone()), step, case)?,
        Action::ApproveOverride => approve(&About::Override(body_of(step)?.clone()), step, case)?,
        Action::ConfirmUnreadable => approve(&About::Unreadable, step, case)?,
        Action::ConcludeNoAction => {
            approve(&About::NoAction, step, case)?;
            conclude(step, case)?;
        }
        Action::ConcludeAction => conclude(step, case)?,
        Action::Assess => not_by_the_one_who_closed(step, case)?,
        Action::Refer => refer(step, case)?,
        Action::AskName => disclosure::ask(step, case)?,
        Action::AnswerName | Action::ReleaseName | Action::RefuseName => disclosure::go_on(step, case)?,
        Action::Pause => pause(step, case)?,
        Action::Unpause => case.paused_on = case.paused_on.take().map_or(Err(Refusal::Over), |_| Ok(None))?,
        Action::CompleteTask => complete(step, case)?,
        Action::Consent => consent(step, case)?,
        Action::Withdraw => {
            case.withdrawn = true;
            disclosure::end(case);
        }
        Action::Rate if case.rated => return Err(Refusal::Over),
        Action::Rate => case.rated = true,
        Action::AnotherLook if case.second_look => return Err(Refusal::Over),
        Action::AnotherLook => case.second_look = true,
        Action::CheckIn => check_in(step, case)?,
        _ if rule.aim == Aim::Referral => move_referral(step, case)?,
        _ => {}
    }
    Ok(())
}

fn body_of<'s>(step: &'s Step<'_>) -> Result<&'s BodyId, Refusal> {
    match &step.target {
        Target::Body(body) => Ok(body),
        _ => Err(Refusal::WrongTarget),
    }
}

fn propose(about: About, step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    if case.proposal(&about).is_some_and(|proposal| proposal.approved_by.is_some()) {
        return Err(Refusal::Over);
    }
    let by = step.actor.account().ok_or(Refusal::NotYours)?;
    case.propose(about, by);
    Ok(())
}

/// A second person agrees: not the one who proposed.
fn approve(about: &About, step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let by = step.actor.account().ok_or(Refusal::NotYours)?;
    let proposal = case.proposal(about).ok_or(Refusal::NeedsSecondPerson)?;
    if proposal.proposed_by == *by {
        return Err(Refusal::NeedsSecondPerson);
    }
    if proposal.approved_by.is_some() {
        return Err(Refusal::Over);
    }
    case.approve(about, by);
    Ok(())
}

/// Another look is somebody else's: neither begun nor ended by the person who closed the case.
fn not_by_the_one_who_closed(step: &Step<'_>, case: &Standing) -> Result<(), Refusal> {
    let closed_it = case.concluded_by.as_ref().zip(step.actor.account()).is_some_and(|(one, by)| one == by);
    if case.second_look && closed_it { Err(Refusal::NeedsAnotherReviewer) } else { Ok(()) }
}

fn conclude(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    not_by_the_one_who_closed(step, case)?;
    // Somebody else's look ends with this. Whoever gave it may go on with the case when it is opened again.
    if !case.second_look {
        case.concluded_by = step.actor.account().cloned();
    }
    case.rated = false;
    Ok(())
}

fn refer(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::Refer(body, id, basis) = &step.target else {
        return Err(Refusal::WrongTarget);
    };
    if !case.classified {
        return Err(Refusal::NotClassified);
    }
    if case.is_with(body) {
        return Err(Refusal::AlreadyThere);
    }
    match basis {
        // Consent is sealed: the browser checks it. What the server was told is refused here as well.
        Basis::Consent if case.withdrawn || case.consent(body) == Some(false) => {
            return Err(Refusal::NoConsent);
        }
        Basis::SeriousHarm if !case.is_overridden(body) => return Err(Refusal::NeedsSecondPerson),
        Basis::Consent | Basis::SeriousHarm => {}
    }
    // Two people agreed to send it once: however it goes now, that is used up.
    case.drop_proposal(&About::Override(body.clone()));
    case.referrals.push(Referral { id: *id, body: body.clone(), state: ReferralState::Sent });
    Ok(())
}

fn pause(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    if !case.may_pause {
        return Err(Refusal::NoPausing);
    }
    if case.paused_on.is_some() {
        return Err(Refusal::Over);
    }
    case.paused_on = Some(step.day);
    Ok(())
}

fn complete(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::Task(n) = step.target else {
        return Err(Refusal::WrongTarget);
    };
    let place = case.tasks.iter().position(|task| *task == n).ok_or(Refusal::Over)?;
    case.tasks.remove(place);
    Ok(())
}

/// What has left cannot be called back, so consent to it cannot change any more.
fn consent(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::Consent(body, given) = &step.target else {
        return Err(Refusal::WrongTarget);
    };
    if case.is_with(body) {
        return Err(Refusal::AlreadyThere);
    }
    if case.withdrawn {
        return Err(Refusal::Over);
    }
    case.consents.retain(|(about, _)| about != body);
    case.consents.push((body.clone(), *given));
    Ok(())
}

fn check_in(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::Month(month) = step.target else {
        return Err(Refusal::WrongTarget);
    };
    let place = case.checkins_due.iter().position(|due| *due == month).ok_or(Refusal::Over)?;
    case.checkins_due.remove(place);
    Ok(())
}

fn move_referral(step: &Step<'_>, case: &mut Standing) -> Result<(), Refusal> {
    let Target::Referral(id) = step.target else {
        return Err(Refusal::WrongTarget);
    };
    let referral =
        case.referrals.iter_mut().find(|referral| referral.id == id).ok_or(Refusal::WrongTarget)?;
    if let Actor::Liaison(_, body) = step.actor
        && referral.body != *body
    {
        return Err(Refusal::NotYours);
    }
    referral.state = referral.state.after(step.action).ok_or(Refusal::Over)?;
    Ok(())
}
