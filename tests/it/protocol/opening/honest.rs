//! Cases in which everything is as it should be, and rows that nothing depends on.

use candour::domain::Outcome;

use super::case::{Case, all};
use crate::protocol::people::{LAST_DAY, Person, alice, bashir, day, frank, lena, mallory};
use crate::protocol::sample_case::{HonestThread, SampleCase, feedback, message, note};

pub fn cases() -> Vec<Case> {
    let case = SampleCase::new(1);
    let shared = HonestThread::reported(&case, "anonymous")
        .by(&alice(), message("Thank you for telling us."))
        .by_reporter(message("It happened again."))
        .by(&lena(), feedback(Outcome::ActionTaken, "The chart was replaced."));
    let staff = HonestThread::new(&case, candour::domain::Thread::Staff)
        .by(&alice(), note("Who speaks to the ward?"))
        .by(&lena(), note("I do."));
    let everything = |what: &str, reader: &Person| {
        let opened = Case::read_by(reader, what, &case);
        let opened = opened.shared(&case, &all(&shared.entries), &["verified"; 4]);
        opened.staff(&case, &all(&staff.entries), &["verified"; 2])
    };
    let mut swapped_row = everything("the row's signer was replaced: nothing depends on it", &alice());
    swapped_row.bundle.signer = mallory().signer().verify_key().to_base64();
    vec![
        everything("an honest case, opened by a reviewer", &alice()),
        everything("an honest case, opened by a lead", &lena()),
        swapped_row,
        in_confidence(),
        granted_later(&case, &shared.entries[..1]),
        former_member(&case),
    ]
}

fn in_confidence() -> Case {
    let case = SampleCase::new(2);
    let shared = HonestThread::reported(&case, "confidential")
        .by_reporter(case.name_in_confidence())
        .by(&bashir(), message("Thank you."))
        .by_reporter(message("One more thing."));
    let verdicts = ["verified", "for_custodians", "verified", "verified"];
    Case::new("a report in confidence, with the name for the custodians", &case).shared(
        &case,
        &all(&shared.entries),
        &verdicts,
    )
}

fn granted_later(case: &SampleCase, report: &[Vec<u8>]) -> Case {
    let document = case.grant_document(&lena().author(), case.grant_data(&bashir()));
    let grant = document.seal(&lena().signer(), &[&bashir().recipient()]).unwrap();
    Case::read_by(&bashir(), "a grant that a lead gave to a colleague", case)
        .granted_by(&grant, "verified")
        .shared(case, &all(report), &["verified"])
}

fn former_member(case: &SampleCase) -> Case {
    let thread = HonestThread::reported(case, "anonymous");
    let mut on_the_last_day = thread.next(&frank().author(), message("Before I go."));
    on_the_last_day.day = day(LAST_DAY);
    let thread = thread.with(case.seal(&on_the_last_day, &frank().signer()));
    let afterwards = thread.next(&frank().author(), message("After I left."));
    let thread = thread.with(case.seal(&afterwards, &frank().signer()));
    Case::new("a former member, on their last day and after it", case).shared(
        case,
        &all(&thread.entries),
        &["verified", "verified", "not_allowed"],
    )
}
