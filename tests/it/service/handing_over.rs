//! Grants to a further person, stepping back from a case, and people who leave.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::app::leave::{Holds, Step, Wish, leave};
use candour::app::people::PeopleError;
use candour::crypto::Document;
use candour::crypto::data::{Data, Grant};
use candour::crypto::document::Place;
use candour::domain::{Author, CaseId, Day, Role, Thread};
use serde_json::{Value, json};

use crate::support::http::Answer;
use crate::support::reporter::ANONYMOUS;
use crate::support::{Reviewer, TestService, spawn_app, staff};

/// A report that these people were kept out of, and its case.
fn report_without(service: &TestService, excluded: &[&str], holder: &str) -> String {
    let before = service.reviewer(holder).queue("/");
    let mut fields = ANONYMOUS.to_vec();
    fields.extend(excluded.iter().map(|name| ("excluded", *name)));
    service.reporter().report(&fields);
    let new = service.reviewer(holder).queue("/");
    new.into_iter().find(|case| !before.contains(case)).expect("a new case")
}

/// The grant that a holder's browser makes for somebody.
fn sealed_grant(holder: &Reviewer<'_>, case: &str, to: &str) -> Vec<u8> {
    let opened = holder.open(case);
    let id = CaseId::parse(case).unwrap();
    let keyring = holder.service.app.keyring().unwrap();
    let account = staff::account(to);
    let member = keyring.member(&account).unwrap();
    let data = Data::Grant(Grant {
        holder: account.clone(),
        to: member.recipient_text().to_owned(),
        key: opened.granted.key.identity().to_text().to_string(),
        signer: opened.granted.signer.to_base64(),
    });
    let author = Author::Staff(holder.client.account.clone(), holder.client.role);
    let place = Place::first(&id, Thread::Grant);
    let document = Document::new(&id, place, &author, holder.service.app.today(), data);
    document.seal(&holder.client.root.signer(), &[member.recipient().unwrap()]).unwrap()
}

fn post_grant(holder: &Reviewer<'_>, case: &str, to: &str, ciphertext: &[u8]) -> Answer {
    let body = json!({ "for": to, "ciphertext": BASE64_STANDARD.encode(ciphertext) });
    holder.post(&format!("/api/v1/cases/{case}/grants"), &body)
}

fn hand_over(holder: &Reviewer<'_>, case: &str, to: &str) -> Answer {
    let sealed = sealed_grant(holder, case, to);
    post_grant(holder, case, to, &sealed)
}

fn recuse(person: &Reviewer<'_>, case: &str) -> Answer {
    person.post(&format!("/api/v1/cases/{case}/recuse"), &json!({}))
}

fn acts(service: &TestService, chain: &str) -> Vec<String> {
    let row = format!(
        "SELECT actor || ' ' || act || ' ' || subject AS value FROM audit WHERE chain = '{chain}' ORDER BY n"
    );
    service.tables().texts(&row)
}

#[test]
fn a_colleague_who_is_granted_a_case_opens_it() {
    let service = spawn_app();
    let case = report_without(&service, &["bashir"], "alice");
    let (alice, bashir) = (service.reviewer("alice"), service.reviewer("bashir"));
    bashir.get(&format!("/api/v1/cases/{case}")).expect(404);
    hand_over(&alice, &case, "bashir").expect(204);
    assert_eq!(bashir.only_case(), case, "it stands in the queue");
    assert!(bashir.open(&case).report().is_some());
    assert!(acts(&service, &case).contains(&"alice case.granted bashir".to_owned()));
    let place = "SELECT closed || ' ' || calm || ' ' || due_on AS value FROM grants WHERE person = ";
    let place = |name: &str| service.tables().texts(&format!("{place}'{name}'"));
    assert_eq!(place("bashir"), place("alice"), "at the same place in the queue");

    let again = hand_over(&service.reviewer("carys"), &case, "bashir").expect(409);
    assert_eq!(again.detail(), "That person can open this case already.");
}

#[test]
fn what_is_no_grant_for_somebody_who_opens_cases_is_refused() {
    let service = spawn_app();
    let case = report_without(&service, &["bashir"], "alice");
    let alice = service.reviewer("alice");
    let bashir = service.reviewer("bashir");
    let good = sealed_grant(&alice, &case, "bashir");
    let before = service.counts();
    for to in ["conor", "cqc-desk", "nobody"] {
        let detail = post_grant(&alice, &case, to, &good).expect(422).detail();
        assert!(detail.starts_with("That person does not open cases here."), "{detail}");
    }
    let id = CaseId::parse(&case).unwrap();
    let entry = service.run(
        service
            .app
            .database
            .read(move |connection| candour::db::cases::entry(connection, &id, Thread::Shared, 0)),
    );
    for wrong in [&b"age-encryption.org/v1\n"[..], b"", &good[..good.len() - 1], &entry.unwrap()] {
        let detail = post_grant(&alice, &case, "bashir", wrong);
        assert!(matches!(detail.status, 422 | 400), "{}", detail.text());
    }
    for body in [json!({}), json!({ "for": "bashir" }), json!({ "for": 1, "ciphertext": "" })] {
        assert_eq!(alice.post(&format!("/api/v1/cases/{case}/grants"), &body).status, 400);
    }
    let malformed = json!({ "for": "bashir", "ciphertext": "?" });
    alice.post(&format!("/api/v1/cases/{case}/grants"), &malformed).expect(400);
    // Only who has a case can give it on.
    post_grant(&bashir, &case, "bashir", &good).expect(404);
    assert_eq!(service.counts(), before);
}

#[test]
fn stepping_back_deletes_the_own_grant_and_no_other() {
    let service = spawn_app();
    let case = report_without(&service, &[], "alice");
    let alice = service.reviewer("alice");
    service.tables().execute(&["UPDATE cases SET assigned_to = 'alice'"]);
    recuse(&alice, &case).expect(204);
    assert!(
        service.tables().texts("SELECT assigned_to AS value FROM cases").is_empty(),
        "it waits for another"
    );
    alice.get(&format!("/api/v1/cases/{case}")).expect(404);
    recuse(&alice, &case).expect(404);
    let holders = service.tables().texts("SELECT person AS value FROM grants ORDER BY person");
    assert_eq!(holders, ["bashir", "carys", "lena"]);
    assert!(acts(&service, &case).contains(&"alice case.recused ".to_owned()));
}

#[test]
fn who_stepped_back_is_not_given_the_case_again_without_somebody_insisting() {
    let service = spawn_app();
    let case = report_without(&service, &[], "alice");
    let (alice, lena) = (service.reviewer("alice"), service.reviewer("lena"));
    recuse(&alice, &case).expect(204);
    assert_eq!(lena.bundle_json(&case)["recused"], json!(["alice"]));
    let refused = hand_over(&lena, &case, "alice").expect(422).detail();
    assert!(refused.starts_with("That person stepped back from this case."), "{refused}");
    alice.get(&format!("/api/v1/cases/{case}")).expect(404);
    let sealed = BASE64_STANDARD.encode(sealed_grant(&lena, &case, "alice"));
    let address = format!("/api/v1/cases/{case}/grants");
    let insisting = json!({ "for": "alice", "ciphertext": sealed, "even_so": true });
    lena.post(&address, &insisting).expect(204);
    assert!(alice.open(&case).report().is_some());
    // Who has it again is told apart from who would get it: the answer is the one for everybody.
    let carys = service.reviewer("carys");
    carys.post(&address, &json!({ "for": "alice", "ciphertext": sealed })).expect(409);
}

#[test]
fn the_last_who_can_open_a_case_does_not_step_back() {
    let service = spawn_app();
    let case = report_without(&service, &["bashir", "carys", "lena"], "alice");
    let alice = service.reviewer("alice");
    let refused = || {
        let detail = recuse(&alice, &case).expect(422).detail();
        assert!(detail.starts_with("Nobody else can open this case"), "{detail}");
    };
    refused();
    hand_over(&alice, &case, "carys").expect(204);
    service.reviewer("carys").open(&case);
    // A colleague who has left, or is about to, does not count.
    run_leave(&service, wish("carys")).unwrap();
    refused();
    // Nor one who has not looked at what they were given.
    hand_over(&alice, &case, "bashir").expect(204);
    refused();
    service.reviewer("bashir").open(&case);
    recuse(&alice, &case).expect(204);
}

#[test]
fn a_grant_that_opens_nothing_is_replaced_by_who_gave_it_or_by_a_lead() {
    let service = spawn_app();
    let case = report_without(&service, &["bashir"], "alice");
    let (alice, bashir, carys, lena) = (
        service.reviewer("alice"),
        service.reviewer("bashir"),
        service.reviewer("carys"),
        service.reviewer("lena"),
    );
    // Of the right shape, for somebody else.
    let false_one = sealed_grant(&alice, &case, "carys");
    let opens = || bashir.client.open(&bashir.bundle(&case), &service.app.keyring().unwrap()).is_ok();
    post_grant(&alice, &case, "bashir", &false_one).expect(204);
    assert!(!opens());
    assert_eq!(
        hand_over(&carys, &case, "bashir").expect(409).detail(),
        "That person can open this case already."
    );
    hand_over(&alice, &case, "bashir").expect(204);
    assert!(opens());
    post_grant(&alice, &case, "bashir", &false_one).expect(204);
    hand_over(&lena, &case, "bashir").expect(204);
    assert!(opens());
    // Now it is the lead's, and what came with the report is nobody's to replace.
    post_grant(&alice, &case, "bashir", &false_one).expect(409);
    post_grant(&lena, &case, "carys", &false_one).expect(409);
    assert!(opens());
}

fn wish(name: &str) -> Wish {
    Wish { account: staff::account(name), until: None, even_so: false }
}

fn run_leave(service: &TestService, wish: Wish) -> Result<(Holds, Step), PeopleError> {
    service.run(leave(&service.app.database, &service.app.keys, wish, service.app.today()))
}

fn page(lead: &Reviewer<'_>, leaver: &str, query: &str) -> Value {
    lead.get(&format!("/api/v1/leavers/{leaver}/cases?{query}")).expect(200).json()
}

#[test]
fn a_leavers_cases_are_handed_over_before_anything_ends() {
    let service = spawn_app();
    let shared = report_without(&service, &["bashir"], "alice");
    let alone = report_without(&service, &["bashir", "carys", "lena"], "alice");
    let (alice, lena) = (service.reviewer("alice"), service.reviewer("lena"));
    assert_eq!(lena.get("/api/v1/leavers").expect(200).json(), json!({ "leavers": [] }));
    lena.get("/api/v1/leavers/alice/cases?to=bashir").expect(422);

    let marked = run_leave(&service, wish("alice")).unwrap();
    assert_eq!(marked, (Holds { cases: 2, alone: 1 }, Step::Marked));
    alice.get("/api/v1/session").expect(200);
    let refused = run_leave(&service, wish("alice")).unwrap();
    assert_eq!(refused.1, Step::NotHandedOver, "one case would be lost");
    assert_eq!(service.reviewer("alice").queue("/").len(), 2, "nothing has ended");

    let row = &lena.get("/api/v1/leavers").expect(200).json()["leavers"][0];
    let expected =
        json!({ "account": "alice", "name": "Alice Hart", "role": "reviewer", "until": null, "shared": 1 });
    assert_eq!(*row, expected);
    assert_eq!(page(&lena, "alice", "to=bashir"), json!({ "remaining": 1, "cases": [shared] }));
    assert_eq!(page(&lena, "alice", &format!("to=bashir&after={shared}"))["cases"], json!([]));
    for to in ["alice", "conor", "cqc-desk", "nobody"] {
        lena.get(&format!("/api/v1/leavers/alice/cases?to={to}")).expect(422);
    }
    hand_over(&lena, &shared, "bashir").expect(204);
    assert_eq!(page(&lena, "alice", "to=bashir"), json!({ "remaining": 0, "cases": [] }));
    assert!(service.reviewer("bashir").open(&shared).report().is_some());

    hand_over(&alice, &alone, "lena").expect(204);
    service.tables().execute(&["UPDATE cases SET assigned_to = 'alice'"]);
    let (holds, step) = run_leave(&service, wish("alice")).unwrap();
    assert_eq!(holds, Holds { cases: 2, alone: 0 });
    assert!(matches!(step, Step::Left { sessions } if sessions > 0), "{step:?}");
    alice.get("/api/v1/session").expect(401);
    assert!(service.tables().texts("SELECT assigned_to AS value FROM cases").is_empty());
    let holders = service.tables().texts("SELECT DISTINCT person AS value FROM grants ORDER BY person");
    assert_eq!(holders, ["bashir", "carys", "lena"]);
    let keyring = service.app.keyring().unwrap();
    assert_eq!(keyring.member(&staff::account("alice")).unwrap().until, Some(service.app.today()));
    assert_eq!(lena.get("/api/v1/leavers").expect(200).json(), json!({ "leavers": [] }));
    let told = acts(&service, "service");
    for act in ["operator people.leaving alice", "operator people.left alice"] {
        assert_eq!(told.iter().filter(|row| *row == act).count(), 1, "{told:?}");
    }
    let gone = run_leave(&service, wish("alice")).unwrap_err();
    assert!(gone.to_string().contains("alice can sign in no more"), "{gone}");
}

#[test]
fn a_last_day_that_is_still_to_come_is_waited_for() {
    let service = spawn_app();
    let (account, today) = (staff::account("carys"), service.app.today());
    let until = today.plus_days(7);
    let wish = |until: Option<Day>| Wish { account: account.clone(), until, even_so: false };
    assert_eq!(run_leave(&service, wish(Some(until))).unwrap().1, Step::Marked);
    assert_eq!(run_leave(&service, wish(None)).unwrap().1, Step::StillInOffice(until));
    assert_eq!(service.reviewer("lena").get("/api/v1/leavers").json()["leavers"][0]["until"], json!(until));
    let sooner = run_leave(&service, wish(Some(today))).unwrap().1;
    assert!(matches!(sooner, Step::Left { .. }), "{sooner:?}");
    assert_eq!(service.app.keyring().unwrap().member(&account).unwrap().until, Some(today));
}

#[test]
fn even_so_ends_it_and_says_what_is_lost() {
    let service = spawn_app();
    report_without(&service, &["bashir", "carys", "lena"], "alice");
    let even_so = || Wish { even_so: true, ..wish("alice") };
    assert_eq!(run_leave(&service, even_so()).unwrap().1, Step::Marked, "never in one step");
    let (holds, step) = run_leave(&service, even_so()).unwrap();
    assert_eq!(holds.alone, 1);
    assert!(matches!(step, Step::Left { .. }));
    assert_eq!(service.tables().texts("SELECT person AS value FROM grants"), Vec::<String>::new());
}

#[test]
fn a_liaison_leaves_and_their_letters_would_still_be_believed() {
    let service = spawn_app();
    run_leave(&service, wish("cqc-desk")).unwrap();
    assert!(matches!(run_leave(&service, wish("cqc-desk")).unwrap().1, Step::Left { .. }));
    let keyring = service.app.keyring().unwrap();
    let former = keyring.member(&staff::account("cqc-desk")).unwrap();
    assert_eq!((former.role, former.body.clone()), (Role::Liaison, Some(staff::body("cqc"))));
    assert_eq!(former.until, Some(service.app.today()));
    assert!(keyring.body_recipients(&staff::body("cqc")).is_empty());
}

#[test]
fn a_case_that_comes_in_while_somebody_leaves_is_not_lost() {
    let service = spawn_app();
    report_without(&service, &["bashir", "carys"], "alice");
    run_leave(&service, wish("alice")).unwrap();
    // Between the look and the end of it, the only other key goes.
    let tables = service.tables();
    tables.run_script(match tables.file() {
        Some(_) => {
            "CREATE TRIGGER late AFTER INSERT ON audit WHEN NEW.act = 'people.leaving'
             BEGIN DELETE FROM grants WHERE person = 'lena'; END"
        }
        None => {
            "CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS
             $$ BEGIN DELETE FROM grants WHERE person = 'lena'; RETURN NULL; END $$;
             CREATE TRIGGER late AFTER INSERT ON audit FOR EACH ROW WHEN (NEW.act = 'people.leaving')
             EXECUTE FUNCTION late()"
        }
    });
    let today = Wish { until: Some(service.app.today()), ..wish("alice") };
    let (holds, step) = run_leave(&service, today).unwrap();
    assert_eq!((holds.alone, step), (1, Step::NotHandedOver));
    let member = |name: &str| service.app.keyring().unwrap().member(&staff::account(name)).unwrap().clone();
    assert_eq!(member("alice").until, None, "in office again, to hand it over");
    let alice = service.reviewer("alice");
    assert!(alice.open(&alice.only_case()).report().is_some());
}

#[test]
fn a_last_day_in_the_past_is_refused() {
    let service = spawn_app();
    let yesterday = Day::from_number(service.app.today().number() - 1);
    for _ in 0..2 {
        let refused = run_leave(&service, Wish { until: Some(yesterday), ..wish("alice") }).unwrap_err();
        assert!(refused.to_string().contains("is in the past"), "{refused}");
        run_leave(&service, wish("bashir")).unwrap();
    }
    service.reviewer("alice").get("/api/v1/session").expect(200);
}

#[test]
fn a_move_to_the_former_that_stopped_half_way_is_ended_by_the_next() {
    let service = spawn_app();
    let (keys, today) = (&service.app.keys, service.app.today());
    let reviewers = keys.path().join("reviewers.txt");
    let before = std::fs::read_to_string(&reviewers).unwrap();
    for (name, by_leaving) in [("alice", true), ("bashir", false)] {
        let account = staff::account(name);
        keys.retire(&account, today).unwrap();
        // As if it had stopped between the two files.
        let after = std::fs::read_to_string(&reviewers).unwrap();
        std::fs::write(&reviewers, &before).unwrap();
        assert_eq!(keys.current().unwrap().member(&account).unwrap().until, Some(today), "they have left");
        if by_leaving {
            run_leave(&service, wish(name)).unwrap();
            run_leave(&service, wish(name)).unwrap();
        } else {
            keys.revoke(&account, today, false).unwrap();
        }
        assert_eq!(keys.current().unwrap().member(&account).unwrap().until, Some(today));
        assert!(!std::fs::read_to_string(&reviewers).unwrap().contains(&format!("# {name} ")), "{after}");
        std::fs::write(&reviewers, after).unwrap();
    }
}
