//! `candour people` and `candour keys`, with a person who enrols at the running service.

use candour::app::clock::{Clock, SystemClock};
use candour::crypto::staff::fingerprint;
use candour::domain::{Day, Role};

use crate::support::http::FROM_HERE;
use crate::support::installation::Installation;
use crate::support::newcomer::Newcomer;
use crate::support::reviewer::cookie_of;
use crate::support::staff::{self, code_at};

/// The invitation in what `people invite` prints.
fn invitation(output: &str) -> &str {
    let link = output.split_whitespace().find(|word| word.contains("/enrol#")).expect("a link");
    link.rsplit('/').next().expect("an invitation")
}

#[test]
fn somebody_is_invited_enrols_is_approved_and_leaves() {
    let made = Installation::new();
    let staff_origin = made.staff.clone();
    let invite = ["people", "invite", "dana", "--name", "Dana Pike", "--role", "reviewer"];
    let output = made.place.run(&invite).expect_success();
    assert!(output.contains(&format!("{staff_origin}/enrol#dana/")), "{output}");
    let invitation = invitation(&output).to_owned();
    let stored = made.tables().texts("SELECT hex(invitation) AS value FROM people").remove(0);
    assert!(!stored.contains(&data_encoding::HEXUPPER.encode(invitation.as_bytes())), "only a hash is kept");
    assert!(made.place.run(&["people", "list"]).expect_success().contains("invited"));
    let early = made.place.run(&["keys", "approve", "dana", "aaaa"]).expect_failure();
    assert!(early.contains("dana has not enrolled yet"), "{early}");

    let serving = made.serve(&["--enrolment-only"]);
    let dana = Newcomer::new(serving.staff.clone(), "dana", Role::Reviewer, &invitation);
    let factor = Newcomer::factor(&dana.start().expect(200));
    let now = || SystemClock.now();
    let enrolled = dana.complete(&factor, &code_at(&factor.secret, now())).expect(201);
    let spoken = enrolled.json()["fingerprint"].as_str().unwrap().to_owned();
    // The next code after the one that was used: a clock may be a step off.
    let signed_in = dana.sign_in(Some(&code_at(&factor.secret, now() + 30))).expect(200);
    let cookie = cookie_of(&signed_in);
    let session =
        || serving.staff.send("GET", "/api/v1/session", &[FROM_HERE, ("cookie", &cookie)], &[]).status;

    let place = serving.running.place();
    let again = place.run(&invite).expect_failure();
    assert!(again.contains("an account name is never used twice"), "{again}");
    let wrong = place.run(&["keys", "approve", "dana", "aaaa-bbbb-cccc-dddd-eeee-ffff"]).expect_failure();
    assert!(wrong.contains("that is not the fingerprint of dana's key") && wrong.contains("approve nothing"));
    assert!(place.run(&["keys", "list"]).expect_success().contains("names nobody yet"));
    let approved = place.run(&["keys", "approve", "dana", &spoken]).expect_success();
    assert!(approved.contains("Dana Pike") && approved.contains("reviewer"), "{approved}");
    assert!(place.run(&["keys", "list"]).expect_success().contains(&spoken));
    assert!(place.run(&["people", "list"]).expect_success().contains("key approved"));
    assert_eq!(place.run(&["keys", "fingerprint", "dana"]).expect_success().trim(), spoken);

    assert_eq!(session(), 200);
    let disabled = place.run(&["people", "disable", "dana"]).expect_success();
    assert!(
        disabled.contains("sessions ended: 1") && disabled.contains("candour keys revoke dana"),
        "{disabled}"
    );
    assert_eq!(session(), 401);
    place.run(&["keys", "revoke", "dana"]).expect_success();
    assert!(place.run(&["people", "list"]).expect_success().contains("disabled"));
    assert!(place.run(&["keys", "list"]).expect_success().contains("until"));
    place.run(&["audit", "verify"]).expect_success();
}

#[test]
fn keys_are_added_shown_and_taken_out() {
    let made = Installation::new();
    let (recipient, key) = staff::key_parts("alice");
    let (recipient, key, expected) =
        (recipient.as_str(), key.to_base64(), fingerprint(&recipient.bytes(), &key));
    assert!(made.add_key("alice").contains(&expected));
    made.add_key("lena");
    let pair = ["--recipient", recipient, "--ed25519", &key];
    let shown = made.place.run(&[&["keys", "fingerprint"], pair.as_slice()].concat()).expect_success();
    assert_eq!(shown.trim(), expected);
    let again = ["keys", "add", "alice", "--role", "lead", "--name", "A"];
    let again = made.place.run(&[again.as_slice(), &pair].concat()).expect_failure();
    assert!(again.contains("alice stands in keys/ already"), "{again}");

    let folder = made.place.work().join("keys");
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap_or_default();
    made.place.run(&["keys", "revoke", "alice"]).expect_success();
    assert!(!text("reviewers.txt").contains(recipient));
    assert!(text("former.txt").contains("# alice ") && text("former.txt").contains(" until:"));
    made.place.run(&["keys", "revoke", "alice", "--compromised"]).expect_success();
    assert!(!text("former.txt").contains("alice"), "nothing of theirs is believed any more");
    made.place.run(&["keys", "revoke", "lena", "--compromised"]).expect_success();
    assert!(!text("former.txt").contains("lena") && !text("leads.txt").contains("lena"));
    let nobody = made.place.run(&["keys", "revoke", "lena"]).expect_failure();
    assert!(nobody.contains("lena does not stand in keys/"), "{nobody}");
}

#[test]
fn what_makes_no_sense_is_refused_with_the_rule() {
    let made = Installation::new();
    for (account, name, role, sentence) in [
        ("Dana", "Dana", "reviewer", "an account name has 2 to 31"),
        ("reporter", "Dana", "reviewer", "'reporter', 'service', 'operator' and 'no-account' cannot be"),
        ("service", "Dana", "reviewer", "'reporter', 'service', 'operator' and 'no-account' cannot be"),
        ("dana", "<b>", "reviewer", "a name has 1 to 60"),
        ("dana", "Dana", "boss", "a role is 'reviewer'"),
    ] {
        let output =
            made.place.run(&["people", "invite", account, "--name", name, "--role", role]).expect_failure();
        assert!(output.contains(sentence), "{output}");
    }
    let unknown = made.place.run(&["people", "disable", "nobody"]).expect_failure();
    assert!(unknown.contains("there is no account named nobody"), "{unknown}");
    assert!(made.place.run(&["people", "list"]).expect_success().trim().is_empty());
}

#[test]
fn a_broken_keys_file_is_named_by_its_line() {
    let made = Installation::with_keys();
    let path = made.place.work().join("keys/reviewers.txt");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{text}age1nonsense\n")).unwrap();
    for command in [["keys", "list"], ["people", "list"]] {
        let output = made.place.run(&command).expect_failure();
        assert!(output.contains("keys/reviewers.txt, line 3"), "{output}");
    }
    made.place.run(&["check"]).expect_failure();
}

#[test]
fn a_liaison_is_invited_approved_and_leaves() {
    let made = Installation::with_keys();
    let run = |arguments: &[&str]| made.place.run(arguments);
    let invite = |account: &str, rest: &[&str]| {
        run(&[&["people", "invite", account, "--name", "Jo Marsh", "--role"], rest].concat())
    };
    for (rest, sentence) in [
        (&["liaison"][..], "name it with --body"),
        (&["liaison", "--body", "nobody_here"], "the directory that is built in names no body nobody_here"),
        (&["liaison", "--body", "../leads"], "a body's id has 2 to 41"),
        (&["liaison", "--body", "national_guardian"], "was closed on"),
        (&["lead", "--body", "cqc"], "only a liaison works at a body"),
    ] {
        let output = invite("jo", rest).expect_failure();
        assert!(output.contains(sentence), "{output}");
    }
    let invited = invite("jo", &["liaison", "--body", "cqc"]).expect_success();
    let invitation = invitation(&invited).to_owned();
    let listed = run(&["people", "list"]).expect_success();
    assert!(listed.contains("liaison") && listed.contains("Jo Marsh, cqc"), "{listed}");

    let serving = made.serve(&["--enrolment-only"]);
    let jo = Newcomer::new(serving.staff.clone(), "jo", Role::Liaison, &invitation);
    let factor = Newcomer::factor(&jo.start().expect(200));
    let enrolled = jo.complete(&factor, &code_at(&factor.secret, SystemClock.now())).expect(201);
    let spoken = enrolled.json()["fingerprint"].as_str().unwrap().to_owned();
    let place = serving.running.place();
    let approved = place.run(&["keys", "approve", "jo", &spoken]).expect_success();
    assert!(approved.contains("keys/bodies/cqc.txt") && approved.contains("and no report"), "{approved}");
    let text = |file: &str| std::fs::read_to_string(place.work().join("keys").join(file)).unwrap();
    assert!(text("bodies/cqc.txt").starts_with("# jo ed25519:"));
    let listed = place.run(&["keys", "list"]).expect_success();
    assert!(listed.contains(&spoken) && listed.contains("Jo Marsh, cqc"), "{listed}");

    let past = place.run(&["people", "leave", "jo", "--until", "2026-01-31"]).expect_failure();
    assert!(past.contains("2026-01-31 is in the past"), "{past}");
    let today = Day::from_unix_seconds(SystemClock.now()).to_string();
    let marked = place.run(&["people", "leave", "jo", "--until", &today]).expect_success();
    assert!(marked.contains("can open 0 cases") && marked.contains("Nothing has ended"), "{marked}");
    let left = place.run(&["people", "leave", "jo"]).expect_success();
    assert!(left.contains("jo has left"), "{left}");
    assert!(text("former.txt").contains(&format!(" as:liaison until:{today} of:cqc Jo Marsh")));
    assert!(text("bodies/cqc.txt").trim().is_empty());
    let gone = place.run(&["people", "leave", "jo"]).expect_failure();
    assert!(gone.contains("jo can sign in no more"), "{gone}");
    place.run(&["audit", "verify"]).expect_success();
}

#[test]
fn a_body_without_an_account_is_added_and_taken_out() {
    let made = Installation::with_keys();
    let run = |arguments: &[&str]| made.place.run(arguments);
    let desk = staff::desk();
    let add = ["keys", "add-body", "mhra", desk.as_str(), "--name", "Yellow Card desk"];
    let added = run(&add).expect_success();
    assert!(added.contains(desk.as_str()), "the line to compare: {added}");
    let listed = run(&["keys", "list"]).expect_success();
    assert!(listed.contains("no-account") && listed.contains("Yellow Card desk"), "{listed}");
    let file = made.place.work().join("keys/bodies/mhra.txt");
    let expected = format!("# no-account Yellow Card desk\n{}\n", desk.as_str());
    assert_eq!(std::fs::read_to_string(&file).unwrap(), expected);

    let (elsewhere, cannot) =
        (["keys", "add-body", "cqc", desk.as_str()], "that recipient stands in keys/ already");
    assert!(run(&elsewhere).expect_failure().contains(cannot));
    assert!(run(&["keys", "add-body", "mhra", "age1nonsense"]).expect_failure().len() > 10);
    let other = run(&["keys", "revoke-body", "cqc", desk.as_str()]).expect_failure();
    assert!(other.contains("does not stand in keys/bodies/cqc.txt"), "{other}");
    run(&["keys", "revoke-body", "mhra", desk.as_str()]).expect_success();
    assert!(!run(&["keys", "list"]).expect_success().contains("no-account"));
}

#[test]
fn a_file_in_bodies_that_names_no_body_stops_everything() {
    let made = Installation::with_keys();
    let bodies = made.place.work().join("keys/bodies");
    std::fs::create_dir(&bodies).unwrap();
    std::fs::write(bodies.join(".cqc.txt.swp"), "an editor's").unwrap();
    made.place.run(&["keys", "list"]).expect_success();
    for name in ["CQC.txt", "cqc.txt~", "readme"] {
        std::fs::write(bodies.join(name), "").unwrap();
        let output = made.place.run(&["keys", "list"]).expect_failure();
        assert!(
            output.contains(&format!("keys/bodies/{name}: a file in keys/bodies is named after")),
            "{output}"
        );
        std::fs::remove_file(bodies.join(name)).unwrap();
    }
    made.place.run(&["keys", "list"]).expect_success();
}
