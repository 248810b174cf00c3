//! The letter that is printed for a body without an account: what is on it, what never is, and who gets it.

use candour::crypto::hash::hash;
use candour::domain::Action;
use candour::domain::referral::Basis;

use crate::support::referral::{TO_CQC, classified, referred};
use crate::support::reporter::ANONYMOUS;
use crate::support::{spawn_app, staff};

fn path(case: &str, referral: &str) -> String {
    format!("/cases/{case}/referrals/{referral}/letter")
}

#[test]
fn it_says_what_the_body_needs_to_open_and_to_answer() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let bashir = service.reviewer("bashir");
    let page = bashir.get(&path(&case, TO_CQC)).expect(200);
    let text = page.text();
    let sealed = bashir.get(&format!("/cases/{case}/referral-{TO_CQC}/0.age")).expect(200);
    let name = sealed.header("content-disposition").unwrap().split('"').nth(1).unwrap().to_owned();
    for part in [
        "Care Quality Commission",
        "The person who reported agreed that you are told.",
        &format!("age -d -i your-key-file.txt {name}"),
        // From a Wednesday, 18 November 2026, three working days on.
        "Please confirm by 23 November 2026",
        "Candour answers for this referral, not one person.",
        "use your browser’s menu",
    ] {
        assert!(text.contains(part), "{part}");
    }
    let reference = format!("{}-{}", &case[..4], &case[4..8]).to_uppercase();
    assert!(text.contains(&format!("<strong>{reference}</strong>")));
    let digest = data_encoding::HEXLOWER.encode(&hash(&[&sealed.body]));
    let groups = page.html().split("letter__digest").nth(1).unwrap().split("</dd>").next().unwrap();
    let groups: Vec<&str> = groups.split("<code>").skip(1).map(|rest| &rest[..4]).collect();
    assert_eq!(groups.concat(), digest, "as sha256sum prints it");
    let edition = service.app.directory();
    let body = edition.directory.bodies().get("cqc").unwrap();
    assert!(!body.contacts.is_empty() && !body.legal_basis.is_empty());
    for contact in &body.contacts {
        assert!(text.contains(&contact.value), "{}", contact.value);
    }
    for law in &body.legal_basis {
        assert!(text.contains(&edition.directory.basis()[*law].title));
    }
}

#[test]
fn it_holds_nothing_that_was_sealed_and_names_nobody() {
    let service = spawn_app();
    let mut fields = ANONYMOUS.to_vec();
    fields.retain(|(name, _)| *name != "mode" && *name != "happened");
    fields.extend([
        ("mode", "named"),
        ("reporter_name", "Zebedee Canary"),
        ("reporter_contact", "zebedee@example.org"),
        ("happened", "The canary sang on Tuesday."),
    ]);
    service.reporter().report(&fields);
    let (bashir, lena) = (service.reviewer("bashir"), service.reviewer("lena"));
    let case = bashir.only_case();
    bashir.act(&case, Action::Acknowledge, "Canary words.").expect(200);
    bashir.act(&case, Action::Assess, "").expect(200);
    let classify = candour::app::staff_client::Doing::classify;
    bashir
        .step(&case, classify(crate::support::referral::assessed(), "Canary thoughts.").unwrap())
        .expect(200);
    let change = bashir.refer_json(&case, "cqc", TO_CQC, Basis::Consent, &["The canary in the pack."]);
    bashir.post_change(&case, &change).expect(200);
    let page = lena.get(&path(&case, TO_CQC)).expect(200);
    let text = page.text().to_lowercase();
    for secret in ["canary", "zebedee", "tuesday", "to cqc.", "bashir", "lena", "fraser", "khan", &case[8..]]
    {
        let on_paper = text.split("letter__screen").next().unwrap().to_owned()
            + text.split("letter__from").nth(1).unwrap();
        assert!(!on_paper.contains(secret), "{secret}");
    }
    assert!(
        !page.html().contains("<script") && !page.html().contains("<nav") && !text.contains("data-account")
    );
    // It is made without opening anything: no row says that somebody did.
    let before = service.counts();
    lena.get(&path(&case, TO_CQC)).expect(200);
    assert_eq!(service.counts(), before);
}

#[test]
fn it_is_for_those_who_can_open_the_case_and_for_nobody_else() {
    let service = spawn_app();
    let (case, _) = referred(&service);
    let alice = service.reviewer("alice");
    alice.get(&path(&case, TO_CQC)).expect(200);
    let invented = "aaaaaaaaaaaaaaaaaaaaaaaaaa";
    let none = alice.get(&path(invented, TO_CQC)).expect(404).in_full();
    for (case, referral) in [(case.as_str(), "aaaaaaaaaaaaaaaa"), (&case, "short"), ("short", TO_CQC)] {
        assert_eq!(alice.get(&path(case, referral)).expect(404).in_full(), none);
    }
    for who in ["conor", "cqc-desk", "hcpc-desk"] {
        let person = service.reviewer(who);
        assert_eq!(
            person.get(&path(&case, TO_CQC)).in_full(),
            person.get("/no-such-page").in_full(),
            "{who}"
        );
    }
    // Somebody who stepped back from the case, and a case that the referral is not of.
    let carys = service.reviewer("carys");
    carys.post(&format!("/api/v1/cases/{case}/recuse"), &serde_json::json!({})).expect(204);
    let nowhere = carys.get("/no-such-page").in_full();
    assert_eq!(carys.get(&path(&case, TO_CQC)).expect(404).in_full(), nowhere);
    service.reporter().report(&ANONYMOUS);
    let other = alice.queue("/").into_iter().find(|found| *found != case).unwrap();
    assert_eq!(alice.get(&path(&other, TO_CQC)).expect(404).in_full(), none);
    assert_eq!(service.staff().get(&path(&case, TO_CQC)).expect(303).header("location"), Some("/sign-in"));
}

#[test]
fn without_consent_it_gives_the_other_ground() {
    use candour::app::staff_client::Doing;
    let service = spawn_app();
    let (case, _) = classified(&service);
    let (bashir, lena) = (service.reviewer("bashir"), service.reviewer("lena"));
    let cqc = staff::body("cqc");
    bashir.step(&case, Doing::propose_override(&cqc, "Patients wait.")).expect(200);
    let of = bashir.bundle_json(&case)["threads"]["staff"]["n"].as_u64().unwrap() - 1;
    lena.step(&case, Doing::approve_override(&cqc, u32::try_from(of).unwrap(), "Yes.")).expect(200);
    let change = bashir.refer_json(&case, "cqc", TO_CQC, Basis::SeriousHarm, &[]);
    bashir.post_change(&case, &change).expect(200);
    let text = bashir.get(&path(&case, TO_CQC)).expect(200).text();
    assert!(text.contains("Two of our reviewers decided, each for themselves, that serious harm is likely"));
    assert!(!text.contains("agreed that you are told"));
}

#[test]
fn what_is_written_to_the_body_later_has_a_letter_of_its_own() {
    use candour::app::staff_client::Doing;
    use candour::domain::referral::Says;
    let service = spawn_app();
    let (case, _) = referred(&service);
    let write = |action, says| {
        let referral = crate::support::referral::id(TO_CQC);
        let doing = Doing::letter(action, referral, &staff::body("cqc"), says, "Canary words.");
        service.reviewer("bashir").step(&case, doing).expect(200);
    };
    write(Action::RecordQuestion, Says::Question);
    service.clock.forward(2 * 86_400);
    write(Action::AnswerBody, Says::Answer);
    let lena = service.reviewer("lena");
    let later = |n: u32| format!("{}/{n}", path(&case, TO_CQC));
    let page = lena.get(&later(2)).expect(200);
    let text = page.text();
    let sealed = lena.get(&format!("/cases/{case}/referral-{TO_CQC}/2.age")).expect(200);
    let name = sealed.header("content-disposition").unwrap().split('"').nth(1).unwrap().to_owned();
    assert!(name.ends_with(&format!("-referral-{TO_CQC}-2.age")));
    for part in [
        "More about a concern that you have from us",
        "On 18 November 2026 Candour sent you a concern",
        "20 November 2026",
        "Care Quality Commission",
        &format!("age -d -i your-key-file.txt {name}"),
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Canary") && !text.contains("Please confirm by"));
    let digest = data_encoding::HEXLOWER.encode(&hash(&[&sealed.body]));
    let groups = page.html().split("letter__digest").nth(1).unwrap().split("</dd>").next().unwrap();
    assert_eq!(groups.split("<code>").skip(1).map(|rest| &rest[..4]).collect::<String>(), digest);
    // What the body said is no letter to it, and neither is what is not there.
    for n in [1, 3, 22, u32::MAX] {
        lena.get(&later(n)).expect(404);
    }
    assert_eq!(lena.get(&later(0)).expect(200).text(), lena.get(&path(&case, TO_CQC)).expect(200).text());
    service.reviewer("cqc-desk").get(&later(2)).expect(404);
    service.reviewer("conor").get(&later(2)).expect(404);
}
