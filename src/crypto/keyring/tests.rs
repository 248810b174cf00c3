use super::*;
use crate::crypto::recipient::UntrustedRecipient;
use crate::crypto::staff::Root;
use crate::domain::{Day, PersonName};

fn recipient(seed: u8) -> UntrustedRecipient {
    UntrustedRecipient::parse(Root::from_bytes([seed; 32]).identity().recipient().as_str()).unwrap()
}

fn line(name: &str, seed: u8) -> String {
    let key = Root::from_bytes([seed; 32]).signer().verify_key();
    let (account, name) = (Account::parse(name).unwrap(), PersonName::parse("Some One").unwrap());
    Member::line(&account, &name, &recipient(seed), &key)
}

fn desk(seed: u8) -> String {
    Desk::line(&PersonName::parse("Duty desk").unwrap(), &recipient(seed))
}

fn body(id: &str) -> BodyId {
    BodyId::parse(id).unwrap()
}

fn account(name: &str) -> Account {
    Account::parse(name).unwrap()
}

#[test]
fn reads_roles_and_those_who_left() {
    let reviewers = format!("{}\n{}", line("alice", 1), line("bob", 2));
    let former = line("carol", 3).replacen(" Some One", " as:lead until:2026-01-31 Carol Reed", 1);
    let keyring = Keyring::parse([("reviewers.txt", reviewers.as_str()), ("former.txt", &former)]).unwrap();
    assert_eq!(keyring.readers().count(), 2);
    let carol = keyring.member(&account("carol")).unwrap();
    assert_eq!(carol.role, Role::Lead);
    assert!(carol.recipient().is_none());
    assert!(carol.believed_on(Day::parse("2026-01-31").unwrap()));
    assert!(!carol.believed_on(Day::parse("2026-02-01").unwrap()));
}

#[test]
fn reads_the_bodies_recipients() {
    let cqc = format!("{}{}", line("cqc-desk", 1), desk(2));
    let former = line("cqc-old", 3).replacen(" Some", " as:liaison until:2026-01-31 of:cqc Some", 1);
    let files = [
        ("bodies/cqc.txt", cqc.as_str()),
        ("bodies/mhra.txt", &desk(4)),
        ("reviewers.txt", &line("alice", 5)),
        ("former.txt", &former),
    ];
    let keyring = Keyring::parse(files).unwrap();
    assert_eq!(keyring.bodies(), [&body("cqc"), &body("mhra")]);
    let held = keyring.recipients_of(&body("cqc"));
    let accounts: Vec<_> = held.iter().map(|held| held.account.map(Account::as_str)).collect();
    assert_eq!(accounts, [Some("cqc-desk"), None]);
    assert_eq!(held[1].name.as_str(), "Duty desk");
    let texts: Vec<_> = keyring.body_recipients(&body("cqc")).iter().map(|one| one.as_str()).collect();
    assert_eq!(texts, [recipient(1).as_str(), recipient(2).as_str()], "nothing is sealed to who left");
    assert!(keyring.body_recipients(&body("hcpc")).is_empty());
    let liaison = keyring.member(&account("cqc-desk")).unwrap();
    assert_eq!((liaison.role, liaison.body.as_ref()), (Role::Liaison, Some(&body("cqc"))));
    assert_eq!(keyring.member(&account("cqc-old")).unwrap().body, Some(body("cqc")));
    assert_eq!(keyring.readers().count(), 1, "no report is sealed for a liaison");
    assert!(keyring.members().iter().all(|one| one.body.is_some() == (one.role == Role::Liaison)));
}

/// What a revocation writes is what is read.
#[test]
fn somebody_who_leaves_is_read_back() {
    let keyring =
        Keyring::parse([("bodies/cqc.txt", line("jo", 1).as_str()), ("leads.txt", &line("al", 2))]).unwrap();
    let until = Day::parse("2026-03-01").unwrap();
    let former: String = keyring.members().iter().map(|member| member.former_line(until)).collect();
    let read = Keyring::parse([("former.txt", former.as_str())]).unwrap();
    for member in keyring.members() {
        let left = Member { until: Some(until), ..member.clone() };
        assert_eq!(read.member(&member.account), Some(&left));
    }
    assert_eq!(keyring.member(&account("jo")).unwrap().office().to_string(), "bodies/cqc.txt");
    // Who was interrupted between the two files left both lines: nothing is sealed to them, and they are believed.
    let office = [("bodies/cqc.txt", line("jo", 1)), ("leads.txt", line("al", 2))];
    let office = || office.iter().map(|(name, text)| (*name, text.as_str()));
    for files in [
        office().chain([("former.txt", former.as_str())]).collect::<Vec<_>>(),
        [("former.txt", former.as_str())].into_iter().chain(office()).collect(),
    ] {
        assert_eq!(Keyring::parse(files).unwrap(), read);
    }
    let another = line("al", 3);
    let problem = Keyring::parse([("former.txt", former.as_str()), ("leads.txt", &another)]).unwrap_err();
    assert_eq!(problem.problem, "this name stands in keys/ already");
    assert_eq!(keyring.member(&account("al")).unwrap().office().to_string(), "leads.txt");
}

#[test]
fn refuses_what_is_unclear() {
    let alice = line("alice", 1);
    let recipient = alice.lines().nth(1).unwrap().to_owned();
    for (text, line) in [
        (recipient.clone(), 1),
        (format!("{alice}{alice}"), 4),
        (format!("{alice}\n\n{recipient}\n"), 5),
        (alice.replace("alice", "reporter"), 2),
        (alice.replace("ed25519:", "ed25519:A"), 2),
        (alice.replace("age1", "age1pq1"), 2),
        (alice.to_uppercase(), 2),
        (alice.replacen("Some", "<b>", 1), 2),
        (desk(2), 2),
    ] {
        let error = Keyring::parse([("leads.txt", text.as_str())]).unwrap_err();
        assert_eq!((error.file.as_str(), error.line), ("leads.txt", line), "{text}");
    }
}

#[test]
fn refuses_bodies_that_are_unclear() {
    let refused = |name: &str, text: &str| Keyring::parse([(name, text)]).unwrap_err().problem;
    for name in ["bodies/CQC.txt", "bodies/a/b.txt", "bodies/../leads.txt", "bodies/cqc", "others.txt"] {
        assert!(refused(name, "").contains("named after a body's id"), "{name}");
    }
    assert!(refused("bodies/cqc.txt", &desk(1).replace("Duty desk", "")).contains("needs a name"));
    let left = |after: &str| line("jo", 1).replacen(" Some", &format!(" {after} Some"), 1);
    assert!(refused("former.txt", &left("as:liaison until:2026-01-31")).contains("'of:BODY'"));
    assert!(refused("former.txt", &left("as:lead until:2026-01-31 of:cqc")).contains("person's name"));
}

#[test]
fn nobody_stands_in_keys_twice() {
    let twice = |one: (&str, &str), other: (&str, &str)| {
        for files in [[one, other], [other, one]] {
            let problem = Keyring::parse(files).unwrap_err().problem;
            assert!(problem.ends_with("stands in keys/ already"), "{problem}");
        }
    };
    twice(("bodies/cqc.txt", &line("jo", 1)), ("bodies/hcpc.txt", &line("jo", 2)));
    twice(("bodies/cqc.txt", &line("jo", 1)), ("leads.txt", &line("jo", 2)));
    twice(("bodies/cqc.txt", &line("jo", 1)), ("leads.txt", &line("al", 1)));
    twice(("bodies/cqc.txt", &desk(1)), ("leads.txt", &line("al", 1)));
    twice(("bodies/cqc.txt", &desk(1)), ("bodies/hcpc.txt", &desk(1)));
}

#[test]
fn a_body_has_at_most_sixteen_recipients() {
    let desks = |count: u8| (1..=count).map(desk).collect::<String>();
    let keyring = Keyring::parse([("bodies/cqc.txt", desks(16).as_str())]).unwrap();
    assert_eq!(keyring.body_recipients(&body("cqc")).len(), MOST_RECIPIENTS_OF_A_BODY);
    let error = Keyring::parse([("bodies/cqc.txt", desks(17).as_str())]).unwrap_err();
    assert_eq!((error.line, error.problem), (34, "a body has at most 16 recipients"));
}
