//! Random steps by random people, straight on the table: however it goes, what was promised holds. What is right is
//! written down here once more, apart from the table, as a record of who did what.

use std::collections::BTreeSet;

use candour::domain::referral::Basis;
use candour::domain::workflow::{
    About, Action, Actor, Aim, Custody, RULES, ReferralState, Refusal, Standing, State, Step, Target, take,
};
use candour::domain::{Account, BodyId, Day, DisclosureId, Kind, ReferralId, Role};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::ValueTree;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Person {
    Reporter,
    Alice,
    Bashir,
    Lena,
    Lewis,
    Conor,
    AtCqc,
    AtHcpc,
}

const PEOPLE: [Person; 8] = [
    Person::Reporter,
    Person::Alice,
    Person::Bashir,
    Person::Lena,
    Person::Lewis,
    Person::Conor,
    Person::AtCqc,
    Person::AtHcpc,
];

const BODIES: [&str; 2] = ["cqc", "hcpc"];

impl Person {
    fn account(self) -> Account {
        Account::parse(match self {
            Person::Reporter => "nobody",
            Person::Alice => "alice",
            Person::Bashir => "bashir",
            Person::Lena => "lena",
            Person::Lewis => "lewis",
            Person::Conor => "conor",
            Person::AtCqc => "cqc-desk",
            Person::AtHcpc => "hcpc-desk",
        })
        .unwrap()
    }

    fn is_lead(self) -> bool {
        matches!(self, Person::Lena | Person::Lewis)
    }

    fn opens_cases(self) -> bool {
        self.is_lead() || matches!(self, Person::Alice | Person::Bashir)
    }

    fn body(self) -> Option<BodyId> {
        match self {
            Person::AtCqc => Some(body(0)),
            Person::AtHcpc => Some(body(1)),
            _ => None,
        }
    }
}

fn body(place: usize) -> BodyId {
    BodyId::parse(BODIES[place]).unwrap()
}

/// What somebody tries; the indexes choose among what there is at that moment.
#[derive(Clone, Debug)]
struct Try {
    who: Person,
    action: Action,
    body: usize,
    pick: Index,
    yes: bool,
}

fn a_try() -> impl Strategy<Value = Try> {
    let actions: Vec<Action> = RULES.iter().map(|rule| rule.action).collect();
    let parts = (select(&PEOPLE), select(actions), 0..2_usize, any::<Index>(), any::<bool>());
    parts.prop_map(|(who, action, body, pick, yes)| Try { who, action, body, pick, yes })
}

/// What was done so far, kept apart from the table.
#[derive(Default)]
struct Record {
    proposed_no_action: Option<Person>,
    proposed_unreadable: Option<Person>,
    /// For each body: who proposed to tell it without consent, and who agreed.
    overrides: [(Option<Person>, Option<Person>); 2],
    refused: [bool; 2],
    withdrawn: bool,
    closed_by: Option<Person>,
    another_look: bool,
    referrals: usize,
    names: usize,
    /// The open request for the name: who asked, whether it is urgent, whether the reporter answered.
    name: Option<(Person, bool, bool)>,
    asked: BTreeSet<&'static str>,
}

fn target(tried: &Try, case: &Standing, record: &Record) -> Target {
    let body = body(tried.body);
    match tried.action.rule().aim {
        Aim::Case => Target::Case,
        Aim::Body if tried.action == Action::Consent => Target::Consent(body, tried.yes),
        Aim::Body if tried.action == Action::Refer => {
            let id = ReferralId::parse(&format!("{:a>16}", letters(record.referrals))).unwrap();
            Target::Refer(body, id, if tried.yes { Basis::Consent } else { Basis::SeriousHarm })
        }
        Aim::Body => Target::Body(body),
        Aim::Referral if case.referrals.is_empty() => {
            Target::Referral(ReferralId::parse("zzzzzzzzzzzzzzzz").unwrap())
        }
        Aim::Referral => Target::Referral(tried.pick.get(&case.referrals).id),
        Aim::Disclosure if tried.action == Action::AskName => {
            Target::AskName(disclosure(&format!("{:a>16}", letters(record.names))), Custody::Name, tried.yes)
        }
        Aim::Disclosure if case.disclosures.is_empty() => Target::Disclosure(disclosure("zzzzzzzzzzzzzzzz")),
        // The last one, mostly: the others are over.
        Aim::Disclosure if tried.yes => Target::Disclosure(case.disclosures[case.disclosures.len() - 1].id),
        Aim::Disclosure => Target::Disclosure(tried.pick.get(&case.disclosures).id),
        Aim::Task => Target::Task(u32::from(tried.yes)),
        Aim::Month => Target::Month(*tried.pick.get(&[1, 3, 6, 12])),
    }
}

fn disclosure(id: &str) -> DisclosureId {
    DisclosureId::parse(id).unwrap()
}

fn letters(number: usize) -> String {
    let letter = |digit: usize| char::from(b'a' + u8::try_from(digit % 26).unwrap());
    [number / 676, number / 26, number].map(letter).iter().collect()
}

/// Which states may follow each other, whatever the table says.
fn may_follow(before: State, after: State) -> bool {
    use State::{
        Acknowledged, Assessing, AwaitingReporter, Concluded, Received, Referred, Reopened, Unreadable,
        WithBody, Withdrawn,
    };
    let at_work = [Assessing, Referred, WithBody];
    before == after
        || (before.is_open() && matches!(after, Withdrawn | Unreadable))
        || matches!(
            (before, after),
            (Received, Acknowledged) | (Concluded | Withdrawn | Unreadable, Reopened)
        )
        || (matches!(before, Acknowledged | Reopened | AwaitingReporter) && at_work.contains(&after))
        || (at_work.contains(&before) && (at_work.contains(&after) || after == AwaitingReporter))
        || (at_work.contains(&before) && after == Concluded)
}

fn check(tried: &Try, before: &Standing, after: &Standing, record: &mut Record) {
    let (who, rule) = (tried.who, tried.action.rule());
    assert!(may_follow(before.state, after.state), "{:?}: {:?} to {:?}", tried, before.state, after.state);
    let about_the_name = matches!(tried.action, Action::ReleaseName | Action::RefuseName);
    assert_eq!(who == Person::Conor, about_the_name, "a custodian decides about names, and alone does");
    assert!(!about_the_name || before.state == after.state, "a custodian moved a case");
    if who == Person::Reporter {
        assert!(before.state == after.state || after.state != State::Unreadable);
        assert!(
            before.state == State::Concluded || after.state != State::Concluded,
            "closed by its reporter"
        );
    }
    if let Some(own) = who.body() {
        let Target::Referral(id) = target(tried, before, record) else {
            panic!("a liaison's step on a case")
        };
        let referral = before.referrals.iter().find(|referral| referral.id == id).unwrap();
        assert_eq!(referral.body, own, "a liaison's step on another body's referral");
        assert_ne!(referral.state, ReferralState::Declined, "a step on what was given back");
    }
    match tried.action {
        Action::ProposeNoAction => record.proposed_no_action = Some(who),
        Action::ProposeUnreadable => record.proposed_unreadable = Some(who),
        Action::ProposeOverride => record.overrides[tried.body] = (Some(who), None),
        Action::ApproveOverride => {
            let proposer = record.overrides[tried.body].0.expect("agreed to what nobody proposed");
            assert!(who.is_lead() && proposer != who, "one person told a body without consent");
            record.overrides[tried.body].1 = Some(who);
        }
        Action::Consent => {
            assert!(!record.withdrawn, "agreed to after it was taken back");
            record.refused[tried.body] = !tried.yes;
        }
        Action::Withdraw => {
            record.withdrawn = true;
            record.name = None;
        }
        Action::AskName => {
            assert!(who.opens_cases() && record.name.is_none(), "asked for twice at once");
            record.name = Some((who, tried.yes, false));
            record.names += 1;
        }
        Action::AnswerName => {
            let (_, _, answered) = record.name.as_mut().expect("answered what nobody asked");
            assert!(!*answered, "answered twice");
            *answered = true;
        }
        Action::ReleaseName => {
            let (asker, urgent, answered) = record.name.take().expect("released to nobody");
            assert!(urgent || answered, "released without hearing the reporter, and without need");
            assert_ne!(asker, who);
            assert!(before.state.is_open(), "released out of a closed case");
        }
        Action::RefuseName => {
            record.name = record.name.take().map_or_else(|| panic!("refused twice"), |_| None)
        }
        Action::Refer => check_referral(tried, before, record),
        Action::Assess => check_other_reviewer(who, record),
        Action::AnotherLook => record.another_look = true,
        _ => {}
    }
    if after.state == State::Concluded && before.state != State::Concluded {
        assert_eq!(rule.entry, Some(Kind::Feedback), "closed without feedback");
        check_other_reviewer(who, record);
        if tried.action == Action::ConcludeNoAction {
            let proposer = record.proposed_no_action.expect("closed as no action without a proposal");
            assert!(who.is_lead() && proposer != who, "closed as no action by one person");
        }
        // Who gave the other look is not kept from the case after that.
        record.closed_by = if record.another_look { record.closed_by } else { Some(who) };
    }
    if after.state == State::Unreadable && before.state != State::Unreadable {
        let proposer = record.proposed_unreadable.expect("given up without a proposal");
        assert!(who.is_lead() && proposer != who, "given up by one person");
    }
    if !after.state.is_open() {
        assert!(after.proposals.is_empty() && after.paused_on.is_none());
        record.proposed_no_action = None;
        record.proposed_unreadable = None;
        record.overrides = Default::default();
    }
}

fn check_referral(tried: &Try, before: &Standing, record: &mut Record) {
    assert!(tried.who.opens_cases() && before.classified, "referred before it was classified");
    let open = |state: ReferralState| matches!(state, ReferralState::Sent | ReferralState::Acknowledged);
    let there = before.referrals.iter().any(|it| it.body == body(tried.body) && open(it.state));
    assert!(!there, "a body was sent the case twice");
    if tried.yes {
        assert!(!record.refused[tried.body], "sent with a consent that was refused");
        assert!(!record.withdrawn, "sent with a consent that was taken back");
    } else {
        let (proposed, agreed) = record.overrides[tried.body];
        assert!(proposed.is_some() && agreed.is_some() && proposed != agreed, "sent without a second person");
    }
    record.overrides[tried.body] = (None, None);
    record.referrals += 1;
}

fn check_other_reviewer(who: Person, record: &Record) {
    assert!(!record.another_look || record.closed_by != Some(who), "another look by the one who closed it");
}

/// Plays the tries. Returns the case and what was reached.
fn play(tries: &[Try], may_pause: bool) -> (Standing, BTreeSet<&'static str>) {
    let day = Day::parse("2026-11-23").unwrap();
    let mut case = Standing {
        may_pause,
        in_confidence: true,
        checkins_due: vec![1, 3],
        tasks: vec![0],
        ..Standing::new(State::Received)
    };
    let mut record = Record::default();
    for tried in tries {
        let (account, own) = (tried.who.account(), tried.who.body());
        let role = if tried.who.is_lead() {
            Role::Lead
        } else if tried.who == Person::Conor {
            Role::Custodian
        } else {
            Role::Reviewer
        };
        let actor = match (&own, tried.who) {
            (Some(body), _) => Actor::Liaison(&account, body),
            (None, Person::Reporter) => Actor::Reporter,
            (None, _) => Actor::Staff(&account, role),
        };
        let step = Step { action: tried.action, actor, target: target(tried, &case, &record), day };
        let taken = take(&step, &case);
        assert_eq!(taken, take(&step, &case), "the same step, another answer");
        match taken {
            Ok(after) => {
                check(tried, &case, &after, &mut record);
                record.asked.insert(tried.action.id());
                case = after;
            }
            Err(refusal) => {
                record.asked.insert("refused");
                assert!(
                    may_pause || tried.action != Action::Pause || refusal != Refusal::Over,
                    "paused where the profile does not let it"
                );
            }
        }
    }
    (case, record.asked)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_breaks_a_promise(tries in prop::collection::vec(a_try(), 1..200), may_pause in any::<bool>()) {
        play(&tries, may_pause);
    }
}

/// Without this the property could hold because nothing is ever allowed: every action succeeds in some sequence.
#[test]
fn every_action_is_reached() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    for _ in 0..400 {
        let tries = prop::collection::vec(a_try(), 400).new_tree(&mut runner).unwrap().current();
        reached.extend(play(&tries, true).1);
    }
    let missing: Vec<&str> = RULES.iter().map(|rule| rule.id).filter(|id| !reached.contains(id)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_wrong_target_is_refused_before_anything_else() {
    let (alice, day) = (Person::Alice.account(), Day::parse("2026-11-23").unwrap());
    let case = Standing::new(State::Assessing);
    for rule in &RULES {
        let target = if rule.aim == Aim::Case { Target::Task(1) } else { Target::Case };
        let step = Step { action: rule.action, actor: Actor::Staff(&alice, Role::Lead), target, day };
        assert_eq!(take(&step, &case), Err(Refusal::WrongTarget), "{}", rule.id);
    }
    assert_eq!(About::parse("override:cqc").unwrap(), About::Override(body(0)));
    assert!(About::parse("override:").is_err() && About::parse("anything").is_err());
}
