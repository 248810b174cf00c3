//! The directory and the profile in the configuration: which are in force, and what is refused.

use std::fs;

use candour::app::directory::Edition;

use crate::support::installation::Installation;

const FILES: [&str; 7] = [
    "bodies.toml",
    "categories.toml",
    "routing.toml",
    "deadlines.toml",
    "bank-holidays.toml",
    "changes.toml",
    "outcomes.toml",
];

/// An installation whose configuration names a folder with the built-in files.
fn with_folder() -> Installation {
    let made = Installation::with_keys();
    let folder = made.place.work().join("directory");
    fs::create_dir(&folder).unwrap();
    for file in FILES {
        let built_in = format!("{}/directory/{file}", env!("CARGO_MANIFEST_DIR"));
        fs::copy(built_in, folder.join(file)).unwrap();
    }
    made.replace("# directory = \"directory\"", "directory = \"directory\"");
    made
}

#[test]
fn check_says_which_edition_and_which_profile_are_in_force() {
    let made = Installation::with_keys();
    let output = made.place.run(&["check"]).expect_success();
    let digest = Edition::built_in().short_digest();
    assert_eq!(digest.len(), 16);
    assert!(output.contains(&format!("directory    built in, edition {digest}, 0 faults")), "{output}");
    assert!(output.contains("profile      default ("), "{output}");
    made.replace("profile = \"default\"", "profile = \"inwo\"");
    let output = made.place.run(&["check"]).expect_success();
    assert!(output.contains("profile      inwo (The National Whistleblowing Standards"), "{output}");
}

#[test]
fn a_profile_that_is_not_there_is_refused_with_those_that_are() {
    let made = Installation::with_keys();
    made.replace("profile = \"default\"", "profile = \"soon\"");
    for command in ["check", "serve"] {
        let refused = made.place.run(&[command]).expect_failure();
        assert!(refused.contains("there is no profile 'soon'"), "{refused}");
        assert!(refused.contains("default, inwo, seven_days_three_months"), "{refused}");
    }
}

#[test]
fn a_folder_replaces_what_is_built_in_and_a_broken_one_is_refused() {
    let made = with_folder();
    let bodies = made.place.work().join("directory/bodies.toml");
    let built_in = fs::read_to_string(&bodies).unwrap();
    fs::write(&bodies, built_in.replace("name = \"Care Quality Commission\"", "name = \"The Commission\""))
        .unwrap();
    let output = made.place.run(&["check"]).expect_success();
    assert!(output.contains("directory    directory, edition ") && output.contains(", 0 faults"), "{output}");
    assert!(!output.contains(&Edition::built_in().short_digest()), "{output}");
    fs::write(&bodies, built_in.replace("id = \"cqc\"\n", "id = \"commission\"\n")).unwrap();
    for command in ["check", "serve"] {
        let refused = made.place.run(&[command]).expect_failure();
        assert!(refused.contains("names cqc, which is not in bodies.toml"), "{refused}");
    }
}

#[test]
fn a_folder_that_is_broken_while_the_service_runs_changes_nothing_and_is_logged_once() {
    let made = with_folder();
    let folder = made.place.work().join("directory");
    let mut serving = made.serve(&[]);
    let before = serving.public.get("/bodies").expect(200).text();
    assert!(before.contains("Care Quality Commission"));
    fs::write(folder.join("bodies.toml"), "nonsense").unwrap();
    for _ in 0..5 {
        assert_eq!(serving.public.get("/bodies").expect(200).text(), before);
    }
    let built_in = include_str!("../../../directory/bodies.toml");
    let renamed = built_in.replace("name = \"Care Quality Commission\"", "name = \"The Commission\"");
    fs::write(folder.join("bodies.toml"), renamed).unwrap();
    let after = serving.public.get("/bodies").expect(200).text();
    assert!(after.contains("The Commission") && !after.contains("Care Quality Commission"));
    assert!(serving.running.terminate().success(), "{}", serving.running.log());
    assert_eq!(
        serving.running.log().matches("is used as it was before").count(),
        1,
        "{}",
        serving.running.log()
    );
}

#[test]
fn a_folder_among_the_data_or_open_to_others_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let made = with_folder();
    let folder = made.place.work().join("directory");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
    let refused = made.place.run(&["check"]).expect_failure();
    assert!(
        refused.contains("directory can be changed by others on this machine: chmod 755 it."),
        "{refused}"
    );
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    fs::rename(&folder, made.place.work().join("data/directory")).unwrap();
    made.replace("directory = \"directory\"", "directory = \"data/directory\"");
    let refused = made.place.run(&["check"]).expect_failure();
    assert!(refused.contains("where concerns are sent. Move it out."), "{refused}");
}

#[test]
fn a_body_is_looked_up_in_the_directory_in_force() {
    let made = with_folder();
    let bodies = made.place.work().join("directory/bodies.toml");
    let built_in = fs::read_to_string(&bodies).unwrap();
    // A body of the operator's own, and one that is closed for them alone.
    let (first, rest) = built_in.split_once("[[body]]\nid = \"cqc\"").unwrap();
    let (cqc, rest) = rest.split_once("[[body]]").unwrap();
    let own = format!("[[body]]\nid = \"our_inspectors\"{cqc}");
    let closed = cqc.replacen(
        "status = \"live\"",
        "status = \"closed\"\nclosed_on = 2026-06-30\nreplaced_by = [\"our_inspectors\"]",
        1,
    );
    let changed = format!("{first}{own}[[body]]\nid = \"cqc\"{closed}[[body]]{rest}");
    fs::write(&bodies, changed).unwrap();
    let changes = made.place.work().join("directory/changes.toml");
    let told = "[[change]]\nday = 2026-07-01\nbody = \"cqc\"\nkind = \"closed\"\nsays = \"It closed.\"\n";
    fs::write(&changes, fs::read_to_string(&changes).unwrap() + "\n" + told).unwrap();
    let desk = crate::support::staff::desk();
    let commands = |account: &'static str, body: &'static str| {
        let invite = ["people", "invite", account, "--name", "Jo", "--role", "liaison", "--body", body];
        [
            invite.map(str::to_owned).to_vec(),
            ["keys", "add-body", body, desk.as_str()].map(str::to_owned).to_vec(),
        ]
    };
    let run = |command: &[String]| made.place.run(&command.iter().map(String::as_str).collect::<Vec<_>>());
    for command in commands("jo", "our_inspectors") {
        run(&command).expect_success();
    }
    for command in commands("kim", "cqc") {
        let refused = run(&command).expect_failure();
        assert!(refused.contains("Care Quality Commission was closed on 2026-06-30"), "{refused}");
        assert!(refused.contains("what it did is done by our_inspectors"), "{refused}");
    }
    for command in commands("kim", "our_inspektors") {
        let refused = run(&command).expect_failure();
        assert!(refused.contains("directory names no body our_inspektors"), "{refused}");
        assert!(refused.contains("the directory in ") && refused.contains("bodies.toml"), "{refused}");
    }
    made.replace("directory = \"directory\"", "# directory = \"directory\"");
    for command in commands("lou", "our_inspectors") {
        let refused = run(&command).expect_failure();
        assert!(refused.contains("built in names no body our_inspectors"), "{refused}");
    }
}
