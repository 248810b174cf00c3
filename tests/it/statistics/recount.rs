//! What is shown is what a plain recount finds, written without a line of the program's counting.

use candour::domain::Day;
use candour::domain::aftermath::Detriment;
use candour::domain::directory::place::Place;
use candour::domain::questionnaire::Mode;
use candour::domain::statistics::breakdown::{Breakdown, Population};
use candour::domain::statistics::{CaseFacts, Release};
use candour::domain::workflow::ReferralState;
use proptest::prelude::*;

use super::given::{self, directory, released};

fn within(day: Option<Day>, first: &str, last: &str) -> bool {
    day.is_some_and(|day| day.to_string().as_str() >= first && day.to_string().as_str() <= last)
}

/// Every figure that can be said in one line, between two days.
fn recount(cases: &[CaseFacts], first: &str, last: &str) -> Vec<(Breakdown, &'static str, usize)> {
    let count = |is: &dyn Fn(&&CaseFacts) -> bool| cases.iter().filter(|case| is(case)).count();
    let received = |case: &CaseFacts| within(Some(case.received_on), first, last);
    let concluded = |case: &CaseFacts| within(case.concluded_on, first, last);
    let due = |case: &CaseFacts| within(case.feedback_by, first, last);
    let first_sent =
        |case: &CaseFacts| within(case.referrals.iter().map(|one| one.sent_on).min(), first, last);
    let answered_by_one =
        |case: &CaseFacts| case.referrals.iter().any(|one| one.state == ReferralState::Answered);
    let result = |case: &CaseFacts, id: &str| concluded(case) && case.result.as_deref() == Some(id);
    let acted = |case: &CaseFacts| {
        let outcome = case.result.as_deref().and_then(|id| directory().outcomes().get(id));
        concluded(case) && outcome.is_some_and(|outcome| outcome.answer.as_str() == "action_taken")
    };
    let is_category = |case: &CaseFacts, ids: &[&str]| {
        received(case) && case.category.is_some_and(|id| ids.contains(&id.as_str()))
    };
    vec![
        (Breakdown::Mode, "anonymous", count(&|case| received(case) && case.mode == Mode::Anonymous)),
        (Breakdown::Mode, "named", count(&|case| received(case) && case.mode == Mode::Named)),
        (Breakdown::Nation, "england", count(&|case| received(case) && case.nation == Some(Place::England))),
        (
            Breakdown::Nation,
            "not_known",
            count(&|case| received(case) && matches!(case.nation, None | Some(Place::NotSure))),
        ),
        (Breakdown::Concern, "not_classified", count(&|case| received(case) && case.category.is_none())),
        (
            Breakdown::Concern,
            "worker_safety/workplace",
            count(&|case| is_category(case, &["workplace_safety"])),
        ),
        (
            Breakdown::Concern,
            "patient_safety/radiation",
            count(&|case| {
                is_category(
                    case,
                    &[
                        "rad_wrong_patient",
                        "rad_unjustified",
                        "rad_dose",
                        "rad_pregnancy",
                        "rad_nucmed",
                        "rad_governance",
                    ],
                )
            }),
        ),
        (
            Breakdown::Acknowledgement,
            "in_time",
            count(&|case| {
                received(case)
                    && case.acknowledge_by.is_some()
                    && case.acknowledged_on.is_some()
                    && case.acknowledged_on <= case.acknowledge_by
            }),
        ),
        (
            Breakdown::Detriment,
            "yes",
            count(&|case| received(case) && case.detriment == Some(Detriment::Yes)),
        ),
        (
            Breakdown::Detriment,
            "afraid",
            count(&|case| received(case) && case.detriment == Some(Detriment::Afraid)),
        ),
        (Breakdown::Detriment, "no_answer", count(&|case| received(case) && case.detriment.is_none())),
        (
            Breakdown::AnswerTime,
            "in_time",
            count(&|case| due(case) && case.concluded_on.is_some() && case.concluded_on <= case.feedback_by),
        ),
        (Breakdown::Outcome, "action_taken", count(&|case| acted(case))),
        (
            Breakdown::Outcome,
            "action_taken/practice_changed",
            count(&|case| result(case, "practice_changed")),
        ),
        (Breakdown::Rating, "5", count(&|case| concluded(case) && case.rating.map(u8::from) == Some(5))),
        (Breakdown::Rating, "no_rating", count(&|case| concluded(case) && case.rating.is_none())),
        (Breakdown::Referral, "answered", count(&|case| first_sent(case) && answered_by_one(case))),
    ]
}

/// Compares what is shown; answers with how much that was.
fn compare(release: &Release, cases: &[CaseFacts], first: &str, last: &str) -> usize {
    let mut compared = 0;
    for (breakdown, cell, count) in recount(cases, first, last) {
        let found = release.tables[&breakdown].iter().find(|(id, _)| id == cell);
        let (_, figure) = found.unwrap_or_else(|| panic!("{breakdown} has no {cell}"));
        assert_eq!(figure.counted(), Some(count as u64), "{breakdown} {cell}");
        compared += usize::from(figure.published().is_some());
    }
    let totals = [
        (
            Population::Received,
            cases.iter().filter(|case| within(Some(case.received_on), first, last)).count(),
        ),
        (Population::Concluded, cases.iter().filter(|case| within(case.concluded_on, first, last)).count()),
    ];
    for (population, count) in totals {
        assert_eq!(release.totals[&population].counted(), Some(count as u64));
        compared += usize::from(release.total(population).is_some());
    }
    let to_cqc = |case: &&CaseFacts| {
        let of_cqc = case.referrals.iter().filter(|referral| referral.body.as_str() == "cqc");
        of_cqc.into_iter().any(|referral| within(Some(referral.sent_on), first, last))
    };
    if let Some(figure) = release.bodies.get("cqc").filter(|_| first != "2026-01-01" || last == "2026-03-31")
    {
        assert_eq!(figure.counted(), Some(cases.iter().filter(to_cqc).count() as u64));
    }
    compared
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_shown_is_what_a_recount_finds(cases in proptest::collection::vec(given::case(), 60..160)) {
        let (quarters, year) = released(&cases);
        let days = [("01-01", "03-31"), ("04-01", "06-30"), ("07-01", "09-30"), ("10-01", "12-31")];
        let mut compared = 0;
        for (release, (first, last)) in quarters.iter().zip(days) {
            compared += compare(release, &cases, &format!("2026-{first}"), &format!("2026-{last}"));
        }
        compared += compare(&year, &cases, "2026-01-01", "2026-12-31");
        prop_assert!(compared >= 2, "almost nothing was shown, so that this compared nothing");
    }
}
