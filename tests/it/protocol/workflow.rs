//! Random people doing random things to a case, through the service: however it goes, the rules that the public was
//! promised hold (invariant I7). What is right is written down here once more, apart from the table.

use candour::app::change_case::Changed;
use candour::app::reporter_step::Done;
use candour::app::staff_client::OpenedCase;
use candour::crypto::data::Data;
use candour::domain::workflow::Refusal;
use candour::domain::{Account, Action, Author, Outcome, Role, State};
use proptest::prelude::*;
use proptest::sample::select;

use super::database::world::{Sample, World, client};
use super::people::{Person, alice, bashir, lena, lewis};

#[derive(Clone, Copy, Debug)]
enum Who {
    Alice,
    Bashir,
    Lena,
    Lewis,
    Reporter,
}

#[derive(Clone, Debug)]
struct Step {
    who: Who,
    action: Action,
    /// Whether the entry that belongs to it is left out.
    bare: bool,
    /// Whether the reporter writes between reading and doing.
    stale: bool,
}

const STAFF_ACTIONS: [Action; 14] = [
    Action::Acknowledge,
    Action::Assess,
    Action::Message,
    Action::Ask,
    Action::Resume,
    Action::Note,
    Action::ProposeNoAction,
    Action::ConcludeAction,
    Action::ConcludeNoAction,
    Action::Reopen,
    Action::Pause,
    Action::Unpause,
    Action::ProposeUnreadable,
    Action::ConfirmUnreadable,
];

fn step() -> impl Strategy<Value = Step> {
    let who = select(vec![Who::Alice, Who::Bashir, Who::Lena, Who::Lewis, Who::Reporter]);
    let (bare, stale) = (prop::bool::weighted(0.1), prop::bool::weighted(0.1));
    let parts = (who, select(STAFF_ACTIONS.to_vec()), bare, stale);
    parts.prop_map(|(who, action, bare, stale)| Step { who, action, bare, stale })
}

fn person(who: Who) -> Option<Person> {
    match who {
        Who::Alice => Some(alice()),
        Who::Bashir => Some(bashir()),
        Who::Lena => Some(lena()),
        Who::Lewis => Some(lewis()),
        Who::Reporter => None,
    }
}

/// Where a case may go from where it stands.
fn may_follow(from: State, to: State) -> bool {
    use State::{Acknowledged, Assessing, AwaitingReporter, Concluded, Received, Reopened, Unreadable};
    from == to
        || (from.is_open() && to == Unreadable)
        || matches!(
            (from, to),
            (Received, Acknowledged)
                | (Acknowledged | Reopened | AwaitingReporter, Assessing)
                | (Assessing, AwaitingReporter | Concluded)
                | (Concluded | Unreadable, Reopened)
        )
}

/// What was said so far that matters for closing.
#[derive(Default)]
struct History {
    /// Who proposed to do nothing since the case was last opened.
    proposed_by: Option<Account>,
}

/// Holds a case that was just closed to what closing takes.
fn check_closing(opened: &OpenedCase, history: &History) {
    let last =
        opened.shared.last().and_then(|verdict| verdict.verified()).expect("closed on a verified entry");
    let Data::Feedback(feedback) = &last.data else { panic!("closed without feedback") };
    let Some(Author::Staff(closer, role)) = last.author() else { panic!("closed by nobody") };
    if feedback.outcome == Outcome::NoAction {
        assert_eq!(role, Role::Lead, "closed as no action by no lead");
        let proposer = history.proposed_by.as_ref().expect("closed as no action without a proposal");
        assert_ne!(*proposer, closer, "closed as no action by one person");
    }
}

async fn by_staff(world: &World, case: &Sample, person: &Person, step: &Step, history: &mut History) {
    let seen = world.open(person, case).await.unwrap();
    let mut change = world.change(person, &seen, step.action, "Words.").unwrap();
    let left_out = step.bare && change.entry.take().is_some();
    if step.stale && !left_out && matches!(reply(world, case).await, Done::Yes(_)) {
        let written = world.track(case).await.known.case;
        assert!(matches!(world.post(person, case, change).await, Changed::Meanwhile(_)), "on a stale head");
        let now = world.track(case).await.known.case;
        assert_eq!((now.state, now.shared, now.staff), (written.state, written.shared, written.staff));
        return;
    }
    let changed = world.post(person, case, change).await;
    let before = &seen.bundle.case;
    match changed {
        Changed::Done(bundle) => {
            let now = &bundle.case;
            assert!(!left_out, "{} without its entry", step.action.id());
            assert!(may_follow(before.state, now.state), "{:?} to {:?}", before.state, now.state);
            match step.action {
                Action::ProposeNoAction => history.proposed_by = Some(person.account.clone()),
                Action::Reopen => *history = History::default(),
                _ => {}
            }
            if now.state == State::Concluded && before.state != State::Concluded {
                let keyring = world.app.keyring().unwrap();
                check_closing(&client(person).open(&bundle.sealed, &keyring).unwrap(), history);
                history.proposed_by = None;
            }
        }
        Changed::Refused(refusal) => {
            assert_eq!(left_out, refusal == Refusal::WrongEntry);
            let now = world.track(case).await.known.case;
            let of = |case: &candour::db::cases::Case| {
                (case.state, case.shared, case.staff, case.handling.clone())
            };
            assert_eq!(of(before), of(&now), "refused and yet changed");
        }
        _ => panic!("neither done nor refused"),
    }
}

/// The reporter writes. Other words each time: the same words right after themselves are one message.
async fn reply(world: &World, case: &Sample) -> Done {
    let n = world.track(case).await.known.case.shared.n;
    world.reply(case, &format!("Words {n}.")).await
}

async fn by_reporter(world: &World, case: &Sample) {
    let before = world.track(case).await.known.case;
    let replied = reply(world, case).await;
    let after = world.track(case).await.known.case;
    let closed = !before.state.is_open();
    assert_eq!(closed, matches!(replied, Done::Refused(..)));
    assert_eq!(after.shared.n, before.shared.n + u32::from(!closed));
    assert!(may_follow(before.state, after.state));
    assert_ne!((closed, after.state), (false, State::Concluded), "closed by the reporter");
}

async fn play(steps: &[Step]) -> State {
    let world = World::new().await;
    let case = world.send("anonymous", &[]).await;
    let mut history = History::default();
    for step in steps {
        match person(step.who) {
            Some(person) => by_staff(&world, &case, &person, step, &mut history).await,
            None => by_reporter(&world, &case).await,
        }
    }
    let tracked = world.track(&case).await;
    assert!(tracked.entries.iter().all(|entry| entry.verified().is_some()));
    let closed = tracked.known.case.state == State::Concluded;
    assert_eq!(closed, tracked.closed_with_feedback());
    tracked.known.case.state
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_breaks_the_rules(steps in prop::collection::vec(step(), 1..30)) {
        actix_web::rt::System::new().block_on(play(&steps));
    }
}

/// Without this the property could hold because nothing is ever closed.
#[test]
fn both_ways_of_closing_are_reached() {
    use Action::{Acknowledge, Assess, ConcludeAction, ConcludeNoAction, ProposeNoAction, Reopen};
    let by = |who, action| Step { who, action, bare: false, stale: false };
    let to_assessing = || vec![by(Who::Alice, Acknowledge), by(Who::Bashir, Assess)];
    let run =
        |steps: Vec<Step>| actix_web::rt::System::new().block_on(play(&[to_assessing(), steps].concat()));
    assert_eq!(run(vec![by(Who::Alice, ConcludeAction)]), State::Concluded);
    assert_eq!(run(vec![by(Who::Lena, ProposeNoAction), by(Who::Lewis, ConcludeNoAction)]), State::Concluded);
    assert_eq!(run(vec![by(Who::Lena, ProposeNoAction), by(Who::Lena, ConcludeNoAction)]), State::Assessing);
    assert_eq!(
        run(vec![by(Who::Alice, ProposeNoAction), by(Who::Bashir, ConcludeNoAction)]),
        State::Assessing
    );
    let stale = vec![
        by(Who::Alice, ProposeNoAction),
        by(Who::Alice, ConcludeAction),
        by(Who::Bashir, Reopen),
        by(Who::Bashir, Assess),
        by(Who::Lena, ConcludeNoAction),
    ];
    assert_eq!(run(stale), State::Assessing, "an old proposal does not count after reopening");
}
