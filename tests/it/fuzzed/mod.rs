//! The bytes that the fuzzer kept, tried again: what it found once is never wrong again (tests/fuzz/README.md).

#[path = "../../fuzz/checks.rs"]
mod checks;

use std::fs;
use std::path::{Path, PathBuf};

use base64::{Engine, prelude::BASE64_STANDARD};
use candour::crypto::Token;
use candour::domain::Role;
use serde_json::Value;

use crate::support::reporter::ANONYMOUS;
use crate::support::sealed::sealed_report;
use crate::support::spawn_app;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz")
}

#[test]
fn what_the_fuzzer_kept_holds_to_every_check() {
    for (name, check) in checks::CHECKS {
        let kept: Vec<_> = fs::read_dir(folder().join("corpus").join(name)).expect(name).collect();
        assert!(kept.len() >= 3, "{name}: {}", kept.len());
        for file in kept {
            check(&fs::read(file.expect(name).path()).expect(name));
        }
    }
}

#[test]
fn every_check_has_a_target() {
    let manifest = fs::read_to_string(folder().join("Cargo.toml")).expect("a manifest");
    for (name, _) in checks::CHECKS {
        assert!(manifest.contains(&format!("path = \"targets/{name}.rs\"")), "{name}");
    }
    assert_eq!(manifest.matches("[[bin]]").count(), checks::CHECKS.len());
}

/// Something good of each kind, for the fuzzer to start from: it would never find an age file by itself. Run with
/// `CANDOUR_WRITE_SEEDS=1` where what is sealed or cleaned has changed.
#[test]
fn there_is_something_good_to_start_from() {
    if std::env::var_os("CANDOUR_WRITE_SEEDS").is_some() {
        write_seeds();
    }
    let seed = fs::read(folder().join("corpus/sealed_report/anonymous.json")).expect("a seed");
    let sent: Value = serde_json::from_slice(&seed).expect("JSON");
    assert!(sent["grants"].as_array().is_some_and(|grants| grants.len() > 1));
}

fn write_seeds() {
    let service = spawn_app();
    let write = |path: String, bytes: &[u8]| {
        let path = folder().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("written");
    };
    let keyring = service.app.keyring().expect("keys/");
    let lines = |custodians: bool| -> String {
        let members = keyring.members().iter().filter(|member| member.body.is_none());
        let of_these = members.filter(|member| (member.role == Role::Custodian) == custodians);
        of_these.map(|member| member.office_line()).collect()
    };
    write("keys/reviewers.txt".into(), lines(false).as_bytes());
    write("keys/custodians.txt".into(), lines(true).as_bytes());
    let in_confidence =
        [("mode", "confidential"), ("reporter_name", "a"), ("reporter_contact", "b"), ("happened", "c")];
    for (name, fields) in [
        ("anonymous", &ANONYMOUS[..]),
        ("in-confidence", &in_confidence),
        ("named", &[("mode", "named"), ("reporter_name", "a"), ("reporter_contact", "b"), ("happened", "c")]),
    ] {
        let report = sealed_report(&service, [1; 16], fields);
        write(format!("corpus/sealed_report/{name}.json"), report.to_string().as_bytes());
        let sealed = BASE64_STANDARD.decode(report["report"].as_str().expect("base64")).expect("base64");
        write(format!("corpus/age_header/{name}.age"), &sealed[..sealed.len().min(2_048)]);
    }
    for (n, entropy) in [[0; 16], [1; 16], [255; 16]].into_iter().enumerate() {
        write(format!("corpus/token/{n}.txt"), Token::from_entropy(entropy).words().join(" ").as_bytes());
    }
    let vectors = fs::read(folder().join("../vectors/cleaning.json")).expect("vectors");
    let vectors: Vec<Value> = serde_json::from_slice(&vectors).expect("JSON");
    for (n, vector) in vectors.iter().enumerate() {
        let input = BASE64_STANDARD.decode(vector["input"].as_str().expect("base64")).expect("base64");
        if input.len() <= 4_096 {
            write(format!("corpus/{}/vector-{n:02}", vector["kind"].as_str().expect("a kind")), &input);
        }
    }
}
