//! What a reporter does on the page of their case: every step, twice sent, refused, badly filled in, and too late.

use std::thread;

use candour::app::staff_client::Doing;
use candour::domain::Action;

use crate::support::http::Answer;
use crate::support::referral::{TO_CQC, assessed};
use crate::support::reporter::{ANONYMOUS, Kept, sealed_box};
use crate::support::{Reporter, Reviewer, TestService, spawn_app};

const HOSTILE: &str =
    "\"'><script>alert(1)</script><img src=x onerror=alert(1)> {{t \"x\"}} { $x } &lt;b&gt;";
const HALF_AN_HOUR: u64 = 30 * 60;
const A_DAY: u64 = 86_400;

struct World {
    service: TestService,
    reporter: Reporter,
    kept: Kept,
}

impl World {
    fn new() -> Self {
        World::reporting(&ANONYMOUS)
    }

    fn reporting(fields: &[(&str, &str)]) -> Self {
        let service = spawn_app();
        let reporter = service.reporter();
        let kept = reporter.report(fields);
        World { service, reporter, kept }
    }

    /// A case that its reviewer closed.
    fn concluded() -> Self {
        let world = World::new();
        let (alice, case) = world.alice();
        alice.conclude(&case, "The answer.");
        world
    }

    fn alice(&self) -> (Reviewer<'_>, String) {
        let alice = self.service.reviewer("alice");
        let case = alice.only_case();
        (alice, case)
    }

    fn page(&self) -> Answer {
        self.reporter.track(&self.kept.code).expect(200)
    }

    fn step(&self, page: &Answer, step: &str, fields: &[(&str, &str)]) -> Answer {
        self.reporter.step(page, step, fields)
    }

    fn rows(&self) -> Vec<(String, i64)> {
        let also = ["consents", "checkins", "threads", "referrals"];
        let also = also.map(|table| (table.to_owned(), self.service.tables().count(table)));
        let counts = self.service.counts().into_iter().map(|(table, count)| (table.to_owned(), count));
        counts.chain(also).collect()
    }
}

/// What the page says, without its elements.
fn words(page: &Answer) -> String {
    let text = page.html().split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    text.collect::<Vec<_>>().join("").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A step that is refused or badly filled in: its sentence stands there, and no row was written.
fn refused(world: &World, page: &Answer, step: &str, fields: &[(&str, &str)], status: u16, sentence: &str) {
    let before = world.rows();
    let answer = world.step(page, step, fields).expect(status);
    assert!(answer.text().contains(sentence), "{step} {fields:?}: {}", answer.text());
    assert_eq!(world.rows(), before, "{step} {fields:?}");
}

/// A step that is sent three times, twice of them at once, and is there once.
fn once(world: &World, page: &Answer, step: &str, fields: &[(&str, &str)], sentence: &str) -> Answer {
    let before = world.service.tables().count("entries");
    thread::scope(|scope| {
        for _ in 0..2 {
            let reporter = world.service.reporter();
            scope.spawn(move || reporter.step(page, step, fields).expect(200));
        }
    });
    let answer = world.step(page, step, fields).expect(200);
    assert!(answer.text().contains(sentence), "{step}: {}", answer.text());
    assert_eq!(world.service.tables().count("entries"), before + 1, "{step}");
    answer
}

#[test]
fn a_reporter_says_yes_then_no_until_it_has_left() {
    let world = World::new();
    let (alice, case) = world.alice();
    alice.assess(&case);
    alice.ask_about(&case, "cqc", "May CQC know of this?").expect(200);
    let page = world.page();
    for words in ["May we pass it on?", "May CQC know of this?", "Care Quality Commission", "From Alice Hart"]
    {
        assert!(page.text().contains(words), "{words}");
    }
    refused(&world, &page, "consent", &[("body", "cqc")], 422, "Choose yes or no");
    let saved = once(&world, &page, "consent", &[("body", "cqc"), ("given", "no")], "Your answer was saved.");
    assert!(
        saved.text().contains("You said no. It is not told, unless somebody is at risk of serious harm.")
    );
    assert!(
        saved.text().contains("You said no to passing it on to: Care Quality Commission"),
        "the timeline"
    );
    // Somebody may think again, in either direction.
    let saved =
        once(&world, &saved, "consent", &[("body", "cqc"), ("given", "yes")], "You agreed that it is told.");
    assert_eq!(alice.bundle_json(&case)["state"], "assessing");

    alice.step(&case, Doing::classify(assessed(), "").expect("ids")).expect(200);
    alice.refer(&case, "cqc", "abcdefghijklmn22", &["As reported."]).expect(200);
    let sentence = "Your answer was not changed: it has left already and cannot be called back.";
    refused(&world, &saved, "consent", &[("body", "cqc"), ("given", "no")], 409, sentence);
    let page = world.page();
    assert!(page.text().contains("It has left, and cannot be called back."));
    assert!(!page.html().contains("id=\"consent-cqc-choice\""), "there is nothing left to answer");
    for words in ["Your report was passed on to: Care Quality Commission", "It has not confirmed yet"] {
        assert!(page.text().contains(words), "{words}");
    }
}

#[test]
fn what_was_ticked_in_the_report_is_shown_and_can_be_taken_back() {
    let fields = [ANONYMOUS.as_slice(), &[("consent", "system_regulator")]].concat();
    let world = World::reporting(&fields);
    let (alice, case) = world.alice();
    alice.assess(&case);
    alice.ask_about(&case, "cqc", "Still?").expect(200);
    let page = world.page();
    for words in [
        "In your report you agreed that we may pass it on to:",
        "The regulator of health services (CQC, HIW, HIS or RQIA)",
        "You agreed to organisations of this kind in your report.",
    ] {
        assert!(page.text().contains(words), "{words}");
    }
    let no = [("body", "cqc"), ("given", "no")];
    once(&world, &page, "consent", &no, "You said no. It is not told, unless");
    let sentence = "nobody asked about this organisation, and our list does not have it.";
    refused(&world, &page, "consent", &[("body", "no_such_body"), ("given", "yes")], 409, sentence);
    for tampered in ["", "CQC", "../cqc", &"a".repeat(50)] {
        let fields = [("body", tampered), ("given", "yes")];
        refused(&world, &page, "consent", &fields, 400, "could not be read");
    }
}

#[test]
fn a_report_is_taken_back_in_two_moves() {
    let world = World::new();
    let page = world.page();
    let sentence = "Tick the box if you want to take your report back. Nothing was changed yet.";
    refused(&world, &page, "withdraw", &[("text", "I am <i>afraid</i>.")], 422, sentence);
    let unsure = world.step(&page, "withdraw", &[("text", "I am <i>afraid</i>.")]);
    assert!(unsure.text().contains("I am <i>afraid</i>."), "what was typed was lost");
    let fields = [("sure", "yes"), ("text", "I am <i>afraid</i>.")];
    let answer = once(&world, &page, "withdraw", &fields, "You took your report back.");
    assert!(answer.text().contains("The reviewers stopped working on it."));
    assert!(!answer.text().contains("could not be checked"), "there is no answer to be checked");
    for step in ["reply", "withdraw", "consent"] {
        assert!(!answer.html().contains(&format!("action=\"/track/{step}\"")), "{step}");
    }
    let sentence = "The case is closed already, so there is nothing to take back.";
    refused(&world, &answer, "withdraw", &[("sure", "yes")], 409, sentence);
    let yes = [("body", "cqc"), ("given", "yes")];
    refused(&world, &answer, "consent", &yes, 409, "Your answer was not saved: the case is closed.");
}

#[test]
fn what_was_taken_back_is_shared_with_nobody_however_it_goes_on() {
    let world = World::new();
    let (alice, case) = world.alice();
    alice.assess(&case);
    alice.ask_about(&case, "cqc", "May CQC know of this?").expect(200);
    let page = world.page();
    world.step(&page, "consent", &[("body", "cqc"), ("given", "yes")]).expect(200);
    world.step(&page, "withdraw", &[("sure", "yes"), ("text", "")]).expect(200);
    alice.act(&case, Action::Reopen, "Somebody may be harmed.").expect(200);
    alice.act(&case, Action::Assess, "").expect(200);
    alice.step(&case, Doing::classify(assessed(), "").expect("ids")).expect(200);
    let refused = alice.refer(&case, "cqc", TO_CQC, &["For the inspector."]);
    assert_eq!(refused.status, 422, "{}", refused.html());

    let page = world.page();
    assert!(page.text().contains("You said no."), "the yes from before does not count any more");
    assert!(!page.html().contains("action=\"/track/consent\""));
    let (before, yes) = (world.rows(), [("body", "cqc"), ("given", "yes")]);
    let refused = world.step(&page, "consent", &yes).expect(409);
    assert!(
        refused.text().contains("You took your report back, so it is passed on to nobody with your consent.")
    );
    assert_eq!(world.rows(), before);
}

#[test]
fn a_no_after_a_yes_counts_though_the_same_no_was_said_before() {
    let world = World::new();
    let (alice, case) = world.alice();
    alice.assess(&case);
    alice.ask_about(&case, "cqc", "May CQC know of this?").expect(200);
    // One page that stayed open all the while.
    let page = world.page();
    for given in ["no", "yes", "no"] {
        world.step(&page, "consent", &[("body", "cqc"), ("given", given)]).expect(200);
    }
    let given = world
        .service
        .tables()
        .texts("SELECT CASE WHEN given THEN 'yes' ELSE 'no' END AS value FROM consents");
    assert_eq!(given, ["no"]);
    assert!(world.page().text().contains("You said no."));
}

#[test]
fn an_answer_from_before_a_reopening_does_not_vouch_for_a_later_end() {
    let world = World::concluded();
    let doubt = "The case was closed, but the answer could not be checked.";
    let page = world.page();
    assert!(!page.text().contains(doubt));
    world.step(&page, "another_look", &[("text", "It goes on.")]).expect(200);
    world.service.tables().execute(&["UPDATE cases SET state = 'concluded'"]);
    assert!(world.page().text().contains(doubt));
}

#[test]
fn an_answer_is_rated_once() {
    let world = World::concluded();
    let page = world.page();
    assert!(page.text().contains("What you think of the answer"));
    for score in ["", "0", "6", "five"] {
        let fields = [("score", score), ("text", "Kept words.")];
        refused(&world, &page, "rate", &fields, 422, "Choose one of the five answers");
    }
    let fields = [("score", "2"), ("text", HOSTILE)];
    let answer = once(&world, &page, "rate", &fields, "Thank you. Your rating was sent.");
    assert!(answer.text().contains("How it was handled: not well") && answer.text().contains(HOSTILE));
    assert!(!answer.html().contains("<script>alert"));
    assert!(!answer.html().contains("action=\"/track/rate\""), "it is not asked again");
    let sentence = "You have rated this answer before. Your first rating stands.";
    refused(&world, &answer, "rate", &[("score", "5")], 409, sentence);
    refused(&World::new(), &page, "rate", &[("score", "5")], 422, "Enter the code again");
}

#[test]
fn another_look_is_taken_by_somebody_else() {
    let world = World::concluded();
    let page = world.page();
    let sentence = "Write what was missed, so that the next person knows where to look";
    refused(&world, &page, "another_look", &[("text", " \r\n ")], 422, sentence);
    let answer = once(&world, &page, "another_look", &[("text", "It goes on.")], "Somebody else takes it.");
    assert!(answer.text().contains("There is a reason to look at your report again."));
    let sentence = "Your rating was not sent: the case was opened again.";
    refused(&world, &answer, "rate", &[("score", "1")], 409, sentence);

    let alice = world.service.reviewer("alice");
    let case = alice.only_case();
    let before = world.service.tables().count("entries");
    let own = alice.act(&case, Action::Assess, "");
    assert_eq!(own.status, 422, "{}", own.text());
    assert!(own.detail().contains("You closed it, so a colleague has to take it."));
    assert_eq!(world.service.tables().count("entries"), before);
    let bashir = world.service.reviewer("bashir");
    bashir.act(&case, Action::Assess, "").expect(200);
    bashir.act(&case, Action::ConcludeAction, "The second answer.").expect(200);
    let page = world.page();
    assert!(page.text().contains("You asked for another look, and this is the answer to it."));
    // The look is over: opened again, the case is not kept from the one who gave it, and still from the first.
    bashir.act(&case, Action::Reopen, "There is more.").expect(200);
    assert_eq!(alice.act(&case, Action::Assess, "").status, 422);
    bashir.act(&case, Action::Assess, "").expect(200);
    bashir.act(&case, Action::ConcludeAction, "The third answer.").expect(200);
    let page = world.page();
    let sentence = "Somebody else has looked at it again already.";
    refused(&world, &page, "another_look", &[("text", "Again.")], 409, sentence);
}

#[test]
fn how_somebody_is_treated_is_asked_by_months_after_the_report_and_nothing_is_late() {
    let world = World::reporting(&[ANONYMOUS.as_slice(), &[("reporter_kind", "agency")]].concat());
    let page = world.page();
    assert!(words(&page).contains("We ask you here again from: 18 December 2026"));
    assert!(!page.html().contains("action=\"/track/check_in\""));
    let advice = "It usually covers you towards the agency and towards the place where you work.";
    assert!(page.text().contains(advice) && page.text().contains("Protect, the whistleblowing charity"));
    let answer = [("after", "1"), ("detriment", "no")];
    refused(&world, &page, "check_in", &answer, 409, "You have answered this before.");
    for month in ["", "2", "0", "13", "one"] {
        refused(
            &world,
            &page,
            "check_in",
            &[("after", month), ("detriment", "no")],
            400,
            "could not be read",
        );
    }

    // Somebody who looks in after seven months is asked once, for the month that came last.
    world.service.clock.forward(212 * A_DAY);
    let page = world.page();
    assert!(page.text().contains("We ask this 6 months after a report."));
    assert_eq!(page.html().matches("action=\"/track/check_in\"").count(), 1);
    refused(&world, &page, "check_in", &[("after", "6")], 422, "Choose one of the three answers");
    let fields = [("after", "6"), ("detriment", "yes"), ("text", "My shifts were cut.")];
    let answer = once(&world, &page, "check_in", &fields, "Thank you. Your answer was sent.");
    assert!(answer.text().contains("How you are treated: somebody treats you worse"));
    assert!(!answer.html().contains("action=\"/track/check_in\""), "nobody is asked for what they left out");
    assert!(words(&answer).contains("We ask you here again from: 18 November 2027"));
    let kept = world.service.tables().texts("SELECT month || ' ' || detriment AS value FROM checkins");
    assert_eq!(kept, ["6 yes"]);
}

#[test]
fn a_day_that_went_by_is_said_and_a_pause_is_explained() {
    let world = World::new();
    let (alice, case) = world.alice();
    alice.assess(&case);
    let due = alice.bundle_json(&case)["due_on"].as_str().expect("a day").to_owned();
    let day: u32 = due[8..].parse().expect("a day");
    assert!(
        words(&world.page()).contains(&format!("You hear from us again by: {day} ")),
        "the reviewers' day"
    );
    world.service.clock.forward(400 * A_DAY);
    let page = world.page();
    for words in ["You should have heard from us by:", "We are sorry.", "You do not have to wait for us."] {
        assert!(page.text().contains(words), "{words}");
    }
    let alice = world.service.reviewer("alice");
    alice.act(&case, Action::Pause, "We wait for the scan.").expect(200);
    let page = world.page();
    assert!(page.text().contains("The time limit has been paused since:"));
    assert!(page.text().contains("We wait for the scan.") && !page.text().contains("You should have heard"));
}

#[test]
fn a_page_that_is_over_keeps_every_form_and_sends_it_with_the_code() {
    let world = World::concluded();
    world.service.clock.forward(40 * A_DAY);
    let page = world.page();
    world.service.clock.forward(HALF_AN_HOUR);
    let steps: [(&str, &[(&str, &str)]); 4] = [
        ("rate", &[("score", "4"), ("text", HOSTILE)]),
        ("check_in", &[("after", "1"), ("detriment", "afraid"), ("text", HOSTILE)]),
        ("diary", &[("day", "1"), ("month", "12"), ("year", "2026"), ("text", HOSTILE)]),
        ("another_look", &[("text", HOSTILE)]),
    ];
    for (step, fields) in steps {
        let before = world.rows();
        let over = world.step(&page, step, fields).expect(422);
        assert!(over.text().contains("What you filled in was not sent yet."), "{step}");
        assert!(over.text().contains(HOSTILE) && !over.html().contains("<script>alert"), "{step}");
        assert!(over.html().contains(&format!("action=\"/track/{step}\"")), "{step}");
        let chosen = fields.iter().any(|(name, _)| ["score", "detriment"].contains(name));
        assert_eq!(over.html().contains(" checked"), chosen, "{step}: what was chosen stays chosen");
        let wrong = [&[("code", "zoo zoo")], fields].concat();
        let path = format!("/track/{step}");
        let wrong = world.service.public().post_form(&path, &wrong).expect(422);
        assert!(wrong.text().contains(HOSTILE) && wrong.text().contains("zoo zoo"), "{step}");
        assert_eq!(world.rows(), before, "{step}");
        let right = [&[("code", world.kept.code.as_str())], fields].concat();
        for _ in 0..2 {
            world.service.public().post_form(&path, &right).expect(200);
        }
        let entries = |rows: &[(String, i64)]| rows.iter().find(|(table, _)| table == "entries").unwrap().1;
        assert_eq!(entries(&world.rows()), entries(&before) + 1, "{step}");
    }
}

#[test]
fn a_page_of_one_case_does_nothing_to_another() {
    let world = World::new();
    let other = world.reporter.report(&ANONYMOUS);
    let before = world.service.tables().texts("SELECT case_id AS value FROM entries");
    let theirs = world.reporter.track(&other.code).expect(200);
    // The field is the only key: whatever else a form says, the step is taken on the case of the field.
    let mine = sealed_box(&world.page());
    let fields = [("box", mine.as_str()), ("sure", "yes"), ("case", &other.reference)];
    let answer = world.service.public().post_form("/track/withdraw", &fields).expect(200);
    assert!(answer.text().contains(&world.kept.reference) && !answer.text().contains(&other.reference));
    let now = world.reporter.track(&other.code).expect(200);
    assert!(now.text().contains("Your report is stored, sealed."));
    assert_eq!(
        theirs.html().contains("action=\"/track/withdraw\""),
        now.html().contains("action=\"/track/withdraw\"")
    );
    assert_eq!(world.service.tables().count("entries"), i64::try_from(before.len()).unwrap() + 1);
}

#[test]
fn steps_of_staff_are_nobodys_here() {
    let world = World::new();
    let page = world.page();
    for step in ["acknowledge", "conclude_action", "body_report", "refer"] {
        refused(&world, &page, step, &[("text", "x")], 400, "could not be read");
    }
    refused(&world, &page, "nonsense", &[("text", "x")], 404, "There is no such page");
}
