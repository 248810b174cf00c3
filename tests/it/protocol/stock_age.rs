//! The `age` command of the distribution reads what Candour seals, and the other way round (invariant I4). Where the
//! command is missing these tests fail: it is one of the things that development needs.

use std::fs;
use std::path::Path;
use std::process::Command;

use candour::app::key_folder::KeyFolder;
use candour::crypto::{CaseKey, age_file};
use candour::domain::{PersonName, Post, Thread};

use super::people::{alice, bashir, lena};
use super::sample_case::{HonestThread, SampleCase};

fn age(arguments: &[&str]) -> std::process::Output {
    let output = Command::new("age").args(arguments).output();
    output.expect("the age command is not there: install the package 'age'")
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Decrypts a file with an identity as the command reads it.
fn decrypt(folder: &Path, sealed: &[u8], identity: &str) -> Vec<u8> {
    let (file, key) = (folder.join("sealed.age"), folder.join("key.txt"));
    fs::write(&file, sealed).unwrap();
    fs::write(&key, format!("{identity}\n")).unwrap();
    let output = age(&["--decrypt", "--identity", text(&key), text(&file)]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn first_line(plaintext: &[u8]) -> serde_json::Value {
    serde_json::from_slice(plaintext.split(|byte| *byte == b'\n').next().unwrap()).unwrap()
}

#[test]
fn the_stock_command_opens_a_case_from_its_grant_on() {
    let (folder, case) = (tempfile::tempdir().unwrap(), SampleCase::new(1));
    let thread = HonestThread::reported(&case, "anonymous");
    let grant = decrypt(folder.path(), &case.grant(&alice()), &alice().identity().to_text());
    let grant = first_line(&grant);
    assert_eq!((&grant["kind"], &grant["case"]), (&"grant".into(), &case.id.as_str().into()));
    let key = grant["data"]["key"].as_str().unwrap();
    assert_eq!(CaseKey::parse(key).unwrap().recipient(), case.recipient());
    let report = first_line(&decrypt(folder.path(), &thread.entries[0], key));
    assert_eq!(report["data"]["answers"]["happened"], "The dose chart was ignored.");
    assert_eq!(report["thread"], Thread::Shared.as_str());
    let by_code = decrypt(folder.path(), &thread.entries[0], &case.token.identity().to_text());
    assert_eq!(first_line(&by_code), report);
}

#[test]
fn the_stock_command_opens_nothing_with_another_key() {
    let (folder, case) = (tempfile::tempdir().unwrap(), SampleCase::new(1));
    let (file, key) = (folder.path().join("sealed.age"), folder.path().join("key.txt"));
    fs::write(&file, case.grant(&alice())).unwrap();
    fs::write(&key, format!("{}\n", bashir().identity().to_text().as_str())).unwrap();
    let output = age(&["--decrypt", "--identity", text(&key), text(&file)]);
    assert!(!output.status.success());
    assert!(output.stdout.is_empty());
}

#[test]
fn the_stock_command_seals_to_everybody_in_a_keys_file() {
    let folder = tempfile::tempdir().unwrap();
    let keys = KeyFolder::open(folder.path()).unwrap();
    for person in [alice(), bashir(), lena()] {
        let name = PersonName::parse("Some One").unwrap();
        let key = person.signer().verify_key();
        keys.add(&Post::new(person.role, None).unwrap(), &person.account, &name, &person.untrusted(), &key)
            .unwrap();
    }
    let (plain, sealed) = (folder.path().join("plain"), folder.path().join("sealed"));
    fs::write(&plain, "from elsewhere").unwrap();
    let recipients = folder.path().join("reviewers.txt");
    let output = age(&["-R", text(&recipients), "-o", text(&sealed), text(&plain)]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let sealed = fs::read(sealed).unwrap();
    for person in [alice(), bashir()] {
        assert_eq!(age_file::open(&sealed, &person.identity()).unwrap().as_slice(), b"from elsewhere");
    }
    assert!(age_file::open(&sealed, &lena().identity()).is_err());
}
