//! `candour directory`, as a person and as a program use it.

use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn candour(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candour"));
    let piped = command.arg("directory").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = piped.stderr(Stdio::piped()).spawn().unwrap();
    // A command that refuses its arguments does not wait for what it would have read.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

const CONCERN: &str = r#"{"nation":"scotland","setting":"radiographer_led_clinic","about":["radiographer_or_hcpc"],"categories":["scope_of_practice"],"urgency":"standard","reporter":"employee","flags":[],"nhs_funded":false}"#;

#[test]
fn a_program_gets_one_line_for_each() {
    let wrong = CONCERN.replace("scotland", "atlantis");
    let output = candour(&["explain", "--json"], &format!("{CONCERN}\n{wrong}\n{CONCERN}\n"));
    let lines: Vec<Value> = output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0], lines[2]);
    assert!(lines[1]["error"].as_str().unwrap().contains("atlantis"));
    assert!(!output.status.success(), "a line that was not answered fails the whole");
    let bodies = lines[0]["bodies"].as_array().unwrap();
    let hcpc = bodies.iter().find(|body| body["id"] == "hcpc").unwrap();
    assert_eq!(hcpc["rank"], 36);
    assert_eq!(hcpc["role"], "professional");
    assert_eq!(hcpc["rules"], serde_json::json!(["R07", "P01"]));
    assert_eq!(hcpc["reasons"].as_array().unwrap().len(), 2);
    assert_eq!(hcpc["basis"], serde_json::json!(["nhs_scotland_1978_10f", "hcpo_2001", "hcpc_scpe_7"]));
    assert!(lines[0]["first"].as_array().unwrap().contains(&"local_incident".into()));
    assert!(lines[0]["clocks"].as_array().unwrap().contains(&"svc_ack".into()));
}

#[test]
fn a_person_reads_reasons_refusals_and_law() {
    let arguments =
        "explain --nation wales --setting nhs --category rt_error --urgency high --flag managers_involved";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    let output = candour(&arguments, "");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for expected in [
        "Healthcare Inspectorate Wales - IR(ME)R",
        "employer must notify SAUE",
        "Will not take: ",
        "Rests on: ",
        "m_external_first",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    assert!(!text.contains("Scotland: raise within 6 months"), "a clock of another nation");
}

#[test]
fn a_person_is_told_what_nobody_looked_up() {
    let output = candour(&["explain", "--nation", "england", "--category", "detriment,research"], "");
    let text = String::from_utf8(output.stdout).unwrap();
    let line = |part: &str| {
        text.lines().find(|line| line.contains(part)).unwrap_or_else(|| panic!("{part}: {text}"))
    };
    assert!(line("6 months planned for acts").ends_with("(not seen in force: verify)"));
    assert!(!line("3 months less a day").contains("verify)"));
    let output = candour(&["explain", "--nation", "england", "--category", "environment"], "");
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains(
        "Environmental Permitting Regulations 2016 (E&W); EASR 2018 (S); RSA 1993 (NI) (from memory: verify)"
    ));
}

#[test]
fn a_word_that_is_not_known_is_named() {
    let output = candour(&["explain", "--flag", "fear"], "");
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("unknown flag: fear"));
}

#[test]
fn the_built_in_directory_has_no_fault() {
    let output = candour(&["check", "--faults-only"], "");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("82 bodies, 54 categories, 127 rules"), "{text}");
    assert!(text.contains("no fault found"));
}

#[test]
fn a_folder_that_leads_nowhere_fails_with_file_and_id() {
    let folder = tempfile::tempdir().unwrap();
    for file in candour::domain::directory::File::ALL {
        let text = super::text(file).replacen("body = \"police_999\"", "body = \"nobody\"", 1);
        std::fs::write(folder.path().join(file.name()), text).unwrap();
    }
    let output = candour(&["check", "--folder", folder.path().to_str().unwrap()], "");
    assert!(!output.status.success());
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("routing.toml: E01: names nobody, which is not in bodies.toml"), "{said}");
}
