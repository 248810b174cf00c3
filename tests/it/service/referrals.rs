//! From a report to two bodies and back: what each can open, what each step leaves behind.

use candour::app::staff_client::Doing;
use candour::crypto::Document;
use candour::crypto::data::{Data, Letter};
use candour::crypto::opening::Verdict;
use candour::domain::referral::{Basis, Says};
use candour::domain::{Action, Kind};

use crate::support::referral::{Fetched, TO_CQC, TO_HCPC, acts, classified, consents, id, letter, referred};
use crate::support::{Reviewer, TestService, spawn_app, staff};

/// What stands in the pack, and what the letters say.
fn read(person: &Reviewer<'_>, fetched: &Fetched) -> (Vec<String>, Vec<(Says, String)>) {
    let opened = person.open_fetched(fetched);
    let parts = opened.pack().parts.iter().map(|part| part.text.clone()).collect();
    let letters = opened.thread.iter().skip(1).map(|verdict| match &verdict.verified().unwrap().data {
        Data::Letter(letter) => (letter.says, letter.text.clone()),
        _ => panic!("something else than a letter"),
    });
    (parts, letters.collect())
}

fn has_news(service: &TestService) -> bool {
    !service.tables().texts("SELECT facet AS value FROM case_facets WHERE facet = 'is:news'").is_empty()
}

fn states(person: &Reviewer<'_>, case: &str) -> Vec<String> {
    let bundle = person.bundle_json(case);
    let referrals = bundle["referrals"].as_array().unwrap().iter();
    let mut states: Vec<String> =
        referrals.map(|one| format!("{} {}", one["body"], one["state"]).replace('"', "")).collect();
    states.sort();
    states
}

/// A case at CQC and at HCPC, with different packs.
fn at_two_bodies(service: &TestService) -> (String, String) {
    let (case, kept) = classified(service);
    let bashir = service.reviewer("bashir");
    let (cqc, hcpc) = (staff::body("cqc"), staff::body("hcpc"));
    let route = Doing::route(service.app.directory().digest, vec![cqc.clone(), hcpc.clone()], "");
    bashir.step(&case, route).expect(200);
    for (body, name) in [(&cqc, "cqc"), (&hcpc, "hcpc")] {
        bashir.step(&case, Doing::request_consent(body, "May they know?")).expect(200);
        assert_eq!(bashir.state(&case), "awaiting_reporter");
        consents(service, &kept, name, true);
        assert_eq!(bashir.state(&case), "assessing");
    }
    bashir.refer(&case, "cqc", TO_CQC, &["The department.", "The weekends."]).expect(200);
    bashir.refer(&case, "hcpc", TO_HCPC, &["The person."]).expect(200);
    assert_eq!(bashir.state(&case), "referred");
    (case, kept.code)
}

#[test]
fn two_bodies_get_different_packs_and_open_their_own_alone() {
    let service = spawn_app();
    at_two_bodies(&service);
    let (cqc, hcpc) = (service.reviewer("cqc-desk"), service.reviewer("hcpc-desk"));
    let (to_cqc, to_hcpc) = (cqc.fetch_referral(TO_CQC), hcpc.fetch_referral(TO_HCPC));
    assert_eq!(read(&cqc, &to_cqc).0, ["The department.", "The weekends."]);
    assert_eq!(read(&hcpc, &to_hcpc).0, ["The person."]);

    // By keys: neither root opens the other's, whatever the database gave it.
    for (person, other) in [(&cqc, &to_hcpc), (&hcpc, &to_cqc)] {
        assert_eq!(person.try_referral(other).err().unwrap().as_str(), "cannot_open");
        let sealed = other.sealed.entry(0).unwrap();
        assert!(Document::open(sealed, &person.client.root.identity()).is_err());
    }
    // And a pack does not open as the other referral's, even for its own reader.
    let moved = Fetched { id: id(TO_HCPC), ..cqc.fetch_referral(TO_CQC) };
    assert_eq!(cqc.try_referral(&moved).err().unwrap().as_str(), "wrong_place");

    // By HTTP: the other's is at no address.
    let before = service.counts();
    for (person, own, other) in [(&cqc, TO_CQC, TO_HCPC), (&hcpc, TO_HCPC, TO_CQC)] {
        for path in ["/api/v1/referrals/ID", "/referrals/ID/0.age", "/referrals/ID/1.age"] {
            let ask = |id: &str| person.get(&path.replace("ID", id)).expect(404).in_full();
            assert_eq!(ask(other), ask("aaaaaaaaaaaaaaaa"), "{path}");
        }
        let after = |id: &str| person.get(&format!("/referrals?after={id}")).expect(404).in_full();
        assert_eq!(after(other), after("aaaaaaaaaaaaaaaa"));
        let inbox = person.get("/api/v1/referrals").expect(200).json();
        let rows = inbox["rows"].as_array().unwrap();
        assert_eq!((rows.len(), &rows[0]["id"]), (1, &own.into()));
    }
    assert_eq!(service.counts(), before);
    // A step on the other's referral: the same, and nothing is stored.
    let letter = cqc.letter_json(TO_CQC, Action::BodyAcknowledge, letter(Action::BodyAcknowledge, ""));
    let before = service.counts();
    let try_on = |id: &str| {
        let mut letter = letter.clone();
        letter["entry"]["thread"] = format!("referral-{id}").into();
        hcpc.post_letter(id, &letter).expect(404).in_full()
    };
    assert_eq!(try_on(TO_CQC), try_on("aaaaaaaaaaaaaaaa"));
    assert_eq!(service.counts(), before);
}

#[test]
fn a_body_confirms_asks_is_answered_and_reports() {
    let service = spawn_app();
    let (case, code) = at_two_bodies(&service);
    let (bashir, cqc) = (service.reviewer("bashir"), service.reviewer("cqc-desk"));
    let turn = || {
        let inbox = cqc.get("/api/v1/referrals").expect(200).json();
        inbox["rows"][0]["turn"].as_str().map(str::to_owned)
    };
    assert_eq!(turn().as_deref(), Some("confirm"));
    assert!(!has_news(&service), "a reviewer's own step is no news");

    let done = cqc.write(TO_CQC, Action::BodyAcknowledge, "We have it.").expect(200);
    assert_eq!(done.json()["state"], "acknowledged");
    assert!(has_news(&service));
    assert_eq!(bashir.state(&case), "with_body");
    assert_eq!(turn().as_deref(), Some("report"));
    let again = letter(Action::BodyAcknowledge, "");
    assert!(!cqc.fetch_referral(TO_CQC).actions().contains(&"body_acknowledge"));
    let again = cqc.letter_json(TO_CQC, Action::BodyAcknowledge, again);
    cqc.post_letter(TO_CQC, &again).expect(422);

    cqc.write(TO_CQC, Action::BodyAsk, "Which weekends?").expect(200);
    assert_eq!(turn().as_deref(), Some("reviewers"));
    let answer = Doing::letter(
        Action::AnswerBody,
        id(TO_CQC),
        &staff::body("cqc"),
        Says::Answer,
        "The first two of September.",
    );
    bashir.step(&case, answer).expect(200);
    assert!(!has_news(&service), "somebody of the staff has dealt with it");
    assert_eq!(turn().as_deref(), Some("read"));

    cqc.write(TO_CQC, Action::BodyReport, "We inspected, and the list is read on Saturdays.").expect(200);
    assert!(has_news(&service));
    assert_eq!(turn(), None, "nothing is open any more");
    let over = cqc.get("/api/v1/referrals?over=1").expect(200).json();
    assert_eq!((&over["rows"][0]["state"], &over["rows"][0]["turn"]), (&"answered".into(), &"nobody".into()));
    assert_eq!(states(&bashir, &case), ["cqc answered", "hcpc sent"]);
    assert_eq!(bashir.state(&case), "with_body");

    // Both sides read the same words, all of them verified.
    let said = [
        (Says::Acknowledged, "We have it."),
        (Says::Question, "Which weekends?"),
        (Says::Answer, "The first two of September."),
        (Says::Outcome, "We inspected, and the list is read on Saturdays."),
    ];
    let fetched = cqc.fetch_referral(TO_CQC);
    assert_eq!(read(&cqc, &fetched).1, said.map(|(says, text)| (says, text.to_owned())));
    let opened = bashir.open(&case);
    let (_, thread) = opened.referrals.iter().find(|(thread, _)| thread.as_str().ends_with(TO_CQC)).unwrap();
    assert!(thread.iter().all(|verdict| matches!(verdict, Verdict::Verified(_))));
    assert_eq!(thread.len(), 5);

    // The audit has each step with its actor, and the reporter's timeline says it in their words.
    let place = |n: u8| format!("cqc referral-{TO_CQC}/{n}");
    let audited = acts(&service, &case);
    for row in [
        format!("bashir case.referred {}", place(0)),
        format!("cqc-desk case.referral_opened cqc referral-{TO_CQC}"),
        format!("cqc-desk case.body_acknowledged {}", place(1)),
        format!("cqc-desk case.body_asked {}", place(2)),
        format!("bashir case.body_answered {}", place(3)),
        format!("cqc-desk case.body_reported {}", place(4)),
    ] {
        assert!(audited.contains(&row), "{row}");
    }
    let page = service.reporter().track(&code).expect(200).text();
    for sentence in [
        "Your report was passed on to: Care Quality Commission",
        "Care Quality Commission confirmed that it has your report.",
        "Care Quality Commission asked the reviewers a question.",
        "Care Quality Commission told the reviewers what it did.",
        "With a body that can act",
    ] {
        assert!(page.contains(sentence), "{sentence}");
    }
    assert!(!page.contains("Which weekends?"), "what a body writes is for the reviewers");
}

#[test]
fn a_body_that_declines_names_another_and_the_case_is_looked_into_again() {
    let service = spawn_app();
    let (case, kept) = referred(&service);
    let (bashir, cqc) = (service.reviewer("bashir"), service.reviewer("cqc-desk"));
    let letter = Letter {
        says: Says::Declined,
        suggestion: Some(staff::body("hcpc")),
        text: "This is about one person.".to_owned(),
    };
    let declined = cqc.letter_json(TO_CQC, Action::BodyDecline, letter.clone());
    let answer = cqc.post_letter(TO_CQC, &declined).expect(200).json();
    assert_eq!((&answer["state"], answer["actions"].as_array().unwrap().len()), (&"declined".into(), 0));
    assert_eq!(bashir.state(&case), "assessing");
    assert!(has_news(&service));
    let opened = bashir.open(&case);
    let last = opened.referrals[0].1.last().unwrap().verified().unwrap();
    assert!(matches!(&last.data, Data::Letter(read) if *read == letter));
    let page = service.reporter().track(&kept.code).expect(200).text();
    assert!(page.contains("Care Quality Commission said that this is not for it."));

    // What follows is over for the body, and open for the next one, and for the same one anew.
    for action in [Action::BodyAcknowledge, Action::BodyAsk, Action::BodyReport, Action::BodyDecline] {
        let late = cqc.letter_json(TO_CQC, action, crate::support::referral::letter(action, "Late."));
        let before = service.counts();
        let sentence = cqc.post_letter(TO_CQC, &late).expect(422).detail();
        assert!(sentence.starts_with("This was done already, or is over."), "{sentence}");
        assert_eq!(service.counts(), before);
    }
    bashir.refer(&case, "hcpc", TO_HCPC, &["One person."]).expect(200);
    assert_eq!(states(&bashir, &case), ["cqc declined", "hcpc sent"]);
    assert_eq!(bashir.state(&case), "referred");
    bashir.refer(&case, "cqc", "againagainagaina", &["The department, after all."]).expect(200);
}

#[test]
fn without_consent_it_takes_two_people_and_serious_harm() {
    let service = spawn_app();
    let (case, kept) = classified(&service);
    let (bashir, lena) = (service.reviewer("bashir"), service.reviewer("lena"));
    let cqc = staff::body("cqc");
    bashir.step(&case, Doing::request_consent(&cqc, "May they know?")).expect(200);
    consents(&service, &kept, "cqc", false);
    let refused = |person: &Reviewer<'_>, change: &serde_json::Value, begins: &str| {
        let before = service.counts();
        let sentence = person.post_change(&case, change).expect(422).detail();
        assert!(sentence.starts_with(begins), "{sentence}");
        assert_eq!(service.counts(), before);
    };
    let no_consent = "The person who reported did not agree that this body is told.";
    let two_people = "This needs two people";
    refused(&bashir, &bashir.refer_json(&case, "cqc", TO_CQC, Basis::Consent, &[]), no_consent);
    let harm = || bashir.refer_json(&case, "cqc", TO_CQC, Basis::SeriousHarm, &["It goes on."]);
    refused(&bashir, &harm(), two_people);

    // A lead's own proposal is not theirs to approve, a reviewer approves none, and one body's is not another's.
    let propose = Doing::propose_override(&cqc, "Patients wait.");
    lena.step(&case, propose).expect(200);
    refused(&bashir, &harm(), two_people);
    let of = lena.bundle_json(&case)["threads"]["staff"]["n"].as_u64().unwrap();
    let of = u32::try_from(of).unwrap() - 1;
    let approve = |body: &str| Doing::approve_override(&staff::body(body), of, "Yes.");
    refused(&lena, &lena.step_json(&case, |_| approve("cqc")), two_people);
    bashir.step(&case, Doing::propose_override(&cqc, "Patients wait.")).expect(200);
    refused(&lena, &lena.step_json(&case, |_| approve("hcpc")), two_people);
    lena.step(&case, Doing::approve_override(&cqc, of + 1, "Yes.")).expect(200);
    bashir.post_change(&case, &harm()).expect(200);

    let desk = service.reviewer("cqc-desk");
    let fetched = desk.fetch_referral(TO_CQC);
    assert_eq!(desk.open_fetched(&fetched).pack().basis, Basis::SeriousHarm);
    assert_eq!(service.tables().texts("SELECT basis AS value FROM referrals"), ["serious_harm"]);
    // Two people agreed to send it once.
    desk.write(TO_CQC, Action::BodyDecline, "Not ours.").expect(200);
    let again = bashir.refer_json(&case, "cqc", "againagainagaina", Basis::SeriousHarm, &[]);
    refused(&bashir, &again, two_people);
    let audited = acts(&service, &case);
    let of_overrides: Vec<_> = audited.iter().filter(|row| row.contains("override")).collect();
    assert_eq!(of_overrides.len(), 3, "{of_overrides:?}");
}

#[test]
fn the_reporter_is_told_where_a_yes_was_claimed_that_they_never_gave() {
    const NO_YES: &str = "It was passed on without your yes. The reviewers wrote down that you had agreed";
    let service = spawn_app();
    let claims = |code: &str| service.reporter().track(code).expect(200).text().matches(NO_YES).count();
    let (_, asked) = at_two_bodies(&service);
    assert_eq!(claims(&asked), 0, "both were asked about and agreed to");
    // Here nobody asked, which the server cannot know: it takes the reviewer's word for it.
    let (case, never_asked) = classified(&service);
    let other = "claimedclaimedcl";
    service.reviewer("bashir").refer(&case, "cqc", other, &["For the inspector."]).expect(200);
    assert_eq!(service.tables().texts("SELECT DISTINCT basis AS value FROM referrals"), ["consent"]);
    assert_eq!(claims(&never_asked.code), 1);
}

#[test]
fn what_staff_write_down_for_a_body_is_told_from_its_own_words() {
    let service = spawn_app();
    let (case, _) = classified(&service);
    let name = candour::domain::PersonName::parse("Yellow Card desk").unwrap();
    service.app.keys.add_desk(&staff::body("mhra"), &name, &staff::desk()).unwrap();
    let bashir = service.reviewer("bashir");
    let (mhra, referral) = (staff::body("mhra"), "mhramhramhramhra");
    bashir.refer(&case, "mhra", referral, &["The pump."]).expect(200);
    for (action, says) in [
        (Action::RecordAcknowledged, Says::Acknowledged),
        (Action::RecordQuestion, Says::Question),
        (Action::AnswerBody, Says::Answer),
        (Action::RecordOutcome, Says::Outcome),
    ] {
        bashir.step(&case, Doing::letter(action, id(referral), &mhra, says, "By phone.")).expect(200);
    }
    assert_eq!(states(&bashir, &case), ["mhra answered"]);
    // The body's key opens every file of it, without an account.
    let desk = candour::crypto::Identity::from_bytes(&[250; 32]);
    for (n, kind) in [(0, Kind::Pack), (1, Kind::Letter), (4, Kind::Letter)] {
        let file = bashir.get(&format!("/cases/{case}/referral-{referral}/{n}.age")).expect(200);
        let opened = Document::open(&file.body, &desk).unwrap();
        let document = opened.verify(&bashir.client.root.signer().verify_key()).unwrap();
        assert_eq!(document.data.kind(), kind);
    }
}

#[test]
fn nothing_is_decided_past_a_letter_or_a_note_that_came_in() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let (bashir, alice) = (service.reviewer("bashir"), service.reviewer("alice"));
    let desk = service.reviewer("cqc-desk");
    // Seen before the body asked: neither a closing nor a note goes past its letter, and the mark of news stays.
    let late = [
        bashir.change(&case, Action::ConcludeAction, "Done."),
        bashir.change(&case, Action::Note, "Quiet."),
        bashir.change(&case, Action::Message, "We wait."),
    ];
    desk.write(TO_CQC, Action::BodyAsk, "Which ward?").expect(200);
    for change in late {
        let answer = bashir.post_change(&case, &change).expect(409).json();
        assert_eq!(answer["bundle"]["threads"][format!("referral-{TO_CQC}")]["n"], 2);
        assert!(has_news(&service));
    }
    bashir.act(&case, Action::Message, "They ask.").expect(200);
    assert!(!has_news(&service));
    // Nor past what a colleague noted, or sent to another body.
    let message = |words: &str| bashir.change(&case, Action::Message, words);
    let late = message("It can be closed.");
    alice.act(&case, Action::Note, "Not yet: I am waiting for the scan.").expect(200);
    bashir.post_change(&case, &late).expect(409);
    let late = message("Nobody else knows.");
    alice.refer(&case, "hcpc", TO_HCPC, &["The person."]).expect(200);
    bashir.post_change(&case, &late).expect(409);
}
