//! `candour check` and `candour serve`: what would give people away is refused by both, with a sentence.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use candour::app::demo::DEMO_PEOPLE;
use candour::crypto::staff::{SignIn, proof_hash};

use crate::support::binary::Place;
use crate::support::installation::Installation;
use crate::support::staff;

/// Both commands refuse, and say this.
fn refused(made: &Installation, sentence: &str) {
    let check = made.place.run(&["check"]).expect_failure();
    assert!(check.contains(sentence), "check does not say: {sentence}\n{check}");
    let serve = made.place.run(&["serve"]).expect_failure();
    assert!(serve.contains(sentence), "serve does not say: {sentence}\n{serve}");
}

#[test]
fn a_safe_installation_is_accepted_and_serves() {
    let made = Installation::with_keys();
    let output = made.place.run(&["check"]).expect_success();
    assert!(output.contains("nothing unsafe found"), "{output}");
    let secret = fs::read_to_string(made.place.work().join("secret")).unwrap();
    assert!(!output.contains(secret.trim()), "the secret is not shown");
    let mut serving = made.serve(&[]);
    serving.public.get("/report").expect(200);
    serving.staff.get("/sign-in").expect(200);
    assert!(serving.running.terminate().success(), "{}", serving.running.log());
    assert!(serving.running.log().contains("stopped"));
}

#[test]
fn a_signal_at_the_first_moment_stops_both_applications() {
    let made = Installation::with_keys();
    let mut place = made.place;
    for _ in 0..5 {
        let mut running = place.start(&["serve"], "serving");
        assert!(running.terminate().success(), "{}", running.log());
        place = running.into_place();
    }
}

#[test]
fn a_demo_is_no_service() {
    let made = Installation::with_keys();
    made.place.run(&["check"]).expect_success();
    made.tables().execute(&["UPDATE service SET demo = TRUE"]);
    refused(&made, "This database was made by `candour demo`.");
}

#[test]
fn a_passphrase_of_the_demo_is_found_behind_its_hash() {
    let made = Installation::with_keys();
    made.place.run(&["check"]).expect_success();
    let service = made.tables().texts("SELECT id AS value FROM service").remove(0);
    let person = &DEMO_PEOPLE[0];
    let sign_in = SignIn::derive(&service, &staff::account(person.account), person.passphrase);
    let hash = made.tables().literal(&proof_hash(&sign_in.proof));
    let zero = made.tables().literal(&[0]);
    made.tables().execute(&[&format!(
        "INSERT INTO people (account, name, role, state, proof_hash, sealed_root, recipient, verify_key, second_factor)
         VALUES ('{}', 'Alice', 'reviewer', 'enrolled', {hash}, {zero}, 'x', 'x', 'x')",
        person.account
    )]);
    refused(&made, "The account alice has a passphrase of the demo's, which anybody can read.");
    made.tables().execute(&[&format!("UPDATE people SET proof_hash = {zero}")]);
    made.place.run(&["check"]).expect_success();
    made.tables().execute(&["UPDATE people SET second_factor = NULL"]);
    refused(&made, "The account alice has no second factor.");
}

#[test]
fn what_crosses_the_network_in_the_clear_is_refused() {
    let made = Installation::with_keys();
    made.replace(&format!("origin = \"{}\"", made.public), "origin = \"http://report.example.org\"");
    refused(&made, "what people write would cross the network in the clear");
    made.replace("http://report.example.org", "https://report.example.org");
    refused(&made, "nothing is named that terminates TLS");
    made.replace("# [tls]\n# terminated_by", "[tls]\nterminated_by");
    made.place.run(&["check"]).expect_success();
    made.replace("https://report.example.org", &made.staff);
    refused(&made, "the two applications need two origins");
}

#[test]
fn listening_to_others_without_tls_is_refused() {
    let made = Installation::with_keys();
    made.replace("listen = \"127.0.0.1:", "listen = \"0.0.0.0:");
    refused(&made, "other machines could reach it without TLS");
}

#[test]
fn a_service_that_nobody_can_read_is_refused() {
    let made = Installation::new();
    refused(&made, "keys/ names no reviewer and no lead");
    made.add_key("conor");
    refused(&made, "keys/ names no reviewer and no lead");
    made.add_key("alice");
    made.place.run(&["check"]).expect_success();
}

#[test]
fn a_secret_or_keys_in_wrong_places_are_refused() {
    let made = Installation::with_keys();
    let work = made.place.work();
    let set = |name: &str, mode| fs::set_permissions(work.join(name), Permissions::from_mode(mode)).unwrap();
    for mode in [0o640, 0o604, 0o644] {
        set("secret", mode);
        refused(&made, "secret can be read by others on this machine");
    }
    set("secret", 0o600);
    made.place.run(&["check"]).expect_success();
    set("keys", 0o777);
    refused(&made, "keys can be changed by others on this machine");
    set("keys", 0o755);
    set("data", 0o755);
    refused(&made, "data is open to others on this machine");
    set("data", 0o700);

    fs::rename(work.join("keys"), work.join("data/keys")).unwrap();
    made.replace("keys = \"keys\"", "keys = \"data/keys\"");
    refused(&made, "could change whom reports are sealed for");
    fs::rename(work.join("data/keys"), work.join("keys")).unwrap();
    made.replace("keys = \"data/keys\"", "keys = \"keys\"");
    fs::rename(work.join("secret"), work.join("data/secret")).unwrap();
    made.replace("secret_file = \"secret\"", "secret_file = \"data/secret\"");
    refused(&made, "whoever copies the data has the secret too");
}

#[test]
fn a_file_of_keys_that_others_can_change_is_refused_by_its_name() {
    let made = Installation::with_keys();
    made.place.run(&["keys", "add-body", "mhra", staff::desk().as_str()]).expect_success();
    made.place.run(&["check"]).expect_success();
    let keys = made.place.work().join("keys");
    let set = |name: &str, mode| fs::set_permissions(keys.join(name), Permissions::from_mode(mode)).unwrap();
    let wrong = [("leads.txt", 0o664, "644"), ("bodies", 0o775, "755"), ("bodies/mhra.txt", 0o646, "644")];
    wrong.iter().for_each(|(name, mode, _)| set(name, *mode));
    let check = made.place.run(&["check"]).expect_failure();
    for (name, _, right) in wrong {
        let sentence = format!("keys/{name} can be changed by others on this machine: chmod {right} it.");
        assert!(check.contains(&sentence), "{check}");
    }
    set("leads.txt", 0o644);
    set("bodies", 0o755);
    refused(&made, "keys/bodies/mhra.txt can be changed by others on this machine");
    set("bodies/mhra.txt", 0o644);
    made.place.run(&["check"]).expect_success();
}

#[test]
fn what_candour_itself_writes_to_keys_is_not_refused_whatever_the_umask() {
    let place = Place::new();
    let script = "umask 000; \"$1\" init && \"$1\" keys add-body mhra \"$2\" && stat -c %a keys keys/bodies keys/bodies/mhra.txt";
    let ended = std::process::Command::new("sh")
        .args(["-c", script, "sh", env!("CARGO_BIN_EXE_candour"), staff::desk().as_str()])
        .current_dir(place.work())
        .output()
        .unwrap();
    let output = String::from_utf8(ended.stdout).unwrap();
    assert!(output.ends_with("\n755\n755\n644\n"), "{output}");
}

#[test]
fn a_body_that_cannot_be_sealed_for_is_named_where_somebody_waits_for_it() {
    let made = Installation::with_keys();
    let check = || made.place.run(&["check"]).expect_success();
    assert!(!check().contains("has no key"));
    let invite = ["people", "invite", "jo", "--name", "Jo", "--role", "liaison", "--body", "cqc"];
    made.place.run(&invite).expect_success();
    assert!(!check().contains("has no key"), "somebody who was only invited has no key to approve");
    let zero = made.tables().literal(&[0]);
    made.tables().execute(&[&format!(
        "UPDATE people SET state = 'enrolled', proof_hash = {zero}, sealed_root = {zero}, \
         recipient = 'x', verify_key = 'x', second_factor = 'x'"
    )]);
    let unapproved = check();
    assert!(unapproved.contains("warning: jo has an account at cqc, but keys/ has no key"), "{unapproved}");
    assert!(unapproved.contains("candour keys approve jo FINGERPRINT"), "{unapproved}");

    let hash = made.tables().literal(&[0; 32]);
    let case = format!(
        "INSERT INTO cases (id, access_hash, signer, received_on, mode, danger, state, shared_n, shared_head, \
         staff_n, staff_head) VALUES ('{}', {hash}, {hash}, '2026-11-20', 'named', FALSE, 'referred', 1, {hash}, 0, {hash})",
        "a".repeat(26)
    );
    let referral = |id: &str, body: &str, state: &str| {
        format!(
            "INSERT INTO referrals VALUES ('{id}', '{}', '{body}', '{state}', 'consent', {hash}, '2026-11-20', \
             '2026-11-20')",
            "a".repeat(26)
        )
    };
    let (open, over) =
        (referral("aaaaaaaaaaaaaaaa", "mhra", "sent"), referral("bbbbbbbbbbbbbbbb", "hse", "declined"));
    made.tables().execute(&[&case, &open, &over]);
    let waiting = check();
    assert!(waiting.contains("warning: mhra has a referral that is still open, but keys/ has no key"));
    assert!(waiting.contains("candour keys add-body mhra age1"), "{waiting}");
    assert!(!waiting.contains("hse"), "that one is over: {waiting}");
    made.place.run(&["keys", "add-body", "mhra", staff::desk().as_str()]).expect_success();
    assert!(!check().contains("mhra has a referral"));
}

#[test]
fn a_missing_or_broken_secret_stops_everything() {
    let made = Installation::with_keys();
    let path = made.place.work().join("secret");
    for text in ["", "c2hvcnQ=", "not base64"] {
        fs::write(&path, text).unwrap();
        refused(&made, "cannot be read, or is not 32 bytes in base64");
    }
    fs::remove_file(&path).unwrap();
    refused(&made, "cannot be read, or is not 32 bytes in base64");
}

#[test]
fn a_misspelt_setting_is_no_setting() {
    for (from, to) in [
        ("service_name =", "servicename ="),
        ("idle_minutes = 15", "idle_minute = 15"),
        ("allow_swap = true", "alow_swap = true"),
        ("level = \"info\"", "level = \"loud\""),
        ("idle_minutes = 15", "idle_minutes = \"soon\""),
    ] {
        let made = Installation::with_keys();
        made.replace(from, to);
        refused(&made, "the configuration candour.toml cannot be read");
    }
}

#[test]
fn the_environment_overrides_the_file() {
    let made = Installation::with_keys();
    let output = made.place.run_with(&["check"], &[("CANDOUR_SERVICE_NAME", "Speak up")]).expect_success();
    assert!(output.contains("name         Speak up"), "{output}");
    let origin = [("CANDOUR_PUBLIC__ORIGIN", "http://report.example.org")];
    let output = made.place.run_with(&["check"], &origin).expect_failure();
    assert!(output.contains("would cross the network in the clear"), "{output}");
    let minutes = [("CANDOUR_SESSIONS__IDLE_MINUTES", "7")];
    assert!(
        made.place.run_with(&["check"], &minutes).expect_success().contains("end after 7 minutes unused")
    );
    let output = made.place.run_with(&["check"], &[("CANDOUR_PUBLIK__ORIGIN", "x")]).expect_failure();
    assert!(output.contains("cannot be read"), "a misspelt variable is refused too: {output}");
}

#[test]
fn before_anybody_can_read_only_enrolment_is_served() {
    let made = Installation::new();
    let public = made.public.replace("http://localhost", "127.0.0.1");
    let serving = made.serve(&["--enrolment-only"]);
    serving.staff.get("/enrol").expect(200);
    assert!(std::net::TcpStream::connect(public).is_err(), "nothing can be reported yet");
}

#[test]
fn the_demo_stays_on_this_machine_and_away_from_real_data() {
    let place = Place::new();
    let output = place.run(&["demo", "--listen", "0.0.0.0:0"]).expect_failure();
    assert!(output.contains("could be reached from elsewhere"), "{output}");
    let made = Installation::with_keys();
    made.place.run(&["check"]).expect_success();
    let tables = made.tables();
    let mut arguments =
        vec!["demo", "--data", ".", "--listen", "127.0.0.1:0", "--staff-listen", "127.0.0.1:0"];
    if tables.file().is_none() {
        arguments.extend(["--database", tables.configured()]);
    }
    assert!(made.place.run(&arguments).expect_failure().contains("holds a real service"));
    let nowhere = Place::new().run(&["check"]).expect_failure();
    assert!(nowhere.contains("the configuration candour.toml cannot be read"), "{nowhere}");
}
