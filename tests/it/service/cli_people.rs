//! `candour people` and `candour keys`, with a person who enrols at the running service.

use candour::app::clock::{Clock, SystemClock};
use candour::crypto::staff::fingerprint;
use candour::domain::Role;

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
    let stored = made.file().texts("SELECT hex(invitation) AS value FROM people").remove(0);
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

    let place = &serving.running.place;
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
        ("reporter", "Dana", "reviewer", "'reporter' cannot be"),
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
