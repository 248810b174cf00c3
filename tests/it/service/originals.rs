//! The original of a file, kept for the custodians: asked for, talked about, released and opened, or kept where it is.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::data::ListedFile;
use candour::crypto::file::open;
use candour::crypto::hash::hash;
use candour::crypto::opening::Reason;
use candour::domain::{Action, CaseId};

use super::files::{add, fetched, listed, photo};
use crate::support::disclosure::{ASKED, IN_CONFIDENCE, answers};
use crate::support::referral::acts;
use crate::support::reporter::{ANONYMOUS, Kept};
use crate::support::{Reviewer, TestService, spawn_app};

const SECOND: &str = "secondsecondseco";

/// A case with one file whose original was kept, which bashir has acknowledged.
fn with_original(service: &TestService, fields: &[(&str, &str)], name: &str) -> (String, Kept, ListedFile) {
    let bashir = service.reviewer("bashir");
    let before = bashir.queue("/");
    let kept = service.reporter().report(fields);
    let case = bashir.queue("/").into_iter().find(|case| !before.contains(case)).expect("a new case");
    keep(service, &kept, name);
    bashir.act(&case, Action::Acknowledge, "Thank you.").expect(200);
    let file = listed(&bashir, &case).pop().expect("a file");
    (case, kept, file)
}

fn keep(service: &TestService, kept: &Kept, name: &str) {
    let page = service.reporter().track(&kept.code).expect(200);
    add(service, &page, &["original"], name, &photo().0).expect(200);
}

/// What opens the original, where it was released.
fn key_in(person: &Reviewer<'_>, case: &str, file: &ListedFile) -> Option<Result<Vec<u8>, Reason>> {
    let original = file.original.as_ref().expect("an original");
    let key = person.open(case).released_original(&CaseId::parse(case).unwrap(), original)?;
    Some(key.map(|key| {
        let object = fetched(person, case, original.object.as_str());
        assert_eq!(BASE64_STANDARD.encode(hash(&[&object])), original.hash);
        let mut opened = Vec::new();
        open(object.as_slice(), &key, original.size.into(), &mut opened).expect("it opens");
        opened
    }))
}

#[test]
fn an_original_is_asked_for_answered_released_and_opened_byte_for_byte() {
    let service = spawn_app();
    let (case, kept, file) = with_original(&service, &ANONYMOUS, "rota.jpg");
    let (bashir, conor) = (service.reviewer("bashir"), service.reviewer("conor"));
    let object = file.original.as_ref().unwrap().object.as_str();
    let bundle = bashir.bundle_json(&case);
    assert_eq!(bundle["originals"], serde_json::json!([object]));
    assert!(bundle["actions"].to_string().contains("ask_name"), "though no name was given");
    assert!(key_in(&bashir, &case, &file).is_none());
    // The case's own key does not open it.
    let sealed = fetched(&bashir, &case, object);
    let own = bashir.open(&case).granted.key;
    let size = file.original.as_ref().unwrap().size.into();
    assert!(open(sealed.as_slice(), own.identity(), size, &mut Vec::new()).is_err(), "a custodian is needed");

    bashir.ask_original(&case, ASKED, &file, false).expect(200);
    assert_eq!(bashir.bundle_json(&case)["disclosures"][0]["object"], object);
    let list = conor.get("/disclosures").expect(200);
    assert!(
        list.html().contains("The original of a file") && !list.html().contains("The name of who reported")
    );

    // The reporter is told why, and asked.
    let page = service.reporter().track(&kept.code).expect(200);
    for told in [
        "The original of rota.jpg",
        "What was cleaned out of it?",
        "A reviewer asked the custodians for the original of this file.",
        "A reviewer asked the custodians for the original of a file.",
        "see the original of this file?",
    ] {
        assert!(page.text().contains(told), "{told}");
    }
    for other in ["your name?", "for your name"] {
        assert!(!page.text().contains(other), "{other}");
    }
    assert_eq!(conor.fetch_asked(ASKED).actions(), ["refuse_name"]);
    let done = answers(&service, &kept, ASKED, "yes", "It shows the broken door.").expect(200);
    assert!(done.text().contains("You agreed that the reviewers see the original of this file."));

    conor.decide(ASKED, Action::ReleaseName, "They agree.").expect(200);
    for reader in ["bashir", "alice", "lena"] {
        let opened = key_in(&service.reviewer(reader), &case, &file).expect("released").expect("verified");
        assert!(opened == photo().0, "{reader} has every byte of it");
    }
    let page = service.reporter().track(&kept.code).expect(200);
    for told in ["They agree.", "A custodian gave the original of this file to the reviewers of your report."]
    {
        assert!(page.text().contains(told), "{told}");
    }
    assert_eq!(bashir.name_in(&case), None);
    let about_it: Vec<String> =
        acts(&service, &case).into_iter().filter(|act| act.contains(".name_")).collect();
    assert_eq!(
        about_it,
        [
            format!("bashir case.name_asked disclosure-{ASKED}/0"),
            format!("reporter case.name_answered disclosure-{ASKED}/1"),
            format!("conor case.name_released disclosure-{ASKED}/2"),
        ]
    );
}

#[test]
fn a_refusal_is_told_and_each_thing_is_asked_for_once_at_a_time() {
    let service = spawn_app();
    let (case, kept, file) = with_original(&service, &IN_CONFIDENCE, "rota.jpg");
    let (bashir, conor) = (service.reviewer("bashir"), service.reviewer("conor"));
    bashir.ask_original(&case, ASKED, &file, false).expect(200);
    bashir.ask_original(&case, SECOND, &file, true).expect(422);
    // The name is another thing.
    bashir.ask_name(&case, SECOND, false, "The coroner asks.").expect(200);
    let page = service.reporter().track(&kept.code).expect(200);
    for told in ["The original of rota.jpg", "A reviewer asked the custodians for your name."] {
        assert!(page.text().contains(told), "{told}");
    }
    conor.decide(ASKED, Action::RefuseName, "The copy is enough.").expect(200);
    assert!(key_in(&bashir, &case, &file).is_none());
    let page = service.reporter().track(&kept.code).expect(200);
    for told in ["The original of this file was not handed on.", "The copy is enough."] {
        assert!(page.text().contains(told), "{told}");
    }
    let late = answers(&service, &kept, ASKED, "yes", "").expect(409);
    assert!(late.text().contains("it was answered or decided before"));
    bashir.ask_original(&case, "againagainagaina", &file, false).expect(200);
}

#[test]
fn without_an_answer_the_reporter_has_the_same_time_as_for_a_name() {
    let service = spawn_app();
    let (case, _, file) = with_original(&service, &ANONYMOUS, "rota.jpg");
    service.reviewer("bashir").ask_original(&case, ASKED, &file, false).expect(200);
    let conor = service.reviewer("conor");
    let early = conor.decide(ASKED, Action::ReleaseName, "Now.").expect(422);
    assert!(early.text().contains("still has time"));
    let promised = conor.fetch_asked(ASKED).json["decide_from"].as_str().unwrap().to_owned();
    while service.app.today().to_string() < promised {
        service.clock.forward(86_400);
    }
    service.reviewer("conor").decide(ASKED, Action::ReleaseName, "They had the time.").expect(200);
    assert!(key_in(&service.reviewer("alice"), &case, &file).expect("released").is_ok());
}

#[test]
fn what_is_asked_for_is_an_original_of_this_case_whose_key_is_kept() {
    let service = spawn_app();
    let (case, kept, file) = with_original(&service, &ANONYMOUS, "rota.jpg");
    let (_, _, elsewhere) = with_original(&service, &ANONYMOUS, "door.jpg");
    let bashir = service.reviewer("bashir");
    let honest = bashir.ask_json(&case, ASKED, crate::support::disclosure::original_of(&file), false, "Why.");
    let original = |file: &ListedFile| file.original.as_ref().unwrap().object.as_str().to_owned();
    for (what, object, status) in [
        ("another case's", serde_json::json!(original(&elsewhere)), 422),
        ("the copy", serde_json::json!(file.object.as_str()), 422),
        ("one that there is not", serde_json::json!("a".repeat(32)), 422),
        ("the name, which was not given", serde_json::Value::Null, 422),
        ("no object at all", serde_json::json!("../keys"), 400),
    ] {
        let mut change = honest.clone();
        change["details"]["object"] = object;
        let refused = bashir.post_change(&case, &change);
        assert_eq!(refused.status, status, "{what}");
    }
    let mut copy = honest.clone();
    copy["details"]["object"] = serde_json::json!(file.object.as_str());
    assert!(bashir.post_change(&case, &copy).text().contains("No original of this file is kept"));
    assert_eq!(service.tables().count("disclosures"), 0);
    bashir.post_change(&case, &honest).expect(200);
    // What is done with the report ends the request.
    let reporter = service.reporter();
    let page = reporter.track(&kept.code).expect(200);
    reporter.step(&page, "withdraw", &[("sure", "yes")]).expect(200);
    assert_eq!(service.tables().texts("SELECT state AS value FROM disclosures"), ["refused"]);
}

/// Whoever can write the database gives the custodian another key of the same case: it is not the one that was asked
/// for, and no browser hands it on.
#[test]
fn a_key_swapped_between_two_originals_of_a_case_is_refused() {
    let service = spawn_app();
    let (case, kept, first) = with_original(&service, &ANONYMOUS, "rota.jpg");
    keep(&service, &kept, "door.jpg");
    let bashir = service.reviewer("bashir");
    let second = listed(&bashir, &case).pop().unwrap();
    assert!(first.name != second.name);
    bashir.ask_original(&case, ASKED, &first, true).expect(200);
    let [one, other] =
        [&first, &second].map(|file| file.original.as_ref().unwrap().object.as_str().to_owned());
    service.tables().execute(&[&format!(
        "UPDATE files SET kept = (SELECT kept FROM files WHERE object = '{other}') WHERE object = '{one}'"
    )]);
    let conor = service.reviewer("conor");
    let asked = conor.fetch_asked(ASKED);
    let opened = conor.try_asked(&asked).ok().unwrap();
    let kept = conor.client.open_kept(&asked.case, &opened, &asked.kept());
    assert_eq!(kept.err(), Some(Reason::WrongPlace));
}

#[test]
fn keys_are_given_to_nobody_but_the_custodians_who_were_asked() {
    let service = spawn_app();
    let (case, kept, file) = with_original(&service, &ANONYMOUS, "rota.jpg");
    let bashir = service.reviewer("bashir");
    bashir.ask_original(&case, ASKED, &file, true).expect(200);
    let conor = service.reviewer("conor");
    let sealed = conor.fetch_asked(ASKED).json["kept"].as_str().unwrap().to_owned();
    assert!(!bashir.bundle_json(&case).to_string().contains(&sealed));
    assert!(!service.reporter().track(&kept.code).expect(200).html().contains(&sealed));
    bashir.get(&format!("/api/v1/disclosures/{ASKED}")).expect(404);
    let object = file.original.as_ref().unwrap().object.as_str();
    conor.get(&format!("/api/v1/cases/{case}/files/{object}")).expect(404);
    service.tables().execute(&["UPDATE files SET kept = NULL"]);
    assert!(conor.fetch_asked(ASKED).json["kept"].is_null());
}
